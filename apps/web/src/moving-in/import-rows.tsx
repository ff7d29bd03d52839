import { weekdayFields } from '@inntak/domain/moving-in';
import { useMemo, useState } from 'react';
import { weekdayLetters } from '../lib/format';
import { useText } from '../lib/messages';
import { DataTable } from '../ui/table/data-table';
import type { TableColumn } from '../ui/table/table-types';
import type { ImportRow, SheetImport } from './moving-in.graphql';
import { movingInMessages } from './moving-in-messages.nb';
import styles from './moving-in.module.css';

/** Up to this many rows the list needs no box of its own. */
const drawnWhole = 12;

/** The rows of a sheet with what is wrong with them, in words. Above 200 only those in sight are drawn. */
export function ImportRows({ sheet }: { readonly sheet: SheetImport }) {
  const t = useText(movingInMessages);
  const [marked, setMarked] = useState(false);
  const columns = useColumns(sheet);
  const { rows } = sheet;
  const errors = rows.filter(({ problems }) => problems.some(({ isError }) => isError)).length;
  const warnings = rows.filter(({ problems }) => problems.length > 0).length - errors;
  const shown = marked ? rows.filter(({ problems }) => problems.length > 0) : rows;
  return (
    <>
      <div className={styles.tools}>
        <p role="status">
          {sheet.tried && `${t('tried')} `}
          {errors + warnings === 0
            ? t('allSound')
            : t('summary', { sound: rows.length - errors - warnings, errors, warnings })}
        </p>
        {errors + warnings > 0 && (
          <label className={styles.check}>
            <input type="checkbox" checked={marked} onChange={(event) => setMarked(event.target.checked)} />
            {t('onlyErrors')}
          </label>
        )}
      </div>
      <div className={shown.length > drawnWhole ? styles.long : undefined}>
        <DataTable caption={t('caption')} columns={columns} rows={shown} rowId={({ number }) => String(number)} />
      </div>
    </>
  );
}

function useColumns(sheet: SheetImport): readonly TableColumn<ImportRow>[] {
  const t = useText(movingInMessages);
  return useMemo(
    () => [
      { id: 'number', header: t('rowNumber'), rowHeader: true, cell: ({ number }) => number },
      { id: 'problems', header: t('problems'), cell: (row) => <Problems row={row} /> },
      { id: 'kind', header: t('what'), cell: ({ kind }) => (kind === null ? t('unclear') : t(`kindShort.${kind}`)) },
      {
        id: 'days',
        header: t('days'),
        cell: ({ weekdays }) => (weekdays.length === 0 ? t('noDays') : weekdays.map(weekdayLetters).join(', ')),
      },
      // The columns of single weekdays are told by the days above.
      ...sheet.columns.flatMap(({ field }, index) =>
        field === null || weekdayFields.some((weekday) => weekday === field)
          ? []
          : [{ id: field, header: t(`fields.${field}`), cell: ({ cells }: ImportRow) => cells[index] ?? '' }],
      ),
    ],
    [t, sheet.columns],
  );
}

function Problems({ row: { problems } }: { readonly row: ImportRow }) {
  const t = useText(movingInMessages);
  if (problems.length === 0) return <>{t('noProblems')}</>;
  return (
    <ul className={styles.problems}>
      {problems.map(({ rule, field, isError, message }) => (
        <li key={`${rule}-${field ?? ''}`}>
          <b>
            {isError ? t('isError') : t('isWarning')}
            {field !== null && ` ${t(`fields.${field}`)}.`}
          </b>{' '}
          {message}
        </li>
      ))}
    </ul>
  );
}
