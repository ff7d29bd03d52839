import { useEffect, useState, type RefObject } from 'react';

/**
 * True while the element's content is larger than its box. Such a box must be a stop for the Tab key, or its content cannot be
 * reached from the keyboard; one that shows everything must not, or it is a stop for nothing.
 */
export function useScrollable(box: RefObject<HTMLElement | null>): boolean {
  const [scrollable, setScrollable] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(() =>
      setScrollable(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight),
    );
    observer.observe(element);
    // The content grows and shrinks without its box doing so.
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [box]);
  return scrollable;
}
