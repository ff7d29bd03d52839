import { compareDays, type Day } from '../calendar';

/** Somebody who wishes for a place that NAV decides about. */
export interface NeedEntry {
  readonly personId: string;
  readonly wishId: string;
  readonly offerId: string;
  readonly since: Day;
  readonly leavesSchool: boolean;
}

/**
 * NAV's need list: who wishes for a place at NAV, who leaves school first, then who has waited longest. It shows need and
 * promises nothing: no places are counted and nobody has a number.
 */
export function needList<Entry extends NeedEntry>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) =>
      Number(b.leavesSchool) - Number(a.leavesSchool) ||
      compareDays(a.since, b.since) ||
      (a.personId + a.wishId < b.personId + b.wishId ? -1 : 1),
  );
}
