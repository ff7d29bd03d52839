import fc from 'fast-check';
import { followUpFigures, smallBelow, type FollowUpCounts, type FollowUpFigures } from './index';

/** From the five groups that nobody is in two of: who left, is to be asked, was missed, is not content, is content. */
const countsOf = (groups: readonly number[], first = [0, 0]): FollowUpCounts => {
  const from = (at: number) => groups.slice(at).reduce((sum, each) => sum + each, 0);
  const [answered = 0, content = 0] = first;
  const [reached, still, asked] = [from(0), from(1), from(2)];
  return { reached, still, asked, answered: from(3), content: from(4), firstWish: { answered, content } };
};
const seen = ({ reached, still, missed, answered, content }: FollowUpFigures) => [
  reached,
  still,
  missed,
  answered,
  content,
];

describe('figures of follow-ups', () => {
  it.each([
    ['nothing is hidden where no group is small', [5, 6, 7, 8, 9], [35, 30, 7, 17, 9]],
    ['a zero tells of nobody', [0, 0, 0, 0, 9], [9, 9, 0, 9, 9]],
    ['two have left: how many still stand there would tell', [2, 5, 5, 5, 9], [26, null, 5, 14, 9]],
    ['three are not content: how many answered would tell', [5, 5, 5, 3, 9], [27, 22, null, null, 9]],
    ['two were missed: that nobody could see who', [5, 5, 2, 8, 9], [29, 24, null, 17, 9]],
    ['four in all: nothing', [1, 1, 1, 0, 1], [null, null, null, null, null]],
  ])('%s', (_rule, groups, shown) => {
    expect(seen(followUpFigures(countsOf(groups)))).toEqual(shown);
  });

  it.each([
    ['both are many', [15, 9], true],
    ['three got another place', [28, 14], false],
    ['all with the first wish are content but two', [11, 9], false],
    ['nobody got another place', [31, 17], true],
  ])('of the first wish and others: %s', (_rule, first, areShown) => {
    const { withFirstWish, withOther } = followUpFigures(countsOf([0, 0, 0, 14, 17], first));
    expect([withFirstWish !== null, withOther !== null]).toEqual([areShown, areShown]);
  });

  it('of the first wish are hidden where a sum of them is', () => {
    expect(followUpFigures(countsOf([0, 0, 0, 3, 17], [10, 10])).withFirstWish).toBeNull();
  });

  it('no group of one to four can be found out, by whoever knows the rule and adds and subtracts', () => {
    const few = fc.integer({ min: 0, max: 6 });
    const few5 = fc.tuple(few, few, few, few, few).filter((groups) => sumOf(groups) <= 17);
    fc.assert(
      fc.property(few5, (groups) => {
        const shown = seenOf(groups);
        const possible = groups.map(() => new Set<number>());
        // Who is not told how many there are knows that they are few.
        for (const total of sumOf(groups) < smallBelow ? [1, 2, 3, 4] : [sumOf(groups)]) {
          for (const world of worldsOf(total)) {
            if (world.shown === shown) world.groups.forEach((size, at) => possible[at]?.add(size));
          }
        }
        groups.forEach((size, at) => {
          if (size > 0 && size < smallBelow) expect(possible[at]?.size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 100 },
    );
  });
});

const sumOf = (groups: readonly number[]) => groups.reduce((sum, each) => sum + each, 0);
const seenOf = (groups: readonly number[]) => JSON.stringify(seen(followUpFigures(countsOf(groups))));

/** So many people in so many groups, in every way. */
function* waysOf(total: number, groups: number): Generator<number[]> {
  if (groups === 1) yield [total];
  else
    for (let here = 0; here <= total; here += 1)
      for (const rest of waysOf(total - here, groups - 1)) yield [here, ...rest];
}

const known = new Map<number, { readonly groups: readonly number[]; readonly shown: string }[]>();
const worldsOf = (total: number) => {
  const worlds = known.get(total) ?? [...waysOf(total, 5)].map((groups) => ({ groups, shown: seenOf(groups) }));
  known.set(total, worlds);
  return worlds;
};
