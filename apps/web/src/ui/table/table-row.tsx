import { FlexRender, type Row, type RowData } from '@tanstack/react-table';
import { memo, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import styles from './data-table.module.css';
import type { features } from './table-features';
import { rowElementId, type TableColumn } from './table-types';

/** What a row tells of. The same functions for the whole life of the table, so that a row is drawn anew for its own sake only. */
export interface RowEvents {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onPick: (rowId: string) => void;
}

/** The box of a row: none in a table without picking, an empty cell in a row that cannot be picked. */
export type RowBox = { readonly label: string; readonly checked: boolean } | 'none' | undefined;

interface TableRowProps<Data extends RowData> {
  readonly row: Row<typeof features, Data>;
  readonly columns: readonly TableColumn<Data>[];
  readonly box: RowBox;
  readonly open: boolean;
  /** The one row that the Tab key reaches. */
  readonly reachable: boolean;
  readonly openable: boolean;
  readonly events: RowEvents;
}

function PlainRow<Data extends RowData>(props: TableRowProps<Data>) {
  const { row, columns, box, open, reachable, openable, events } = props;
  return (
    <tr
      id={rowElementId(row.id)}
      data-row={row.id}
      aria-rowindex={row.index + 2}
      aria-current={open ? 'true' : undefined}
      tabIndex={reachable ? 0 : -1}
      data-openable={openable}
      onFocus={events.onFocus}
      onKeyDown={events.onKeyDown}
      onClick={events.onClick}
    >
      {box !== undefined && (
        <td className={styles.box} data-box="">
          {box !== 'none' && (
            <input
              type="checkbox"
              aria-label={box.label}
              checked={box.checked}
              onChange={() => events.onPick(row.id)}
            />
          )}
        </td>
      )}
      {row.getAllCells().map((cell, index) => {
        const column = columns[index];
        return column?.rowHeader ? (
          <th key={cell.id} scope="row">
            <FlexRender cell={cell} />
          </th>
        ) : (
          <td
            key={cell.id}

            className={column?.numeric ? styles.numeric : undefined}
            data-label={column?.header}
          >
            <FlexRender cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

/** A row as it was is not drawn again: scrolling and fetching draw what is new, not what stands there. */
export const TableRow = memo(PlainRow, isDrawnAlike) as typeof PlainRow;

function isDrawnAlike<Data extends RowData>(before: TableRowProps<Data>, now: TableRowProps<Data>): boolean {
  return (
    before.row.original === now.row.original &&
    before.row.index === now.row.index &&
    before.row.id === now.row.id &&
    before.columns === now.columns &&
    isSameBox(before.box, now.box) &&
    before.open === now.open &&
    before.reachable === now.reachable &&
    before.openable === now.openable &&
    before.events === now.events
  );
}

function isSameBox(before: RowBox, now: RowBox): boolean {
  if (typeof before !== 'object' || typeof now !== 'object') return before === now;
  return before.label === now.label && before.checked === now.checked;
}
