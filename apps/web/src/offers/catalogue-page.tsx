import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ErrorState, LoadingState } from '../ui/states/states';
import { CatalogueFilters } from './catalogue-filters';
import styles from './catalogue-page.module.css';
import { OfferCards } from './offer-card';
import { offersMessages } from './offers-messages.nb';
import { OnPaperLink } from './on-paper-link';
import { TalkToUs } from './talk-to-us';
import { useCatalogue, useCatalogueChoices, useFilters, type Catalogue } from './use-catalogue';

/** «Finn tilbud»: all offers, filtered by kind of work, where one lives, who decides, and words. Open to everybody. */
export function CataloguePage(): ReactNode {
  const t = useText(offersMessages);
  const { filters, change, clear, anyChosen } = useFilters();
  const catalogue = useCatalogue(filters);
  const choices = useCatalogueChoices();
  return (
    <div className={styles.page}>
      <PageHeading title={t('catalogue.title')}>{t('catalogue.title')}</PageHeading>
      <p className={styles.lead}>{t('catalogue.lead')}</p>
      <CatalogueFilters {...choices} filters={filters} onChange={change} onClear={anyChosen ? clear : null} />
      <Results catalogue={catalogue} search={filters.search} municipality={filters.municipality} />
      <TalkToUs />
    </div>
  );
}

function Results(props: {
  readonly catalogue: Catalogue;
  readonly search: string;
  readonly municipality: string;
}): ReactNode {
  const t = useText(offersMessages);
  const { offers, count, failed, retry } = props.catalogue;
  if (offers === null) {
    return failed ? <ErrorState title={t('failed')} onRetry={retry} /> : <LoadingState text={t('loading')} />;
  }
  return (
    <section className={styles.results} aria-labelledby="found">
      <h2 id="found" className="visually-hidden">
        {t('front.offersHeading')}
      </h2>
      <p className={styles.count} role="status">
        {count > 0 && t('catalogue.found', { count })}
      </p>
      {count > 0 ? <OfferCards offers={offers} /> : <NothingFound search={props.search} />}
      <OnPaperLink municipality={props.municipality} />
    </section>
  );
}

function NothingFound({ search }: { readonly search: string }): ReactNode {
  const t = useText(offersMessages);
  return (
    <div className={styles.nothing}>
      <h3>{search ? t('catalogue.nothingFor', { search }) : t('catalogue.nothing')}</h3>
      <p>{t('catalogue.nothingText')}</p>
      <Button asChild variant="secondary">
        <Link to={paths.contact()}>{t('catalogue.talk')}</Link>
      </Button>
    </div>
  );
}
