import { createColumnHelper, useTable, type RowData } from '@tanstack/react-table';
import { Fragment, useMemo, useRef, useState } from 'react';
import { ScrollBox } from '../scroll-box/scroll-box';
import cards from './cards.module.css';
import styles from './data-table.module.css';
import { features } from './table-features';
import { TableHead } from './table-head';
import { TableRow, type RowBox } from './table-row';
import type { DataTableProps } from './table-types';
import { useRowEvents } from './use-row-events';
import { useVisibleRows } from './use-visible-rows';

/** With so many columns a table needs a wide pane; with fewer only a phone is too narrow. */
const broadFrom = 4;

/**
 * A list that people work through. Columns sort on the server; rows are moved through with the arrow keys, opened with Enter and
 * picked with Space while a row has focus, never elsewhere (WCAG 2.1.4). Where there is little room each row is a card. Of a long
 * list only the rows in sight are drawn.
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
  const active = useMemo(() => rows.findIndex((row) => rowId(row) === activeId), [rows, rowId, activeId]);
  // The one row that the Tab key reaches.
  const reachable = Math.max(active, 0);
  const visible = useVisibleRows(rows.length, region, reachable);
  const events = useRowEvents(props, setActiveId);
  const all = table.getRowModel().rows;
  const width = columns.length + (selection ? 1 : 0);
  return (
    <>
      <ScrollBox
        box={region}
        label={caption}
        className={classes(styles.region, cards.room, width > broadFrom && cards.broad)}
      >
        <table className={classes(styles.table, cards.cards)} aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">{caption}</caption>
          <TableHead {...props} />
          <tbody>
            {visible.drawn.map(({ index, before }) => {
              const row = all[index];
              return (
                row && (
                  <Fragment key={row.id}>
                    <Space height={before} columns={width} />
                    <TableRow
                      row={row}
                      columns={columns}
                      box={boxOf(selection, row.original, row.id)}
                      open={row.id === openId}
                      reachable={index === reachable}
                      openable={props.onOpen !== undefined}
                      events={events}
                    />
                  </Fragment>
                )
              );
            })}
            <Space height={visible.after} columns={width} />
          </tbody>
        </table>
      </ScrollBox>
      {visible.watch}
    </>
  );
}

function toColumns<Row extends RowData>(columns: DataTableProps<Row>['columns']) {
  const helper = createColumnHelper<typeof features, Row>();
  return helper.columns(
    columns.map(({ id, header, cell }) => helper.display({ id, header, cell: ({ row }) => cell(row.original) })),
  );
}

function boxOf<Row>(selection: DataTableProps<Row>['selection'], row: Row, id: string): RowBox {
  if (!selection) return undefined;
  if (selection.canSelect?.(row) === false) return 'none';
  return { label: selection.label(row), checked: selection.selected.has(id) };
}

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Stands for rows that are not drawn. */
function Space(props: { readonly height: number; readonly columns: number }) {
  if (props.height === 0) return null;
  return (
    <tr aria-hidden="true">
      <td className={styles.space} colSpan={props.columns} style={{ height: props.height }} />
    </tr>
  );
}
