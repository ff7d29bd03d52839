import { ArrowDownIcon, ArrowsUpDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import styles from './data-table.module.css';
import type { DataTableProps, TableSort } from './table-types';

/** The headings: what the server can sort by is asked for by pressing it. */
export function TableHead<Row>(props: DataTableProps<Row>) {
  const t = useText(uiMessages);
  const { columns, selection } = props;
  return (
    <thead>
      <tr data-sort={t('table.sort')}>
        {selection && <SelectAll {...props} selection={selection} />}
        {columns.map((column) => (
          <Heading key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
        ))}
      </tr>
    </thead>
  );
}

function Heading<Row>(props: {
  readonly column: DataTableProps<Row>['columns'][number];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
}) {
  const t = useText(uiMessages);
  const { column, sort, onSort } = props;
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const className = column.numeric ? styles.numeric : undefined;
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" className={className} {...(direction ? { 'aria-sort': direction } : {})}>
        {column.header}
      </th>
    );
  }
  const Arrow = direction === undefined ? ArrowsUpDownIcon : direction === 'ascending' ? ArrowUpIcon : ArrowDownIcon;
  return (
    <th scope="col" className={className} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={styles.sort}
        title={t('table.sortBy', { column: column.header })}
        onClick={() => onSort({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })}
      >
        {column.header}
        <Arrow className="icon" aria-hidden />
      </button>
    </th>
  );
}

function SelectAll<Row>(
  props: DataTableProps<Row> & { readonly selection: NonNullable<DataTableProps<Row>['selection']> },
) {
  const t = useText(uiMessages);
  const { selection, rows, rowId } = props;
  const ids = rows.filter((row) => selection.canSelect?.(row) ?? true).map(rowId);
  const all = ids.length > 0 && ids.every((id) => selection.selected.has(id));
  return (
    <th scope="col" className={styles.box} data-box={t('table.selectAll')}>
      <input
        type="checkbox"
        aria-label={t('table.selectAll')}
        checked={all}
        onChange={() => selection.onChange(new Set(all ? [] : ids))}
      />
    </th>
  );
}
