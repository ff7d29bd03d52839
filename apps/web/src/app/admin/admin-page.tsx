import { useViewer } from '../../lib/session';
import { AccessRulesPage } from './access-rules-page';
import { OfferSourcesPage } from './offer-sources-page';
import { SetupPage } from './setup-page';

/** Where those who look after the product land: the editor at the offers, the privacy officer at the rules of access. */
export function AdminPage() {
  const { activeHat } = useViewer();
  switch (activeHat.role) {
    case 'contentEditor':
      return <OfferSourcesPage />;
    case 'privacyOfficer':
      return <AccessRulesPage />;
    default:
      return <SetupPage />;
  }
}
