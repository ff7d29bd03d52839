import fc from 'fast-check';
import { inOrderOfNeed, pupilAnswer, pupilNeed, type PupilFacts, type PupilNeedKey } from './index';

type Application = NonNullable<PupilFacts['application']>;
const today = '2027-01-18';
const sent: Application = {
  state: 'submitted',
  applicationDeadline: '2027-02-01',
  answerTarget: '2027-04-15',
  placeOffers: [],
  decisions: [],
  placements: [],
};
const leavesThisSummer: PupilFacts = {
  application: null,
  endOfSchool: '2027-06-18',
  hasPlace: false,
  hasTriedWork: false,
  deadlines: ['2028-02-01', '2026-02-01', '2027-02-01'],
  informationMeetings: ['2026-09-24', '2027-09-30'],
};
const offered = (state: Application['placeOffers'][number]['state']): Application => ({
  ...sent,
  state: 'workClarification',
  placeOffers: [
    {
      state,
      authority: 'municipality',
      sentOn: '2027-03-01',
      answerBy: '2027-03-15',
      answeredOn: null,
      startOn: '2027-08-16',
      grantWaits: false,
    },
  ],
});
const decided: Application = {
  ...sent,
  state: 'closed',
  decisions: [{ state: 'notified', authority: 'municipality', madeOn: '2027-04-01', complaintOn: null }],
};
const begins: Application = {
  ...decided,
  placements: [{ state: 'planned', from: '2027-08-16', pausedUntil: null, transportTold: true, organisationId: 'ba' }],
};

describe('what a pupil needs next', () => {
  it.each<[string, Partial<PupilFacts>, string]>([
    ['who leaves this summer and has not begun: to apply by 1 February', {}, 'begin school 2027-02-01 14'],
    [
      'nobody knows when she leaves: to be told, before the deadline',
      { endOfSchool: null },
      'tellEndOfSchool school 2027-02-01 14',
    ],
    ['leaves in three years and has tried nothing', { endOfSchool: '2029-06-18' }, 'tryWork school – –'],
    [
      'leaves in three years and has tried work',
      { endOfSchool: '2029-06-18', hasTriedWork: true },
      'nothing nobody – –',
    ],
    ['a draft', { application: { ...sent, state: 'draft' } }, 'finishDraft school 2027-02-01 14'],
    [
      'a draft that lies with her',
      { application: { ...sent, state: 'awaitingApproval' } },
      'approveDraft pupil 2027-02-01 14',
    ],
    [
      'a draft outside the rounds',
      { application: { ...sent, state: 'draft', applicationDeadline: null } },
      'finishDraft school 2027-02-01 14',
    ],
    ['sent: the answer is waited for', { application: sent }, 'waitForAnswer office 2027-04-15 87'],
    [
      'an offer that is hers to answer: without the day in it',
      { application: offered('sent') },
      'answerOffer pupil – –',
    ],
    ['an offer she has said no to', { application: offered('declined') }, 'waitForAnswer office 2027-04-15 87'],
    ['withdrawn: as if not applied', { application: { ...sent, state: 'withdrawn' } }, 'begin school 2027-02-01 14'],
    ['a place that begins', { application: begins, hasPlace: true }, 'prepareStart school 2027-08-16 210'],
    ['a place', { application: decided, hasPlace: true }, 'nothing nobody – –'],
    [
      'decided and not over, without a place',
      { application: { ...decided, state: 'workClarification' } },
      'waitForPlace office – –',
    ],
  ])('%s', (_who, more, expected) => {
    const { key, turn, deadline, daysLeft } = pupilNeed({ ...leavesThisSummer, ...more }, today);
    expect(`${key} ${turn} ${deadline ?? '–'} ${daysLeft ?? '–'}`).toBe(expected);
  });

  it.each<[string, string, Partial<PupilFacts>, string]>([
    ['after the deadline: apply all the same', '2027-02-08', {}, 'beginLate -7'],
    ['on the deadline itself', '2027-02-01', {}, 'begin 0'],
    ['in August: the meeting in week 39', '2027-08-20', { endOfSchool: '2028-06-16' }, 'informationMeeting 41'],
    ['in May: what is far away is not told yet', '2027-05-20', { endOfSchool: '2029-06-16' }, 'tryWork –'],
    ['after the meeting: the deadline', '2027-10-01', { endOfSchool: '2028-06-16' }, 'begin 123'],
  ])('%s', (_when, day, more, expected) => {
    const { key, daysLeft } = pupilNeed({ ...leavesThisSummer, ...more }, day);
    expect(`${key} ${daysLeft ?? '–'}`).toBe(expected);
  });

  it('never tells the day by which an offer must be answered, whatever the case', () => {
    const states = ['sent', 'talking', 'overdue'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.boolean(), (state, hasPlace) => {
        expect(pupilNeed({ ...leavesThisSummer, application: offered(state), hasPlace }, today).deadline).toBeNull();
      }),
    );
  });
});

it.each<[string, Application | null, string]>([
  ['nobody who has not applied', null, 'notApplied'],
  ['a draft', { ...sent, state: 'draft' }, 'notApplied'],
  ['sent', sent, 'waits'],
  [
    'a decision that is only prepared',
    { ...sent, decisions: [{ ...decided.decisions[0]!, state: 'forApproval' }] },
    'waits',
  ],
  ['an offer that is only prepared', offered('prepared'), 'waits'],
  ['an offer', offered('overdue'), 'hers'],
  ['a decision', decided, 'has'],
])('the answer of %s', (_who, application, expected) => {
  expect(pupilAnswer({ application })).toBe(expected);
});

it('who needs something first stands first: an offer to answer, then deadlines, then those who wait', () => {
  const of = (more: Partial<PupilFacts>) => pupilNeed({ ...leavesThisSummer, ...more }, today);
  const needs = [
    of({ application: sent }),
    of({ endOfSchool: '2029-06-18', hasTriedWork: true }),
    of({ endOfSchool: '2029-06-18' }),
    of({ application: begins, hasPlace: true }),
    of({}),
    of({ application: offered('sent') }),
  ];
  const expected: PupilNeedKey[] = ['answerOffer', 'begin', 'prepareStart', 'tryWork', 'waitForAnswer', 'nothing'];
  expect([...needs].sort(inOrderOfNeed).map(({ key }) => key)).toEqual(expected);
});
