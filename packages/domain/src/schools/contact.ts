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
 * Is somebody the pupil's fixed contact at the school? Who came last is: those before have handed her over.
 *
 * @param contacts the contacts at the school, the latest first
 */
export function isContactOf(contacts: readonly { readonly userId: string }[], userId: string): boolean {
  return contacts[0]?.userId === userId;
}

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
