import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usualHeight, type VisibleRows } from './visible-rows';

/** Rows drawn above and below those in sight. */
const beyondSight = 4;

/**
 * Tells a long table which rows are in sight, and draws nothing itself: it comes with a list that is long, and other pages do
 * without it. The row at `kept` is always among them. The table is the last thing in its region; its rows have `data-row`.
 */
export function RowsInSight(props: {
  readonly count: number;
  readonly region: RefObject<HTMLElement | null>;
  readonly kept: number;
  readonly onRows: (rows: VisibleRows) => void;
}): null {
  const { count, region, kept, onRows } = props;
  const height = useRowHeight(region);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => height,
    observeElementRect: observeSight,
    observeElementOffset: observeWayDown,
    overscan: beyondSight,
    rangeExtractor: (range) => withKept(range, kept),
  });
  // Sizes are kept by the virtualizer until it is told.
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  const items = virtualizer.getVirtualItems();
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const told = useRef('');
  useLayoutEffect(() => {
    const drawn = items.map(({ index, start }, place) => ({ index, before: start - (items[place - 1]?.end ?? 0) }));
    const news = JSON.stringify([drawn, after]);
    if (news === told.current) return;
    told.current = news;
    onRows({ drawn, after });
  });
  return null;
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
 * How high a row is on average: measured when the list has become long, and again when it has got another width. In between it
 * stands: rows differ, and the scroll bar must not sway.
 */
function useRowHeight(region: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(usualHeight);
  const measuredAt = useRef(0);
  useEffect(() => {
    const list = region.current?.lastElementChild;
    if (!list || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(() => {
      const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
      if (rows.length === 0 || measuredAt.current === list.clientWidth) return;
      measuredAt.current = list.clientWidth;
      setHeight(Math.round(rows.reduce((sum, row) => sum + row.offsetHeight, 0) / rows.length) || usualHeight);
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [region]);
  return height;
}
