import { useQuery } from '@apollo/client/react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useId, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { useAsked } from '../lib/use-asked';
import { useSearchState } from '../lib/use-param';
import { Button } from '../ui/button/button';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ErrorState, LoadingState } from '../ui/states/states';
import type { MunicipalityChoice } from './offers.graphql';
import { OffersSheet } from './offers-sheet';
import { offersOnPaperDocument } from './paper.graphql';
import { paperMessages } from './paper-messages.nb';
import styles from './paper-page.module.css';
import { municipalityInAddress, useCatalogueChoices, wholeCatalogue } from './use-catalogue';

/**
 * What one municipality has to offer, as a sheet to hand out at a meeting with parents: the same for everybody who asks, and
 * about nobody. `dates` gives the meetings and open days of a municipality.
 */
export function PaperPage(props: { readonly dates: (municipality: string) => ReactNode }): ReactNode {
  const t = useText(paperMessages);
  const id = useId();
  const [address, change] = useSearchState();
  const { municipalities } = useCatalogueChoices();
  const code = address[municipalityInAddress] ?? '';
  const chosen = municipalities.find((each) => each.code === code);
  const [shown, ask] = useAsked(chosen?.code ?? '');
  return (
    <div className={styles.page}>
      <div data-print="hide">
        <PageHeading title={t('title')}>{t('title')}</PageHeading>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.tools}>
          <p className={styles.field}>
            <label htmlFor={id}>{t('where')}</label>
            <select
              id={id}
              value={shown}
              onChange={({ currentTarget: { value } }) => {
                ask(value);
                change({ [municipalityInAddress]: value });
              }}
            >
              <option value="">{t('choose')}</option>
              {municipalities.map((each) => (
                <option key={each.id} value={each.code}>
                  {each.name}
                </option>
              ))}
            </select>
          </p>
          {chosen && (
            <Button type="button" onClick={() => window.print()}>
              <PrinterSmallIcon className="icon" aria-hidden />
              {t('print')}
            </Button>
          )}
        </div>
        {chosen && <p className={styles.hint}>{t('saveHint')}</p>}
      </div>
      {chosen && <Sheet municipality={chosen} dates={props.dates(chosen.code)} />}
    </div>
  );
}

function Sheet(props: { readonly municipality: MunicipalityChoice; readonly dates: ReactNode }): ReactNode {
  const t = useText(paperMessages);
  const { municipality, dates } = props;
  const { data, error, refetch } = useQuery(offersOnPaperDocument, {
    variables: { filter: { municipality: municipality.code }, first: wholeCatalogue },
  });
  if (!data) {
    return error ? (
      <ErrorState title={t('failed')} onRetry={() => void refetch()} />
    ) : (
      <LoadingState text={t('loading')} />
    );
  }
  const offers = data.offers.edges.map(({ node }) => node);
  if (offers.length === 0) return <p role="status">{t('nothing')}</p>;
  return <OffersSheet municipality={municipality} offers={offers} dates={dates} />;
}
