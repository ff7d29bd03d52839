import { dayChoices, emptyDraft, isAnswered, kindsFor, screensFor, wishInput } from './change-draft';

const draft = (more: Partial<typeof emptyDraft>) => ({ ...emptyDraft, ...more });

test('only what a wish needs is asked', () => {
  expect(screensFor(draft({ kind: 'fewerDays' }))).toEqual(['kind', 'days', 'words', 'sharing']);
  expect(screensFor(draft({ kind: 'combine' }))).toEqual(['kind', 'place', 'days', 'words', 'sharing']);
  expect(screensFor(draft({ kind: 'tryElsewhere' }))).toEqual(['kind', 'place', 'returnOn', 'words', 'sharing']);
  expect(screensFor(draft({ kind: 'end' }))).toEqual(['kind', 'words', 'sharing']);
});

test('nothing is chosen beforehand, and only words may be left out', () => {
  expect(screensFor(draft({ kind: 'combine' })).filter((screen) => isAnswered(screen, draft({})))).toEqual(['words']);
});

test('days are fewer or more than today; one day cannot become fewer, five not more', () => {
  expect([dayChoices(draft({ kind: 'fewerDays' }), 4), dayChoices(draft({ kind: 'moreDays' }), 3)]).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect([kindsFor(1).includes('fewerDays'), kindsFor(5).includes('moreDays'), kindsFor(3).length]).toEqual([
    false,
    false,
    9,
  ]);
});

test('«Jeg vet ikke» is sent as no place; without an answer about sharing nothing is sent', () => {
  expect(wishInput(draft({ kind: 'newTasks', offerId: '', sharing: 'yes' }))).toMatchObject({ wanted: [] });
  expect(wishInput(draft({ kind: 'combine', offerId: 'ba', days: 2, sharing: 'no' }))).toMatchObject({
    wanted: [{ offerId: 'ba', days: 2 }],
    daysWanted: null,
  });
  expect(wishInput(draft({ kind: 'newTasks', offerId: '' }))).toBeNull();
});
