import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { AskedReferralList } from './asked-referral-list';
import { navReferralMessages } from './nav-messages.nb';

/** «Henvendelser»: whom the municipality has asked NAV about. `children` is what else waits for NAV, of other features; `below`, its own. */
export function NavReferralsPage({ children, below }: { readonly children?: ReactNode; readonly below?: ReactNode }) {
  const t = useText(navReferralMessages);
  return (
    <AskedReferralList
      title={t('title')}
      text={t('text')}
      empty={(state) => ({ title: t(`empty.${state}.title`), text: t(`empty.${state}.text`) })}
      pathOf={paths.navReferral}
      below={below}
      actions={
        <Button asChild variant="secondary">
          <Link to={paths.navRegisterApplication()}>{t('register')}</Link>
        </Button>
      }
    >
      {children}
    </AskedReferralList>
  );
}
