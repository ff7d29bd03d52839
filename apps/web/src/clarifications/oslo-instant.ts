/** The instant at which clocks in Oslo show the time on the day: `2027-02-24`, `10:00` → `2027-02-24T10:00:00+01:00`. */
export function osloInstant(day: string, time: string): string {
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  const offset = osloOffset(new Date(asIfUtc.getTime() - hours(osloOffset(asIfUtc))));
  return `${day}T${time}:00+0${offset}:00`;
}

const hours = (count: number) => count * 3_600_000;

/** Oslo is one hour ahead of UTC in winter and two in summer. */
function osloOffset(instant: Date): 1 | 2 {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name === 'GMT+2' ? 2 : 1;
}

/** The time on clocks in Oslo at the instant, as a time field holds it: `2027-02-24T09:00:00Z` → `10:00`. */
export function osloTime(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}
