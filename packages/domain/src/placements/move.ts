import { addDays, type Day, type Weekday } from '../calendar';
import type { Authority } from '../decisions';
import { accept, refuse, type Outcome } from '../outcome';
import { place, type DayTaken, type PlacementDay } from './placement';

/**
 * A move across the line between NAV and the municipality: the new place is held before the old one is given up. She stands
 * in the old one while she is asked and while it is decided; then the old one ends by its own authority's step, on the day
 * before the new one begins.
 */

/** A weekday that the person has a place on already, or is held one for. */
export interface TakenDay extends PlacementDay {
  /** Who changes or ends it: NAV, or the municipality (also for what nobody decided on). */
  readonly authority: Authority;
  /** A place offer holds it. */
  readonly held: boolean;
  /** Its end is set: nobody ends it once more. */
  readonly ending: boolean;
}

/** Can the day be given up for a place that this authority gives? Only across the line, and only by an end still to be set. */
export function givesWay(day: TakenDay, to: Authority): boolean {
  return !day.held && !day.ending && day.authority !== to;
}

/** May the days be held for the person? What gives way to them does not stand against it. */
export function holdBeside(
  wanted: readonly PlacementDay[],
  taken: readonly TakenDay[],
  authority: Authority,
): Outcome<readonly PlacementDay[], DayTaken> {
  return place(
    wanted,
    taken.filter((day) => !givesWay(day, authority)),
  );
}

/** The weekday of another place that is held for the person, on a day that she has a place on. */
export interface HeldDay {
  readonly weekday: Weekday;
  readonly startOn: Day;
  /** She has said yes, and it has been decided. */
  readonly decided: boolean;
}

/** The new place that an old one gives way to: the last day there, and whether it has come so far. */
export interface Move {
  readonly lastDay: Day;
  readonly decided: boolean;
}

/** Where the held days lead: the first of them begins the new place. Null where nothing is held. */
export function moveOf(held: readonly HeldDay[]): Move | null {
  const [first] = [...held].sort((one, other) => one.startOn.localeCompare(other.startOn));
  if (first === undefined) return null;
  return { lastDay: addDays(first.startOn, -1), decided: held.every(({ decided }) => decided) };
}

export type MoveViolation =
  /** She is asked about another place on those days: the old one stands until that is settled. */
  | { readonly rule: 'move-not-decided'; readonly field: 'lastDay' }
  /** Earlier she would have no place for some days, later she would have two. */
  | { readonly rule: 'move-other-last-day'; readonly field: 'lastDay'; readonly lastDay: Day };

/**
 * May the person's days of a place end on that day? Where another place is held for her on them: only when that is hers,
 * and on the day before it begins.
 */
export function giveUp(held: readonly HeldDay[], lastDay: Day): Outcome<Day, MoveViolation> {
  const move = moveOf(held);
  if (move === null) return accept(lastDay);
  if (!move.decided) return refuse({ rule: 'move-not-decided', field: 'lastDay' });
  if (lastDay !== move.lastDay) {
    return refuse({ rule: 'move-other-last-day', field: 'lastDay', lastDay: move.lastDay });
  }
  return accept(lastDay);
}
