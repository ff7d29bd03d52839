import { useState } from 'react';

/**
 * What was asked for last and has not come yet, else what stands; and a way to ask. For a control whose value is kept elsewhere, in
 * the address or in what the server answered: it must not fall back to what was until the page has caught up.
 */
export function useAsked(value: string): [string, (value: string) => void] {
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
