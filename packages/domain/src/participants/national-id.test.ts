import { birthDateOf } from './index';

describe('the day of birth in an identity number', () => {
  it.each([
    ['of this century', '14090750123', '2007-09-14'],
    ['of the last', '08038412345', '1984-03-08'],
    ['born before 1900', '01015550012', '1855-01-01'],
    ['born 1940-1999 with a late series', '01014590012', '1945-01-01'],
    ['synthetic, from Tenor', '14890750123', '2007-09-14'],
    ['synthetic, from NAV', '14490750123', '2007-09-14'],
    ['a D-number', '54090750123', '2007-09-14'],
  ])('%s', (_what, number, day) => {
    expect(birthDateOf(number)).toBe(day);
  });

  it.each([['31020750123'], ['14130750123'], ['00010750123'], ['1409075012'], ['x4090750123'], ['01014580012']])(
    '%s carries none',
    (number) => {
      expect(birthDateOf(number)).toBeNull();
    },
  );
});
