import { aDraft, allOffers, aWish, aWishPart, baerum, baWork } from '../../testing';
import { checkDraftToKeep, mayBePrepared } from './index';

const rulesOf = (draft: Parameters<typeof checkDraftToKeep>[0]) =>
  checkDraftToKeep(draft, baerum, allOffers).map(({ rule }) => rule);

describe('keeping a half finished application', () => {
  it('an empty draft, and one with an empty wish, can be kept', () => {
    expect(rulesOf({ wishes: [], answers: {} })).toEqual([]);
    expect(rulesOf({ wishes: [aWish({ parts: [] })], answers: {} })).toEqual([]);
  });

  it('what can be sent can be kept', () => {
    expect(rulesOf(aDraft())).toEqual([]);
  });

  it('missing answers can come later, impossible ones cannot be kept', () => {
    expect(rulesOf({ wishes: [], answers: { [baWork.id]: {} } })).toEqual([]);
    expect(rulesOf({ wishes: [], answers: { [baWork.id]: { unheardOf: ['x'] } } })).toEqual(['answers-incomplete']);
    expect(rulesOf({ wishes: [], answers: { '?': { transport: ['x'] } } })).toEqual(['answers-incomplete']);
  });

  it.each([
    ['two first wishes', [aWish(), aWish()], 'ranks-not-in-order'],
    ['an offer nobody knows', [aWish({ parts: [aWishPart({ offerId: '?' })] })], 'offer-not-for-you'],
    ['no days', [aWish({ parts: [aWishPart({ daysPerWeek: null })] })], 'days-not-given'],
  ])('%s cannot be kept', (_what, wishes, rule) => {
    expect(rulesOf({ wishes, answers: {} })).toEqual([rule]);
  });
});

it.each([
  [null, true],
  ['draft', true],
  ['awaitingApproval', true],
  ['submitted', false],
  ['received', false],
  ['activityClarification', false],
  ['workClarification', false],
  ['closed', true],
  ['withdrawn', true],
] as const)('with an application that is %s, one may be prepared: %s', (state, expected) => {
  expect(mayBePrepared(state)).toBe(expected);
});
