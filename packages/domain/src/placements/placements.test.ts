import fc from 'fast-check';
import { addDays, contains, weekdays } from '../calendar';
import { endPlacement, phaseOf, place, providerAccessUntil, startPlacement, type PlacementDay } from './index';

const at = (
  offerId: string,
  weekday: PlacementDay['weekday'],
  from: string,
  to: string | null = null,
): PlacementDay => ({
  offerId,
  weekday,
  valid: { from, to },
});

describe('days of one person', () => {
  it('may be split between two places on different weekdays', () => {
    expect(place([at('ba', 1, '2027-08-16'), at('bkd', 4, '2027-08-16')], []).ok).toBe(true);
  });

  it('are not at two places on one weekday, and it says when', () => {
    expect(place([at('ba', 1, '2027-08-16')], [at('bkd', 1, '2026-01-01', '2027-08-20')])).toEqual({
      ok: false,
      violation: { rule: 'day-taken', weekday: 1, offerId: 'bkd', during: { from: '2027-08-16', to: '2027-08-20' } },
    });
    expect(place([at('ba', 1, '2027-08-16'), at('bkd', 1, '2027-08-16')], []).ok).toBe(false);
  });

  it('may begin the day after the old ones end', () => {
    expect(place([at('ba', 1, '2027-08-16')], [at('bkd', 1, '2026-01-01', '2027-08-15')]).ok).toBe(true);
  });

  it('added one after the other as the rule allows, never put anybody in two places', () => {
    const aDay = fc
      .record({
        offerId: fc.constantFrom('ba', 'bkd'),
        weekday: fc.constantFrom(...weekdays),
        from: fc.integer({ min: 0, max: 30 }).map((days) => addDays('2027-08-01', days)),
        length: fc.option(fc.integer({ min: 0, max: 20 })),
      })
      .map(({ offerId, weekday, from, length }) =>
        at(offerId, weekday, from, length === null ? null : addDays(from, length)),
      );
    fc.assert(
      fc.property(fc.array(aDay, { maxLength: 12 }), (wanted) => {
        const held: PlacementDay[] = [];
        for (const day of wanted) if (place([day], held).ok) held.push(day);
        for (let day = '2027-08-01'; day < '2027-10-01'; day = addDays(day, 1)) {
          const today = held.filter(({ valid }) => contains(valid, day)).map(({ weekday }) => weekday);
          expect(new Set(today).size).toBe(today.length);
        }
      }),
    );
  });
});

describe('a placement', () => {
  const placement = { from: '2027-08-16', to: null };

  it('ends on a day she still attends, not before it began', () => {
    expect(endPlacement(placement, '2027-12-17')).toEqual({
      ok: true,
      value: { from: '2027-08-16', to: '2027-12-17' },
    });
    expect(endPlacement(placement, '2027-08-16').ok).toBe(true);
    expect(endPlacement(placement, '2027-08-15')).toMatchObject({
      violation: { rule: 'ends-before-start', firstDay: '2027-08-16' },
    });
  });

  it('starts on its first day or later', () => {
    expect(startPlacement(placement, '2027-08-15')).toMatchObject({ violation: { rule: 'starts-later' } });
    expect(startPlacement(placement, '2027-08-16').ok).toBe(true);
  });

  it.each([
    ['planned', null, '2027-08-15', 'upcoming'],
    ['active', null, '2027-08-16', 'inPlace'],
    ['active', '2027-12-17', '2027-12-17', 'leaving'],
    ['active', '2027-12-17', '2027-12-18', 'over'],
    ['ended', '2027-12-17', '2027-12-17', 'leaving'],
    ['ended', '2027-12-17', '2027-12-18', 'over'],
    ['paused', null, '2027-09-01', 'paused'],
  ] as const)('%s until %s is shown on %s as %s', (state, to, today, phase) => {
    expect(phaseOf(state, { from: '2027-08-16', to }, today)).toBe(phase);
  });

  it('can be read by its provider for forty days more', () => {
    expect(providerAccessUntil('2027-12-17', 40)).toBe('2028-01-26');
  });
});
