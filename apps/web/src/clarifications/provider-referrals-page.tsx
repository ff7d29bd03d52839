import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { AskedReferralList } from './asked-referral-list';
import { providerMessages } from './provider-messages.nb';

/** «Henvist til oss»: whom the office has asked this provider about. `below` is what else is its own. */
export function ProviderReferralsPage({ below }: { readonly below?: ReactNode }) {
  const t = useText(providerMessages);
  return (
    <AskedReferralList
      title={t('title')}
      text={t('text')}
      empty={(state) => ({ title: t(`empty.${state}.title`), text: t(`empty.${state}.text`) })}
      pathOf={paths.providerReferral}
      below={below}
    />
  );
}
