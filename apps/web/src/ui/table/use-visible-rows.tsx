import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { whenDrawn } from '../when-opened/when-opened';
import { usualHeight, type VisibleRows } from './visible-rows';

/**
 * Up to this many rows are simply all drawn: the browser's own search finds everybody who has a place at the largest provider.
 * Laying out 200 at once kept a slow machine (four times slower than ours) from answering for 0.4 s when a filter was taken back;
 * a first page of 50 takes a tenth.
 */
const drawAllUpTo = 120;

const RowsInSight = whenDrawn(async () => (await import('./rows-in-sight')).RowsInSight);

/**
 * Which rows of a table to draw: all of a short one, and on paper; of a long one those in sight, and the row at `kept` (-1: none)
 * wherever it is: it has focus, or is the one that the Tab key reaches, and must not disappear under the reader. `watch` is drawn
 * after the region, which it looks after; its code comes with the first long list.
 */
export function useVisibleRows(
  count: number,
  region: RefObject<HTMLElement | null>,
  kept: number,
): VisibleRows & { readonly watch: ReactNode } {
  const printing = usePrinting();
  const [inSight, setInSight] = useState<VisibleRows | null>(null);
  if (count <= drawAllUpTo) return { ...allOf(count), watch: null };
  return {
    ...(printing ? allOf(count) : (inSight ?? firstOf(count))),
    watch: <RowsInSight count={count} region={region} kept={kept} onRows={setInSight} />,
  };
}

const allOf = (count: number): VisibleRows => ({
  drawn: Array.from({ length: count }, (_, index) => ({ index, before: 0 })),
  after: 0,
});

const firstOf = (count: number): VisibleRows => ({
  drawn: allOf(drawAllUpTo).drawn,
  after: (count - drawAllUpTo) * usualHeight,
});

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
