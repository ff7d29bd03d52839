import { OfferDates } from '../../calendar/offer-dates';
import { OfferPage } from '../../offers/offer-page';

/** One offer, with the open days of its provider from the calendar. */
export function OneOfferPage() {
  return <OfferPage dates={(providerId) => <OfferDates providerId={providerId} />} />;
}
