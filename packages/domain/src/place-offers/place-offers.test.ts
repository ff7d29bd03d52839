import { aPlaceOffer, allOffers, asker, baerum, today } from '../../testing';
import { statesOf } from '../steps';
import {
  holdsRoom,
  isOverdue,
  placeOfferSteps,
  preparePlaceOffer,
  releaseClosed,
  sendPlaceOffer,
  type PlaceOfferDraft,
  type SendFacts,
} from './index';

const day = (offerId: string, weekday: 1 | 2 | 3 | 4 | 5) => ({ offerId, workAreaId: null, weekday });
const split: PlaceOfferDraft = {
  authority: 'municipality',
  days: [
    day('ba-arbeid', 1),
    day('ba-arbeid', 2),
    day('ba-arbeid', 3),
    day('bkd-aktivitet', 4),
    day('bkd-aktivitet', 5),
  ],
  startOn: '2027-08-16',
};

describe('putting a bundle together', () => {
  it.each<[string, Partial<PlaceOfferDraft>, string, string]>([
    ['three days at BA and two at BKD', {}, baerum, 'ok'],
    ['no days', { days: [] }, baerum, 'bundle-empty'],
    [
      'a municipal day and a day at NAV',
      { days: [day('ba-arbeid', 1), day('arba-vta', 2)] },
      baerum,
      'bundle-two-authorities',
    ],
    ['NAV’s own days', { authority: 'nav', days: [day('arba-vta', 2)] }, asker, 'ok'],
    ['BA for somebody from Asker', {}, asker, 'bundle-offer-not-for-person'],
    ['Monday at two places', { days: [day('ba-arbeid', 1), day('bkd-aktivitet', 1)] }, baerum, 'bundle-same-day-twice'],
    ['a start last week', { startOn: '2027-01-11' }, baerum, 'starts-in-the-past'],
    ['a start today', { startOn: today }, baerum, 'ok'],
  ])('%s', (_what, more, municipality, expected) => {
    const outcome = preparePlaceOffer({ ...split, ...more }, municipality, allOffers, today);
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });

  it('of a day the offer is closed', () => {
    const closedOnMondays = allOffers.map((offer) => ({ ...offer, openOn: [2, 3, 4, 5] as const }));
    expect(preparePlaceOffer(split, baerum, closedOnMondays, today)).toMatchObject({
      violation: { rule: 'bundle-not-open-that-day', weekday: 1 },
    });
  });
});

describe('sending it', () => {
  const facts: SendFacts = { authority: 'municipality', order: 'answerFirst', decision: null, answerBy: '2027-02-01' };
  it.each<[string, Partial<SendFacts>, string]>([
    ['with two weeks to answer', {}, 'ok'],
    ['with an answer wanted today', { answerBy: today }, 'answer-by-too-soon'],
    ['where the decision comes first, without one', { order: 'decisionFirst' }, 'decision-comes-first'],
    [
      'where the decision comes first, with one in preparation',
      { order: 'decisionFirst', decision: 'forApproval' },
      'decision-comes-first',
    ],
    ['where the decision comes first, with one made', { order: 'decisionFirst', decision: 'made' }, 'ok'],
    ['by NAV, which has its own order', { order: 'decisionFirst', authority: 'nav' }, 'ok'],
  ])('%s', (_how, more, expected) => {
    const outcome = sendPlaceOffer({ ...facts, ...more }, today);
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });
});

it('the room is held from sending until a person answers no or releases it, also past the deadline', () => {
  expect(statesOf(placeOfferSteps).filter(holdsRoom).sort()).toEqual(['accepted', 'overdue', 'sent', 'talking']);
});

it('it is overdue the day after the answer was due, and only while no answer has come', () => {
  const sent = aPlaceOffer();
  expect([isOverdue(sent, '2027-04-27'), isOverdue(sent, '2027-04-28')]).toEqual([false, true]);
  expect(isOverdue(aPlaceOffer({ state: 'talking' }), '2027-04-28')).toBe(false);
  expect(isOverdue(aPlaceOffer({ answerBy: null }), '2027-04-28')).toBe(false);
});

describe('giving the room back', () => {
  it.each([
    ['while she is asked', 'sent', { placed: false, granted: false, beside: true }, null],
    ['accepted, and not decided', 'accepted', { placed: false, granted: false, beside: false }, null],
    ['granted, while the old place stands', 'accepted', { placed: false, granted: true, beside: true }, null],
    ['granted first, and not answered', 'overdue', { placed: false, granted: true, beside: false }, null],
    [
      'granted, and the old place given up',
      'accepted',
      { placed: false, granted: true, beside: false },
      'place-is-given',
    ],
    ['a place already', 'accepted', { placed: true, granted: true, beside: false }, 'step-not-open'],
  ] as const)('%s', (_name, state, facts, rule) => {
    expect(releaseClosed({ state, ...facts })?.rule ?? null).toBe(rule);
  });
});
