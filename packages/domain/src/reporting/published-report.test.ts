import { publish, type Snapshot } from './index';

const counted = (indicator: Snapshot['indicator'], base: number, part: number | null): Snapshot => ({
  ...{ unit: 'baerum', period: '2026-H2', median: null },
  ...{ indicator, base, part },
});
const shown = (snapshot: Snapshot) =>
  publish([snapshot], { units: ['baerum'], total: null })('baerum', snapshot.indicator, '2026-H2');

test.each<[string, Snapshot, object]>([
  ['a share is of its base', counted('firstWish', 40, 11), { hidden: false, value: 28, base: 40 }],
  ['a rough one is told to the nearest five', counted('withoutPlace', 43, 12), { hidden: false, value: 30, base: 45 }],
  ['also where nobody is in it', counted('withoutPlace', 0, 0), { hidden: false, value: null, base: 0 }],
  [
    'a rough one about few is hidden as others are',
    counted('withoutPlace', 43, 3),
    { hidden: true, value: null, base: null },
  ],
])('%s', (_what, snapshot, expected) => {
  expect(shown(snapshot)).toEqual(expected);
});
