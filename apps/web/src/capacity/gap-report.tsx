import '../ui/forms/forms.css';
import { addDays, monthsAfter } from '@inntak/domain/calendar';
import { gapPeriod } from '@inntak/domain/capacity';
import { useQuery } from '@apollo/client/react';
import { Input } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { fullDay, wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile } from '../lib/paths';
import { useToday } from '../lib/session';
import { DownloadLinks } from '../ui/download/download-links';
import { SectionBox } from '../ui/staff-page/section-box';
import { ErrorState, LoadingState } from '../ui/states/states';
import { DataTable } from '../ui/table/data-table';
import { GapsDocument } from './planning.graphql';
import { planningMessages } from './planning-messages.nb';
import styles from './room.module.css';

/** What stands empty over a period, offer by offer, with who waits beside it. */
export function GapReport() {
  const t = useText(planningMessages);
  const today = useToday();
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(addDays(monthsAfter(today, 3), -1));
  const ids = [useId(), useId()] as const;
  const isPeriod = from !== '' && to !== '' && gapPeriod(from, to).ok;
  const { data, error, refetch } = useQuery(GapsDocument, { variables: { from, to }, skip: !isPeriod });
  const report = isPeriod ? data?.gaps : null;
  return (
    <SectionBox labelledBy="tomme-tittel">
      <div className={styles.line}>
        <h2 id="tomme-tittel">{t('gaps.heading')}</h2>
        <div className={styles.picker}>
          <label htmlFor={ids[0]}>{t('gaps.from')}</label>
          <Input id={ids[0]} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          <label htmlFor={ids[1]}>{t('gaps.to')}</label>
          <Input id={ids[1]} type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </div>
      </div>
      {!isPeriod && <p role="alert">{t('gaps.wrong')}</p>}
      {isPeriod && error && !data && <ErrorState title={t('gaps.failed')} onRetry={() => void refetch()} />}
      {isPeriod && !error && !report && <LoadingState text={t('gaps.loading')} rows={4} />}
      {report && (
        <DataTable
          caption={t('gaps.caption', { from: fullDay(report.from), to: fullDay(report.to) })}
          rows={report.rows}
          rowId={({ offer }) => offer.id}
          columns={[
            { id: 'offer', header: t('gaps.offer'), rowHeader: true, cell: ({ offer }) => offer.name },
            { id: 'placeDays', header: t('gaps.placeDays'), cell: ({ placeDays }) => wholeNumber(placeDays) },
            { id: 'empty', header: t('gaps.empty'), cell: ({ emptyDays }) => <b>{wholeNumber(emptyDays)}</b> },
            { id: 'forUs', header: t('gaps.forUs'), cell: ({ emptyForUs }) => wholeNumber(emptyForUs) },
            { id: 'closed', header: t('gaps.closed'), cell: ({ closedDays }) => wholeNumber(closedDays) },
            { id: 'waiting', header: t('gaps.waiting'), cell: ({ waiting }) => wholeNumber(waiting) },
          ]}
        />
      )}
      {report && report.rows.length > 0 && (
        <div className={styles.picker}>
          <DownloadLinks fileOf={(format) => listFile('gaps', format, { from, to })} />
        </div>
      )}
      <p className={styles.quiet}>{t('gaps.explained')}</p>
    </SectionBox>
  );
}
