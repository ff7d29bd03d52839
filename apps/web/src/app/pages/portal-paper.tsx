import { PaperDates } from '../../calendar/paper-dates';
import { PaperPage } from '../../offers/paper-page';

/** The sheet for meetings with parents: a chunk of its own, since few print it. */
export function OffersOnPaperPage() {
  return <PaperPage dates={(municipality) => <PaperDates municipality={municipality} />} />;
}
