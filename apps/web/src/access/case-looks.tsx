import { useQuery } from '@apollo/client/react';
import { dayAndClock } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { ErrorState, LoadingState } from '../ui/states/states';
import { CaseLooksDocument } from './case-looks.graphql';
import { officeAccessMessages } from './office-messages.nb';
import styles from './office-access.module.css';

/** Who has looked at the person, the latest first, as she is told herself. Fetched when asked for: the log is long. */
export function CaseLooks({ caseId }: { readonly caseId: string }) {
  const t = useText(officeAccessMessages);
  const today = useToday();
  const { data, error, refetch } = useQuery(CaseLooksDocument, {
    variables: { id: caseId },
    fetchPolicy: 'network-only',
  });
  const looks = data?.caseLooks;
  if (error && !data) return <ErrorState title={t('looks.failed')} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState text={t('looks.loading')} rows={2} />;
  if (!looks || looks.length === 0) return <p className={styles.quiet}>{t('looks.nobody')}</p>;
  return (
    <>
      <p className={styles.quiet} role="status">
        {t('looks.shown', { count: looks.length })}
      </p>
      <ScrollBox label={t('looks.list')} className={styles.looks}>
        <ul className={styles.lines}>
          {looks.map(({ at, by, role, what }, index) => (
            // Two looks can be alike to the last word.
            <li key={index}>
              <b>{t('looks.look', { by, role, when: dayAndClock(at, today) })}</b>
              <span>{what}</span>
            </li>
          ))}
        </ul>
      </ScrollBox>
    </>
  );
}
