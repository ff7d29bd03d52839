import { useEffect, useState } from 'react';

/** Pause in typing before the server is asked, in milliseconds. */
const patience = 300;

/** What was typed, trimmed, once the typing has paused: what a search asks the server for. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(() => typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), patience);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
