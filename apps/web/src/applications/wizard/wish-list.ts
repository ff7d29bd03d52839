import { weekdays, type Weekday } from '../../lib/format';

/**
 * The ranked wishes while they are being made: pure lists, no drawing. A wish is one place, or two places combined (3 + 2
 * days); at most three wishes, fewer is fine. What may be wished for at all is the server's to say.
 */

/** A place one can press: an offer, with or without one of its work areas. */
export interface Place {
  readonly offerId: string;
  readonly workAreaId: string | null;
}

/** One place in a wish. `weekdays` null: any days, `days` of them. Otherwise the fixed weekdays, and `days` is how many. */
export interface WishPart extends Place {
  readonly days: number;
  readonly weekdays: readonly Weekday[] | null;
}

export type Wish = readonly [WishPart] | readonly [WishPart, WishPart];

/** First is what one wants most. */
export type WishList = readonly Wish[];

export const mostWishes = 3;
export const daysInWeek = 5;

export function samePlace(a: Place, b: Place): boolean {
  return a.offerId === b.offerId && a.workAreaId === b.workAreaId;
}

/** Where in the order a place stands as a wish of its own; -1 when it does not. */
export function rankOfSingle(list: WishList, place: Place): number {
  return list.findIndex((wish) => wish.length === 1 && samePlace(wish[0], place));
}

/** The ranks (0 first) of all wishes that a place is part of. */
export function ranksWith(list: WishList, place: Place): number[] {
  return list.flatMap((wish, rank) => (wish.some((part) => samePlace(part, place)) ? [rank] : []));
}

/** Presses a place: added last, or taken out again when it already is a wish of its own. A full list stays as it is. */
export function pressPlace(list: WishList, place: Place, days: number): WishList {
  const rank = rankOfSingle(list, place);
  if (rank >= 0) return removeWish(list, rank);
  if (list.length >= mostWishes) return list;
  return [...list, [{ ...place, days, weekdays: null }]];
}

export function removeWish(list: WishList, rank: number): WishList {
  return list.filter((_, each) => each !== rank);
}

/** Moves a wish one step up (-1) or down (1); nothing happens at the ends. */
export function moveWish(list: WishList, rank: number, direction: -1 | 1): WishList {
  const [wish, other] = [list[rank], list[rank + direction]];
  if (wish === undefined || other === undefined) return list;
  return list.map((each, index) => (index === rank ? other : index === rank + direction ? wish : each));
}

/**
 * Puts a second place beside the first in a wish. The days are shared: the first keeps the larger half. Nothing happens
 * when the wish already has two places, or the place is the one it has.
 */
export function combine(list: WishList, rank: number, place: Place): WishList {
  const wish = list[rank];
  if (wish === undefined || wish.length === 2 || samePlace(wish[0], place)) return list;
  const total = Math.max(2, wish[0].days);
  const first = Math.ceil(total / 2);
  return replace(list, rank, [
    { ...wish[0], days: first, weekdays: null },
    { ...place, days: total - first, weekdays: null },
  ]);
}

/** Takes one place out of a combination; the other keeps all the days. */
export function takeOut(list: WishList, rank: number, part: 0 | 1): WishList {
  const wish = list[rank];
  if (wish?.length !== 2) return list;
  return replace(list, rank, [{ ...wish[(1 - part) as 0 | 1], days: daysOf(wish), weekdays: null }]);
}

/** How many days in all a wish asks for. */
export function daysOf(wish: Wish): number {
  return wish.reduce((sum, part) => sum + part.days, 0);
}

/** The most days a part can have beside what the other part has. */
export function mostDaysFor(wish: Wish, part: number): number {
  return daysInWeek - wish.reduce((sum, each, index) => (index === part ? sum : sum + each.days), 0);
}

/** Sets the number of days of a part, within what the week holds. Fixed weekdays are given up: they no longer fit. */
export function setDays(list: WishList, rank: number, part: number, days: number): WishList {
  return changePart(list, rank, part, (each, wish) => ({
    ...each,
    days: Math.min(Math.max(1, days), mostDaysFor(wish, part)),
    weekdays: null,
  }));
}

/** Chooses between fixed weekdays (none yet) and any days. */
export function chooseFixed(list: WishList, rank: number, part: number, fixed: boolean): WishList {
  return changePart(list, rank, part, (each) => {
    if (fixed) return { ...each, weekdays: each.weekdays ?? [] };
    return { ...each, weekdays: null, days: Math.max(1, each.days) };
  });
}

/** Puts a weekday in or takes it out. The days follow: so many weekdays, so many days. */
export function toggleWeekday(list: WishList, rank: number, part: number, weekday: Weekday): WishList {
  return changePart(list, rank, part, (each) => {
    const had = each.weekdays ?? [];
    const chosen = weekdays.filter((name) => had.includes(name) !== (name === weekday));
    return { ...each, weekdays: chosen, days: chosen.length };
  });
}

/** Weekdays that another part of the same wish has taken: nobody is at two places on one day. */
export function takenByOthers(wish: Wish, part: number): readonly Weekday[] {
  return wish.flatMap((each, index) => (index === part ? [] : (each.weekdays ?? [])));
}

/** True when a place has no day yet: fixed weekdays were asked for and none is chosen. */
export function lacksDays({ days, weekdays: fixed }: WishPart): boolean {
  return days < 1 || fixed?.length === 0;
}

function changePart(
  list: WishList,
  rank: number,
  part: number,
  change: (part: WishPart, wish: Wish) => WishPart,
): WishList {
  const wish = list[rank];
  const each = wish?.[part];
  if (wish === undefined || each === undefined) return list;
  const changed = change(each, wish);
  if (wish.length === 1) return replace(list, rank, [changed]);
  return replace(list, rank, part === 0 ? [changed, wish[1]] : [wish[0], changed]);
}

function replace(list: WishList, rank: number, wish: Wish): WishList {
  return list.map((each, index) => (index === rank ? wish : each));
}
