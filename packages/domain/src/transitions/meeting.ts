import { addDays, mondayOf, type Day } from '../calendar';
import { decidedBy, type Offer } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';

/** The weeks of the transition meetings where a municipality has not chosen others (project report, December 2021). */
export const usualMeetingWeeks = [18, 41] as const;

export type MeetingViolation =
  | { readonly rule: 'meeting-not-in-its-week'; readonly field: 'heldOn'; readonly from: Day; readonly to: Day }
  | { readonly rule: 'meeting-in-the-past'; readonly field: 'heldOn'; readonly today: Day }
  | { readonly rule: 'meeting-not-yet'; readonly heldOn: Day }
  | { readonly rule: 'meeting-cases-left'; readonly numbers: readonly number[] }
  /** There is a meeting of that week already. */
  | { readonly rule: 'meeting-other-open'; readonly field: 'week' };

/** A meeting of a week is held from Monday to Friday of it, and planned beforehand. */
export function planMeeting(year: number, week: number, heldOn: Day, today: Day): Outcome<Day, MeetingViolation> {
  const from = mondayOf({ year, week });
  const to = addDays(from, 4);
  if (heldOn < from || heldOn > to) return refuse({ rule: 'meeting-not-in-its-week', field: 'heldOn', from, to });
  return heldOn < today ? refuse({ rule: 'meeting-in-the-past', field: 'heldOn', today }) : accept(heldOn);
}

/** A meeting begins on its day. Later is possible: it was held, and is written up now. */
export function beginMeeting(heldOn: Day, today: Day): Outcome<Day, MeetingViolation> {
  return today < heldOn ? refuse({ rule: 'meeting-not-yet', heldOn }) : accept(heldOn);
}

/** A meeting ends when each case has an outcome or was taken off the agenda: nothing lapses silently. */
export function concludeMeeting(openNumbers: readonly number[]): Outcome<null, MeetingViolation> {
  return openNumbers.length === 0 ? accept(null) : refuse({ rule: 'meeting-cases-left', numbers: openNumbers });
}

/** Who is concerned by a case: the providers of today's and the wished places, and NAV where NAV decides about one. */
export function partiesOf(
  offerIds: readonly string[],
  offers: readonly Offer[],
  navOfficeId: string | null,
): readonly string[] {
  const concerned = offers.filter(({ id }) => offerIds.includes(id));
  const isNavs = navOfficeId !== null && concerned.some(({ kind }) => decidedBy(kind) === 'nav');
  const providers = concerned.map(({ providerId }) => providerId);
  return [...new Set([...providers, ...(isNavs ? [navOfficeId] : [])])];
}
