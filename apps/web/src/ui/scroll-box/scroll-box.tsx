import { useRef, type ReactNode, type RefObject } from 'react';
import { useScrollable } from '../../lib/use-scrollable';

/**
 * A box whose content may be larger than itself: a wide table. It is a stop for the Tab key while there is something to scroll
 * (WCAG 2.1.1), named by `label`.
 */
export function ScrollBox(props: {
  readonly label: string;
  readonly className?: string | undefined;
  readonly box?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}) {
  const own = useRef<HTMLDivElement>(null);
  const box = props.box ?? own;
  const stop = useScrollable(box) ? { tabIndex: 0 } : {};
  return (
    <div ref={box} className={props.className} role="region" aria-label={props.label} {...stop}>
      {props.children}
    </div>
  );
}
