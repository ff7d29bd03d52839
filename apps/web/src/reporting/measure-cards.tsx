import { useText } from '../lib/messages';
import { HiddenNote, MeasureValue, useUnitWord } from './measure-value';
import { overviewMessages } from './overview-messages.nb';
import type { Measure } from './overview.graphql';
import styles from './overview.module.css';

/** Each figure with its unit and what it means, in the order the server gives. */
export function MeasureCards({ measures }: { readonly measures: readonly Measure[] }) {
  const t = useText(overviewMessages);
  const unitWord = useUnitWord();
  return (
    <section aria-label={t('figures')} className={styles.figures}>
      <ul className={styles.cards}>
        {measures.map((measure) => (
          <li key={measure.key}>
            <h2>{measure.name}</h2>
            <p className={styles.value}>
              <b className={measure.hidden ? styles.hidden : 'number'}>
                <MeasureValue measure={measure} />
              </b>{' '}
              {!measure.hidden && unitWord(measure.unit)}
            </p>
            <p className={styles.quiet}>{measure.description}</p>
          </li>
        ))}
      </ul>
      <HiddenNote measures={measures} />
    </section>
  );
}
