import { checkLetter, type LetterKind, type LetterPart } from '@inntak/domain/letters';

/** One part of a letter as its writer gives it: paragraphs unless said otherwise. */
export interface LetterPartText {
  readonly part: LetterPart;
  readonly text: readonly string[];
  /** `facts`: each line is `what: value`. */
  readonly as?: 'paragraph' | 'list' | 'facts';
  /** Instead of the part's usual heading; null for none. */
  readonly heading?: string | null;
}

/** A piece of a letter as it is stored, shown and printed; once stored it never changes. */
export interface StoredBlock {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'facts' | 'signature';
  readonly text: readonly string[];
  readonly part: LetterPart;
}

const headings: Record<LetterPart, string | null> = {
  summary: null,
  offer: 'Tilbudet',
  decision: 'Dette er bestemt',
  answer: 'Svaret ditt',
  waiting: 'Mens du venter',
  next: 'Hva skjer nå?',
  reasons: 'Hvorfor',
  facts: 'Dette bygger vi på',
  ownView: 'Hva du selv har sagt',
  howToAnswer: 'Slik svarer du',
  howToComplain: 'Hvis du er uenig',
  insight: 'Du kan se papirene i saken',
  contact: 'Har du spørsmål?',
  legalBasis: 'Loven',
};

/**
 * The blocks of a letter, in the order they are read, signed by the sender.
 *
 * @throws when a part is missing that this kind must have: a mistake in the program.
 */
export function letterBlocks(kind: LetterKind, parts: readonly LetterPartText[], sender: string): StoredBlock[] {
  const checked = checkLetter(kind, parts);
  if (!checked.ok) throw new Error(`A letter of kind ${kind} lacks ${checked.violation.missing.join(', ')}.`);
  const body = checked.value.flatMap(({ part, text, as, heading }): StoredBlock[] => {
    const above = heading === undefined ? headings[part] : heading;
    const lines = text.filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    const block: StoredBlock = { kind: as ?? 'paragraph', text: lines, part };
    return above === null ? [block] : [{ kind: 'heading', text: [above], part }, block];
  });
  return [...body, { kind: 'signature', text: ['Hilsen', sender], part: 'contact' }];
}
