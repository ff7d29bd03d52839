import { useState } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { isWithout } from './round-words';
import { roundMessages } from './round-messages.nb';
import type { Applicant, Desk } from './round.graphql';
import { SendOffersDialog } from './send-offers-dialog';
import styles from './round.module.css';

type Answered = keyof typeof roundMessages.nb.answers;
const shown: readonly Answered[] = ['prepared', 'sent', 'accepted', 'talking', 'declined', 'overdue'];

/** After publishing: what is left to send, what people have answered, and whom to follow up. */
export function SentOffers({ desk }: { readonly desk: Desk }) {
  const t = useText(roundMessages);
  const [sending, setSending] = useState<readonly Applicant[] | null>(null);
  const ready = desk.applicants.filter(({ placeOffer, days }) => placeOffer?.state === 'prepared' && days.length > 0);
  const without = desk.applicants.filter(isWithout);
  const counts = shown
    .map((state) => [state, desk.applicants.filter(({ placeOffer }) => placeOffer?.state === state).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <div className={styles.after}>
      <section className={styles.approval} aria-labelledby="round-send">
        <h2 id="round-send">{t('send.title')}</h2>
        <p>{ready.length > 0 ? t('send.text', { count: ready.length }) : t('send.allSent')}</p>
        <dl className={styles.numbers}>
          {counts.map(([state, count]) => (
            <div key={state}>
              <dt>{t(`answers.${state}`)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        {ready.length > 0 && (
          <div>
            <Button onClick={() => setSending(ready)}>{t('send.button', { count: ready.length })}</Button>
          </div>
        )}
      </section>
      {without.length > 0 && (
        <section className={styles.approval} aria-labelledby="round-follow">
          <h2 id="round-follow">{t('followUp.title')}</h2>
          <p>{t('followUp.text', { count: without.length })}</p>
          <ul className={styles.inline}>
            {without.map(({ caseId, name }, index) => (
              <li key={caseId ?? index}>
                {caseId !== null && name !== null ? <Link to={paths.case(caseId)}>{name}</Link> : t('protected')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sending && <SendOffersDialog answerBy={desk.answerBy} applicants={sending} onClose={() => setSending(null)} />}
    </div>
  );
}
