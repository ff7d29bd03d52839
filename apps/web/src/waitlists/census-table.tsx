import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { DataTable } from '../ui/table/data-table';
import { lineMessages } from './line-messages.nb';
import type { Census } from './next-in-line.graphql';
import styles from './next-in-line.module.css';

/** How many waited, day by day, as it was counted each morning. */
export function CensusTable({ census }: { readonly census: Census }) {
  const t = useText(lineMessages);
  const shown = (value: number | null) => value ?? t('hidden');
  const days = census.flatMap((each) => each.days.map((day) => ({ ...day, municipality: each.municipality })));
  return (
    <details>
      <summary>{t('census')}</summary>
      {days.length === 0 && <p className={styles.quiet}>{t('noCensus')}</p>}
      {days.length > 0 && (
        <DataTable
          caption={t('censusCaption')}
          rows={days}
          rowId={({ day, municipality }) => `${municipality} ${day}`}
          columns={[
            { id: 'day', header: t('censusColumns.day'), rowHeader: true, cell: ({ day }) => fullDay(day) },
            { id: 'waiting', header: t('censusColumns.waiting'), cell: ({ waiting }) => shown(waiting) },
            { id: 'paused', header: t('censusColumns.paused'), cell: ({ paused }) => shown(paused) },
            { id: 'interim', header: t('censusColumns.interim'), cell: ({ withInterim }) => shown(withInterim) },
            {
              id: 'longest',
              header: t('censusColumns.longest'),
              cell: ({ longestDays, waiting }) => (waiting === 0 ? '' : shown(longestDays)),
            },
          ]}
        />
      )}
    </details>
  );
}
