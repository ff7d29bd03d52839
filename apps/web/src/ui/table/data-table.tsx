import { ArrowDownIcon, ArrowsUpDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { createColumnHelper, tableFeatures, useTable, type RowData } from '@tanstack/react-table';
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../lib/messages';
import { ScrollBox } from '../scroll-box/scroll-box';
import { uiMessages } from '../ui-messages.nb';
import styles from './data-table.module.css';
import { useRowKeys } from './use-row-keys';
import { rowElementId, toggled, type DataTableProps, type TableSort } from './table-types';
import { useVisibleRows } from './use-visible-rows';

// Sorting and paging are the server's; the table only lays out rows and columns.
const features = tableFeatures({});

/**
 * A list that people work through. Columns sort on the server; rows are moved through with the arrow keys, opened with Enter and
 * picked with Space while a row has focus, never elsewhere (WCAG 2.1.4). Above 200 rows only those in sight are drawn.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, openId, selection } = props;
  const region = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const table = useTable({
    features,
    data: rows,
    getRowId: rowId,
    columns: useMemo(() => toColumns(columns), [columns]),
  });
  const visible = useVisibleRows(rows.length, region);
  const shown = table.getRowModel().rows.slice(visible.from, visible.to);
  const reachable = rows.some((row) => rowId(row) === activeId) ? activeId : ((rows[0] && rowId(rows[0])) ?? null);
  const onKeyDown = useRowKeys(props, setActiveId, visible.show);
  const width = columns.length + (selection ? 1 : 0);
  return (
    <ScrollBox box={region} label={caption} className={styles.region}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection && <SelectAll {...props} selection={selection} />}
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={visible.before} columns={width} />
          {shown.map((row) => (
            <tr
              key={row.id}
              id={rowElementId(row.id)}
              data-row={row.id}
              aria-rowindex={row.index + 2}
              aria-current={row.id === openId ? 'true' : undefined}
              tabIndex={row.id === reachable ? 0 : -1}
              data-openable={props.onOpen !== undefined}
              onFocus={() => setActiveId(row.id)}
              onKeyDown={onKeyDown}
              onClick={(event) => {
                if (isBetweenControls(event.target)) props.onOpen?.(row.original);
              }}
            >
              {selection && (
                <td className={styles.box}>
                  {(selection.canSelect?.(row.original) ?? true) && (
                    <input
                      type="checkbox"
                      aria-label={selection.label(row.original)}
                      checked={selection.selected.has(row.id)}
                      onChange={() => selection.onChange(toggled(selection.selected, row.id))}
                    />
                  )}
                </td>
              )}
              {row.getAllCells().map((cell, index) => {
                const column = columns[index];
                return column?.rowHeader ? (
                  <th key={cell.id} scope="row">
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={column?.numeric ? styles.numeric : undefined}>
                    <table.FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
          <Space height={visible.after} columns={width} />
        </tbody>
      </table>
    </ScrollBox>
  );
}

function toColumns<Row extends RowData>(columns: DataTableProps<Row>['columns']) {
  const helper = createColumnHelper<typeof features, Row>();
  return helper.columns(
    columns.map(({ id, header, cell }) => helper.display({ id, header, cell: ({ row }) => cell(row.original) })),
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
    <th scope="col" className={styles.box}>
      <input
        type="checkbox"
        aria-label={t('table.selectAll')}
        checked={all}
        onChange={() => selection.onChange(new Set(all ? [] : ids))}
      />
    </th>
  );
}

/** Stands for the rows above or below those drawn. */
function Space(props: { readonly height: number; readonly columns: number }) {
  if (props.height === 0) return null;
  return (
    <tr aria-hidden="true">
      <td className={styles.space} colSpan={props.columns} style={{ height: props.height }} />
    </tr>
  );
}

/** A press on a link, button or box in a row is theirs, not the row's. */
function isBetweenControls(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') === null;
}
