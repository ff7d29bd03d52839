import { addDays, intersection, type Day, type Period, type Weekday } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { PlacementState } from './placement-steps';

/** One weekday of a placement at one offer. Two offers on different weekdays are a split placement. */
export interface PlacementDay {
  readonly offerId: string;
  readonly weekday: Weekday;
  readonly valid: Period;
}

/** The person already has a place on that weekday, here or elsewhere. */
export interface DayTaken {
  readonly rule: 'day-taken';
  readonly weekday: Weekday;
  readonly offerId: string;
  /** The days both would cover. */
  readonly during: Period;
}

export interface EndsBeforeStart {
  readonly rule: 'ends-before-start';
  readonly field: 'lastDay';
  readonly firstDay: Day;
}

export interface StartsLater {
  readonly rule: 'starts-later';
  readonly firstDay: Day;
}

/** Can these days be added to those the person has? Nobody is in two places on one weekday. */
export function place(
  days: readonly PlacementDay[],
  existing: readonly PlacementDay[],
): Outcome<readonly PlacementDay[], DayTaken> {
  for (const [index, day] of days.entries()) {
    for (const other of [...existing, ...days.slice(0, index)]) {
      const during = day.weekday === other.weekday ? intersection(day.valid, other.valid) : null;
      if (during !== null) return refuse({ rule: 'day-taken', weekday: day.weekday, offerId: other.offerId, during });
    }
  }
  return accept(days);
}

/** The person still attends on the last day; the weekday is free from the day after. */
export function endPlacement(placement: Period, lastDay: Day): Outcome<Period, EndsBeforeStart> {
  if (lastDay < placement.from) {
    return refuse({ rule: 'ends-before-start', field: 'lastDay', firstDay: placement.from });
  }
  return accept({ from: placement.from, to: lastDay });
}

/** Is it time? A placement starts on its first day or later, never before. */
export function startPlacement(placement: Period, today: Day): Outcome<Period, StartsLater> {
  return today < placement.from ? refuse({ rule: 'starts-later', firstDay: placement.from }) : accept(placement);
}

export interface NoPausePlanned {
  readonly rule: 'no-pause-planned';
}

/** Is there a pause to come back from, or one that is agreed and can be called off? */
export function resumePlacement(state: PlacementState, pauseFrom: Day | null): Outcome<null, NoPausePlanned> {
  return state === 'active' && pauseFrom === null ? refuse({ rule: 'no-pause-planned' }) : accept(null);
}

/** How a placement is shown: derived from the stored state and the dates, never stored. */
export type PlacementPhase = 'upcoming' | 'inPlace' | 'leaving' | 'paused' | 'over';

/** `leaving`: an end is set and has not come. */
export function phaseOf(state: PlacementState, period: Period, today: Day): PlacementPhase {
  if (state === 'ended') return period.to !== null && today <= period.to ? 'leaving' : 'over';
  if (period.to !== null && today > period.to) return 'over';
  if (state === 'paused') return 'paused';
  if (today < period.from) return 'upcoming';
  return period.to === null ? 'inPlace' : 'leaving';
}

/** The last day a provider may read about somebody who has left. */
export function providerAccessUntil(lastDay: Day, daysAfter: number): Day {
  return addDays(lastDay, daysAfter);
}
