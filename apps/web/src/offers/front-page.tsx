import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { ErrorState, LoadingState } from '../ui/states/states';
import { FrontHero } from './front-hero';
import styles from './front-page.module.css';
import { OfferCards } from './offer-card';
import { offersMessages } from './offers-messages.nb';
import { TalkToUs } from './talk-to-us';
import { TwoDoors } from './two-doors';
import { filtersInAddress, useCatalogue, useCatalogueChoices } from './use-catalogue';
import { WorkTypeChips } from './work-type-chips';

/** The public front page: find, understand the two doors, see the year, reach a person. `year` is the year wheel. */
export function FrontPage(props: { readonly year: ReactNode }): ReactNode {
  return (
    <>
      <FrontHero />
      <div className={styles.page}>
        <Offers />
        <TwoDoors withOtherFebruary />
        {props.year}
        <TalkToUs />
      </div>
    </>
  );
}

/** Six are enough to see what this is; the catalogue has them all. */
const shownOnFront = 6;

function Offers(): ReactNode {
  const t = useText(offersMessages);
  const [workType, setWorkType] = useState('');
  const { offers, count, failed, retry } = useCatalogue({ search: '', workType, municipality: '', decidedBy: '' });
  const { workTypes } = useCatalogueChoices();
  return (
    <section aria-labelledby="front-offers">
      <h2 id="front-offers">{t('front.offersHeading')}</h2>
      <div className={styles.chips}>
        <WorkTypeChips
          label={t('front.workTypes')}
          all={t('front.allChip')}
          workTypes={workTypes}
          chosen={workType}
          onChoose={setWorkType}
        />
      </div>
      {offers === null && failed && <ErrorState title={t('failed')} onRetry={retry} />}
      {offers === null && !failed && <LoadingState text={t('loading')} />}
      {offers && <OfferCards offers={offers.slice(0, shownOnFront)} />}
      <p className={styles.all} role="status">
        {offers && (
          <Button asChild variant="secondary" data-size="lg">
            <Link to={paths.offers()} search={filtersInAddress({ workType })}>
              {t('front.allCount', { count })}
            </Link>
          </Button>
        )}
      </p>
    </section>
  );
}
