import { useEffect, useRef, useState } from 'react';
import { fullDay, sentenceStart, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import type { OfferCapacity, PoolChange } from './capacity.graphql';
import { poolChangeAnchor } from './pool-change-anchor';
import { AnswerPoolChangeDocument } from './room-commands.graphql';
import { roomMessages } from './room-messages.nb';
import cards from '../ui/table/cards.module.css';
import styles from './room.module.css';

const kinds = {
  proposed: 'waiting',
  made: 'settled',
  declined: 'missing',
  withdrawn: 'missing',
} as const satisfies Record<PoolChange['state'], StatusKind>;

/** So many of those that were answered stand below those that wait. */
const shownAnswered = 4;

/** Other numbers of places that were asked for, and what became of them; how many there were before and are, with the source. */
export function PoolChanges({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(roomMessages);
  const waits = ({ state }: PoolChange) => state === 'proposed';
  const { poolChanges } = capacity;
  // What waits is never hidden behind what has been answered.
  const first = [
    ...poolChanges.filter(waits),
    ...poolChanges.filter((change) => !waits(change)).slice(0, shownAnswered),
  ];
  return (
    <div>
      {first.length > 0 && (
        <>
          <h3>{t('pool.asked')}</h3>
          <ul className={styles.closures}>
            {first.map((change) => (
              <li key={change.id}>
                <OneChange change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <History capacity={capacity} />
    </div>
  );
}

function OneChange({ change }: { readonly change: PoolChange }) {
  const t = useText(roomMessages);
  const [step, setStep] = useState<string | null>(null);
  const { id, version, state, places, placesBefore, source, reason } = change;
  const words = { municipality: change.municipality.name, places, day: fullDay(change.from) };
  const line = placesBefore === null ? t('pool.line', words) : t('pool.lineBefore', { ...words, before: placesBefore });
  const asked = change.allowedSteps.find((each) => each.step === step);
  const anchor = poolChangeAnchor(change);
  const place = useRef<HTMLElement>(null);
  // Whoever comes from another page by the link to it, came before it was here.
  useEffect(() => {
    if (window.location.hash === `#${anchor}`) place.current?.focus();
  }, [anchor]);
  return (
    <article ref={place} id={anchor} tabIndex={-1} className={styles.change} aria-label={line}>
      <div className={styles.line}>
        <b>{line}</b>
        <StatusTag kind={kinds[state]}>{t(`pool.state.${state}`)}</StatusTag>
      </div>
      <p className={styles.quiet}>
        {t('pool.by', {
          name: change.proposedBy ?? change.answeredBy ?? '',
          source,
          sourceDay: fullDay(change.sourceDate),
          reason,
        })}
      </p>
      {change.answeredBy !== null && change.proposedBy !== null && (
        <p className={styles.quiet}>
          {t('pool.answered', { name: change.answeredBy })}
          {change.answerReason !== null && change.answerReason !== '' && <>: {change.answerReason}</>}
        </p>
      )}
      <StepButtons
        quiet
        steps={change.allowedSteps.filter(({ open }) => open)}
        labels={{ make: t('pool.step.make'), decline: t('pool.step.decline'), withdraw: t('pool.step.withdraw') }}
        onStep={(taken) => setStep(taken.step)}
      />
      {isStep(step) && (
        <StepDialog
          title={t(`pool.stepTitle.${step}`)}
          consequences={[line]}
          verb={t(`pool.step.${step}`)}
          needs={asked?.needs ?? []}
          document={AnswerPoolChangeDocument}
          resultOf={(data) => data.answerPoolChange}
          variables={(values) => ({ input: { id, version, step, reason: values.reason } })}
          reloads
          onClose={() => setStep(null)}
        />
      )}
    </article>
  );
}

function History({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(roomMessages);
  const caption = t('pool.historyCaption', { offer: capacity.offer.name });
  return (
    <details>
      <summary>{t('pool.history')}</summary>
      <ScrollBox label={caption} className={`${styles.chart ?? ''} ${cards.room ?? ''} ${cards.broad ?? ''}`}>
        <table className={`${styles.history ?? ''} ${cards.cards ?? ''}`}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('pool.municipality')}</th>
              <th scope="col">{t('pool.places')}</th>
              <th scope="col">{t('pool.from')}</th>
              <th scope="col">{t('pool.until')}</th>
              <th scope="col">{t('pool.source')}</th>
              <th scope="col">{t('pool.who')}</th>
            </tr>
          </thead>
          <tbody>
            {capacity.poolHistory.map((period) => (
              <tr key={`${period.municipality?.id ?? ''} ${period.weekday ?? ''} ${period.from}`}>
                <th scope="row">
                  {period.municipality?.name ?? t('pool.everybody')}
                  {period.weekday !== null && <>, {weekdayName(period.weekday)}</>}
                </th>
                <td data-label={t('pool.places')}>{period.places}</td>
                <td data-label={t('pool.from')}>{fullDay(period.from)}</td>
                <td data-label={t('pool.until')}>{period.to === null ? t('pool.open') : fullDay(period.to)}</td>
                <td data-label={t('pool.source')}>
                  {sentenceStart(period.source)}, {fullDay(period.sourceDate)}
                </td>
                <td data-label={t('pool.who')}>{period.by ?? t('pool.given')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

function isStep(step: string | null): step is keyof typeof roomMessages.nb.pool.stepTitle {
  return step !== null && Object.hasOwn(roomMessages.nb.pool.stepTitle, step);
}
