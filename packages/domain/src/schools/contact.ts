import { accept, refuse, type Outcome } from '../outcome';

/** A pupil is handed over to a colleague, with what the colleague should know. */
export interface Handover {
  readonly toUserId: string;
  readonly note: string;
}

export type HandoverViolation =
  | { readonly rule: 'contact-not-at-school'; readonly field: 'toUserId' }
  | { readonly rule: 'contact-already'; readonly field: 'toUserId' }
  | { readonly rule: 'handover-note-missing'; readonly field: 'note' };

/**
 * Who is the pupil's fixed contact person at school changes; who at the school may see her does not: she has said yes to
 * the school, so its other contacts see her before and after. The note is hers to read too.
 */
export function handOver(
  { toUserId, note }: Handover,
  school: { readonly contactIds: readonly string[]; readonly currentId: string | null },
): Outcome<Handover, HandoverViolation> {
  if (!school.contactIds.includes(toUserId)) return refuse({ rule: 'contact-not-at-school', field: 'toUserId' });
  if (school.currentId === toUserId) return refuse({ rule: 'contact-already', field: 'toUserId' });
  if (note.trim() === '') return refuse({ rule: 'handover-note-missing', field: 'note' });
  return accept({ toUserId, note: note.trim() });
}
