import { inWords, weekdayName, weekdays, type Weekday } from '../lib/format';

/** A day at an offer, as place offers and placements give it. */
export interface BundleDay {
  readonly weekday: Weekday | null;
  readonly offer: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly provider: { readonly name: string };
  };
  readonly workArea: { readonly id: string; readonly name: string; readonly illustration: string } | null;
}

/** The days of a bundle at one place: an offer, in one of its kinds of work. */
export interface BundlePlace {
  readonly key: string;
  /** Kantine, or the offer's name where no kind of work is named. */
  readonly name: string;
  readonly provider: string;
  readonly illustration: string;
  readonly isWork: boolean;
  /** Empty when the place is for a whole person and no days are set. */
  readonly days: readonly Weekday[];
}

/** A bundle sorted by place, in the order of the week. */
export function placesOf(bundle: readonly BundleDay[]): readonly BundlePlace[] {
  const keys = [...new Set(bundle.map(keyOf))];
  return keys.flatMap((key) => {
    const days = bundle.filter((day) => keyOf(day) === key);
    const first = days[0];
    if (!first) return [];
    return [
      {
        key,
        name: first.workArea?.name ?? first.offer.name,
        provider: first.offer.provider.name,
        illustration: first.workArea?.illustration ?? 'hender',
        isWork: first.offer.kind !== 'activity' && first.offer.kind !== 'lowThreshold',
        days: weekdays.filter((weekday) => days.some((day) => day.weekday === weekday)),
      },
    ];
  });
}

function keyOf({ offer, workArea }: BundleDay): string {
  return `${offer.id} ${workArea?.id ?? ''}`;
}

/** «mandag, tirsdag og onsdag» */
export function daysInWords(days: readonly Weekday[]): string {
  return inWords(days.map(weekdayName));
}
