import { useQuery } from '@apollo/client/react';
import { useId, useState, type FormEvent } from 'react';
import { addDays } from '@inntak/domain/calendar';
import { yearWheelDocument, type YearWheelItem } from '../../calendar/year-wheel.graphql';
import { longDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useSession, useToday } from '../../lib/session';
import { Button } from '../../ui/button/button';
import { demoMessages } from './demo-messages.nb';
import styles from './demo-strip.module.css';

const mostDays = 10;

/** As far as the server lets the day be moved at once. */
const mostDaysAhead = 366;

/**
 * Lets anybody walk through the year in the demonstration: the next days of the year wheel, or a day of one's own choice,
 * always forward. The server sets the day for everybody and does what that morning brings.
 */
export function DemoDays() {
  const t = useText(demoMessages);
  const today = useToday();
  const { viewer } = useSession();
  const code = viewer?.activeHat.municipality?.code;
  const { data, error } = useQuery(yearWheelDocument, { variables: code ? { municipalityCode: code } : {} });
  const [failed, setFailed] = useState(false);
  const [moving, setMoving] = useState(false);
  const field = useId();

  const move = async (day: string) => {
    setMoving(true);
    setFailed(false);
    if (await setDay(day)) window.location.reload();
    else {
      setFailed(true);
      setMoving(false);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('day');
    if (typeof day === 'string' && day > today && day <= addDays(today, mostDaysAhead)) void move(day);
    else setFailed(true);
  };

  return (
    <div className={styles.days}>
      <p>{t('what')}</p>
      {error && !data && <p>{t('noYear')}</p>}
      {data && (
        <ul aria-label={t('daysOfTheYear')}>
          {daysAhead(data.yearWheel, today).map(({ day, titles }) => (
            <li key={day}>
              <Button variant="tertiary" data-size="sm" disabled={moving} onClick={() => void move(day)}>
                {t('goTo', { day: sentenceStart(longDay(day, '')), what: titles.join(', ') })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={submit} noValidate>
        <label htmlFor={field}>{t('otherDay')}</label>
        <input
          id={field}
          name="day"
          type="date"
          min={addDays(today, 1)}
          max={addDays(today, mostDaysAhead)}
          aria-describedby={`${field}-how`}
        />
        <Button type="submit" variant="secondary" data-size="sm" loading={moving}>
          {t('move')}
        </Button>
        <span id={`${field}-how`}>{t('onlyForward')}</span>
      </form>
      <p role="alert">{failed ? t('failed') : ''}</p>
    </div>
  );
}

/** The days on which something begins, in order; meetings and deadlines of one day stand together. */
function daysAhead(items: readonly YearWheelItem[], today: string) {
  const days = new Map<string, string[]>();
  for (const { day, title } of [...items].sort((one, other) => one.day.localeCompare(other.day))) {
    const titles = days.get(day) ?? [];
    if (day > today && !titles.includes(title)) days.set(day, [...titles, title]);
  }
  return [...days].slice(0, mostDays).map(([day, titles]) => ({ day, titles }));
}

async function setDay(day: string): Promise<boolean> {
  try {
    const answer = await fetch('/demo/clock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ day }),
    });
    return answer.ok;
  } catch {
    return false; // no connection: said beside the button, and nothing has changed
  }
}
