import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ErrorState, LoadingState } from '../ui/states/states';
import { accessMessages } from './access-messages.nb';
import { ReaderLine } from './reader-line';
import { TakeAwayAccessDialog } from './take-away-access-dialog';
import { whoSeesMeDocument, type WhoSeesLine, type WhoSeesMe } from './who-sees-me.graphql';
import styles from './who-sees-me-page.module.css';

/** «Hvem kan se opplysningene mine?»: one entry per reader, with what, why, since when, and who has looked. */
export function WhoSeesMePage(): ReactNode {
  const t = useText(accessMessages);
  const { activeHat } = useViewer();
  const { data, error, refetch } = useQuery(whoSeesMeDocument);
  const person = activeHat.actingFor;
  return (
    <div className={styles.page}>
      <p className={styles.back}>
        <Link to={paths.minSak()}>{t('back')}</Link>
      </p>
      <PageHeading title={t('title')}>{person === null ? t('title') : t('titleOf', { name: person })}</PageHeading>
      <p className={styles.lead}>{t('lead')}</p>
      {!data && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState text={t('loading')} />}
      {data && (data.whoSeesMe ? <Readers found={data.whoSeesMe} /> : <p>{t('none')}</p>)}
    </div>
  );
}

function Readers({ found }: { readonly found: WhoSeesMe }): ReactNode {
  const t = useText(accessMessages);
  const { activeHat } = useViewer();
  const [takingAway, setTakingAway] = useState<WhoSeesLine | null>(null);
  return (
    <>
      {found.lines.length === 0 && <p>{t('nobody')}</p>}
      <ul className={styles.readers}>
        {found.lines.map((line) => (
          <li key={line.id}>
            <ReaderLine line={line} onTakeAway={() => setTakingAway(line)} />
          </li>
        ))}
      </ul>
      {found.cannotSee.length > 0 && (
        <section className={styles.cannot} aria-labelledby="cannot-see">
          <h2 id="cannot-see">{t('cannot')}</h2>
          <ul>
            {found.cannotSee.map((who) => (
              <li key={who}>{who}</li>
            ))}
          </ul>
        </section>
      )}
      {activeHat.role !== 'supporter' && (
        <p className={styles.lead}>
          {t('fairness')} <Link to={paths.fairness()}>{t('fairnessWay')}</Link>.
        </p>
      )}
      {takingAway && <TakeAwayAccessDialog line={takingAway} onClose={() => setTakingAway(null)} />}
    </>
  );
}
