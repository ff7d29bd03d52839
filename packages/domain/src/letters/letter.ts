import { accept, refuse, type Outcome } from '../outcome';

/** Every kind of letter the product makes. */
export const letterKinds = [
  'receipt',
  'preliminaryReply',
  'placeOffer',
  'answerConfirmation',
  'decision',
  'waitlistInformation',
  'navGrant',
  'complaintReceived',
  'complaintAnswer',
  'closureNotice',
  'waitQuestion',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter says, in the order it is read: what matters to the person first, the law last. */
export const letterParts = [
  'summary',
  'offer',
  'decision',
  'answer',
  'waiting',
  'next',
  'reasons',
  'facts',
  'ownView',
  'howToAnswer',
  'howToComplain',
  'insight',
  'contact',
  'legalBasis',
] as const;
export type LetterPart = (typeof letterParts)[number];

/** What each kind must say. Every letter says what happens next and whom to ask. */
export const requiredParts = {
  receipt: ['summary', 'next', 'contact'],
  preliminaryReply: ['summary', 'next', 'contact', 'legalBasis'],
  placeOffer: ['summary', 'offer', 'next', 'howToAnswer', 'contact'],
  answerConfirmation: ['summary', 'answer', 'next', 'contact'],
  decision: ['decision', 'next', 'reasons', 'facts', 'howToComplain', 'insight', 'contact', 'legalBasis'],
  waitlistInformation: ['summary', 'waiting', 'next', 'contact'],
  navGrant: ['summary', 'decision', 'next', 'howToComplain', 'contact', 'legalBasis'],
  complaintReceived: ['summary', 'next', 'contact'],
  complaintAnswer: ['summary', 'decision', 'next', 'reasons', 'contact', 'legalBasis'],
  closureNotice: ['summary', 'reasons', 'next', 'contact'],
  waitQuestion: ['summary', 'waiting', 'howToAnswer', 'next', 'contact'],
} as const satisfies Record<LetterKind, readonly LetterPart[]>;

export interface LetterIncomplete {
  readonly rule: 'letter-incomplete';
  readonly kind: LetterKind;
  readonly missing: readonly LetterPart[];
}

/** Does the letter say everything its kind must say? Blank parts count as missing. */
export function checkLetter<Text extends { readonly part: LetterPart; readonly text: readonly string[] }>(
  kind: LetterKind,
  parts: readonly Text[],
): Outcome<readonly Text[], LetterIncomplete> {
  const said = new Set(parts.filter(({ text }) => text.some((line) => line.trim() !== '')).map(({ part }) => part));
  const missing = requiredParts[kind].filter((part) => !said.has(part));
  return missing.length === 0 ? accept(inReadingOrder(parts)) : refuse({ rule: 'letter-incomplete', kind, missing });
}

/** The parts in the order they are read. */
export function inReadingOrder<Text extends { readonly part: LetterPart }>(parts: readonly Text[]): Text[] {
  return [...parts].sort((a, b) => letterParts.indexOf(a.part) - letterParts.indexOf(b.part));
}
