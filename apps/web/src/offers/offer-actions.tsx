import { BusIcon, CalendarIcon, GavelIcon, PersonGroupIcon, PersonIcon, WalletIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { inWords } from '../lib/format';
import { useText } from '../lib/messages';
import { logInPath, paths } from '../lib/paths';
import { useSession } from '../lib/session';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import styles from './offer-actions.module.css';
import { contactAnchor } from './offer-contact';
import type { OfferPageData } from './offers.graphql';
import { offersMessages } from './offers-messages.nb';

/** The box with what one can do from here, and what one should know first: who decides, when, pay, the way there. */
export function OfferActions({ offer }: { readonly offer: OfferPageData }): ReactNode {
  const t = useText(offersMessages);
  return (
    <section className={styles.box} aria-label={t('offer.apply')}>
      {offer.decidedBy === 'nobody' ? (
        <p className={styles.justCome}>{t('offer.noApplication')}</p>
      ) : (
        <Apply offer={offer} />
      )}
      {offer.contact && (
        <Button asChild variant="secondary" data-size="lg">
          <a href={`#${contactAnchor}`}>{t('offer.visit')}</a>
        </Button>
      )}
      <p>{t('offer.visitText')}</p>
      <dl>
        <Fact icon={<GavelIcon aria-hidden />} term={t('offer.whoDecides')} text={offer.decidedByText} />
        <Fact icon={<CalendarIcon aria-hidden />} term={t('offer.when')} text={offer.intakeText} />
        <Fact icon={<WalletIcon aria-hidden />} term={t('offer.pay')} text={offer.pay} />
        <Fact icon={<BusIcon aria-hidden />} term={t('offer.transport')} text={offer.transport} />
        <Fact icon={<PersonIcon aria-hidden />} term={t('offer.forWhom')} text={useForWhom(offer)} />
        {offer.capacityText && (
          <Fact icon={<PersonGroupIcon aria-hidden />} term={t('offer.howMany')} text={offer.capacityText} />
        )}
      </dl>
    </section>
  );
}

/** Leads to the form with this offer to the front; who is not logged in logs in on the way. Nothing is ranked yet. */
function Apply({ offer }: { readonly offer: OfferPageData }): ReactNode {
  const t = useText(offersMessages);
  const { viewer } = useSession();
  if (viewer) {
    return (
      <Button asChild data-size="lg">
        <Link to={paths.application()} search={{ tilbud: offer.code }}>
          {t('offer.apply')}
        </Link>
      </Button>
    );
  }
  const returnTo = `${paths.application()}?tilbud=${encodeURIComponent(offer.code)}`;
  return (
    <>
      <Button asChild data-size="lg">
        <a href={logInPath(returnTo)}>{t('offer.apply')}</a>
      </Button>
      <p>{t('offer.applyLogIn')}</p>
    </>
  );
}

function Fact(props: { readonly icon: ReactNode; readonly term: string; readonly text: string }): ReactNode {
  return (
    <div>
      <dt>
        {props.icon}
        {props.term}
      </dt>
      <dd>{props.text}</dd>
    </div>
  );
}

/** More places than this are one sentence instead of a list. */
const namesWorthListing = 4;

function useForWhom({ municipalities }: OfferPageData): string {
  const t = useText(offersMessages);
  if (municipalities.length > namesWorthListing) return t('offer.forManyBydeler');
  return t('offer.forWhomText', { places: inWords(municipalities.map(({ name }) => name)) });
}
