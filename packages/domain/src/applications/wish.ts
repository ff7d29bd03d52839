import { isWeekday, type Weekday } from '../calendar';
import { servesMunicipality, type Offer } from '../offers';

/** One offer in a wish, on fixed weekdays or on a number of days per week: one of the two, never both. */
export interface WishPart {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly daysPerWeek: number | null;
}

/** A bundle that is wished for as a whole; rank 1 is wished most. */
export interface Wish {
  readonly rank: number;
  readonly parts: readonly WishPart[];
}

export const maxWishes = 3;
export const maxDaysPerWeek = 5;

/** Something about the wishes that keeps them from being sent. `field` is the path in the form. */
export type WishViolation =
  | { readonly rule: 'no-wishes'; readonly field: 'wishes' }
  | { readonly rule: 'too-many-wishes'; readonly field: 'wishes'; readonly max: number }
  | { readonly rule: 'ranks-not-in-order'; readonly field: 'wishes' }
  | { readonly rule: 'wish-empty'; readonly field: string; readonly rank: number }
  | { readonly rule: 'offer-not-for-you'; readonly field: string; readonly rank: number; readonly offerId: string }
  | { readonly rule: 'days-not-given'; readonly field: string; readonly rank: number; readonly offerId: string }
  | {
      readonly rule: 'not-open-that-day';
      readonly field: string;
      readonly rank: number;
      readonly offerId: string;
      readonly weekday: Weekday;
    }
  | { readonly rule: 'same-day-twice'; readonly field: string; readonly rank: number; readonly weekday: Weekday }
  | { readonly rule: 'too-many-days'; readonly field: string; readonly rank: number; readonly days: number };

/** Days per week of one part; 0 when it says nothing usable. */
export function daysOfPart(part: WishPart): number {
  return part.weekdays?.length ?? part.daysPerWeek ?? 0;
}

/** Days per week of a bundle. */
export function daysOfWish(wish: Wish): number {
  return wish.parts.reduce((sum, part) => sum + daysOfPart(part), 0);
}

/** Everything wrong with the wishes of a resident of this municipality. Empty: they can be sent. */
export function checkWishes(
  wishes: readonly Wish[],
  municipalityId: string,
  offers: readonly Offer[],
): WishViolation[] {
  if (wishes.length === 0) return [{ rule: 'no-wishes', field: 'wishes' }];
  const violations: WishViolation[] = [];
  if (wishes.length > maxWishes) violations.push({ rule: 'too-many-wishes', field: 'wishes', max: maxWishes });
  if (!ranksRunFromOne(wishes)) violations.push({ rule: 'ranks-not-in-order', field: 'wishes' });
  const offerOf = (id: string) =>
    offers.find((offer) => offer.id === id && servesMunicipality(offer, municipalityId)) ?? null;
  return [...violations, ...wishes.flatMap((wish, index) => checkWish(wish, `wishes.${index}`, offerOf))];
}

function checkWish(wish: Wish, field: string, offerOf: (id: string) => Offer | null): WishViolation[] {
  const { rank } = wish;
  if (wish.parts.length === 0) return [{ rule: 'wish-empty', field, rank }];
  const violations = wish.parts.flatMap((part, index) => checkPart(part, rank, `${field}.parts.${index}`, offerOf));
  const days = daysOfWish(wish);
  if (days > maxDaysPerWeek) violations.push({ rule: 'too-many-days', field, rank, days });
  const fixed = wish.parts.flatMap((part) => part.weekdays ?? []);
  const twice = fixed.find((weekday, index) => fixed.indexOf(weekday) !== index);
  if (twice !== undefined) violations.push({ rule: 'same-day-twice', field, rank, weekday: twice });
  return violations;
}

function checkPart(
  part: WishPart,
  rank: number,
  field: string,
  offerOf: (id: string) => Offer | null,
): WishViolation[] {
  const { offerId } = part;
  const offer = offerOf(offerId);
  if (offer === null) return [{ rule: 'offer-not-for-you', field: `${field}.offerId`, rank, offerId }];
  if (!saysWhichDays(part)) return [{ rule: 'days-not-given', field: `${field}.days`, rank, offerId }];
  return (part.weekdays ?? [])
    .filter((weekday) => !offer.openOn.includes(weekday))
    .map((weekday) => ({ rule: 'not-open-that-day', field: `${field}.days`, rank, offerId, weekday }));
}

function saysWhichDays({ weekdays, daysPerWeek }: WishPart): boolean {
  if (weekdays !== null) return daysPerWeek === null && weekdays.length > 0 && weekdays.every(isWeekday);
  return daysPerWeek !== null && Number.isInteger(daysPerWeek) && daysPerWeek >= 1 && daysPerWeek <= maxDaysPerWeek;
}

function ranksRunFromOne(wishes: readonly Wish[]): boolean {
  const ranks = new Set(wishes.map((wish) => wish.rank));
  return wishes.every((_wish, index) => ranks.has(index + 1));
}
