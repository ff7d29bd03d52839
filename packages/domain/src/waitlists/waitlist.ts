import { compareDays, isDay, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { InformedAboutWait } from '../steps';
import type { WaitlistState } from './waitlist-steps';

export type WaitlistViolation =
  | { readonly rule: 'wait-not-informed'; readonly field: 'informedAboutWait' }
  | { readonly rule: 'informed-in-the-future'; readonly field: 'informedAboutWait'; readonly today: Day }
  | { readonly rule: 'already-waiting'; readonly since: Day };

/** May the person be put on the waitlist today? Never without the record of being told that it can take long. */
export function addToWaitlist(
  informed: InformedAboutWait | null,
  alreadyWaitingSince: Day | null,
  today: Day,
): Outcome<InformedAboutWait, WaitlistViolation> {
  if (alreadyWaitingSince !== null) return refuse({ rule: 'already-waiting', since: alreadyWaitingSince });
  if (informed === null || !isDay(informed.on) || informed.by.trim() === '') {
    return refuse({ rule: 'wait-not-informed', field: 'informedAboutWait' });
  }
  if (informed.on > today) return refuse({ rule: 'informed-in-the-future', field: 'informedAboutWait', today });
  return accept(informed);
}

/** What the order on a waitlist rests on. */
export interface Waiting {
  readonly id: string;
  readonly state: WaitlistState;
  /** The office's reasoned assessment of need, 1 the greatest; null until it is made, and then last. */
  readonly needClass: number | null;
  readonly leavesSchoolThisRound: boolean;
  readonly since: Day;
}

/** A place in the order. Equals share a rank: there is no lottery, and never the order of rows. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly sharedWith: number;
}

/** Need class, then who leaves school this round, then who has waited longest. Paused and left entries have no rank. */
export function waitlistOrder(entries: readonly Waiting[]): Ranked[] {
  const waiting = entries.filter((entry) => entry.state === 'waiting').sort(compareWaiting);
  return waiting.map((entry) => {
    const ahead = waiting.filter((other) => compareWaiting(other, entry) < 0).length;
    const equals = waiting.filter((other) => compareWaiting(other, entry) === 0).length;
    return { id: entry.id, rank: ahead + 1, sharedWith: equals - 1 };
  });
}

/** Negative when `a` comes before `b`, 0 when nothing tells them apart. */
export function compareWaiting(a: Waiting, b: Waiting): number {
  const classOf = (entry: Waiting) => entry.needClass ?? Number.MAX_SAFE_INTEGER;
  return (
    classOf(a) - classOf(b) ||
    Number(b.leavesSchoolThisRound) - Number(a.leavesSchoolThisRound) ||
    compareDays(a.since, b.since)
  );
}
