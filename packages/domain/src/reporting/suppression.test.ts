import { hideInColumn, hideInYear, isSmall, smallBelow, type Cell } from './index';

const people = (...counts: readonly number[]): Cell[] => counts.map((base) => ({ base, part: null }));
const sumOf = (cells: readonly Cell[]): Cell => ({
  base: cells.reduce((sum, { base }) => sum + base, 0),
  part: cells.some(({ part }) => part === null) ? null : cells.reduce((sum, { part }) => sum + (part ?? 0), 0),
});
/** What is seen: the number or `:`, and the total last. */
const seen = (cells: readonly Cell[]) => {
  const { units, total } = hideInColumn(cells, sumOf(cells));
  return [...cells.map(({ base }, index) => (units[index] ? ':' : base)), total ? ':' : sumOf(cells).base];
};

describe('figures about few people', () => {
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('%i people are too few: %s', (base, small) => {
    expect(isSmall({ base, part: null })).toBe(small);
  });

  it('are those of a part too, and of the rest', () => {
    const small = (part: number) => isSmall({ base: 20, part });
    expect([small(0), small(4), small(5), small(15), small(16), small(20)]).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it.each([
    ['nothing is hidden where nothing is small', [6, 0, 40], [6, 0, 40, 46]],
    ['one alone takes the next in order with it, whatever its size', [9, 2, 40, 7], [9, ':', ':', 7, 58]],
    ['around to the first', [40, 0, 0, 2], [':', 0, 0, ':', 42]],
    ['never a zero: it would protect nobody', [2, 0, 7, 40], [':', 0, ':', 40, 49]],
    ['two do, too: their sum could be known', [4, 4, 40, 9], [':', ':', ':', 9, 57]],
    ['more where the next does not leave enough open', [2, 5, 40, 9], [':', ':', ':', 9, 56]],
    ['with nobody else the sum alone may stand, when it leaves all of them open', [1, 2, 3, 0], [':', ':', ':', 0, 6]],
    ['but not when each must be one', [1, 1, 1, 1, 1], [':', ':', ':', ':', ':', ':']],
    ['nor when each must be four', [4, 4, 4, 4], [':', ':', ':', ':', ':']],
    ['where too many would be hidden, the sum is too', [1, 5, 5, 5, 40], [':', ':', ':', ':', 40, ':']],
    ['and where not even all leave enough open', [1, 5, 0], [':', ':', 0, ':']],
    ['a small sum is hidden with all it is made of', [1, 2, 0], [':', ':', 0, ':']],
  ])('%s', (_rule, counts, shown) => {
    expect(seen(people(...counts))).toEqual(shown);
  });

  it('of a unit that is added up with no others stand alone', () => {
    expect(hideInColumn(people(3, 5, 0), null)).toEqual({ units: [true, false, false], total: false });
  });

  it('protect the part and the rest as they protect the base', () => {
    const cells = [
      { base: 3, part: 3 },
      { base: 30, part: 30 },
      { base: 40, part: 20 },
      { base: 50, part: 20 },
    ];
    // With the second alone it would follow that all three of the first are in the part: the third goes too.
    expect(hideInColumn(cells, sumOf(cells))).toEqual({ units: [true, true, true, false], total: false });
    const everybody = cells.slice(0, 2);
    expect(hideInColumn(everybody, sumOf(everybody))).toEqual({ units: [true, true], total: true });
  });

  it('in a year are hidden where a half is', () => {
    const column = (units: boolean[], total: boolean) => ({ units, total });
    expect(hideInYear(column([true, false, false], false), column([false, false, true], true))).toEqual(
      column([true, false, true], true),
    );
  });

  it('are fewer than five', () => {
    expect(smallBelow).toBe(5);
  });
});
