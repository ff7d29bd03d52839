import type pg from 'pg';

/** Business time: the day rules and deadlines are reckoned from, and the instant that is stored. */
export interface BusinessTime {
  /** `YYYY-MM-DD`, in Norwegian time. */
  readonly today: string;
  readonly now: Date;
  /** The day may be set: this is a demonstration or a test. */
  readonly isDemo: boolean;
}

/** Tells business time. Sessions, log-in and back-off never ask it: they use real time. */
export interface Clock {
  read(): Promise<BusinessTime>;
  /** Demo and test only: from now on it is this day; the time of day stays the real one. */
  setDay(day: string): Promise<void>;
}

/** Business time in production: real time. */
export const realClock: Clock = {
  read: () => Promise.resolve({ today: todayInNorway(new Date()), now: new Date(), isDemo: false }),
  setDay: () => Promise.reject(new Error('The clock can only be set in demo and test.')),
};

/** How long another process's change of day may go unnoticed, in milliseconds. */
const rereadAfter = 1000;

/** Business time whose day stands in the table business_clock; the real day while the table is empty. */
export function settableClock(pool: pg.Pool): Clock {
  let day: string | null = null;
  let readAt = -Infinity;
  const distanceTo = eachMinute(distanceInNorway);

  return {
    async read() {
      if (performance.now() - readAt > rereadAfter) {
        const { rows } = await pool.query<{ day: string }>({ name: 'clock', text: 'SELECT day FROM business_clock' });
        day = rows[0]?.day ?? null;
        readAt = performance.now();
      }
      const real = new Date();
      return day === null
        ? { today: todayInNorway(real), now: real, isDemo: true }
        : { today: day, now: new Date(real.getTime() + distanceTo(real, day)), isDemo: true };
    },
    async setDay(next) {
      await pool.query(
        'INSERT INTO business_clock (day) VALUES ($1) ON CONFLICT (single) DO UPDATE SET day = EXCLUDED.day',
        [next],
      );
      day = next;
      readAt = performance.now();
    },
  };
}

const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar day of an instant in Norway, `YYYY-MM-DD`. */
export function dayInNorway(instant: Date): string {
  return norwegianDay.format(instant);
}

/**
 * Reckons once a minute: Norway's midnight and its changes between summer and winter come with a new one. Every request asks, and
 * writing out a day in a time zone costs as much as a good part of a page.
 */
function eachMinute<Asked, Result>(reckon: (real: Date, asked: Asked) => Result): (real: Date, asked: Asked) => Result {
  let last: { minute: number; asked: Asked; result: Result } | undefined;
  return (real, asked) => {
    const minute = Math.floor(real.getTime() / 60_000);
    if (last?.minute !== minute || last.asked !== asked) last = { minute, asked, result: reckon(real, asked) };
    return last.result;
  };
}

const reckonToday = eachMinute<undefined, string>(dayInNorway);
const todayInNorway = (real: Date) => reckonToday(real, undefined);

/** Milliseconds from now to the instant on another day at which Norwegian clocks show what they show now. */
function distanceInNorway(real: Date, day: string): number {
  const moved = new Date(real.getTime() + Date.parse(day) - Date.parse(dayInNorway(real)));
  // Summer time may lie between the two days: keep the wall clock, so that midnight stays midnight.
  return moved.getTime() + offsetInNorway(real) - offsetInNorway(moved) - real.getTime();
}

const norwegianWallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Norway's distance from UTC at an instant, in milliseconds. */
function offsetInNorway(instant: Date): number {
  const whole = Math.floor(instant.getTime() / 1000) * 1000;
  return Date.parse(`${norwegianWallClock.format(instant).replace(' ', 'T')}Z`) - whole;
}
