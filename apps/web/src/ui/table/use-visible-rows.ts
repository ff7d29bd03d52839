import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Up to this many rows are simply all drawn: the browser's own search finds them. */
const drawAllUpTo = 200;

/** Two lines of text, the usual row. */
const usualHeight = 47;

/** Which rows to draw, and how much room the others take above and below (pixels). */
export interface VisibleRows {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  /** Scrolls a row into sight. */
  readonly show: (index: number) => void;
}

export function useVisibleRows(count: number, region: RefObject<HTMLElement | null>): VisibleRows {
  const virtual = count > drawAllUpTo;
  const virtualizer = useVirtualizer({
    count: virtual ? count : 0,
    getScrollElement: () => region.current,
    estimateSize: () => usualHeight,
    overscan: 12,
  });
  if (!virtual) return { from: 0, to: count, before: 0, after: 0, show: () => undefined };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    from: first?.index ?? 0,
    to: (last?.index ?? -1) + 1,
    before: first?.start ?? 0,
    after: virtualizer.getTotalSize() - (last?.end ?? 0),
    show: (index) => virtualizer.scrollToIndex(index),
  };
}
