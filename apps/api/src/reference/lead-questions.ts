/**
 * Questions asked once in the application, for every wish.
 * Source: «Hva er viktig for deg?» as lead question (Oslo budget 2020, chapter 5); free end of school, four or five years
 * (project report, December 2021). Real: the lead question. Demo: the answers offered.
 */
import type { FormOption } from './types';

/** «Hva er viktig for deg?»: any number; the person's own words stand beside it. */
export const importantToMe = [
  { code: 'colleagues', label: { nb: 'Gode kolleger', kort: 'Gode kolleger' }, illustration: 'hender' },
  { code: 'quiet', label: { nb: 'Rolig sted', kort: 'Rolig sted' }, illustration: 'ro' },
  { code: 'learn', label: { nb: 'Lære noe nytt', kort: 'Lære noe nytt' }, illustration: 'laere' },
  { code: 'earn', label: { nb: 'Tjene penger', kort: 'Tjene penger' }, illustration: 'penger' },
  { code: 'outside', label: { nb: 'Være ute', kort: 'Være ute' }, illustration: 'tur' },
  { code: 'near', label: { nb: 'Kort vei hjem', kort: 'Kort vei hjem' }, illustration: 'naer' },
] as const satisfies readonly FormOption[];

export type ImportantCode = (typeof importantToMe)[number]['code'];
