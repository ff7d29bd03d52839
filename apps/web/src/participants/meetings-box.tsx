import type { ReactNode } from 'react';
import { dayAndClock, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { bookingCalendar } from '../lib/paths';
import { useToday } from '../lib/session';
import { meetingMessages } from './meeting-messages.nb';
import type { MyCase } from './my-case.graphql';
import styles from './case-boxes.module.css';

/** What is booked: when, where and with whom, and a file for one's own calendar that tells none of it. */
export function MeetingsBox({ meetings }: { readonly meetings: MyCase['meetings'] }): ReactNode {
  const t = useText(meetingMessages);
  const today = useToday();
  if (meetings.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="my-meetings">
      <h2 id="my-meetings">{t('title')}</h2>
      <ul className={styles.meetings}>
        {meetings.map(({ id, kind, startsAt, place, with: name, organisation }) => {
          const what = t(`kind.${kind}`, { where: organisation });
          return (
            <li key={id}>
              <p className={styles.placeName}>{what}</p>
              <p>{[sentenceStart(dayAndClock(startsAt, today)), place].filter(Boolean).join('. ')}</p>
              {name !== null && <p>{t('with', { name })}</p>}
              <p className={styles.ways}>
                <a href={bookingCalendar(id)} download aria-label={t('calendarOf', { what })}>
                  {t('calendar')}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
      <p>{t('private')}</p>
    </section>
  );
}
