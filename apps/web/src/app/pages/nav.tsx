import { NavReferralsPage } from '../../clarifications/nav-referrals-page';
import { paths } from '../../lib/paths';
import { whenDrawn } from '../../ui/when-opened/when-opened';

// What else waits comes just after the list.
const GivingWayPlaces = whenDrawn(async () => (await import('../../placements/giving-way')).GivingWayPlaces);
const CoursesBox = whenDrawn(async () => (await import('../../clarifications/courses-box')).CoursesBox);
const ProposalsToAnswer = whenDrawn(async () => (await import('../../capacity/proposals-to-answer')).ProposalsToAnswer);

/** What waits for NAV: questions from the municipality, its own places that must end, and what providers propose about them. */
export function HomePage() {
  return (
    <NavReferralsPage below={<CoursesBox />}>
      <GivingWayPlaces />
      <ProposalsToAnswer to={paths.navPlaces()} />
    </NavReferralsPage>
  );
}
