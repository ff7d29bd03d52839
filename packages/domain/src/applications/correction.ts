import type { Role } from '../access';
import { accept, refuse, type Outcome } from '../outcome';

/** A recorded step of one life of one thing, oldest first in a history. */
export interface HistoryEntry {
  readonly id: string;
  readonly step: string;
  /** Null where the step made the thing. */
  readonly fromState: string | null;
  readonly toState: string;
  readonly byRole: Role;
  /** It undoes the entry with this id. */
  readonly corrects: string | null;
  /** A letter or notice went out with it, or room was given away: it is answered by a new step, not undone. */
  readonly wentOut: boolean;
}

export type CorrectionViolation =
  | { readonly rule: 'nothing-to-correct' }
  | { readonly rule: 'not-the-latest-step'; readonly latest: string }
  | { readonly rule: 'persons-own-act'; readonly step: string }
  | { readonly rule: 'already-sent-out'; readonly step: string };

const correctedRoles: readonly Role[] = [
  'caseworker',
  'decisionMaker',
  'officeLeader',
  'providerStaff',
  'providerLeader',
  'navAdviser',
];

/**
 * May a wrongly recorded step be corrected, and to which state does the thing go back? Only the latest that stands, only
 * what staff recorded, and nothing that has left the house. The correction is a new entry with a reason; both stay visible.
 */
export function correctStep(
  history: readonly HistoryEntry[],
  entryId: string,
): Outcome<{ readonly backTo: string }, CorrectionViolation> {
  const latest = correctable(history);
  if (latest === null) return refuse({ rule: 'nothing-to-correct' });
  if (latest.id !== entryId) return refuse({ rule: 'not-the-latest-step', latest: latest.id });
  if (latest.fromState === null) return refuse({ rule: 'nothing-to-correct' });
  if (!correctedRoles.includes(latest.byRole)) return refuse({ rule: 'persons-own-act', step: latest.step });
  if (latest.wentOut) return refuse({ rule: 'already-sent-out', step: latest.step });
  return accept({ backTo: latest.fromState });
}

/** The latest step that still stands: neither a correction nor corrected. Null when there is none. */
export function correctable(history: readonly HistoryEntry[]): HistoryEntry | null {
  const corrected = new Set(history.map((entry) => entry.corrects));
  return history.findLast((entry) => entry.corrects === null && !corrected.has(entry.id)) ?? null;
}
