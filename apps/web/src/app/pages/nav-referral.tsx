import { NavReferralPage } from '../../clarifications/nav-referral-page';
import { whenOpened } from '../../ui/when-opened/when-opened';

const NavGrantDialog = whenOpened(async () => (await import('../../decisions/nav-grant-dialog')).NavGrantDialog);

/** Questions from the municipality meet NAV's own grant here. */
export function OneReferralPage() {
  return (
    <NavReferralPage
      grant={(caseId, wishId, onClose) => <NavGrantDialog caseId={caseId} wishId={wishId} onClose={onClose} />}
    />
  );
}
