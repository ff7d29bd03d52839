import { useText } from '../lib/messages';
import type { OfficeReferral } from '../lib/office-case';
import { officeClarificationMessages } from './office-messages.nb';
import { isKnownReason, reasonWords } from './reason-words.nb';
import styles from './office-clarifications.module.css';

/** What the organisation found, and what the person says, of equal size beside each other: the person's own first. */
export function SideBySide(props: {
  readonly who: string;
  readonly name: string;
  readonly result: Pick<OfficeReferral, 'summary' | 'reasonCodes' | 'consequences' | 'ownView'>;
}) {
  const { who, name, result } = props;
  const t = useText(officeClarificationMessages);
  const words = useText(reasonWords);
  const { summary, reasonCodes, consequences, ownView } = result;
  return (
    <div className={styles.sides}>
      <section>
        <h4>{t('personSays', { name })}</h4>
        {ownView ? (
          <>
            <p>«{ownView.text}»</p>
            <p className={styles.quiet}>{t(`ownViewHow.${ownView.how}`)}</p>
          </>
        ) : (
          <p className={styles.quiet}>{t('noOwnView')}</p>
        )}
      </section>
      <section>
        <h4>{t('providerSays', { who })}</h4>
        <p>{summary}</p>
        <ul className={styles.reasons}>
          {reasonCodes.filter(isKnownReason).map((code) => (
            <li key={code}>{words(`reason.${code}`)}</li>
          ))}
        </ul>
        {consequences.length > 0 && (
          <p>
            <b>{t('follows')}</b> {consequences.join(' ')}
          </p>
        )}
      </section>
    </div>
  );
}
