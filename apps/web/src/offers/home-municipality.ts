import { createStore, useStore } from '../lib/store';

const storageKey = 'inntak.municipality';

const chosen = createStore(stored());

/** The municipality or bydel that was chosen on an open page; '' until one is. Kept in this browser and sent nowhere. */
export function useHomeMunicipality(): [code: string, choose: (code: string) => void] {
  return [useStore(chosen), choose];
}

function choose(code: string): void {
  chosen.set(code);
  try {
    localStorage.setItem(storageKey, code);
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
}

function stored(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}
