import { useEffect, useRef, type ReactNode } from 'react';
import { hasNavigated } from '../../lib/navigation';

/**
 * The h1 of a page. It names the document («Arbeidsliste – Inntak») and takes focus when the reader has come here from
 * another page, so that keyboard and screen reader go on from the top of what is new. `title` when the document should be
 * called something else than the words shown; it must hold no personal data, since it ends up in the browser's history.
 */
export function PageHeading(props: {
  readonly children: ReactNode;
  readonly title: string;
  readonly className?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus();
  }, [props.title]);
  return (
    <>
      <title>{`${props.title} – Inntak`}</title>
      <h1 ref={heading} tabIndex={-1} className={props.className}>
        {props.children}
      </h1>
    </>
  );
}
