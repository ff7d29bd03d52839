import { suggest, type GuideAnswers } from './guide-questions';
import type { OfferCardData } from './offers.graphql';

const anOffer = (id: string, kind: OfferCardData['kind'], ...workTypes: string[]): OfferCardData => ({
  id,
  code: id,
  name: id,
  kind,
  summary: '',
  summaryShort: '',
  pay: '',
  decidedBy: 'municipality',
  intakeText: '',
  provider: { id: 'p', name: 'p' },
  municipalities: [],
  workAreas: workTypes.map((code) => ({
    id: code,
    code,
    name: code,
    illustration: '',
    workType: { code, label: code },
  })),
});

const offers = [
  anOffer('arba', 'vta', 'fruit-delivery', 'print-design'),
  anOffer('ba', 'work', 'food', 'carpentry'),
  anOffer('bkd', 'activity', 'music-art', 'outdoor'),
];
const noAnswers: GuideAnswers = { likes: [], direction: '', municipality: '' };
const found = (answers: Partial<GuideAnswers>) =>
  suggest(offers, { ...noAnswers, ...answers }).map(({ offer, has }) => `${offer.id}: ${has.join(' ')}`.trim());

test('no answer leaves every offer in, in the order of the catalogue', () => {
  expect(found({})).toEqual(['arba:', 'ba:', 'bkd:']);
  expect(found({ direction: 'either' })).toEqual(['arba:', 'ba:', 'bkd:']);
});

test('an offer is suggested for what it has, and says what', () => {
  expect(found({ likes: ['make', 'food'] })).toEqual(['arba: make', 'ba: make food']);
});

test('a job or an activity narrows the list', () => {
  expect(found({ direction: 'activity' })).toEqual(['bkd:']);
  expect(found({ direction: 'job', likes: ['outside'] })).toEqual([]);
});
