import type { Door } from './test';

export interface Home {
  readonly who: string;
  readonly door: Door;
  /** Where the log-in leads to. */
  readonly path: string;
  readonly heading: string | RegExp;
  readonly picture: string;
}

/** One person of every role, and the page the role begins its day with. */
export const homes: readonly Home[] = [
  { who: 'sofie', door: 'citizen', path: '/min-sak', heading: /Hei, Sofie/, picture: 'min-sak' },
  { who: 'lise', door: 'staff', path: '/tildeling', heading: 'Arbeidsliste', picture: 'arbeidsliste' },
  { who: 'dag', door: 'staff', path: '/tildeling/godkjenning', heading: 'Til godkjenning', picture: 'til-godkjenning' },
  { who: 'rune', door: 'staff', path: '/tilbyder', heading: /./, picture: 'tilbyder' },
  { who: 'even', door: 'staff', path: '/nav', heading: /./, picture: 'nav' },
  { who: 'kari', door: 'staff', path: '/skole', heading: /./, picture: 'skole' },
  { who: 'hanne', door: 'staff', path: '/bydel', heading: /^Bydel Alna/, picture: 'bydel' },
  { who: 'erik', door: 'staff', path: '/bydel', heading: /^Oslo/, picture: 'bydel-by' },
  { who: 'ingvild', door: 'staff', path: '/admin', heading: /./, picture: 'admin' },
];
