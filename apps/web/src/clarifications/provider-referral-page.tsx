import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useParam } from '../lib/use-param';
import { AskedReferralPage } from './asked-referral-page';
import { providerMessages } from './provider-messages.nb';

/** A person whom the office has asked this provider about. */
export function ProviderReferralPage() {
  const t = useText(providerMessages);
  return (
    <AskedReferralPage
      referralId={useParam('referralId')}
      title={t('onePage')}
      listPath={paths.tilbyder()}
      listTitle={t('title')}
    />
  );
}
