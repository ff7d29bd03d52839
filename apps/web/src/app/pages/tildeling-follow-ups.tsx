import { FollowUpsPage } from '../../placements/follow-ups-page';
import { FollowUpFigures } from '../../reporting/follow-up-figures';

/** «Hvordan går det?» at the office: the figures, and who is asked. A chunk of its own. */
export function OfficeFollowUpsPage() {
  return <FollowUpsPage office figures={<FollowUpFigures />} />;
}
