import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeDecision } from '../lib/office-case';
import { StatusTag } from '../ui/status/status-tag';
import { complaintMessages } from './complaint-messages.nb';
import styles from './office-decisions.module.css';

/** A complaint in the person's own words: when it came and how, and what it was answered. */
export function ComplaintCard({ complaint }: { readonly complaint: OfficeDecision['complaints'][number] }) {
  const t = useText(complaintMessages);
  const { text, receivedOn, late, heardHow, heardBy, answerReasons, answeredOn, answeredBy, forwardedOn } = complaint;
  const heard = heardHow === null ? null : heardBy === null ? t('heardUnknown') : t('heard', { name: heardBy });
  return (
    <section className={styles.complaint}>
      <div className={styles.head}>
        <h4>{t('title', { day: fullDay(receivedOn) })}</h4>
        {late && <StatusTag kind="late">{t('late')}</StatusTag>}
      </div>
      <blockquote className={styles.words}>{text}</blockquote>
      {heard !== null && <p className={styles.quiet}>{heard}</p>}
      {late && answeredOn === null && <p>{t('lateText')}</p>}
      {answeredOn !== null && (
        <p>
          <b>{t('answered', { day: fullDay(answeredOn), name: answeredBy ?? '' })}:</b> {answerReasons}
        </p>
      )}
      {forwardedOn !== null && <p>{t('forwarded', { day: fullDay(forwardedOn) })}</p>}
    </section>
  );
}
