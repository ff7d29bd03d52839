import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { inWords, sentenceStart, weekdayName, weekdays } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday, useViewer } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { AskedDay } from '../ui/asked-day/asked-day';
import { AskedSelect } from '../ui/asked-select/asked-select';
import { SectionBox } from '../ui/staff-page/section-box';
import { ErrorState, LoadingState } from '../ui/states/states';
import { CensusTable } from './census-table';
import { lineMessages } from './line-messages.nb';
import { LineTable } from './line-table';
import { LineOffersDocument, NextInLineDocument } from './next-in-line.graphql';
import styles from './next-in-line.module.css';

/** A freed day: who is next, why those before are passed, and how the list has grown. `?tilbud=`, `?dag=` and `?ledig=`. */
export function NextInLineSection() {
  const t = useText(lineMessages);
  const today = useToday();
  const { activeHat } = useViewer();
  const [search, change] = useSearchState();
  const ids = [useId(), useId(), useId()] as const;
  const { data: known } = useQuery(LineOffersDocument, {
    variables: { municipality: activeHat.municipality?.code ?? null },
  });
  const offers = known?.offers.edges.map(({ node }) => node) ?? [];
  return (
    <SectionBox labelledBy="tur-tittel" id="tur">
      <h2 id="tur-tittel">{t('heading')}</h2>
      <p className={styles.quiet}>{t('text')}</p>
      <div className={styles.pickers}>
        <div>
          <label htmlFor={ids[0]}>{t('offer')}</label>
          <AskedSelect id={ids[0]} value={search['tilbud'] ?? ''} onAsk={(code) => change({ tilbud: code })}>
            <option value="">{t('chooseOffer')}</option>
            {offers.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </AskedSelect>
        </div>
        <div>
          <label htmlFor={ids[1]}>{t('weekday')}</label>
          <AskedSelect id={ids[1]} value={search['dag'] ?? ''} onAsk={(day) => change({ dag: day })}>
            <option value="">{t('everyDay')}</option>
            {weekdays.map((day) => (
              <option key={day} value={day}>
                {sentenceStart(weekdayName(day))}
              </option>
            ))}
          </AskedSelect>
        </div>
        <div>
          <label htmlFor={ids[2]}>{t('from')}</label>
          <AskedDay id={ids[2]} min={today} value={search['ledig'] ?? today} onAsk={(day) => change({ ledig: day })} />
        </div>
      </div>
      {search['tilbud'] && (
        <Line offerCode={search['tilbud']} from={search['ledig'] ?? today} day={search['dag'] ?? ''} />
      )}
    </SectionBox>
  );
}

function Line(props: { readonly offerCode: string; readonly from: string; readonly day: string }) {
  const t = useText(lineMessages);
  const weekday = weekdays.find((day) => day === props.day);
  const { data, error, refetch } = useQuery(NextInLineDocument, {
    variables: { offerCode: props.offerCode, from: props.from, weekdays: weekday ? [weekday] : null },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!data?.nextInLine) return data ? null : <LoadingState text={t('loading')} rows={4} />;
  const { line, days } = data.nextInLine;
  const next = line.find(({ isNext }) => isNext);
  return (
    <>
      <ul className={styles.days}>
        {days.map(({ weekday: day, hasRoom, reason }) => (
          <li key={day} data-room={hasRoom}>
            {hasRoom
              ? t('room', { day: sentenceStart(weekdayName(day)) })
              : `${sentenceStart(weekdayName(day))}: ${reason ?? ''}`}
          </li>
        ))}
      </ul>
      <p role="status" className={styles.next}>
        {line.length === 0 && t('nobody')}
        {line.length > 0 && !next && t('noneFits')}
        {next && (
          <>
            <b>{t('next', { name: next.participantName })}</b>{' '}
            {t('nextWhy', { days: inWords(next.fitsOn.map(weekdayName)) })}
          </>
        )}
      </p>
      {line.length > 0 && <LineTable line={line} />}
      <CensusTable census={data.waitlistCensus} />
    </>
  );
}
