import { createStore, useStore } from './store';

/** `auto` follows the system. */
export type ColourScheme = 'auto' | 'light' | 'dark';

/** `short` is «Kort tekst»: the short, plain wording where a text has one, and 7:1 contrast. */
export type TextLevel = 'normal' | 'short';

export type Language = 'nb' | 'nn';

/** How this browser wants the product to look and speak. Kept in the browser only: it says nothing about a person. */
export interface Preferences {
  readonly colourScheme: ColourScheme;
  readonly textLevel: TextLevel;
  readonly language: Language;
}

const options: { readonly [K in keyof Preferences]: readonly Preferences[K][] } = {
  colourScheme: ['auto', 'light', 'dark'],
  textLevel: ['normal', 'short'],
  language: ['nb', 'nn'],
};

// `colour-scheme.js` reads this name before the first paint.
const storageKey = (key: keyof Preferences) => `inntak.${key}`;

export const preferences = createStore<Preferences>({
  colourScheme: stored('colourScheme', 'auto'),
  textLevel: stored('textLevel', 'normal'),
  language: stored('language', 'nb'),
});

export function usePreferences(): Preferences {
  return useStore(preferences);
}

/** Changes one preference, keeps it for the next visit and shows it at once. */
export function choose<K extends keyof Preferences>(key: K, value: Preferences[K]): void {
  preferences.set({ ...preferences.get(), [key]: value });
  try {
    localStorage.setItem(storageKey(key), value);
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
  showPreferences();
}

/** Writes the preferences to `<html>`, where the theme's CSS reads them. */
export function showPreferences(): void {
  const { colourScheme, textLevel, language } = preferences.get();
  const root = document.documentElement;
  root.dataset['colorScheme'] = colourScheme;
  root.dataset['textLevel'] = textLevel;
  root.lang = language;
}

function stored<K extends keyof Preferences>(key: K, otherwise: Preferences[K]): Preferences[K] {
  try {
    const value = localStorage.getItem(storageKey(key));
    return options[key].find((option) => option === value) ?? otherwise;
  } catch {
    return otherwise;
  }
}
