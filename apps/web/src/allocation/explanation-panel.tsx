import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { weekdayLetters } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { ErrorState, LoadingState } from '../ui/states/states';
import { WhatIfDialog } from './comparison';
import { DeviationDialog } from './deviation-dialog';
import { roundMessages } from './round-messages.nb';
import {
  ExplanationDocument,
  type Applicant,
  type Explanation,
  type Fill,
  type Help,
  type Round,
  type Run,
} from './round.graphql';
import styles from './round.module.css';

/** Why, and why not: the chosen person's place in the order, each wish day by day, and what could help. */
export function ExplanationPanel(props: {
  readonly round: Round;
  readonly run: Run | null;
  readonly fill: readonly Fill[];
  readonly chosen: Applicant | null;
}) {
  const { round, run, fill, chosen } = props;
  const t = useText(roundMessages);
  const [deviating, setDeviating] = useState(false);
  const name = chosen?.name?.split(' ')[0] ?? '';
  const title =
    chosen === null
      ? t('whyEmpty')
      : chosen.days.length > 0 || chosen.outcome === 'settled'
        ? t('why', { name })
        : t('whyNot', { name });
  return (
    <aside className={styles.box} aria-labelledby="round-why">
      <div className={styles.boxHead}>
        <h2 id="round-why" aria-live="polite">
          {title}
        </h2>
      </div>
      <ScrollBox label={t('whyText')} className={styles.why}>
        {chosen === null && <p>{t('whyEmptyText')}</p>}
        {chosen !== null && run === null && <p>{t('whyBefore')}</p>}
        {chosen?.participantId && run && (
          <Why key={`${run.id} ${chosen.participantId}`} runId={run.id} participantId={chosen.participantId} />
        )}
        {chosen?.needReason && <p>{t('needReason', { reason: chosen.needReason })}</p>}
        {chosen?.deviation && (
          <p className={styles.note}>
            <b>{t('deviates')}:</b> {chosen.deviation.reason} ({chosen.deviation.by})
          </p>
        )}
      </ScrollBox>
      {chosen?.caseId && (
        <div className={styles.foot}>
          {round.state === 'checked' && chosen.outcome !== 'settled' && (
            <Button variant="secondary" onClick={() => setDeviating(true)}>
              {t('deviate')}
            </Button>
          )}
          <Link to={paths.case(chosen.caseId)}>{t('openCase')}</Link>
        </div>
      )}
      {deviating && chosen && (
        <DeviationDialog round={round} applicant={chosen} fill={fill} onClose={() => setDeviating(false)} />
      )}
    </aside>
  );
}

function Why({ runId, participantId }: { readonly runId: string; readonly participantId: string }) {
  const t = useText(roundMessages);
  const { data, error, refetch } = useQuery(ExplanationDocument, { variables: { runId, participantId } });
  const [tried, setTried] = useState<Help | null>(null);
  const explanation = data?.roundExplanation;
  if (error && !explanation) return <ErrorState title={t('whyFailed')} onRetry={() => void refetch()} />;
  if (!explanation) return <LoadingState text={t('whyLoading')} rows={5} />;
  return (
    <>
      <p>{explanation.intro}</p>
      {explanation.wishes.map((wish) => (
        <WishWhy key={wish.rank} wish={wish} />
      ))}
      {explanation.help.length > 0 && (
        <div className={styles.help}>
          <h3>{t('help')}</h3>
          <ul>
            {explanation.help.map((help) => (
              <li key={help.text}>
                {help.text}{' '}
                <button type="button" className={styles.link} onClick={() => setTried(help)}>
                  {t('tryIt')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.verified}>
        {explanation.verified ? (
          <CheckmarkCircleIcon className="icon" aria-hidden />
        ) : (
          <ExclamationmarkTriangleIcon className="icon" aria-hidden />
        )}
        {t(explanation.verified ? 'verified' : 'notVerified')}
      </p>
      {tried && (
        <WhatIfDialog runId={runId} participantId={participantId} help={tried} onClose={() => setTried(null)} />
      )}
    </>
  );
}

function WishWhy({ wish }: { readonly wish: Explanation['wishes'][number] }) {
  const { rank, name, verdict, text, lines } = wish;
  return (
    <div className={styles.wish}>
      <h3>
        <span className={styles.rank} data-verdict={verdict}>
          {rank}
        </span>{' '}
        {name}
      </h3>
      <p>{text}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.text} data-free={line.free}>
            <span className={styles.day} aria-hidden="true">
              {line.weekdays.map((day) => weekdayLetters(day)).join(' ')}
            </span>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
