import * as format from './format';

test.each([
  ['2027-04-27', '2027-01-18', 'tirsdag 27. april'],
  ['2026-11-21', '2027-01-18', 'lørdag 21. november 2026'],
])('%s is said with its weekday, and its year only when it differs', (day, today, words) => {
  expect(format.longDay(day, today)).toBe(words);
});

test('short days have no full stop after the month', () => {
  expect(['2027-02-19', '2027-03-01', '2027-05-17'].map(format.shortDay)).toEqual(['19. feb', '1. mars', '17. mai']);
});

test('instants are read in Oslo, summer and winter', () => {
  expect(format.dayAndClock('2027-01-29T09:42:00Z')).toBe('fredag 29. januar klokka 10.42');
  expect(format.clock('2027-08-16T07:00:00Z')).toBe('klokka 9');
  expect(format.dayOf('2027-01-31T23:30:00Z')).toBe('2027-02-01');
});

test('weekdays, lists, numbers, phones and initials', () => {
  expect(format.inWords(format.weekdays.slice(0, 3).map(format.weekdayName))).toBe('mandag, tirsdag og onsdag');
  expect(format.weekdayLetters('friday')).toBe('fr');
  expect(format.sentenceStart('øvrig')).toBe('Øvrig');
  expect(format.wholeNumber(1204).replace(/\s/, ' ')).toBe('1 204');
  expect(format.phoneNumber('67000002')).toBe('67 00 00 02');
  expect(format.phoneNumber('+47 91234567')).toBe('912 34 567');
  expect(format.phoneNumber('116 117')).toBe('116 117');
  expect(format.phoneLink('67 00 00 02')).toBe('tel:67000002');
  expect(format.initials('Lise Marie Berg')).toBe('LB');
});
