import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RowEvents } from './table-row';
import { toggled, type DataTableProps } from './table-types';
import { useRowKeys } from './use-row-keys';

/** What the rows tell of, as functions that stay the same while what they do follows the table. */
export function useRowEvents<Row>(props: DataTableProps<Row>, onMove: (rowId: string) => void): RowEvents {
  const onKeyDown = useRowKeys(props, onMove);
  const now = useRef({ props, onMove, onKeyDown });
  useLayoutEffect(() => {
    now.current = { props, onMove, onKeyDown };
  });
  return useMemo(
    () => ({
      onFocus: ({ currentTarget }) => now.current.onMove(currentTarget.dataset['row'] ?? ''),
      onKeyDown: (event) => now.current.onKeyDown(event),
      onClick: ({ target, currentTarget }) => {
        const { rows, rowId, onOpen } = now.current.props;
        const row = rows.find((each) => rowId(each) === currentTarget.dataset['row']);
        if (row !== undefined && isBetweenControls(target)) onOpen?.(row);
      },
      onPick: (id) => {
        const { selection } = now.current.props;
        selection?.onChange(toggled(selection.selected, id));
      },
    }),
    [],
  );
}

/** A press on a link, button or box in a row is theirs, not the row's. */
function isBetweenControls(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') === null;
}
