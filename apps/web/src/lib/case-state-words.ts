import type { OfficeApplication } from './office-case';

/** How far a case has come, in the office's words: the case page, the worklist and the register say the same. */
export const caseStateWords = {
  draft: 'Kladd',
  awaitingApproval: 'Venter på søkerens ja',
  submitted: 'Sendt inn',
  received: 'Mottatt',
  activityClarification: 'Trinn 1: aktivitet',
  workClarification: 'Trinn 2: arbeid',
  closed: 'Avsluttet',
  withdrawn: 'Trukket',
} as const satisfies Record<OfficeApplication['state'], string>;
