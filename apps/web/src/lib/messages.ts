import { createInstance } from 'i18next';
import { preferences, usePreferences, type Preferences } from './preferences';
import type { MessageKey, MessageTree, MessageValues, Overlay, VariablesAt } from './message-types';

const i18n = createInstance();
void i18n.init({
  lng: 'nb',
  fallbackLng: 'nb',
  resources: {},
  initAsync: false,
  // React escapes; escaping twice would show &amp; to people.
  interpolation: { escapeValue: false },
});

/** A feature's catalogue, registered and typed. Made by `defineMessages`, used by `useText`. */
export interface FeatureMessages<Tree extends MessageTree> {
  readonly feature: string;
  /** The bokmål texts themselves, for exhaustive Records and tests. */
  readonly nb: Tree;
  /** What «Kort tekst» says otherwise. */
  readonly short: Overlay<Tree>;
  /** The texts in one language (i18next's name of it); the same function whenever it is asked for. */
  readonly inLanguage: (language: string) => TextOf<Tree>;
}

/** Gives the text at a key in the language and text level chosen. A missing variable does not compile. */
export type TextOf<Tree extends MessageTree> = <K extends MessageKey<Tree>>(
  key: K,
  ...values: MessageValues<VariablesAt<Tree, K>>
) => string;

/**
 * Registers a feature's texts. Bokmål is complete; nynorsk and «Kort tekst» (`short`) lie over it and fall back to it key
 * by key. Texts for a closed set of words (states, steps) are `satisfies Record<State, string>`, so that a new word does
 * not compile without its text.
 */
export function defineMessages<const Tree extends MessageTree>(
  feature: string,
  nb: Tree,
  overlays: { readonly short?: Overlay<Tree>; readonly nn?: Overlay<Tree> } = {},
): FeatureMessages<Tree> {
  i18n.addResourceBundle('nb', feature, nb);
  if (overlays.nn) i18n.addResourceBundle('nn', feature, overlays.nn);
  if (overlays.short) i18n.addResourceBundle('nb-x-kort', feature, overlays.short);
  return { feature, nb, short: overlays.short ?? {}, inLanguage: textsOf<Tree>(feature) };
}

/** The texts of a feature for a component; it renders again when the reader changes language or text level. */
export function useText<Tree extends MessageTree>(messages: FeatureMessages<Tree>): TextOf<Tree> {
  return textIn(messages, usePreferences());
}

/** The texts of a feature outside React, in the language chosen now. */
export function textOf<Tree extends MessageTree>(messages: FeatureMessages<Tree>): TextOf<Tree> {
  return textIn(messages, preferences.get());
}

function textIn<Tree extends MessageTree>(
  { inLanguage }: FeatureMessages<Tree>,
  { language, textLevel }: Preferences,
): TextOf<Tree> {
  // A private-use subtag is a language of its own to i18next, and `nb-x-kort` falls back to `nb` by itself.
  return inLanguage(textLevel === 'short' ? `${language}-x-kort` : language);
}

/**
 * The texts of a feature by language: the same function each time, so that what is drawn with it need not be drawn anew, and a text
 * without values is looked up once. A long list asks for the same few words a thousand times while it is scrolled through.
 */
function textsOf<Tree extends MessageTree>(feature: string): (language: string) => TextOf<Tree> {
  const made = new Map<string, TextOf<Tree>>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const translate = i18n.getFixedT(language, feature);
    const plain = new Map<string, string>();
    const text: TextOf<Tree> = (key, ...[values]) => {
      // Keys and values are checked by this signature; i18next's own check knows no single feature's catalogue.
      const path: string = key;
      if (values !== undefined) {
        const given: Readonly<Record<string, string | number>> = { ...values };
        return translate(path, given);
      }
      const found = plain.get(path) ?? translate(path);
      plain.set(path, found);
      return found;
    };
    made.set(language, text);
    return text;
  };
}
