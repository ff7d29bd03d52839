import { Select } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';

/**
 * A list of choices whose choice is kept elsewhere: in the address, or in what the server answered. What was chosen stands at
 * once, and does not fall back to what was until the page has caught up: whoever goes through the lines with the arrow keys would
 * start over from the old line each time.
 */
export function AskedSelect(props: {
  readonly id: string;
  /** What the page shows now. */
  readonly value: string;
  readonly onAsk: (value: string) => void;
  readonly children: ReactNode;
}) {
  const { id, value, onAsk, children } = props;
  const [shown, ask] = useAsked(value);
  return (
    <Select
      id={id}
      value={shown}
      onChange={(event) => {
        ask(event.target.value);
        onAsk(event.target.value);
      }}
    >
      {children}
    </Select>
  );
}

/** What was asked for last and has not come yet, else what stands; and a way to ask. */
function useAsked(value: string): [string, (value: string) => void] {
  const [{ stood, asked }, set] = useState<{ readonly stood: string; readonly asked: readonly string[] }>({
    stood: value,
    asked: [],
  });
  if (stood !== value) {
    // Answers may come for each thing asked, or for the last alone. A value nobody asked for here came another way.
    const came = asked.indexOf(value);
    set({ stood: value, asked: came < 0 ? [] : asked.slice(came + 1) });
  }
  return [asked.at(-1) ?? value, (next) => set((former) => ({ ...former, asked: [...former.asked, next] }))];
}
