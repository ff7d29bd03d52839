import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { StationsPath } from '../ui/stations/stations-path';
import type { Station, StationKey } from '../ui/stations/stations';
import styles from './my-case-page.module.css';
import { participantsMessages } from './participants-messages.nb';

/** «Veien din»: what happens now in a sentence, and the six stations in the person's own tense. */
export function Way(props: { readonly stations: readonly Station[]; readonly nextText: string }): ReactNode {
  const t = useText(participantsMessages);
  const titles: Partial<Record<StationKey, string>> = {};
  props.stations.forEach(({ key, state, day }) => {
    // What the case went on without did not happen to her: it keeps its plain name, and its text says so.
    if (state === 'done' && day === null && (key === 'visit' || key === 'offer')) return;
    titles[key] = t(state === 'done' ? `way.titles.done.${key}` : `way.titles.now.${key}`);
  });
  return (
    <section className={styles.way} aria-labelledby="my-way">
      <h2 id="my-way">{t('way.heading')}</h2>
      {props.nextText && (
        <p className={styles.next}>
          <b>{t('next')}:</b> {props.nextText}
        </p>
      )}
      <StationsPath stations={props.stations} titles={titles} />
    </section>
  );
}
