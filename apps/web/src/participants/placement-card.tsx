import type { ReactNode } from 'react';
import { fullDay, longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { Illustration } from '../ui/illustration/illustration';
import { WeekStrip } from '../ui/weekdays/week-strip';
import type { MyPlacement } from './my-case.graphql';
import { daysInWords, placesOf } from './offer-words';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';
import { Transport } from './transport';

/** «Her skal du jobbe»: the places one has, with their days. */
export function PlacementCard({ placement }: { readonly placement: MyPlacement }): ReactNode {
  const t = useText(participantsMessages);
  const today = useToday();
  const places = placesOf(placement.days);
  const titleId = `placement-${placement.id}`;
  const titles = places.every(({ isWork }) => isWork) ? 'workTitles' : 'titles';
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h2 id={titleId}>{t(`placement.${titles}.${shownState(placement, today)}`)}</h2>
      {places.map(({ key, name, provider, illustration, days }) => (
        <div key={key} className={styles.place}>
          <Illustration className={styles.placePicture} name={illustration} />
          <div>
            <p className={styles.placeName}>{t('offer.at', { what: name, provider })}</p>
            {days.length > 0 && (
              <WeekStrip days={days} label={t('offer.daysPerWeek', { count: days.length, days: daysInWords(days) })} />
            )}
          </div>
        </div>
      ))}
      <p>
        {placement.state === 'planned'
          ? t('placement.firstDay', { day: longDay(placement.from, today) })
          : t('placement.from', { day: fullDay(placement.from) })}
        {placement.to !== null && <>. {t('placement.until', { day: fullDay(placement.to) })}</>}
        {placement.pauseFrom !== null && <>. {t('placement.pauseFrom', { day: fullDay(placement.pauseFrom) })}</>}
        {placement.pausedUntil !== null && <>. {t('placement.backOn', { day: fullDay(placement.pausedUntil) })}</>}
      </p>
      {placement.state === 'planned' && <Transport placement={placement} />}
    </section>
  );
}

/** A place whose last day is set is where one is until that day has been. */
function shownState({ state, from, to }: MyPlacement, today: string): MyPlacement['state'] {
  if (state !== 'ended' || to === null || to < today) return state;
  return from > today ? 'planned' : 'active';
}
