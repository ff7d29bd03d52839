import fc from 'fast-check';
import { show, showParts } from './index';

const values = (parts: readonly number[], below?: number) => showParts(parts, below).map(({ value }) => value ?? ':');

describe('figures about few people', () => {
  it.each([
    [0, 0],
    [1, null],
    [2, null],
    [3, 3],
    [96, 96],
  ])('%i is shown as %s', (value, shown) => {
    expect(show(value).value).toBe(shown);
  });

  it('can be hidden further up where a municipality wants it', () => {
    expect([show(4, 5).hidden, show(5, 5).hidden]).toEqual([true, false]);
  });

  it.each([
    ['a lonely small part takes the smallest other with it', [2, 40, 7], [':', 40, ':']],
    ['rather one that tells of somebody than a zero', [2, 0, 7], [':', 0, ':']],
    ['two small parts hide each other', [1, 2, 40], [':', ':', 40]],
    ['nothing is hidden where nothing is small', [3, 0, 40], [3, 0, 40]],
    ['a zero goes along when there is nothing else', [2, 0], [':', ':']],
  ])('%s', (_rule, parts, shown) => {
    expect(values(parts)).toEqual(shown);
  });

  it('with the total at hand, no hidden part can be computed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 8 }), (parts) => {
        const shown = showParts(parts);
        const hidden = shown.filter((each) => each.hidden).length;
        expect(hidden).not.toBe(1);
        shown.forEach((each, index) => each.hidden || expect(each.value).toBe(parts[index]));
      }),
    );
  });
});
