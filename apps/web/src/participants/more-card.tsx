import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { Link } from '../ui/link/link';
import { whenOpened } from '../ui/when-opened/when-opened';
import type { MyApplication, MyCase } from './my-case.graphql';
import styles from './side-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

const ContactDialog = whenOpened(async () => (await import('./contact-dialog')).ContactDialog);
const WithdrawDialog = whenOpened(async () => (await import('./withdraw-dialog')).WithdrawDialog);

/** The rarer things: change how one is reached, withdraw the application, say something of oneself for a figure. */
export function MoreCard({ myCase }: { readonly myCase: MyCase }): ReactNode {
  const t = useText(participantsMessages);
  const [open, setOpen] = useState<'contact' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  const { activeHat } = useViewer();
  const withdrawable = myCase.applications.find((application) => withdrawStep(application)?.open);
  return (
    <section className={styles.more} aria-label={t('more.title')}>
      <button type="button" className={styles.textButton} onClick={() => setOpen('contact')}>
        {t('more.contact')}
      </button>
      {withdrawable && (
        <button type="button" className={styles.textButton} onClick={() => setOpen('withdraw')}>
          {t('more.withdraw')}
        </button>
      )}
      {activeHat.role !== 'supporter' && <Link to={paths.fairness()}>{t('more.fairness')}</Link>}
      {open === 'contact' && <ContactDialog myCase={myCase} onClose={close} />}
      {open === 'withdraw' && withdrawable && (
        <WithdrawDialog
          application={withdrawable}
          asksWhy={withdrawStep(withdrawable)?.needs.includes('reason') === true}
          onClose={close}
        />
      )}
    </section>
  );
}

function withdrawStep({ allowedSteps }: MyApplication) {
  return allowedSteps.find(({ step }) => step === 'withdraw');
}
