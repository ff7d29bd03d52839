import { useEffect, useState } from 'react';

/** Pause in typing before the server is asked, in milliseconds. */
const patience = 300;

/** The most characters that the server searches for. */
export const longestSearch = 100;

/** True for what the server would refuse to search for. */
export function isTooLongToSearch(typed: string): boolean {
  return typed.trim().length > longestSearch;
}

/**
 * What was typed, trimmed, once the typing has paused: what a search asks the server for. While too much stands in the field it is
 * what was searched for before.
 */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(() => typed.trim());
  useEffect(() => {
    if (isTooLongToSearch(typed)) return undefined;
    const timer = setTimeout(() => setSettled(typed.trim()), patience);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
