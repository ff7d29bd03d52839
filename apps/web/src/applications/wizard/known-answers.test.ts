import type { FormField, WishableOffer } from './application.graphql';
import { emptyDraft, type DraftValues } from './draft-values';
import { knownFromWishes, withFormerAnswer, withKnownAnswers } from './known-answers';
import { screensOf } from './screens';

const aField = (key: string, question = key, options: readonly string[] = []): FormField => ({
  key,
  kind: options.length > 0 ? 'multiChoice' : 'yesNo',
  question,
  short: null,
  why: 'Derfor',
  required: true,
  options: options.map((value) => ({ value, label: value, illustration: null })),
});

const anOffer = (id: string, areas: readonly string[], fields: readonly FormField[]): WishableOffer => ({
  id,
  code: id,
  name: id,
  kind: 'work',
  decidedBy: 'municipality',
  decidedByText: '',
  provider: { id, name: id },
  workAreas: areas.map((code) => ({
    id: `id-${code}`,
    code,
    name: code,
    illustration: '',
    workType: { code, label: code, illustration: '' },
  })),
  form: [...fields],
});

const offers = [
  anOffer(
    'ba',
    ['canteen', 'wood'],
    [aField('workAreas', 'Hva?', ['canteen', 'wood']), aField('alone', 'Liker du ro?')],
  ),
  anOffer('bkd', ['music'], [aField('alone', 'Liker du ro?')]),
];

const wishing = (...areas: readonly (string | null)[]): DraftValues => ({
  ...emptyDraft,
  wishes: areas.map((area) => [{ offerId: 'ba', workAreaId: area, days: 3, weekdays: null }] as const),
});
const asked = (values: DraftValues) => screensOf(values, offers).flatMap(({ form }) => form?.field.key ?? []);

test('what the wishes name is not asked again, and is sent as the answer', () => {
  const values = withKnownAnswers(wishing('id-canteen', 'id-wood'), offers);
  expect(asked(values)).toEqual(['alone']);
  expect(values.answers).toEqual([{ offerId: 'ba', key: 'workAreas', value: ['canteen', 'wood'] }]);
});

test('«anything here» leaves the question open', () => {
  const values = wishing('id-canteen', null);
  const [ba] = offers;
  expect(ba && ba.form[0] && knownFromWishes(values, ba, ba.form[0])).toBeNull();
  expect(asked(values)).toEqual(['workAreas', 'alone']);
});

test('the same question of another offer has the former answer filled in, until it is changed or emptied', () => {
  const values: DraftValues = {
    ...emptyDraft,
    wishes: [
      [
        { offerId: 'ba', workAreaId: 'id-wood', days: 3, weekdays: null },
        { offerId: 'bkd', workAreaId: 'id-music', days: 2, weekdays: null },
      ],
    ],
    answers: [{ offerId: 'ba', key: 'alone', value: ['yes'] }],
  };
  const second = screensOf(values, offers).find(({ form }) => form?.offer.id === 'bkd');
  if (!second) throw new Error('the second offer has its own question');
  expect(withFormerAnswer(values, second, offers).answers).toContainEqual({
    offerId: 'bkd',
    key: 'alone',
    value: ['yes'],
  });
  const emptied = { ...values, answers: [...values.answers, { offerId: 'bkd', key: 'alone', value: [] }] };
  expect(withFormerAnswer(emptied, second, offers)).toBe(emptied);
});

test('the same words with other answers to choose among are another question', () => {
  const elsewhere = [
    anOffer('ba', ['canteen'], [aField('what', 'Hva?', ['canteen'])]),
    anOffer('bkd', ['music'], [aField('what', 'Hva?', ['music'])]),
  ];
  const values: DraftValues = {
    ...emptyDraft,
    wishes: [
      [{ offerId: 'ba', workAreaId: null, days: 3, weekdays: null }],
      [{ offerId: 'bkd', workAreaId: null, days: 2, weekdays: null }],
    ],
    answers: [{ offerId: 'ba', key: 'what', value: ['canteen'] }],
  };
  const second = screensOf(values, elsewhere).find(({ form }) => form?.offer.id === 'bkd');
  expect(second && withFormerAnswer(values, second, elsewhere)).toBe(values);
});
