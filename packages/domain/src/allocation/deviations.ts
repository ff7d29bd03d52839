import type { NoRoom, NoRoomPart } from '../capacity';
import type { Weekday } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import { CountedRoom } from './counted-room';
import type { RunResult } from './result';
import type { RoundSnapshot } from './snapshot';

/** A person decided otherwise than the proposal, with a reason that is kept: other days, or no place. */
export interface Deviation {
  readonly personId: string;
  readonly kind: DeviationKind;
  /** The wish it answers; null when it answers none. */
  readonly wishId: string | null;
  readonly days: readonly DeviationDay[];
  readonly reason: string;
}

/** `give`: these days instead. `withhold`: no place this time. */
export const deviationKinds = ['give', 'withhold'] as const;
export type DeviationKind = (typeof deviationKinds)[number];

export interface DeviationDay {
  readonly offerId: string;
  readonly weekday: Weekday;
}

/** What goes to approval for one person: the proposal, or what somebody decided instead. */
export interface FinalProposal {
  readonly personId: string;
  readonly wishId: string | null;
  readonly days: readonly DeviationDay[];
  readonly deviates: boolean;
}

export type DeviationViolation =
  | { readonly rule: 'deviation-needs-reason'; readonly field: 'reason' }
  | { readonly rule: 'deviation-days-missing'; readonly field: 'days' }
  | { readonly rule: 'deviation-same-day-twice'; readonly field: 'days'; readonly weekday: Weekday }
  | { readonly rule: 'deviation-day-taken'; readonly field: 'days'; readonly weekday: Weekday }
  | { readonly rule: 'not-in-round' }
  | NoRoom;

/** The proposals with the deviations in their places, in the order of the run. */
export function finalProposals(result: RunResult, deviations: readonly Deviation[]): FinalProposal[] {
  return result.people.map(({ personId, wishId, days, outcome }) => {
    const deviation = deviations.find((each) => each.personId === personId);
    if (deviation) return { personId, wishId: deviation.wishId, days: deviation.days, deviates: true };
    const isGiven = outcome === 'given';
    return { personId, wishId: isGiven ? wishId : null, days: isGiven ? days : [], deviates: false };
  });
}

/** Equals about whom nobody has decided yet. */
export function tiesOpen(result: RunResult, deviations: readonly Deviation[]): string[] {
  const decided = new Set(deviations.map(({ personId }) => personId));
  return result.ties.flatMap(({ personIds }) => personIds).filter((id) => !decided.has(id));
}

/**
 * May somebody decide this instead? With a reason, for somebody in the round, and only where there is room beside everything
 * else that is proposed; what is kept for other equals is not free.
 */
export function checkDeviation(
  snapshot: RoundSnapshot,
  result: RunResult,
  others: readonly Deviation[],
  deviation: Deviation,
): Outcome<Deviation, DeviationViolation> {
  const applicant = snapshot.applicants.find(({ id }) => id === deviation.personId);
  if (!applicant || applicant.settled) return refuse({ rule: 'not-in-round' });
  if (deviation.reason.trim() === '') return refuse({ rule: 'deviation-needs-reason', field: 'reason' });
  if (deviation.kind === 'withhold') return accept({ ...deviation, wishId: null, days: [] });
  if (deviation.days.length === 0) return refuse({ rule: 'deviation-days-missing', field: 'days' });
  const weekdaysOf = deviation.days.map(({ weekday }) => weekday);
  const twice = weekdaysOf.find((weekday, index) => weekdaysOf.indexOf(weekday) !== index);
  if (twice !== undefined) return refuse({ rule: 'deviation-same-day-twice', field: 'days', weekday: twice });
  const taken = weekdaysOf.find((weekday) => applicant.busy.includes(weekday));
  if (taken !== undefined) return refuse({ rule: 'deviation-day-taken', field: 'days', weekday: taken });
  const room = roomWithout(snapshot, result, others, deviation.personId);
  const parts = deviation.days.flatMap(({ offerId, weekday }): NoRoomPart[] => {
    const lack = room.lack(offerId, weekday, applicant);
    if (lack === null) return [];
    const reason = lack.reason === 'BUSY' || lack.reason === 'NOT_OPEN' ? 'CLOSED' : lack.reason;
    const unit = snapshot.offers.find(({ id }) => id === offerId)?.unit ?? 'weekday';
    return [{ offerId, weekday, unit, reason, onDay: lack.certificate?.from ?? snapshot.startsOn }];
  });
  return parts.length === 0 ? accept(deviation) : refuse({ rule: 'no-room', parts });
}

/** The room beside everybody else's final proposal. */
function roomWithout(
  snapshot: RoundSnapshot,
  result: RunResult,
  deviations: readonly Deviation[],
  personId: string,
): CountedRoom {
  const room = new CountedRoom(snapshot.offers);
  const municipalityOf = new Map(snapshot.applicants.map((each) => [each.id, each.municipalityId]));
  for (const proposal of finalProposals(result, deviations)) {
    const municipality = municipalityOf.get(proposal.personId);
    if (proposal.personId === personId || municipality === undefined) continue;
    room.seat(proposal.days, municipality, null);
  }
  for (const { personIds, held } of result.ties) {
    if (personIds.includes(personId)) continue;
    const decided = personIds.filter((id) => deviations.some((each) => each.personId === id)).length;
    for (const { offerId, slot, municipalityId, people } of held) {
      for (let each = decided; each < people; each += 1) room.seatIn(offerId, slot, municipalityId, null);
    }
  }
  return room;
}
