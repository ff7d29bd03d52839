import type { AskedClarification, AskedReferral } from '../../clarifications/asked-referrals.graphql';
import { stationsAt } from '../../lib/testing/an-office-case';

/** A visit that Arba was asked for and has not arranged. */
export function aMeeting(changes: Partial<AskedClarification> = {}): AskedClarification {
  return {
    id: 'meeting-1',
    kind: 'visit',
    state: 'requested',
    version: 1,
    startsAt: null,
    place: null,
    with: null,
    courseId: null,
    result: null,
    reasonCodes: [],
    consequences: [],
    summary: null,
    ownView: null,
    allowedSteps: [],
    ...changes,
  };
}

/** Arba, asked about Ada: open, with nothing arranged, unless said otherwise. */
export function anAskedReferral(changes: Partial<AskedReferral> = {}): AskedReferral {
  return {
    id: 'referral-ada',
    kind: 'provider',
    step: 2,
    state: 'open',
    version: 2,
    outcome: null,
    reasonCodes: [],
    consequences: [],
    summary: null,
    ownView: null,
    dueOn: '2027-02-05',
    caseId: 'case-ada',
    caseNumber: '2027/14',
    organisation: { id: 'arba', name: 'Arba AS' },
    wish: {
      id: 'wish-1',
      rank: 1,
      state: 'open',
      version: 1,
      stateReason: null,
      parts: [
        {
          days: 5,
          weekdays: null,
          offer: { id: 'offer-arba', name: 'Jobb hos Arba' },
          workArea: { id: 'jobbfrukt', name: 'Jobbfrukt' },
        },
      ],
      allowedSteps: [],
    },
    participant: {
      id: 'ada',
      name: 'Ada Lindmo',
      firstName: 'Ada',
      age: 19,
      phone: null,
      email: null,
      school: { id: 'donski', name: 'Dønski videregående skole' },
      municipality: { id: 'baerum', name: 'Bærum' },
    },
    caseworker: { name: 'Lise Berg', role: 'Saksbehandler', phone: '67000002' },
    ownWords: { text: 'Jeg vil pakke frukt.', helper: 'Kari Moen', day: '2027-01-12' },
    experiences: [],
    answers: [],
    clarifications: [aMeeting()],
    stations: stationsAt(2),
    allowedSteps: [],
    ...changes,
  };
}
