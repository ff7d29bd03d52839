import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { focusRow, toggled, type DataTableProps } from './table-types';

/**
 * Arrow keys, Home and End between rows; Enter opens and Space picks the row that has focus. Keys pressed in a control inside a
 * row stay that control's, except the arrows up and down.
 */
export function useRowKeys<Row>(
  props: DataTableProps<Row>,
  onMove: (rowId: string) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { rows, rowId, onOpen, selection } = props;

  function goTo(index: number) {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row === undefined) return;
    const id = rowId(row);
    // However far away, the row that focus goes to is drawn, and brought into sight by having focus.
    flushSync(() => onMove(id));
    focusRow(id);
  }

  return (event) => {
    if (!(event.target instanceof Element)) return;
    const rowElement = event.target.closest<HTMLElement>('tr[data-row]');
    const index = rows.findIndex((row) => rowId(row) === rowElement?.dataset['row']);
    const row = rows[index];
    if (row === undefined) return;
    const onRow = event.target === rowElement;
    switch (event.key) {
      case 'ArrowDown':
        goTo(index + 1);
        break;
      case 'ArrowUp':
        goTo(index - 1);
        break;
      case 'Home':
        if (!onRow) return;
        goTo(0);
        break;
      case 'End':
        if (!onRow) return;
        goTo(rows.length - 1);
        break;
      case 'Enter':
        if (!onRow || !onOpen) return;
        onOpen(row);
        break;
      case ' ':
        if (!onRow || !selection || !(selection.canSelect?.(row) ?? true)) return;
        selection.onChange(toggled(selection.selected, rowId(row)));
        break;
      default:
        return;
    }
    event.preventDefault();
  };
}
