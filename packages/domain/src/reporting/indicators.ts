import { periodKinds, type PeriodKind } from './periods';

/** What is shown of a cell: the number of people in it, of those in its part, the part in percent, or a median in days. */
export type Shows = 'base' | 'part' | 'share' | 'median';

/** A figure that bydeler and municipalities report: few, made from the cases themselves, the same for everybody. */
export interface Indicator {
  readonly code: string;
  /** In English, for the docs; the words that people read stand with the API's texts. */
  readonly name: string;
  /** Who is counted, when, and how: the rule that the SQL function of the same name follows. */
  readonly counts: string;
  readonly unit: 'days' | 'percent' | 'people' | 'places';
  readonly shows: Shows;
  /**
   * `flow`: what happened in the period; each person is counted at the first time in the year, so the halves add up to the
   * year. `stock`: how it stood on the last day; a year's is that of its second half.
   */
  readonly kind: 'flow' | 'stock';
  /** Which way is better; null where a figure is neither good nor bad. */
  readonly direction: 'lower' | 'higher' | null;
  /** For one bydel or municipality; null where none is set. */
  readonly target: Target | null;
  readonly periods: readonly PeriodKind[];
  /**
   * Told to the nearest five, base and figure: its people are those of another indicator and some more, so that the difference
   * would tell how many more.
   */
  readonly rough?: true;
  /** Which of the city's goals it tells of. */
  readonly goal: GoalNumber;
}

/** The city's goals for its bydeler (budget for 2020, table 5.1), by their numbers. */
export const goalNumbers = [1, 2, 3, 4, 5, 6] as const;
export type GoalNumber = (typeof goalNumbers)[number];

/** `flat`: the same for any period and however many bydeler. `perHalfYear`: twice that for a year, and for each bydel. */
export interface Target {
  readonly value: number;
  readonly grows: 'flat' | 'perHalfYear';
}

/**
 * Every indicator. Sources: the goals of the city and what a bydel reports half-yearly (answers in time, places from
 * earmarked funds, people without an offer, moves from activity to work), how often people get what they wish for, who
 * has nothing yet, how long people wait, and moves in each direction; the targets are this product's proposals. Of no two the
 * base is the same people: what is hidden of one would be told by the other.
 */
export const indicators = [
  {
    code: 'daysToAnswer',
    name: 'Days from application to answer',
    counts:
      'People whose first decision in the year was made in the period; the median of days from the day the application came.',
    unit: 'days',
    shows: 'median',
    kind: 'flow',
    direction: 'lower',
    target: { value: 60, grows: 'flat' },
    periods: periodKinds,
    goal: 1,
  },
  {
    code: 'answeredInTime',
    name: 'Answered by the target date',
    counts:
      'People whose first answer target in the year lies in the period and who had not withdrawn; the part with a decision on that day or before.',
    unit: 'percent',
    shows: 'share',
    kind: 'flow',
    direction: 'higher',
    target: { value: 90, grows: 'flat' },
    periods: periodKinds,
    goal: 1,
  },
  {
    code: 'namedContact',
    name: 'Has a named contact',
    counts:
      'People whose first application in the year was sent in the period; the part with a caseworker of their own when the figure is counted.',
    unit: 'percent',
    shows: 'share',
    kind: 'flow',
    direction: 'higher',
    target: null,
    periods: periodKinds,
    goal: 1,
  },
  {
    code: 'firstWish',
    name: 'Given the first wish',
    counts:
      'People whose first yes to a wish in the year was decided in the period; the part whose wish ranked first it was.',
    unit: 'percent',
    shows: 'share',
    kind: 'flow',
    direction: 'higher',
    target: null,
    periods: periodKinds,
    goal: 1,
  },
  {
    code: 'earmarkedPlaces',
    name: 'New jobs and places from earmarked funds',
    counts: 'People whose first placement paid by an earmarked grant in the year began in the period.',
    unit: 'places',
    shows: 'base',
    kind: 'flow',
    direction: 'higher',
    target: { value: 10, grows: 'perHalfYear' },
    periods: periodKinds,
    goal: 4,
  },
  {
    code: 'withoutOffer',
    name: 'Applicants without an offer',
    counts:
      'People with an application that was sent and not ended on the last day of the period; the part that had been sent no place offer.',
    unit: 'people',
    shows: 'part',
    kind: 'stock',
    direction: 'lower',
    target: { value: 0, grows: 'flat' },
    periods: periodKinds,
    goal: 6,
  },
  {
    code: 'withoutPlace',
    name: 'Without a place',
    counts:
      'People with a place, or an application that was sent and not ended, on the last day of the period; the part without any place. Told to the nearest five.',
    unit: 'percent',
    shows: 'share',
    kind: 'stock',
    direction: 'lower',
    target: null,
    periods: periodKinds,
    rough: true,
    goal: 6,
  },
  {
    code: 'daysWaiting',
    name: 'Days on a waitlist',
    counts:
      'People on a waitlist on the last day of the period; the median of days since the day from which they have waited longest.',
    unit: 'days',
    shows: 'median',
    kind: 'stock',
    direction: 'lower',
    target: null,
    periods: periodKinds,
    goal: 6,
  },
  {
    code: 'mappedNeed',
    name: 'Mapped need',
    counts:
      'People whose need was clarified for the first time in the year in the period: an assessed referral, or an assessment of VTA.',
    unit: 'people',
    shows: 'base',
    kind: 'flow',
    direction: null,
    target: null,
    periods: periodKinds,
    goal: 6,
  },
  {
    code: 'activityToWork',
    name: 'From activity to work',
    counts: 'People whose first placement in work began in the period and who had a place in an activity before.',
    unit: 'people',
    shows: 'base',
    kind: 'flow',
    direction: 'higher',
    target: { value: 5, grows: 'perHalfYear' },
    periods: periodKinds,
    goal: 4,
  },
  {
    code: 'workToOrdinary',
    name: 'From facilitated work to an ordinary company',
    counts:
      'People whose first place in an ordinary company (VTO) began in the period and who had another place in work before.',
    unit: 'people',
    shows: 'base',
    kind: 'flow',
    direction: 'higher',
    target: null,
    periods: periodKinds,
    goal: 4,
  },
  {
    code: 'workToActivity',
    name: 'From work to activity',
    counts:
      'People whose first placement in an activity began in the period and who had a place in work before. Neither good nor bad: some wish for less.',
    unit: 'people',
    shows: 'base',
    kind: 'flow',
    direction: null,
    target: null,
    periods: periodKinds,
    goal: 6,
  },
] as const satisfies readonly Indicator[];

export type IndicatorCode = (typeof indicators)[number]['code'];

/** The definition with this code. */
export function indicatorOf(code: IndicatorCode): Indicator {
  const found = indicators.find((each) => each.code === code);
  if (!found) throw new Error(`There is no indicator "${code}".`);
  return found;
}

/** What is aimed at in a period by so many bydeler or municipalities together; null where there is no target. */
export function targetOf({ target }: Indicator, kind: PeriodKind, units: number): number | null {
  if (target === null) return null;
  return target.grows === 'flat' ? target.value : target.value * units * (kind === 'year' ? 2 : 1);
}

/** Whether a value reaches the target; null where there is no target or no value. */
export function reaches({ direction }: Indicator, value: number | null, target: number | null): boolean | null {
  if (value === null || target === null || direction === null) return null;
  return direction === 'lower' ? value <= target : value >= target;
}
