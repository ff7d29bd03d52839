import { NavReferralPage } from '../../clarifications/nav-referral-page';
import { NavReferralsPage } from '../../clarifications/nav-referrals-page';
import { NavGrantDialog } from '../../decisions/nav-grant-dialog';

/** NAV's pages. Questions from the municipality meet NAV's own grant here. */
export function OneReferralPage() {
  return (
    <NavReferralPage
      grant={(caseId, wishId, onClose) => <NavGrantDialog caseId={caseId} wishId={wishId} onClose={onClose} />}
    />
  );
}

export { NavReferralsPage as HomePage };
