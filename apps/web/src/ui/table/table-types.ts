import type { ReactNode } from 'react';

/** A column: its heading and how a row looks in it. Keep columns stable (`useMemo`, module scope). */
export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row. Exactly one column has it. */
  readonly rowHeader?: boolean;
  /** Numbers stand to the right, digits under digits. */
  readonly numeric?: boolean;
  /** The server can sort by this column. */
  readonly sortable?: boolean;
}

/** How the server has sorted. */
export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows that are picked for an action. Only rows for which `canSelect` says yes have a box. */
export interface TableSelection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  readonly canSelect?: (row: Row) => boolean;
  /** What the box says: «Velg Ada Lindmo». */
  readonly label: (row: Row) => string;
}

export interface DataTableProps<Row> {
  /** Names the table for those who do not see it: «Mine saker, sortert etter frist». */
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Enter on a row, and a press on it. */
  readonly onOpen?: (row: Row) => void;
  /** The row shown in the side panel. */
  readonly openId?: string | null;
  readonly sort?: TableSort;
  readonly onSort?: (sort: TableSort) => void;
  readonly selection?: TableSelection<Row>;
}

/** The element of a row, so that focus can return to it: `focusRow` after a side panel closes. */
export function rowElementId(rowId: string): string {
  return `row-${rowId}`;
}

/** Puts focus back on a row of the list, e.g. when the side panel that it opened closes. */
export function focusRow(rowId: string): void {
  document.getElementById(rowElementId(rowId))?.focus();
}

/** The ids with this one added, or taken away if it was there. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
