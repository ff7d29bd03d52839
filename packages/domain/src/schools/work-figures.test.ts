import fc from 'fast-check';
import { smallBelow } from '../reporting';
import { publishWorkFigures, type WorkFigures, type WorkTally } from './index';

const donski: WorkTally = { pupils: 40, tried: 25, paid: 12, missedForCost: 8 };
const said = ({ pupils, tried, paid, missedForCost }: WorkFigures) =>
  [pupils, tried, paid, missedForCost].map((figure) => figure ?? '–').join(' ');
const alone = (tally: WorkTally) => publishWorkFigures([tally], false).schools.map(said)[0];

describe('figures of one school by itself', () => {
  it.each<[string, Partial<WorkTally>, string]>([
    ['large enough', {}, '40 25 12 8'],
    ['nobody missed anything', { missedForCost: 0 }, '40 25 12 0'],
    ['two missed it: hidden, nothing else', { missedForCost: 2 }, '40 25 12 –'],
    ['all but two had it paid: the two are not told either', { paid: 23 }, '40 25 – 8'],
    ['three tried: what was paid for them is hidden too', { tried: 3, paid: 0 }, '40 – – 8'],
    ['three pupils', { pupils: 3, tried: 2, paid: 1, missedForCost: 1 }, '– – – –'],
    ['no pupils', { pupils: 0, tried: 0, paid: 0, missedForCost: 0 }, '0 0 0 0'],
  ])('%s', (_what, more, expected) => {
    expect(alone({ ...donski, ...more })).toBe(expected);
  });
});

describe('schools beside each other', () => {
  it('hide another school with the small one, so that the sum does not tell it', () => {
    const { schools, total } = publishWorkFigures(
      [donski, { pupils: 30, tried: 20, paid: 9, missedForCost: 2 }, { ...donski, missedForCost: 9 }],
      true,
    );
    expect(schools.map(({ missedForCost }) => missedForCost)).toEqual([8, null, null]);
    expect(total?.missedForCost).toBe(19);
  });

  it('never show a figure of one to four people, nor leave out so few, nor one hidden figure alone beside its sum', () => {
    const tally = fc
      .record({ pupils: fc.nat(60), tried: fc.nat(60), paid: fc.nat(60), missedForCost: fc.nat(60) })
      .map(({ pupils, tried, paid, missedForCost }) => {
        const some = Math.min(tried, pupils);
        return { pupils, tried: some, paid: Math.min(paid, some), missedForCost: Math.min(missedForCost, pupils) };
      });
    const isTelling = (count: number | null) => count !== null && count > 0 && count < smallBelow;
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 8 }), (tallies) => {
        const { schools, total } = publishWorkFigures(tallies, true);
        for (const figures of [...schools, ...(total ? [total] : [])]) {
          const { pupils, tried, paid, missedForCost } = figures;
          const rest = (whole: number | null, part: number | null) =>
            whole === null || part === null ? null : whole - part;
          const told = [
            pupils,
            tried,
            paid,
            missedForCost,
            rest(pupils, tried),
            rest(tried, paid),
            rest(pupils, missedForCost),
          ];
          expect(told.filter(isTelling)).toEqual([]);
        }
        for (const measure of ['pupils', 'tried', 'paid', 'missedForCost'] as const) {
          const hidden = tallies.filter((each, at) => schools[at]?.[measure] === null && each.pupils > 0);
          if (total?.[measure] != null && hidden.length === 1) expect([measure, hidden]).toEqual([measure, []]);
        }
      }),
    );
  });
});
