import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Up to this many rows are simply all drawn: the browser's own search finds them. */
const drawAllUpTo = 200;

/** A row of two lines of text and the line under it, until the rows themselves have been measured; in pixels. */
const usualHeight = 53;

/** Rows drawn above and below those in sight. */
const beyondSight = 6;

/** A row to draw, and the room that the rows left out before it take (pixels). */
export interface VisibleRow {
  readonly index: number;
  readonly before: number;
}

/** Which rows to draw, and the room that those below them take (pixels). */
export interface VisibleRows {
  readonly drawn: readonly VisibleRow[];
  readonly after: number;
}

/**
 * Those in sight, and the row at `kept` (-1: none) wherever it is: it has focus, or is the one that the Tab key reaches, and must
 * not disappear under the reader. On paper all are drawn. The list is the last thing in its region; its rows have `data-row`.
 */
export function useVisibleRows(count: number, region: RefObject<HTMLElement | null>, kept: number): VisibleRows {
  const printing = usePrinting();
  const virtual = count > drawAllUpTo && !printing;
  const height = useRowHeight(region, !virtual);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: virtual ? count : 0,
    getScrollElement: () => region.current,
    estimateSize: () => height,
    observeElementRect: observeSight,
    observeElementOffset: observeWayDown,
    overscan: beyondSight,
    rangeExtractor: (range) => withKept(range, kept),
  });
  // Sizes are kept by the virtualizer until it is told.
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  if (!virtual) return { drawn: Array.from({ length: count }, (_, index) => ({ index, before: 0 })), after: 0 };
  const items = virtualizer.getVirtualItems();
  return {
    drawn: items.map(({ index, start }, place) => ({ index, before: start - (items[place - 1]?.end ?? 0) })),
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
  };
}

function withKept(range: Range, kept: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || inSight.includes(kept)) return inSight;
  return [...inSight, kept].sort((a, b) => a - b);
}

/**
 * How much of the list can be seen at a time. On a wide screen the list scrolls in a box of its own; on a narrow one it is as long
 * as it is, and the page scrolls.
 */
function observeSight({ scrollElement }: Virtualizer<HTMLElement, HTMLElement>, tell: Tell<Sight>) {
  if (!scrollElement) return undefined;
  // A box that is closed for now has no height; the rows that are kept are kept in it too.
  const height = () => Math.max(1, Math.min(scrollElement.clientHeight, window.innerHeight));
  const look = () => tell({ width: scrollElement.clientWidth, height: height() });
  look();
  window.addEventListener('resize', look);
  const observer = 'ResizeObserver' in window ? new ResizeObserver(look) : null;
  observer?.observe(scrollElement);
  return () => {
    window.removeEventListener('resize', look);
    observer?.disconnect();
  };
}

interface Sight {
  readonly width: number;
  readonly height: number;
}
type Tell<What> = (what: What) => void;

/** How far down the list the reader is: within its box, or because the page has carried the box's top out of sight. */
function observeWayDown(
  { scrollElement }: Virtualizer<HTMLElement, HTMLElement>,
  tell: (offset: number, scrolling: boolean) => void,
) {
  if (!scrollElement) return undefined;
  let stopped: ReturnType<typeof setTimeout> | undefined;
  const look = (scrolling: boolean) =>
    tell(scrollElement.scrollTop + Math.max(0, -scrollElement.getBoundingClientRect().top), scrolling);
  const onScroll = () => {
    look(true);
    clearTimeout(stopped);
    stopped = setTimeout(() => look(false), 150);
  };
  look(false);
  // Scrolling does not bubble; it is heard on its way down, whatever it is that scrolls.
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    clearTimeout(stopped);
    document.removeEventListener('scroll', onScroll, { capture: true });
  };
}

/**
 * How high a row is on average: measured while all are drawn, so that a list that grows beyond that does not move under the
 * reader, and again when the list has got another width. In between it stands: rows differ, and the scroll bar must not sway.
 */
function useRowHeight(region: RefObject<HTMLElement | null>, allDrawn: boolean): number {
  const [height, setHeight] = useState(usualHeight);
  const measuredAt = useRef(0);
  useEffect(() => {
    const list = region.current?.lastElementChild;
    if (!list || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(() => {
      const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
      if (rows.length === 0 || (!allDrawn && measuredAt.current === list.clientWidth)) return;
      measuredAt.current = list.clientWidth;
      setHeight(Math.round(rows.reduce((sum, row) => sum + row.offsetHeight, 0) / rows.length) || usualHeight);
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [region, allDrawn]);
  return height;
}

/** True while the page is put on paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
