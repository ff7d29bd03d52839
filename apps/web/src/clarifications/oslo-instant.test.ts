import { osloInstant } from './oslo-instant';

test.each([
  ['2027-02-24', '10:00', '2027-02-24T10:00:00+01:00'],
  ['2027-06-24', '09:30', '2027-06-24T09:30:00+02:00'],
  ['2027-03-28', '01:30', '2027-03-28T01:30:00+01:00'],
  ['2027-03-28', '03:00', '2027-03-28T03:00:00+02:00'],
])('%s at %s in Oslo is %s', (day, time, instant) => {
  expect(osloInstant(day, time)).toBe(instant);
});
