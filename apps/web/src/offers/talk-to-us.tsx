import { useId, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { offersMessages } from './offers-messages.nb';
import { OfficePhone } from './office-phone';
import styles from './talk-to-us.module.css';

/** The way to a human being, at the foot of every open page that asks somebody to choose. */
export function TalkToUs(): ReactNode {
  const t = useText(offersMessages);
  const id = useId();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('talk.heading')}</h2>
        <p className={styles.lead}>{t('talk.text')}</p>
      </div>
      <OfficePhone />
      <Button asChild data-size="lg">
        <Link to={paths.contact()}>{t('talk.more')}</Link>
      </Button>
    </section>
  );
}
