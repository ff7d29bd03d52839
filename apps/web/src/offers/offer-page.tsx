import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { usePreferences } from '../lib/preferences';
import { useParam } from '../lib/use-param';
import { Illustration } from '../ui/illustration/illustration';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ErrorState, LoadingState } from '../ui/states/states';
import { OfferActions } from './offer-actions';
import { OfferContact } from './offer-contact';
import styles from './offer-page.module.css';
import { offerPageDocument, type OfferPageData } from './offers.graphql';
import { offersMessages } from './offers-messages.nb';
import { TalkToUs } from './talk-to-us';

type DatesOf = (providerId: string) => ReactNode;

/** One offer, for somebody who wonders whether to go there. `dates` is what happens there and when one can apply. */
export function OfferPage(props: { readonly dates: DatesOf }): ReactNode {
  const t = useText(offersMessages);
  const code = useParam('code');
  const { data, error, refetch } = useQuery(offerPageDocument, { variables: { code } });
  if (!data) {
    return (
      <div className={styles.page}>
        {error ? (
          <ErrorState title={t('offer.failed')} onRetry={() => void refetch()} />
        ) : (
          <LoadingState text={t('offer.loading')} />
        )}
      </div>
    );
  }
  return data.offer ? <Offer offer={data.offer} dates={props.dates} /> : <MissingOffer />;
}

function Offer({ offer, dates }: { readonly offer: OfferPageData; readonly dates: DatesOf }): ReactNode {
  const t = useText(offersMessages);
  const { textLevel } = usePreferences();
  return (
    <div className={styles.page}>
      <nav className={styles.trail} aria-label={t('offer.here')}>
        <Link to={paths.offers()}>{t('offer.back')}</Link>
      </nav>
      <PageHeading title={offer.name}>{offer.name}</PageHeading>
      <p className={styles.lead}>{textLevel === 'short' ? offer.summaryShort : offer.summary}</p>
      <div className={styles.columns}>
        <Illustration className={styles.picture} name={offer.workAreas[0]?.illustration ?? 'hender'} />
        <aside className={styles.side} aria-label={t('offer.apply')}>
          <OfferActions offer={offer} />
          <OfferContact contact={offer.contact} />
          {dates(offer.provider.id)}
        </aside>
        <div className={styles.content}>
          {textLevel === 'normal' && (
            <section aria-labelledby="offer-about">
              <h2 id="offer-about">{t('offer.about')}</h2>
              {offer.text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          )}
          <WorkAreas offer={offer} />
          <Day offer={offer} />
          <AfterApplying offer={offer} />
        </div>
      </div>
      <TalkToUs />
    </div>
  );
}

/** What one can do there: a picture, a name and a sentence for each kind of work. */
function WorkAreas({ offer }: { readonly offer: OfferPageData }): ReactNode {
  const t = useText(offersMessages);
  const { textLevel } = usePreferences();
  if (offer.workAreas.length === 0) return null;
  return (
    <section aria-labelledby="offer-work">
      <h2 id="offer-work">{t('offer.whatYouDo')}</h2>
      <ul className={styles.areas}>
        {offer.workAreas.map((area) => (
          <li key={area.id}>
            <Illustration className={styles.areaPicture} name={area.illustration} />
            <h3>{area.name}</h3>
            <p>{textLevel === 'short' ? area.short : area.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A day from morning to end. A line may begin with the clock: «08:30 Vi møtes.» */
function Day({ offer }: { readonly offer: OfferPageData }): ReactNode {
  const t = useText(offersMessages);
  if (offer.dayText.length === 0) return null;
  return (
    <section aria-labelledby="offer-day">
      <h2 id="offer-day">{t('offer.day')}</h2>
      <ol className={styles.day}>
        {offer.dayText.map((line) => {
          const { clock, text } = splitClock(line);
          return (
            <li key={line}>
              <span className={`number ${styles.clock ?? ''}`}>{clock}</span>
              <span>{text}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** «08:30 Vi møtes.», «8.30: Vi møtes.» → the clock as it is said in Norwegian (8.30), and the rest. */
export function splitClock(line: string): { readonly clock: string; readonly text: string } {
  const found = /^(?:klokka )?0?(\d{1,2})[.:](\d\d)[:.,–-]?\s+(.*)$/i.exec(line);
  if (!found) return { clock: '', text: line };
  const [, hour = '', minute = '', text = ''] = found;
  return { clock: `${hour}.${minute}`, text };
}

function AfterApplying({ offer }: { readonly offer: OfferPageData }): ReactNode {
  const t = useText(offersMessages);
  if (offer.decidedBy === 'nobody') return null;
  // NAV decides before there is a place to offer; the municipality offers one, and decides after the answer.
  const navDecides = offer.decidedBy === 'nav';
  const decides = <li>{offer.decidedByText}</li>;
  return (
    <section aria-labelledby="offer-after">
      <h2 id="offer-after">{t('offer.afterApplying')}</h2>
      <ol className={styles.after}>
        <li>{t('offer.afterApplyingSteps.talk')}</li>
        <li>{t('offer.afterApplyingSteps.visit')}</li>
        {navDecides && decides}
        <li>{t('offer.afterApplyingSteps.offer')}</li>
        {!navDecides && decides}
      </ol>
    </section>
  );
}

function MissingOffer(): ReactNode {
  const t = useText(offersMessages);
  return (
    <div className={styles.page}>
      <PageHeading title={t('offer.missing')}>{t('offer.missing')}</PageHeading>
      <p className={styles.lead}>{t('offer.missingText')}</p>
      <p>
        <Link to={paths.offers()}>{t('offer.back')}</Link>
      </p>
    </div>
  );
}
