import { render, screen } from '@testing-library/react';
import { FixedSession } from '../../lib/session';
import { aSession } from '../../lib/testing/render';
import { DeadlineText } from './deadline-text';

const on = (day: string, short = false) =>
  render(
    <FixedSession session={aSession({ businessDay: { day: '2027-02-22', week: 8, isDemo: true } })}>
      <DeadlineText day={day} short={short} />
    </FixedSession>,
  );

test.each([
  ['2027-02-19', '3 dager over frist'],
  ['2027-02-21', '1 dag over frist'],
  ['2027-02-22', 'i dag'],
  ['2027-02-23', 'i morgen'],
  ['2027-03-01', '7 dager igjen'],
])('on 22 February, %s is %s', (day, words) => {
  on(day, true);
  expect(screen.getByText(words)).toBeInTheDocument();
});

test('the long form has the weekday', () => {
  on('2027-04-27');
  expect(screen.getByText('tirsdag 27. april')).toBeInTheDocument();
});
