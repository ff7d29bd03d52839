import type {
  MyApplication,
  MyCase,
  MyConsent,
  MyDecision,
  MyDisclosure,
  MyPlaceOffer,
  MyPlacement,
} from '../../participants/my-case.graphql';
import { stationsAt } from '../../lib/testing/an-office-case';

/** A step that may be taken now, or is closed for a reason. */
export function myStep(step: string, reason: string | null = null) {
  return { step, open: reason === null, reason, needs: [] };
}

const canteen = {
  offer: {
    id: 'ba',
    name: 'Jobb på Bærum arbeidssenter',
    kind: 'work',
    provider: { id: 'ba', name: 'Bærum arbeidssenter' },
  },
  workArea: { id: 'canteen', name: 'Kantina', illustration: 'kantine' },
} as const;
const music = {
  offer: { id: 'bkd', name: 'Aktivitet på dagtid', kind: 'activity', provider: { id: 'bkd', name: 'Dagtilbudet' } },
  workArea: { id: 'music', name: 'Musikk', illustration: 'musikk' },
} as const;

/** Three days in the canteen and two with music. */
const splitWeek = [
  { ...canteen, weekday: 'monday' },
  { ...canteen, weekday: 'tuesday' },
  { ...canteen, weekday: 'wednesday' },
  { ...music, weekday: 'thursday' },
  { ...music, weekday: 'friday' },
] as const;

/** An offer that waits for an answer, with a week to go. */
export function aPlaceOffer(changes: Partial<MyPlaceOffer> = {}): MyPlaceOffer {
  return {
    id: 'place-offer',
    state: 'sent',
    version: 2,
    authority: 'municipality',
    startOn: '2027-08-16',
    firstDayText: 'Nina Vik møter deg klokka 9.',
    answerBy: '2027-01-25',
    sentOn: '2027-01-11',
    answeredOn: null,
    answeredHow: null,
    heardBy: null,
    keepsOther: false,
    letterId: 'letter-offer',
    days: [...splitWeek],
    allowedSteps: [myStep('accept'), myStep('decline'), myStep('talk')],
    ...changes,
  };
}

/** A granted decision that can be complained about. */
export function aDecision(changes: Partial<MyDecision> = {}): MyDecision {
  return {
    id: 'decision',
    authority: 'municipality',
    outcome: 'granted',
    state: 'notified',
    version: 3,
    service: 'Tilrettelagt arbeid',
    extentText: '3 dager i uka',
    from: '2027-08-16',
    to: null,
    madeOn: '2027-01-15',
    letterId: 'letter-decision',
    complaints: [],
    complaint: { weeks: 4, body: 'Statsforvalteren', deadline: '2027-02-15', how: 'Skriv til oss.' },
    allowedSteps: [myStep('complain')],
    ...changes,
  };
}

/** The split week as a place that has been given. */
export function aPlacement(changes: Partial<MyPlacement> = {}): MyPlacement {
  return {
    id: 'placement',
    state: 'planned',
    version: 1,
    transport: null,
    mayTellTransport: true,
    from: '2027-08-16',
    to: null,
    pauseFrom: null,
    pausedUntil: null,
    days: splitWeek.map((day) => ({ ...day, from: '2027-08-16', to: null })),
    ...changes,
  };
}

/** Ada is asked whether Arba may know. */
export function aDisclosure(changes: Partial<MyDisclosure> = {}): MyDisclosure {
  return {
    id: 'disclosure',
    content: ['Navnet ditt', 'Det du har skrevet selv'],
    state: 'asked',
    basis: 'consent',
    lawText: null,
    shownOn: '2027-01-18',
    answeredOn: null,
    recipient: { id: 'arba', name: 'Arba AS' },
    allowedSteps: [myStep('answer')],
    ...changes,
  };
}

/** Ada has let her school follow. */
export function aConsent(changes: Partial<MyConsent> = {}): MyConsent {
  return {
    id: 'consent',
    to: 'Dønski videregående skole',
    what: 'Hvor langt saken har kommet',
    purpose: 'Skolen følger med',
    state: 'given',
    since: '2027-01-12',
    allowedSteps: [myStep('withdraw')],
    ...changes,
  };
}

/** A sent application, wishing for Arba. */
export function aSentApplication(changes: Partial<MyApplication> = {}): MyApplication {
  return {
    id: 'application',
    caseNumber: '2027/1',
    state: 'workClarification',
    version: 5,
    origin: 'digital',
    submittedAt: '2027-01-12T09:00:00Z',
    deadline: '2027-02-01',
    answerTarget: '2027-04-15',
    helper: null,
    municipality: { id: 'baerum', name: 'Bærum' },
    wishes: [
      {
        id: 'wish',
        rank: 1,
        state: 'waiting',
        version: 3,
        stateReason: null,
        allowedSteps: [],
        parts: [
          {
            days: 5,
            weekdays: null,
            offer: { id: 'arba', name: 'Jobb hos Arba', decidedBy: 'nav' },
            workArea: null,
          },
        ],
      },
    ],
    allowedSteps: [myStep('withdraw')],
    ...changes,
  };
}

/** Ada's case, sent and waiting, unless said otherwise. */
export function aMyCase(changes: Partial<MyCase> = {}): MyCase {
  return {
    nextText: 'Vi leser søknaden din.',
    helpRequestedAt: null,
    closedBecause: null,
    participant: {
      id: 'ada',
      name: 'Ada Lindmo',
      firstName: 'Ada',
      age: 19,
      phone: '91234567',
      email: null,
      school: null,
      municipality: { id: 'baerum', code: 'baerum', name: 'Bærum' },
    },
    contact: { name: 'Lise Berg', role: 'Saksbehandler', phone: '67000002' },
    stations: stationsAt(1),
    letters: [],
    applications: [aSentApplication()],
    placeOffers: [],
    decisions: [],
    placements: [],
    meetings: [],
    waitlistEntries: [],
    disclosures: [],
    consents: [],
    ...changes,
  };
}
