import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import type { CapacityNumbers } from './capacity-types';
import styles from './capacity.module.css';

export type UnitKind = keyof typeof uiMessages.nb.capacity.units;

/** The numbers of a cell in words, for those who do not see the squares. */
export function useCapacityWords(): (numbers: CapacityNumbers) => string {
  const t = useText(uiMessages);
  return ({ inPlace, decided, proposed, held = 0, free }) =>
    t('capacity.cell', { inPlace, decided, proposed, free: Math.max(free, 0) }) +
    (held > 0 ? t('capacity.held', { held }) : '');
}

/** One square a place, in the order in place, decided, proposed, free. The words stand in its label. */
export function PlaceUnits(props: { readonly numbers: CapacityNumbers }) {
  const words = useCapacityWords();
  const { inPlace, decided, proposed, held = 0, free } = props.numbers;
  const kinds: UnitKind[] = [
    ...many(inPlace, 'inPlace'),
    ...many(decided, 'decided'),
    ...many(proposed, 'proposed'),
    ...many(held, 'held'),
    ...many(free, 'free'),
  ];
  return (
    <span className={styles.units} role="img" aria-label={words(props.numbers)}>
      {kinds.map((kind, index) => (
        <span key={index} className={styles.unit} data-kind={kind} />
      ))}
    </span>
  );
}

function many(count: number, kind: UnitKind): UnitKind[] {
  return Array.from({ length: Math.max(count, 0) }, () => kind);
}

/** What the squares mean. */
export function CapacityLegend(props: { readonly kinds?: readonly UnitKind[] }) {
  const t = useText(uiMessages);
  const kinds = props.kinds ?? (['inPlace', 'decided', 'proposed', 'free'] as const);
  return (
    <ul className={styles.legend} aria-label={t('capacity.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={styles.unit} data-kind={kind} aria-hidden="true" />
          {t(`capacity.units.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** «2 ledige», «Fullt», «1 for mange»: always a number or a word beside the squares. */
export function FreeText({ numbers }: { readonly numbers: CapacityNumbers }) {
  const t = useText(uiMessages);
  const { places, free } = numbers;
  // Without places of their own there may be open ones.
  if (places === 0 && free === 0) return <b>{t('capacity.noPlaces')}</b>;
  if (free === 0) return <b>{t('capacity.full')}</b>;
  if (free < 0) return <b className={styles.over}>{t('capacity.over', { count: -free })}</b>;
  const [number, ...words] = t('capacity.free', { count: free }).split(' ');
  return (
    <>
      <b>{number}</b> {words.join(' ')}
    </>
  );
}
