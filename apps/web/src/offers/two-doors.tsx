import { useId, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { Rich } from '../ui/rich/rich';
import { offersMessages } from './offers-messages.nb';
import styles from './two-doors.module.css';

/** The two ways to a place, side by side, and which «1. februar» is which. Nobody has to know which one is theirs. */
export function TwoDoors(props: {
  /** Left out where the page itself tells of both deadlines. */
  readonly withOtherFebruary?: boolean;
}): ReactNode {
  const t = useText(offersMessages);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('doors.heading')}</h2>
      <p className={styles.lead}>{t('doors.lead')}</p>
      <div className={styles.doors}>
        <div className={`${styles.door} ${styles.municipal}`}>
          <h3>{t('doors.municipal')}</h3>
          <ol>
            <li>
              <Rich text={t('doors.municipalSteps.apply')} />
            </li>
            <li>
              <Rich text={t('doors.municipalSteps.visit')} />
            </li>
            <li>
              <Rich text={t('doors.municipalSteps.answer')} />
            </li>
            <li>
              <Rich text={t('doors.municipalSteps.start')} />
            </li>
          </ol>
          <p>{t('doors.municipalLate')}</p>
        </div>
        <div className={`${styles.door} ${styles.nav}`}>
          <h3>{t('doors.nav')}</h3>
          <ol>
            <li>
              <Rich text={t('doors.navSteps.apply')} />
            </li>
            <li>
              <Rich text={t('doors.navSteps.talk')} />
            </li>
            <li>
              <Rich text={t('doors.navSteps.decide')} />
            </li>
            <li>
              <Rich text={t('doors.navSteps.wait')} />
            </li>
          </ol>
          <p>{t('doors.navWait')}</p>
        </div>
      </div>
      {props.withOtherFebruary && <p className={styles.other}>{t('doors.otherFebruary')}</p>}
    </section>
  );
}
