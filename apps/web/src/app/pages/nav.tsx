import { ProposalsToAnswer } from '../../capacity/proposals-to-answer';
import { NavReferralPage } from '../../clarifications/nav-referral-page';
import { NavReferralsPage } from '../../clarifications/nav-referrals-page';
import { paths } from '../../lib/paths';
import { GivingWayPlaces } from '../../placements/giving-way';
import { whenOpened } from '../../ui/when-opened/when-opened';

const NavGrantDialog = whenOpened(async () => (await import('../../decisions/nav-grant-dialog')).NavGrantDialog);

/** NAV's pages. Questions from the municipality meet NAV's own grant here. */
export function OneReferralPage() {
  return (
    <NavReferralPage
      grant={(caseId, wishId, onClose) => <NavGrantDialog caseId={caseId} wishId={wishId} onClose={onClose} />}
    />
  );
}

/** What waits for NAV: questions from the municipality, its own places that must end, and what providers propose about them. */
export function HomePage() {
  return (
    <NavReferralsPage>
      <GivingWayPlaces />
      <ProposalsToAnswer to={paths.navPlaces()} />
    </NavReferralsPage>
  );
}
