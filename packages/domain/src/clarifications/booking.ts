import { addDays, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';

/** How far ahead a visit, mapping or trial can be agreed. Decision: a year; what lies further off is a wrong digit. */
export const bookedAheadDays = 366;

export type BookingViolation =
  | { readonly rule: 'booking-in-the-past'; readonly field: 'startsAt'; readonly today: Day }
  | { readonly rule: 'booking-too-far-off'; readonly field: 'startsAt'; readonly latest: Day }
  | BookingNotYet;

/** The day of the meeting has not come: it cannot have been held. */
export interface BookingNotYet {
  readonly rule: 'booking-not-yet';
  readonly on: Day;
}

/** May a meeting be agreed for this day? Today at the earliest: a day that is over is nobody's appointment. */
export function bookMeeting(on: Day, today: Day): Outcome<Day, BookingViolation> {
  if (on < today) return refuse({ rule: 'booking-in-the-past', field: 'startsAt', today });
  const latest = addDays(today, bookedAheadDays);
  return on > latest ? refuse({ rule: 'booking-too-far-off', field: 'startsAt', latest }) : accept(on);
}

/** Why a meeting cannot be called held yet; null when it can, and for every other step. */
export function meetingClosed(step: string, on: Day | null, today: Day): BookingNotYet | null {
  return step === 'complete' && on !== null && on > today ? { rule: 'booking-not-yet', on } : null;
}
