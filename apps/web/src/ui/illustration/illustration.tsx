import sprite from './illustrations.svg?url';
import styles from './illustration.module.css';

type Ground = 'honning' | 'fjord' | 'plum' | 'grey';

/** Every drawing and the ground it always stands on: the same picture means the same thing everywhere. */
const grounds = {
  bakeri: 'honning',
  bedrift: 'fjord',
  forkle: 'honning',
  frukt: 'honning',
  gjenvinning: 'honning',
  gront: 'fjord',
  hender: 'plum',
  kaffe: 'grey',
  kantine: 'fjord',
  keramikk: 'honning',
  laere: 'plum',
  lunsj: 'fjord',
  musikk: 'plum',
  naer: 'honning',
  pakking: 'honning',
  penger: 'honning',
  ro: 'fjord',
  rydde: 'plum',
  skilt: 'fjord',
  sykkel: 'honning',
  tre: 'plum',
  tur: 'fjord',
  varebil: 'honning',
} as const satisfies Record<string, Ground>;

/** The name of a drawing, as reference data gives it. */
export type IllustrationName = keyof typeof grounds;

export const illustrationNames = Object.keys(grounds).filter(isIllustration);

/**
 * A drawing of an object from the work. Always decorative: the words beside it say the same. Fills its box; give `className`
 * for the size. A name that has no drawing yet (new reference data) shows the hands.
 */
export function Illustration(props: { readonly name: string; readonly className?: string | undefined }) {
  const name = isIllustration(props.name) ? props.name : 'hender';
  return (
    <span
      className={`${styles.illustration ?? ''} ${props.className ?? ''}`}
      data-ground={grounds[name]}
      aria-hidden="true"
    >
      <svg viewBox="0 0 160 116" focusable="false">
        <use href={`${sprite}#${name}`} />
      </svg>
    </span>
  );
}

export function isIllustration(name: string): name is IllustrationName {
  return Object.hasOwn(grounds, name);
}
