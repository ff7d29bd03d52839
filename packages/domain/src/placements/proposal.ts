import { isDay, isWeekday, type Day, type Period, type Weekday } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { PlacementState } from './placement-steps';

/** What a provider can propose about a placement. */
export const proposalKinds = ['end', 'extend', 'changeDays', 'pause', 'startOn'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/**
 * A proposal in full. `end`: the last day in `to`. `extend`: the new last day in `to`, or null for until further notice.
 * `changeDays`: `weekdays` from `from`. `pause`: from `from`, and back after `to` where that is known. `startOn`: `from`.
 */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly weekdays: readonly Weekday[];
  readonly reason: string;
}

/** The placement as a proposal looks at it. */
export interface ProposedPlacement extends Period {
  readonly state: PlacementState;
  /** The weekdays at the offer of the one who proposes, from today on. */
  readonly weekdays: readonly Weekday[];
}

export type ProposalViolation =
  | { readonly rule: 'proposal-reason-missing'; readonly field: 'reason' }
  | { readonly rule: 'proposal-day-missing'; readonly field: 'from' | 'to' }
  | { readonly rule: 'proposal-in-the-past'; readonly field: 'from' | 'to'; readonly today: Day }
  | { readonly rule: 'proposal-days-missing'; readonly field: 'weekdays' }
  | { readonly rule: 'proposal-changes-nothing'; readonly field: 'from' | 'to' | 'weekdays' }
  | { readonly rule: 'proposal-not-now'; readonly kind: ProposalKind; readonly state: PlacementState }
  | { readonly rule: 'proposal-open-already'; readonly kind: ProposalKind };

/** In which states of the placement a kind can be proposed. A placement that has an end can still be extended. */
const openIn: Record<ProposalKind, readonly PlacementState[]> = {
  end: ['planned', 'active', 'paused'],
  extend: ['active', 'ended'],
  changeDays: ['planned', 'active', 'paused'],
  pause: ['active'],
  startOn: ['planned'],
};

/** Why a kind cannot be proposed just now; null when it can. One question of a kind at a time. */
export function proposalClosed(
  kind: ProposalKind,
  placement: ProposedPlacement,
  openKinds: readonly ProposalKind[],
  today: Day,
): Extract<ProposalViolation, { rule: 'proposal-not-now' | 'proposal-open-already' }> | null {
  const isOver = placement.to !== null && placement.to < today;
  const hasEnd = placement.to !== null;
  const fits = openIn[kind].includes(placement.state) && !isOver && (kind !== 'extend' || hasEnd);
  if (!fits) return { rule: 'proposal-not-now', kind, state: placement.state };
  return openKinds.includes(kind) ? { rule: 'proposal-open-already', kind } : null;
}

/** May this be proposed about the placement? It says why, which day, and it changes something that is still to come. */
export function propose(
  proposal: Proposal,
  placement: ProposedPlacement,
  openKinds: readonly ProposalKind[],
  today: Day,
): Outcome<Proposal, ProposalViolation> {
  const closed = proposalClosed(proposal.kind, placement, openKinds, today);
  if (closed !== null) return refuse(closed);
  if (proposal.reason.trim() === '') return refuse({ rule: 'proposal-reason-missing', field: 'reason' });
  const { from, to } = proposal;
  switch (proposal.kind) {
    case 'end':
      return aDay(to, 'to', today, to === placement.to) ?? accept({ ...proposal, from: null, weekdays: [] });
    case 'extend':
      if (to !== null && placement.to !== null && to <= placement.to) {
        return refuse({ rule: 'proposal-changes-nothing', field: 'to' });
      }
      return (to === null ? null : aDay(to, 'to', today, false)) ?? accept({ ...proposal, from: null, weekdays: [] });
    case 'changeDays': {
      const weekdays = [...new Set(proposal.weekdays)].filter(isWeekday).sort();
      if (weekdays.length === 0) return refuse({ rule: 'proposal-days-missing', field: 'weekdays' });
      if (weekdays.join() === [...placement.weekdays].sort().join()) {
        return refuse({ rule: 'proposal-changes-nothing', field: 'weekdays' });
      }
      return aDay(from, 'from', today, false) ?? accept({ ...proposal, to: null, weekdays });
    }
    case 'pause':
      if (to !== null && (from === null || !isDay(to) || to < from)) {
        return refuse({ rule: 'proposal-day-missing', field: 'to' });
      }
      return aDay(from, 'from', today, false) ?? accept({ ...proposal, weekdays: [] });
    case 'startOn':
      return aDay(from, 'from', today, from === placement.from) ?? accept({ ...proposal, to: null, weekdays: [] });
  }
}

function aDay(
  day: Day | null,
  field: 'from' | 'to',
  today: Day,
  changesNothing: boolean,
): Outcome<never, ProposalViolation> | null {
  if (day === null || !isDay(day)) return refuse({ rule: 'proposal-day-missing', field });
  if (day < today) return refuse({ rule: 'proposal-in-the-past', field, today });
  return changesNothing ? refuse({ rule: 'proposal-changes-nothing', field }) : null;
}
