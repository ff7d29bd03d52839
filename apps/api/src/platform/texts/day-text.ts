/** A day as people say it in Norwegian: `tirsdag 2. februar 2027`. The day is a date in Norway, so no zone is involved. */
export function dayText(day: string): string {
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** A day without its weekday: `2. februar 2027`. */
export function dateText(day: string): string {
  return dateFormatter.format(new Date(`${day}T00:00:00Z`));
}

const date = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const formatter = new Intl.DateTimeFormat('nb', { ...date, weekday: 'long' });
const dateFormatter = new Intl.DateTimeFormat('nb', date);
