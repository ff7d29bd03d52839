import '../forms/forms.css';
import { Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useAsked } from '../../lib/use-asked';

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
