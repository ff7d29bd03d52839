import fc from 'fast-check';
import { aCase, ba, navBaerum, today } from '../../testing';
import { addDays } from '../calendar';
import { clarificationSteps, consentStates, referralSteps } from '../clarifications';
import { decisionOrders, decisionSteps } from '../decisions';
import { placeOfferSteps } from '../place-offers';
import { placementSteps } from '../placements';
import { statesOf } from '../steps';
import {
  applicationSteps,
  isOpen,
  nextStep,
  nextStepForPerson,
  nextSteps,
  stationKeys,
  stations,
  wishSteps,
  type CaseFacts,
} from './index';

const aDay = fc.integer({ min: -200, max: 200 }).map((days) => addDays(today, days));
const maybeDay = fc.option(aDay);
const organisationId = fc.constantFrom(ba, navBaerum);
const authority = fc.constantFrom('municipality', 'nav');
const few = { maxLength: 3 } as const;

/** Any facts at all, also those no real case has. */
const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    state: fc.constantFrom(...statesOf(applicationSteps)),
    submittedOn: maybeDay,
    preliminaryReplyDue: maybeDay,
    preliminaryReplySentOn: maybeDay,
    answerTarget: maybeDay,
    vtaAssessed: fc.boolean(),
    metOn: maybeDay,
    helpRequestedOn: maybeDay,
    decisionOrder: fc.constantFrom(...decisionOrders),
    wishes: fc.array(
      fc.record({
        id: fc.constant('wish'),
        state: fc.constantFrom(...statesOf(wishSteps)),
        decidedBy: fc.subarray(['municipality' as const, 'nav' as const]),
        standsInDecision: fc.boolean(),
        referralAccepted: fc.boolean(),
      }),
      few,
    ),
    disclosures: fc.array(fc.record({ consent: fc.option(fc.constantFrom(...consentStates)), shownOn: aDay }), few),
    referrals: fc.array(
      fc.record({
        organisationId,
        kind: fc.constantFrom('provider', 'nav'),
        state: fc.constantFrom(...statesOf(referralSteps)),
        dueOn: maybeDay,
      }),
      few,
    ),
    clarifications: fc.array(
      fc.record({
        organisationId,
        kind: fc.constantFrom('visit', 'mapping', 'trial'),
        state: fc.constantFrom(...statesOf(clarificationSteps)),
        startsOn: maybeDay,
      }),
      few,
    ),
    placeOffers: fc.array(
      fc.record({
        state: fc.constantFrom(...statesOf(placeOfferSteps)),
        authority,
        sentOn: maybeDay,
        answerBy: maybeDay,
        answeredOn: maybeDay,
        startOn: aDay,
        grantWaits: fc.boolean(),
      }),
      few,
    ),
    decisions: fc.array(
      fc.record({
        state: fc.constantFrom(...statesOf(decisionSteps)),
        authority,
        madeOn: maybeDay,
        complaintOn: maybeDay,
      }),
      few,
    ),
    placements: fc.array(
      fc.record({
        state: fc.constantFrom(...statesOf(placementSteps)),
        from: aDay,
        pausedUntil: maybeDay,
        transportTold: fc.boolean(),
        organisationId,
      }),
      few,
    ),
  })
  .map((facts) => aCase(facts));

describe('stations, whatever the facts', () => {
  it('are always all six: first done, then at most one now, then ahead', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const shown = stations(facts);
        expect([...shown.map(({ key }) => key)].sort()).toEqual([...stationKeys].sort());
        const states = shown.map(({ state }) => state[0]).join('');
        expect(states).toMatch(/^d*n?a*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('never move back when something more happens', () => {
    const rank = { ahead: 0, now: 1, done: 2 };
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, more) => {
        const after: CaseFacts = {
          ...before,
          metOn: before.metOn ?? more.metOn,
          clarifications: [...before.clarifications, ...more.clarifications],
          placeOffers: [...before.placeOffers, ...more.placeOffers],
          decisions: [...before.decisions, ...more.decisions],
          placements: [...before.placements, ...more.placements],
        };
        const later = stations(after);
        stations(before).forEach(({ state }, index) => {
          expect(rank[later[index]?.state ?? 'ahead']).toBeGreaterThanOrEqual(rank[state]);
        });
      }),
    );
  });
});

describe('next steps, whatever the facts', () => {
  it('an open case always has one', () => {
    fc.assert(
      fc.property(anyFacts, aDay, (facts, day) => {
        if (isOpen(facts.state)) expect(nextSteps(facts, day).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  const asked = ['answerPlaceOffer', 'answerDisclosure'];
  it('stand with what is overdue first, then what the person is asked, then letters, then the rest by deadline', () => {
    fc.assert(
      fc.property(anyFacts, aDay, (facts, day) => {
        const order = nextSteps(facts, day).map(({ key, daysLeft }) => {
          const days = daysLeft ?? 1e9;
          const place = key === 'callAboutLetter' ? 2 : days <= 0 ? 0 : asked.includes(key) ? 1 : 3;
          return place * 1e10 + days;
        });
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it('tell the person her own before what others do', () => {
    fc.assert(
      fc.property(anyFacts, aDay, (facts, day) => {
        const hers = nextSteps(facts, day).filter(({ whoHasIt }) => whoHasIt === 'participant');
        const told = nextStepForPerson(facts, day);
        expect(told).toEqual(hers[0] ?? nextStep(facts, day));
      }),
    );
  });

  it('are the same for everybody: nothing but the facts and the day goes in', () => {
    fc.assert(
      fc.property(anyFacts, aDay, (facts, day) => {
        expect(nextSteps(facts, day)).toEqual(nextSteps(structuredClone(facts), day));
        expect(stations(facts)).toEqual(stations(structuredClone(facts)));
      }),
    );
  });
});
