import { FollowUpsPage } from '../../placements/follow-ups-page';
import { FollowUpFigures } from '../../reporting/follow-up-figures';

// Places that the municipality buys are looked at as seldom: one chunk for both.
export { PurchasesPage } from '../../capacity/purchases-page';

/** «Hvordan går det?» at the office: the figures, and who is asked. */
export function OfficeFollowUpsPage() {
  return <FollowUpsPage office figures={<FollowUpFigures />} />;
}
