import type { Weekday } from '../calendar';

/** A part of a wish: an offer with fixed weekdays, or with a number of days, whichever. */
export interface WishedPart {
  readonly offerId: string;
  readonly weekdays: readonly Weekday[] | null;
  readonly days: number | null;
}

/** Where each part of a wish could be: one weekday is used once. */
export interface WishFit {
  readonly fits: boolean;
  /** The weekdays of each part, in order; empty where the part, and so the wish, does not fit. */
  readonly parts: readonly (readonly Weekday[])[];
}

/**
 * Could the whole wish be offered on the weekdays that are feasible at each offer? Fixed weekdays are taken as they are; a number
 * of days takes the earliest that leave room for the other parts.
 */
export function wishFit(parts: readonly WishedPart[], feasible: (offerId: string) => readonly Weekday[]): WishFit {
  const found = arrange(parts, feasible, new Set());
  return found === null ? { fits: false, parts: parts.map(() => []) } : { fits: true, parts: found };
}

function arrange(
  parts: readonly WishedPart[],
  feasible: (offerId: string) => readonly Weekday[],
  used: ReadonlySet<Weekday>,
): (readonly Weekday[])[] | null {
  const [part, ...rest] = parts;
  if (part === undefined) return [];
  const open = feasible(part.offerId).filter((weekday) => !used.has(weekday));
  const choices = part.weekdays
    ? part.weekdays.every((weekday) => open.includes(weekday))
      ? [part.weekdays]
      : []
    : subsets(open, part.days ?? 0);
  for (const choice of choices) {
    const others = arrange(rest, feasible, new Set([...used, ...choice]));
    if (others !== null) return [choice, ...others];
  }
  return null;
}

/** Every choice of so many, the earliest first. There are at most ten: a week has five weekdays. */
function subsets(from: readonly Weekday[], count: number): Weekday[][] {
  if (count === 0) return [[]];
  return from.flatMap((weekday, index) =>
    subsets(from.slice(index + 1), count - 1).map((others) => [weekday, ...others]),
  );
}
