import { mondayOf, weekOf, weeksAfter } from '@inntak/domain/calendar';

/** A week whose places can be shown. */
export interface PickedWeek {
  /** The day that is asked about: today in this week, the Monday in later ones. */
  readonly day: string;
  /** ISO week number. */
  readonly week: number;
  readonly isNow: boolean;
}

/** This week and the 52 after it: those who apply now begin in August. */
export function weeksFrom(today: string): readonly [PickedWeek, ...PickedWeek[]] {
  const thisWeek = weekOf(today);
  const monday = mondayOf(thisWeek);
  const later = Array.from({ length: 52 }, (_, index) => weeksAfter(monday, index + 1));
  return [
    { day: today, week: thisWeek.week, isNow: true },
    ...later.map((day) => ({ day, week: weekOf(day).week, isNow: false })),
  ];
}
