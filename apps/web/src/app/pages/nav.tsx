import { ProposalsToAnswer } from '../../capacity/proposals-to-answer';
import { NavReferralsPage } from '../../clarifications/nav-referrals-page';
import { paths } from '../../lib/paths';
import { GivingWayPlaces } from '../../placements/giving-way';

/** What waits for NAV: questions from the municipality, its own places that must end, and what providers propose about them. */
export function HomePage() {
  return (
    <NavReferralsPage>
      <GivingWayPlaces />
      <ProposalsToAnswer to={paths.navPlaces()} />
    </NavReferralsPage>
  );
}
