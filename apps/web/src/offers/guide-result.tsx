import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { inWords } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ErrorState, LoadingState } from '../ui/states/states';
import { guideMessages } from './guide-messages.nb';
import styles from './guide-page.module.css';
import { suggest, type GuideAnswers, type Suggestion } from './guide-questions';
import { OfferCards } from './offer-card';
import { catalogueDocument } from './offers.graphql';
import { TalkToUs } from './talk-to-us';

/** The offers that have something of what was answered, and why each is there. */
export function GuideResult(props: { readonly answers: GuideAnswers; readonly onAgain: () => void }): ReactNode {
  const t = useText(guideMessages);
  const { answers } = props;
  const { data, error, refetch } = useQuery(catalogueDocument, {
    variables: { filter: answers.municipality ? { municipality: answers.municipality } : {}, first: 100 },
  });
  return (
    <div className={styles.page}>
      <PageHeading title={t('result.title')}>{t('result.title')}</PageHeading>
      <p className={styles.lead}>{t('result.lead')}</p>
      {!data && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState text={t('loading')} />}
      {data && (
        <Suggestions
          found={suggest(
            data.offers.edges.map(({ node }) => node),
            answers,
          )}
        />
      )}
      <p className={styles.ways}>
        <Button type="button" variant="secondary" onClick={props.onAgain}>
          {t('result.again')}
        </Button>
        <Link to={paths.offers()}>{t('result.all')}</Link>
      </p>
      <TalkToUs />
    </div>
  );
}

function Suggestions({ found }: { readonly found: readonly Suggestion[] }): ReactNode {
  const t = useText(guideMessages);
  if (found.length === 0) {
    return (
      <div className={styles.nothing}>
        <h2>{t('result.nothing')}</h2>
        <p>{t('result.nothingText')}</p>
      </div>
    );
  }
  const reasons = new Map(
    found
      .filter(({ has }) => has.length > 0)
      .map(({ offer, has }) => [
        offer.id,
        t('result.because', { likes: inWords(has.map((liking) => t(`likings.${liking}`).toLowerCase())) }),
      ]),
  );
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions" className="visually-hidden">
        {t('result.list')}
      </h2>
      <OfferCards offers={found.map(({ offer }) => offer)} reasons={reasons} />
    </section>
  );
}
