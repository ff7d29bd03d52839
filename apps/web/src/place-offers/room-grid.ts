import { weekdays, type Weekday } from '../lib/format';
import type { ResultOf } from '../lib/graphql';
import type { OfficeWish } from '../lib/office-case';
import type { OffersForPlaceOfferDocument, RoomDocument } from './office-place-offers.graphql';

export type RoomCell = ResultOf<typeof RoomDocument>['room'][number];
export type OfferChoice = ResultOf<typeof OffersForPlaceOfferDocument>['offers']['edges'][number]['node'];

/** Which offer has which weekday in the place offer that is being made. A weekday has one place or none. */
export type ChosenDays = Readonly<Partial<Record<Weekday, ChosenDay>>>;

export interface ChosenDay {
  readonly offerId: string;
  readonly workAreaId: string | null;
}

/** One offer's room on one weekday. `null` where the server knows no room there (the offer is closed that day). */
export interface RoomRow {
  readonly offer: OfferChoice;
  readonly cells: Readonly<Record<Weekday, RoomCell | null>>;
}

/**
 * The server's cells as rows of offers by weekday. An offer counted by person (VTA) has one cell without a weekday: the
 * same place stands on every weekday.
 */
export function roomRows(offers: readonly OfferChoice[], room: readonly RoomCell[]): RoomRow[] {
  return offers.map((offer) => {
    const own = room.filter(({ offerId }) => offerId === offer.id);
    const on = (weekday: Weekday) =>
      own.find((cell) => cell.weekday === weekday) ?? own.find((cell) => cell.weekday === null) ?? null;
    return {
      offer,
      cells: {
        monday: on('monday'),
        tuesday: on('tuesday'),
        wednesday: on('wednesday'),
        thursday: on('thursday'),
        friday: on('friday'),
      },
    };
  });
}

/** Whether the server says that there is room: the web draws the answer and never works it out from the counts. */
export function hasRoom(cell: RoomCell | null): boolean {
  return cell !== null && cell.free > 0 && cell.reason === null;
}

/** Takes the weekday at the offer, moves it there from another offer, or gives it back when it already was there. */
export function toggleDay(chosen: ChosenDays, weekday: Weekday, offerId: string): ChosenDays {
  const { [weekday]: before, ...others } = chosen;
  return before?.offerId === offerId ? others : { ...others, [weekday]: { offerId, workAreaId: null } };
}

/** The fixed weekdays of a wish, to begin with; a wish for a number of days names none. */
export function wishedDaysOf(wish: OfficeWish): ChosenDays {
  return Object.fromEntries(
    wish.parts.flatMap(({ offer, workArea, weekdays: days }) =>
      (days ?? []).map((weekday) => [weekday, { offerId: offer.id, workAreaId: workArea?.id ?? null }]),
    ),
  );
}

/** The work area is the same on all of a person's days at an offer: one choice per offer. */
export function chooseWorkArea(chosen: ChosenDays, offerId: string, workAreaId: string | null): ChosenDays {
  return Object.fromEntries(
    weekdays.flatMap((weekday) => {
      const day = chosen[weekday];
      return day ? [[weekday, day.offerId === offerId ? { offerId, workAreaId } : day]] : [];
    }),
  );
}

/** The chosen days in the order of the week, as the command takes them. */
export function daysInput(chosen: ChosenDays): { offerId: string; workAreaId: string | null; weekday: Weekday }[] {
  return weekdays.flatMap((weekday) => {
    const day = chosen[weekday];
    return day ? [{ ...day, weekday }] : [];
  });
}

/** The chosen weekdays per offer, offers in the order they come in the week. */
export function daysPerOffer(
  chosen: ChosenDays,
): { readonly offerId: string; readonly weekdays: readonly Weekday[] }[] {
  const offerIds = [...new Set(daysInput(chosen).map(({ offerId }) => offerId))];
  return offerIds.map((offerId) => ({
    offerId,
    weekdays: weekdays.filter((weekday) => chosen[weekday]?.offerId === offerId),
  }));
}
