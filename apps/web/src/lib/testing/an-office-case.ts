import type { OfficeCase, OfficeWish, Step } from '../office-case';
import type { Station } from '../../ui/stations/stations';

/** A step of a thing in a test: open unless a reason says why it is closed. */
export function aStep(step: string, changes: Partial<Step> = {}): Step {
  return { step, open: changes.reason == null, reason: null, needs: [], ...changes };
}

const stationKeys = ['application', 'gettingToKnow', 'visit', 'offer', 'decision', 'start'] as const;

/** The six stations with the person at one of them. */
export function stationsAt(now: number): Station[] {
  return stationKeys.map((key, index) => ({
    key,
    state: index < now ? 'done' : index === now ? 'now' : 'ahead',
    day: null,
    text: null,
  }));
}

const arba = {
  id: 'offer-arba',
  code: 'arba-vta',
  name: 'Arba',
  kind: 'vta',
  decidedBy: 'nav',
  capacityUnit: 'person',
  clarificationStep: 2,
  provider: { id: 'arba', name: 'Arba AS' },
  workAreas: [{ id: 'jobbfrukt', name: 'Jobbfrukt' }],
} as const;

const ba = {
  id: 'offer-ba',
  code: 'ba-arbeid',
  name: 'Bærum arbeidssenter',
  kind: 'work',
  decidedBy: 'municipality',
  capacityUnit: 'weekday',
  clarificationStep: 2,
  provider: { id: 'ba', name: 'Bærum arbeidssenter' },
  workAreas: [{ id: 'kantine', name: 'Kantine' }],
} as const;

/** Ada's first wish unless said otherwise: Arba, five days. */
export function aWish(changes: Partial<OfficeWish> = {}): OfficeWish {
  return {
    id: 'wish-1',
    rank: 1,
    state: 'open',
    version: 1,
    stateReason: null,
    parts: [
      {
        days: 5,
        weekdays: null,
        offer: { ...arba, workAreas: [...arba.workAreas] },
        workArea: { ...arba.workAreas[0] },
      },
    ],
    allowedSteps: [],
    ...changes,
  };
}

/** A wish for three days at BA. */
export function aMunicipalWish(changes: Partial<OfficeWish> = {}): OfficeWish {
  return aWish({
    id: 'wish-2',
    rank: 2,
    parts: [
      {
        days: 3,
        weekdays: ['monday', 'tuesday', 'wednesday'],
        offer: { ...ba, workAreas: [...ba.workAreas] },
        workArea: { ...ba.workAreas[0] },
      },
    ],
    ...changes,
  });
}

type Application = OfficeCase['application'];

/** Ada's application in step 2, received on 20 January 2027. */
export function anApplication(changes: Partial<Application> = {}): Application {
  return {
    id: 'case-ada',
    caseNumber: '2027-0117',
    state: 'workClarification',
    version: 4,
    origin: 'digital',
    municipality: { id: 'baerum', code: 'baerum', name: 'Bærum kommune' },
    ownWords: { text: 'Jeg vil pakke frukt.', helper: 'Kari Moen', day: '2027-01-20' },
    important: [],
    daysPerWeek: 5,
    plannedEndOfSchool: '2027-06-18',
    helper: null,
    submittedAt: '2027-01-20T09:00:00Z',
    receivedOn: '2027-01-20',
    late: false,
    lateReason: null,
    deadline: '2027-02-01',
    answerTarget: '2027-04-15',
    preliminaryReplyDue: '2027-02-20',
    maySendPreliminaryReply: false,
    wishes: [aWish(), aMunicipalWish()],
    answers: [],
    experiences: [],
    stations: stationsAt(2),
    allowedSteps: [],
    ...changes,
  };
}

/** Ada's case as the office reads it, with nothing done yet beyond the application. */
export function anOfficeCase(changes: Partial<OfficeCase> = {}): OfficeCase {
  return {
    id: 'case-ada',
    application: anApplication(),
    participant: {
      id: 'ada',
      name: 'Ada Lindmo',
      firstName: 'Ada',
      birthDate: '2007-05-12',
      age: 19,
      school: { id: 'donski', code: 'donski', name: 'Dønski videregående skole' },
      municipality: { id: 'baerum', name: 'Bærum kommune' },
      phone: '91234567',
      email: null,
      address: null,
      protection: null,
      hasBankId: true,
    },
    nextStep: {
      key: 'followUp',
      text: 'Avklar arbeid',
      who: 'Lise Berg',
      mine: true,
      deadline: '2027-02-24',
      daysLeft: 2,
      urgency: 'soon',
    },
    responsible: { id: 'lise', name: 'Lise Berg' },
    standIn: null,
    vtaAssessment: 'none',
    vtaAssessedOn: null,
    externalCaseNumber: null,
    registeredExternallyOn: null,
    registeredExternallyBy: null,
    officialRecordText: 'Søknad 2027-0117 fra Ada Lindmo.',
    representations: [],
    disclosures: [],
    referrals: [],
    allowedSteps: [aStep('preparePlaceOffer')],
    placeOffers: [],
    decisions: [],
    placements: [],
    waitlistEntries: [],
    letters: [],
    callLog: [],
    notes: [],
    access: [],
    helpRequestedAt: null,
    mayKnow: [],
    recipients: [
      { id: 'arba', name: 'Arba AS', kind: 'provider' },
      { id: 'nav', name: 'NAV Bærum', kind: 'navOffice' },
    ],
    history: [],
    capacityToConsent: [],
    ...changes,
  };
}
