import { CalendarIcon, GavelIcon, WalletIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { usePreferences } from '../lib/preferences';
import { Illustration } from '../ui/illustration/illustration';
import { Link } from '../ui/link/link';
import type { OfferCardData } from './offers.graphql';
import { offersMessages } from './offers-messages.nb';
import styles from './offer-card.module.css';

/** A grid of offers, in the order the server gives them: no provider is put before another here. */
export function OfferCards(props: {
  readonly offers: readonly OfferCardData[];
  /** Why an offer is shown, by its id. */
  readonly reasons?: ReadonlyMap<string, string>;
}): ReactNode {
  return (
    <ul className={styles.cards}>
      {props.offers.map((offer) => (
        <li key={offer.id} className={styles.card}>
          <OfferCard offer={offer} reason={props.reasons?.get(offer.id) ?? null} />
        </li>
      ))}
    </ul>
  );
}

/** One offer: what it is, the kinds of work, and the three things people ask first. The whole card is the link. */
function OfferCard({ offer, reason }: { readonly offer: OfferCardData; readonly reason: string | null }): ReactNode {
  const t = useText(offersMessages);
  const { textLevel } = usePreferences();
  const kinds = [...new Set(offer.workAreas.map(({ workType }) => workType.label))];
  return (
    <>
      <Illustration className={styles.picture} name={offer.workAreas[0]?.illustration ?? 'hender'} />
      <div className={styles.body}>
        <h3>
          <Link to={paths.offer(offer.code)}>{offer.name}</Link>
        </h3>
        <p className={styles.summary}>{textLevel === 'short' ? offer.summaryShort : offer.summary}</p>
        {reason && <p className={styles.reason}>{reason}</p>}
        <ul className={styles.kinds} aria-label={t('card.work')}>
          {kinds.slice(0, 3).map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
        <dl className={styles.facts}>
          <Fact icon={<GavelIcon aria-hidden />} term={t('card.whoDecides')}>
            {t(`card.decidedBy.${offer.decidedBy}`)}
          </Fact>
          <Fact icon={<CalendarIcon aria-hidden />} term={t('card.when')}>
            {offer.intakeText}
          </Fact>
          <Fact icon={<WalletIcon aria-hidden />} term={t('card.pay')}>
            {offer.pay}
          </Fact>
        </dl>
      </div>
    </>
  );
}

function Fact(props: { readonly icon: ReactNode; readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      {props.icon}
      <dt>{props.term}</dt> <dd>{props.children}</dd>
    </div>
  );
}
