import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { AskedReferralList } from './asked-referral-list';
import { navReferralMessages } from './nav-messages.nb';

/** «Henvendelser»: whom the municipality has asked NAV about. */
export function NavReferralsPage() {
  const t = useText(navReferralMessages);
  return (
    <AskedReferralList
      title={t('title')}
      text={t('text')}
      empty={(state) => ({ title: t(`empty.${state}.title`), text: t(`empty.${state}.text`) })}
      pathOf={paths.navReferral}
    />
  );
}
