/** A feature's texts: words, or groups of words. `_one`/`_other` endings are plural forms of one key. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** Another text level or language over a catalogue: any part may be missing and is then taken from bokmål. */
export type Overlay<Tree> = {
  readonly [K in keyof Tree]?: Tree[K] extends string ? string : Overlay<Tree[K]>;
};

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Every key of a catalogue as a dotted path; plural forms count as one key. */
export type MessageKey<Tree> = {
  [K in keyof Tree & string]: Tree[K] extends string ? WithoutPlural<K> : `${K}.${MessageKey<Tree[K]>}`;
}[keyof Tree & string];

type Variables<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Variables<Rest> : never;

/** The variables that the text at a key has; `count` for plural forms. */
export type VariablesAt<Tree, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree
    ? VariablesAt<Tree[Head], Rest>
    : never
  : Key extends keyof Tree
    ? Variables<Tree[Key]>
    : `${Key}_other` extends keyof Tree
      ? 'count' | Variables<Tree[`${Key}_other`]>
      : never;

/** Values for a text's variables: none may be missing. `count` is a number, so that the plural form can be chosen. */
export type MessageValues<Names extends string> = [Names] extends [never]
  ? []
  : [values: { readonly [N in Names]: N extends 'count' ? number : string | number }];
