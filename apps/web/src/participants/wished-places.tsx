import { useState, type ReactNode } from 'react';
import { inWords, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import type { MyApplication } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

const WithdrawWishDialog = whenOpened(async () => (await import('./withdraw-wish-dialog')).WithdrawWishDialog);

type MyWish = MyApplication['wishes'][number];

/** «Dette har du søkt om»: the wishes of a sent application in order, with the days that were asked for. */
export function WishedPlaces({ applications }: { readonly applications: readonly MyApplication[] }): ReactNode {
  const t = useText(participantsMessages);
  const [withdrawing, setWithdrawing] = useState<MyWish | null>(null);
  const sent = applications.find(({ submittedAt, wishes }) => submittedAt !== null && wishes.length > 0);
  if (!sent) return null;
  const inOrder = [...sent.wishes].sort((a, b) => a.rank - b.rank);
  return (
    <section className={styles.wished} aria-labelledby="my-wishes">
      <h2 id="my-wishes">{t('wished.title')}</h2>
      <ol>
        {inOrder.map((wish) => (
          <li key={wish.id}>
            {wish.parts.map(({ offer, workArea, days, weekdays }) => (
              <span key={offer.id + (workArea?.id ?? '')}>
                <b>{workArea?.name ?? offer.name}</b>,{' '}
                {weekdays && weekdays.length > 0
                  ? inWords(weekdays.map(weekdayName))
                  : t('wished.days', { count: days })}
              </span>
            ))}
            {wish.state === 'withdrawn' && <span>{t('wished.withdrawn')}</span>}
            {wish.allowedSteps.some(({ step, open }) => step === 'withdraw' && open) && (
              <button
                type="button"
                className={styles.textButton}
                aria-label={t('wished.withdrawOne', { place: placeOf(wish) })}
                onClick={() => setWithdrawing(wish)}
              >
                {t('wished.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {withdrawing && (
        <WithdrawWishDialog wish={withdrawing} place={placeOf(withdrawing)} onClose={() => setWithdrawing(null)} />
      )}
    </section>
  );
}

/** «Kantina og Musikk»: what the wish is for. */
function placeOf({ parts }: MyWish): string {
  return inWords([...new Set(parts.map(({ offer, workArea }) => workArea?.name ?? offer.name))]);
}
