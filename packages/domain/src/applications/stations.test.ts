import { aCase, aPlaceOffer } from '../../testing';
import type { PlaceOfferState } from '../place-offers';
import { stations } from './index';

it.each<[string, PlaceOfferState, string[]]>([
  ['who holds an offer waits for no visit', 'sent', ['done 2027-02-11', 'done –', 'now 2027-04-13']],
  ['nor who has let the day pass', 'overdue', ['done 2027-02-11', 'done –', 'now 2027-04-13']],
  ['who has said no does, and the offer has no day', 'declined', ['done 2027-02-11', 'now –', 'ahead –']],
  ['an offer that is not sent is nothing yet', 'prepared', ['done 2027-02-11', 'now –', 'ahead –']],
])('%s', (_who, state, expected) => {
  const facts = aCase({ state: 'workClarification', metOn: '2027-02-11', placeOffers: [aPlaceOffer({ state })] });
  const shown = stations(facts).slice(1, 4);
  expect(shown.map((station) => `${station.state} ${station.day ?? '–'}`)).toEqual(expected);
});

it('who has begun has every station behind her', () => {
  const begun = {
    state: 'active',
    from: '2027-08-16',
    pausedUntil: null,
    transportTold: true,
    organisationId: 'ba',
  } as const;
  const facts = aCase({ state: 'workClarification', placements: [begun] });
  expect(new Set(stations(facts).map(({ state }) => state))).toEqual(new Set(['done']));
});
