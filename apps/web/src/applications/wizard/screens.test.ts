import { emptyDraft, inputOf, type DraftValues } from './draft-values';
import { neighbours, screenOfField, screensOf, summarySlug } from './screens';

const twoWishes: DraftValues = {
  ...emptyDraft,
  wishes: [
    [{ offerId: 'arba', workAreaId: null, days: 5, weekdays: null }],
    [
      { offerId: 'ba', workAreaId: 'canteen', days: 3, weekdays: ['monday', 'tuesday', 'wednesday'] },
      { offerId: 'bkd', workAreaId: null, days: 2, weekdays: null },
    ],
  ],
};

test('the questions are always eight, whatever is wished for', () => {
  expect(screensOf(emptyDraft, []).map(({ number, total }) => `${number}/${total}`)).toEqual([
    '1/8',
    '2/8',
    '3/8',
    '4/8',
    '6/8',
    '8/8',
  ]);
});

test('each wish has its own screen for days', () => {
  const slugs = screensOf(twoWishes, []).map(({ slug }) => slug);
  expect(slugs.filter((slug) => slug.startsWith('dager'))).toEqual(['dager-1', 'dager-2']);
});

test('the first screen has nothing before it, and after the last comes the summary', () => {
  const screens = screensOf(emptyDraft, []);
  expect(neighbours(screens, 'viktig')).toEqual({ before: null, after: 'egne-ord' });
  expect(neighbours(screens, 'erfaring')).toEqual({ before: 'skole', after: summarySlug });
});

test.each([
  ['wishes.0.parts.1.days', 'onsker'],
  ['daysPerWeek', 'hvor-mye'],
  ['lateReason', undefined],
  [null, undefined],
])('a refusal about %s leads to %s', (field, slug) => {
  expect(screenOfField(screensOf(twoWishes, []), field)?.slug).toBe(slug);
});

test('a part is sent with its weekdays or with how many days, never both', () => {
  expect(inputOf(twoWishes, ['wishes']).wishes?.map(({ rank, parts }) => [rank, parts])).toEqual([
    [1, [{ offerId: 'arba', workAreaId: null, days: 5 }]],
    [
      2,
      [
        { offerId: 'ba', workAreaId: 'canteen', weekdays: ['monday', 'tuesday', 'wednesday'] },
        { offerId: 'bkd', workAreaId: null, days: 2 },
      ],
    ],
  ]);
});
