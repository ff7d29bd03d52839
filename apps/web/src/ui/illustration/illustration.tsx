import type { ReactNode } from 'react';
import pictures from './illustrations.svg';
import styles from './illustration.module.css';

/** The coloured paper behind a picture; the same in light and dark. Text on it is always dark. */
export type Ground = 'honning' | 'fjord' | 'plum' | 'grey';

/**
 * Own drawings of things from the work, in one file that is fetched once. The same picture always means the same thing, on
 * the same ground, so that it can be recognised.
 */
const grounds = {
  bakeri: 'honning',
  bedrift: 'fjord',
  forkle: 'fjord',
  frukt: 'honning',
  gjenvinning: 'grey',
  gront: 'fjord',
  hender: 'plum',
  kaffe: 'grey',
  kantine: 'fjord',
  keramikk: 'honning',
  laere: 'honning',
  lunsj: 'fjord',
  musikk: 'plum',
  naer: 'honning',
  pakking: 'grey',
  penger: 'grey',
  ro: 'fjord',
  rydde: 'plum',
  skilt: 'fjord',
  sykkel: 'honning',
  tre: 'plum',
  tur: 'fjord',
  varebil: 'honning',
} as const satisfies Record<string, Ground>;

export type IllustrationName = keyof typeof grounds;

export const illustrationNames = Object.keys(grounds).filter(isIllustrationName);

function isIllustrationName(name: string): name is IllustrationName {
  return Object.hasOwn(grounds, name);
}

/**
 * A picture that fills its box; give it its size with `className`. Decorative: the words beside it say the same. A name that
 * is not drawn yet (data may be newer than the page) shows its ground alone.
 */
export function Illustration(props: {
  readonly name: string;
  readonly ground?: Ground;
  readonly className?: string | undefined;
}): ReactNode {
  const known = isIllustrationName(props.name) ? props.name : null;
  const ground = props.ground ?? (known ? grounds[known] : 'grey');
  return (
    <span className={`${styles.picture ?? ''} ${styles[ground] ?? ''} ${props.className ?? ''}`} aria-hidden="true">
      {known && (
        <svg viewBox="0 0 160 116" focusable="false">
          <use href={`${pictures}#${known}`} />
        </svg>
      )}
    </span>
  );
}
