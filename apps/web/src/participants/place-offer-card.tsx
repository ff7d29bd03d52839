import { FileTextIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { Illustration } from '../ui/illustration/illustration';
import { Link } from '../ui/link/link';
import { Rich } from '../ui/rich/rich';
import { WeekStrip } from '../ui/weekdays/week-strip';
import type { MyPlaceOffer, MyWaitlistEntry } from './my-case.graphql';
import { daysInWords, placesOf, type BundlePlace } from './offer-words';
import styles from './place-offer-card.module.css';
import { OfferAnswer, PlaceOfferAnswer } from './place-offer-answer';
import { participantsMessages } from './participants-messages.nb';

/** An offer of a place: where, which days, from when, and the answer. One answer for the whole bundle. */
export function PlaceOfferCard(props: {
  readonly offer: MyPlaceOffer;
  readonly waiting: readonly MyWaitlistEntry[];
}): ReactNode {
  const t = useText(participantsMessages);
  const today = useToday();
  const { offer } = props;
  const places = placesOf(offer.days);
  const titleId = `place-offer-${offer.id}`;
  return (
    <section className={styles.offer} aria-labelledby={titleId}>
      <div className={styles.top}>
        <div className={styles.pictures}>
          {places.map(({ key, illustration }) => (
            <Illustration key={key} className={styles.picture} name={illustration} />
          ))}
        </div>
        <div className={styles.what}>
          <h2 id={titleId}>{t(offer.authority === 'nav' ? 'offer.navTitle' : 'offer.title')}</h2>
          {places.map((place) => (
            <Place key={place.key} place={place} />
          ))}
          <p>
            <Rich text={t('offer.start', { day: longDay(offer.startOn, today) })} /> {offer.firstDayText}
          </p>
          {offer.keepsOther && <p>{t('offer.keepsOther')}</p>}
          {offer.letterId && (
            <p className={styles.links}>
              <Link to={paths.letter(offer.letterId)}>
                <FileTextIcon className="icon" aria-hidden />
                {t('offer.readLetter')}
              </Link>
            </p>
          )}
        </div>
      </div>
      <PlaceOfferAnswer offer={offer} waiting={props.waiting} />
    </section>
  );
}

/** An offer that no longer waits for the person: where it was, and what was answered, in a line each. */
export function AnsweredOffer({ offer }: { readonly offer: MyPlaceOffer }): ReactNode {
  const t = useText(participantsMessages);
  const titleId = `place-offer-${offer.id}`;
  return (
    <section className={styles.small} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {placesOf(offer.days)
          .map(({ name, provider }) => t('offer.at', { what: name, provider }))
          .join(' + ')}
      </h2>
      <OfferAnswer offer={offer} />
      {offer.letterId && <Link to={paths.letter(offer.letterId)}>{t('offer.readLetter')}</Link>}
    </section>
  );
}

function Place({ place }: { readonly place: BundlePlace }): ReactNode {
  const t = useText(participantsMessages);
  const { name, provider, days } = place;
  return (
    <div className={styles.place}>
      <p className={styles.name}>{t('offer.at', { what: name, provider })}</p>
      {days.length > 0 && (
        <WeekStrip days={days} label={t('offer.daysPerWeek', { count: days.length, days: daysInWords(days) })} />
      )}
    </div>
  );
}
