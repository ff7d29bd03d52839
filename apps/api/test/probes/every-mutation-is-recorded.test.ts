import { queryDocument } from './documents';
import { playFullStory, type Cast } from './full-story';
import { halfWritten } from './half-written';
import { everyPersonRow } from './people-rows';
import { theRound } from './round-story';
import { openStage, type Stage } from './stage';

jest.setTimeout(120_000);

let stage: Stage;
let cast: Cast;
beforeAll(async () => {
  stage = await openStage();
  cast = await playFullStory(stage);
});
afterAll(() => stage.api.close());

/** The life whose history a mutation must go on with; null where nothing that has a life changes. */
const lifeOf: Readonly<Record<string, string | null>> = {
  switchHat: null,
  saveApplication: null, // a draft is saved time and again; its beginning has a row, asserted below
  submitApplication: 'application',
  sendApplicationForApproval: 'application',
  approveApplication: 'application',
  askForApplicationChanges: 'application',
  withdrawApplication: 'application',
  withdrawWish: 'wish',
  sendPreliminaryReply: 'application',
  reopenReferral: 'referral',
  registerPaperApplication: 'application',
  receiveApplication: 'application',
  startActivityClarification: 'application',
  startWorkClarification: 'application',
  returnToActivity: 'application',
  closeApplication: 'application',
  giveSchoolConsent: 'consent',
  withdrawConsent: 'consent',
  tellEndOfSchool: 'endOfSchool',
  registerExperience: 'experience',
  removeExperience: 'experience',
  tellOwnView: 'experience',
  handOverPupil: 'pupilContact',
  requestHelp: 'helpRequest',
  updateContact: null,
  registerRepresentation: 'representation',
  reassignCase: 'application',
  nameStandIn: 'application',
  logCall: 'call',
  addNote: 'note',
  correctStep: 'wish',
  recordExternalCase: 'application',
  // A colleague’s own views of the worklist are about nobody.
  saveWorklistView: null,
  renameWorklistView: null,
  deleteWorklistView: null,
  markStepsRecorded: null, // the mark stands beside the step that it is about
  assessVta: 'application',
  assessNeed: 'application',
  takeRoundStep: null, // the round has a history of its own; its people are named in the audit
  deviateFromProposal: null,
  assessWish: 'wish',
  markWishNotRelevantForNav: 'wish',
  recordConsentCapacity: 'consentCapacity',
  breakGlass: 'glass',
  nameForProtected: 'protection',
  endNamingForProtected: 'protection',
  askDisclosure: 'consent',
  answerDisclosure: 'consent',
  createReferral: 'referral',
  endReferral: 'referral',
  registerClarificationCourse: null,
  bookClarification: 'clarification',
  completeClarification: 'clarification',
  cancelClarification: 'clarification',
  assessClarification: 'clarification',
  assessReferral: 'referral',
  preparePlaceOffer: 'placeOffer',
  sendPlaceOffer: 'placeOffer',
  releasePlaceOffer: 'placeOffer',
  replacePlaceOffer: 'placeOffer',
  answerPlaceOffer: 'placeOffer',
  prepareDecision: 'decision',
  sendDecisionForApproval: 'decision',
  returnDecision: 'decision',
  makeDecision: 'decision',
  registerNavGrant: 'decision',
  complain: 'decision',
  upholdDecision: 'decision',
  changeAfterComplaint: 'decision',
  forwardComplaint: 'decision',
  forwardComplaintToNav: 'decision',
  tellTransport: 'placement',
  startPlacement: 'placement',
  pausePlacement: 'placement',
  resumePlacement: 'placement',
  endPlacement: 'placement',
  proposePlacementChange: 'proposal',
  answerProposal: 'proposal',
  answerFollowUp: 'followUp',
  tellPlaceView: 'followUp',
  settleFollowUp: 'followUp',
  addToWaitlist: 'waitlistEntry',
  pauseWaitlistEntry: 'waitlistEntry',
  resumeWaitlistEntry: 'waitlistEntry',
  leaveWaitlist: 'waitlistEntry',
  // About an offer, not about anybody: their own steps stand beside them.
  closeOffer: null,
  changeClosure: null,
  reopenOffer: null,
  changePool: null,
  answerPoolChange: null,
  answerWaitQuestion: 'waitQuestion',
  registerPurchaseAgreement: null,
  changePurchaseAgreement: null,
  registerEarmarkedGrant: null,
  changeEarmarkedGrant: null,
  registerPopulationFigure: null, // about nobody: its rows are its history
  answerFairness: null, // the office reads the history: it must not say that she has answered
  linkEarmarkedGrant: 'placement',
  makeChangeWish: 'changeWish',
  withdrawChangeWish: 'changeWish',
  putOnAgenda: 'changeWish',
  takeOffAgenda: 'changeWish',
  recordChangeOutcome: 'changeWish',
  takeUpChangeWish: 'changeWish',
  finishChangeTask: 'changeOutcome',
  changeMeetingPlan: null,
  planTransitionMeeting: null,
  beginTransitionMeeting: null,
  concludeTransitionMeeting: null,
  cancelTransitionMeeting: null,
  askSwap: 'swap',
  answerSwap: 'swapAnswer',
  stopSwap: 'swap',
  sendSwapForApproval: 'swap',
  carryOutSwap: 'swap',
  mapImport: null,
  tryImport: null, // undone at once
  applyImport: 'placement',
  undoImport: null, // of who was not known before, nothing is left
  discardImport: null,
  // The first time; opening and printing once more is no step.
  openLetter: 'letter',
  markLetterPrinted: 'letter',
};

/** Mutations that concern no person by themselves. */
const aboutNobody = [
  'registerClarificationCourse',
  'changeMeetingPlan',
  ...['switchHat', 'closeOffer', 'changeClosure', 'reopenOffer', 'changePool', 'answerPoolChange'],
  ...['registerPurchaseAgreement', 'changePurchaseAgreement'],
  ...['registerEarmarkedGrant', 'changeEarmarkedGrant', 'registerPopulationFigure'],
  ...['mapImport', 'tryImport', 'discardImport'],
  ...['saveWorklistView', 'renameWorklistView', 'deleteWorklistView'],
];

test('every mutation of the schema succeeds in the story, and says which life it belongs to', () => {
  const all = Object.keys(stage.schema.getMutationType()?.getFields() ?? {}).sort();
  expect(Object.keys(lifeOf).sort()).toEqual(all);
  expect([...new Set(stage.taken.map(({ mutation }) => mutation))].sort()).toEqual(all);
});

/** A hat, and a meeting as such: nobody is named. */
const isAboutNobody = (mutation: string) => aboutNobody.includes(mutation) || mutation.endsWith('TransitionMeeting');

/** Prepares one place offer after the other, each under a savepoint: its rows carry the savepoint's id, not the transaction's. */
const inParts = ['takeRoundStep'];

interface Written {
  readonly transaction: string;
  readonly life: string | null;
  readonly by: string | null;
  readonly people: readonly string[];
  readonly kind: string;
}

/** What a request wrote about itself: audit rows and history rows, and the transaction that each came with. */
async function writtenBy(requestId: string): Promise<{ audit: Written[]; history: Written[] }> {
  const audit = await stage.api.owner.query<Written>(
    `SELECT e.xmin::text AS transaction, NULL AS life, u.demo_code AS by, e.participant_ids AS people, e.kind
       FROM audit_event e LEFT JOIN app_user u ON u.id = e.user_id WHERE e.request_id = $1`,
    [requestId],
  );
  const history = await stage.api.owner.query<Written>(
    `SELECT h.xmin::text AS transaction, h.object_type AS life, u.demo_code AS by, ARRAY[h.participant_id] AS people, 'write' AS kind
       FROM case_history h LEFT JOIN app_user u ON u.id = h.by_user_id WHERE h.request_id = $1`,
    [requestId],
  );
  return { audit: audit.rows, history: history.rows };
}

test('each of them wrote audit and history in the transaction of the step, in the name of who took it', async () => {
  const wrong: object[] = [];
  for (const { mutation, requestId, who, input } of stage.taken) {
    const { audit, history } = await writtenBy(requestId);
    const rows = [...audit, ...history];
    const people = new Set(history.flatMap((row) => row.people));
    const named = new Set(audit.flatMap((row) => row.people));
    // A law that is cited is a record of its own; a consent has a life.
    const life = 'lawText' in input ? 'disclosure' : lifeOf[mutation];
    const problems = [
      audit.filter(({ kind }) => kind === 'write').length === 0 && 'no audit',
      life && !history.some((row) => row.life === life) && `no history of the ${life}`,
      !inParts.includes(mutation) &&
        new Set(rows.map(({ transaction }) => transaction)).size > 1 &&
        'several transactions',
      rows.some(({ by }) => by !== who) && 'in another’s name',
      [...people].some((id) => !named.has(id)) && 'the audit does not name the person',
      !isAboutNobody(mutation) && named.size === 0 && 'the audit names nobody',
    ].filter((problem) => typeof problem === 'string');
    if (problems.length > 0) wrong.push({ mutation, problems });
  }
  expect(wrong).toEqual([]);
});

test('every case, place offer, decision and letter in the story is whole', async () => {
  expect(await halfWritten(stage.api.owner)).toEqual([]);
  const { rows } = await stage.api.owner.query<{ id: string }>(
    `SELECT a.id FROM application a WHERE NOT EXISTS (SELECT 1 FROM case_history h WHERE h.object_id = a.id
        AND (h.from_state IS NULL OR h.step = 'registerPaper'))`,
  );
  expect(rows).toEqual([]);
});

/** Who asks a query, and what its reading records: everybody it shows, or why it need not. */
const readBy: Readonly<
  Record<string, { as: string; recorded: boolean; variables?: () => Promise<Record<string, unknown>> }>
> = {
  case: { as: 'lise', recorded: true, variables: () => Promise.resolve({ id: cast['ada']?.id }) },
  caseLooks: { as: 'lise', recorded: true, variables: () => Promise.resolve({ id: cast['ada']?.id }) },
  application: { as: 'lise', recorded: true, variables: () => Promise.resolve({ id: cast['ada']?.id }) },
  worklist: { as: 'lise', recorded: true, variables: () => Promise.resolve({ view: 'all' }) },
  register: { as: 'lise', recorded: true },
  unrecordedSteps: { as: 'lise', recorded: true, variables: () => Promise.resolve({ scope: 'all' }) },
  unrecordedCounts: { as: 'lise', recorded: false },
  needReport: { as: 'even', recorded: false }, // numbers only
  referrals: { as: 'pia', recorded: true },
  referral: { as: 'pia', recorded: true, variables: () => rowOfAda('referral', 'bkd') },
  placements: { as: 'nina', recorded: true },
  nextInLine: {
    as: 'lise',
    recorded: true,
    variables: () => Promise.resolve({ offerCode: 'arba-vta', from: '2027-09-06' }),
  },
  ifPlaced: {
    as: 'lise',
    recorded: true,
    variables: () => Promise.resolve({ applicationId: cast['ada']?.id, startOn: '2027-09-06' }),
  },
  attendance: {
    as: 'nina',
    recorded: true,
    variables: () => Promise.resolve({ offerCode: 'ba-arbeid', from: '2027-09-06', to: '2027-09-10' }),
  },
  waitlist: { as: 'siv', recorded: true, variables: () => Promise.resolve({ offerCode: 'arba-vta' }) },
  pupils: { as: 'kari', recorded: true },
  schoolFacts: {
    as: 'kari',
    recorded: true,
    variables: async () => ({ participantId: await stage.tale.participantId('ada') }),
  },
  decisionsForApproval: { as: 'dag', recorded: true },
  letter: { as: 'lise', recorded: true, variables: () => rowOfAda('letter') },
  intakeRound: { as: 'lise', recorded: true, variables: async () => ({ id: (await theRound(stage)).id }) },
  roundExplanation: {
    as: 'lise',
    recorded: true,
    variables: async () => ({
      runId: (await theRound(stage)).runId,
      participantId: (await theRound(stage)).participantId,
    }),
  },
  roundWhatIf: {
    as: 'lise',
    recorded: true,
    variables: async () => {
      const { runId, participantId, wishId } = await theRound(stage);
      return { runId, changes: [{ participantId, wishId, part: 0, weekdays: ['friday'] }] };
    },
  },
  compareAllocationRuns: {
    as: 'lise',
    recorded: true,
    variables: async () => ({ before: (await theRound(stage)).firstRunId, after: (await theRound(stage)).runId }),
  },
  intakeRounds: { as: 'lise', recorded: false },
  myRoundResult: { as: 'ada', recorded: false },
  changeWishes: { as: 'lise', recorded: true },
  transitionMeeting: { as: 'lise', recorded: true, variables: () => meetingWithCases() },
  transitionRound: { as: 'lise', recorded: true, variables: () => Promise.resolve({ day: '2027-03-01' }) },
  swaps: { as: 'lise', recorded: true },
  purchases: { as: 'lise', recorded: true },
  followUps: { as: 'lise', recorded: true, variables: () => Promise.resolve({ list: 'toAsk' }) },
  // One's own things are not looked at by somebody else.
  myChanges: { as: 'ada', recorded: false },
  myFollowUps: { as: 'ada', recorded: false },
  myCase: { as: 'ada', recorded: false },
  whoSeesMe: { as: 'ada', recorded: false },
  fairnessAnswer: { as: 'ada', recorded: false },
  // No person is shown: offers, figures, the calendar, colleagues, and texts for a case that is open already.
  ...Object.fromEntries(
    [
      'viewer',
      'businessDay',
      'offers',
      'offer',
      'workTypes',
      'municipalities',
      'offices',
      'schoolContacts',
      'schoolFigures',
      'schools',
      'yearWheel',
      'worklistViews',
      'savedWorklistViews',
      'transitionMeetings',
      'transitionSettings',
      'meetingPlan',
      'clarificationCourses',
      // A sheet of the leader's own: it names nobody's row in the register.
      'imports',
      'import',
    ].map((name) => [name, { as: 'lise', recorded: false }]),
  ),
  ...Object.fromEntries(
    [
      'caseworkers',
      'disclosurePreview',
      'room',
      'decisionDraft',
      'capacity',
      'gaps',
      'waitlistCensus',
      'overview',
      'followUpFigures',
      'report',
      'fairness',
      'population',
      'earmarkedGrants',
    ].map((name) => [name, { as: 'lise', recorded: false }]),
  ),
};

async function meetingWithCases(): Promise<{ id: string }> {
  return { id: (await stage.row('transition_meeting', 'week', '4')).id };
}

async function rowOfAda(table: 'referral' | 'letter', organisation?: string): Promise<{ id: string }> {
  const { rows } = await stage.api.owner.query<{ id: string }>(
    `SELECT t.id FROM ${table} t WHERE t.application_id = $1
        AND ($2::text IS NULL OR (to_jsonb(t) ->> 'organisation_id')::uuid = (SELECT id FROM organisation WHERE code = $2)) LIMIT 1`,
    [cast['ada']?.id, organisation ?? null],
  );
  return { id: rows[0]?.id ?? '' };
}

test('every query of the schema says whether its reading is recorded', () => {
  expect(Object.keys(readBy).sort()).toEqual(Object.keys(stage.schema.getQueryType()?.getFields() ?? {}).sort());
});

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

test('a reading of a case or a list records everybody whom it showed, once', async () => {
  const { does } = stage;
  const amina = cast['amina'];
  await does('lise', 'receiveApplication', await stage.row('application', 'id', amina?.id ?? ''));
  await does('lise', 'startWorkClarification', await stage.row('application', 'id', amina?.id ?? ''));
  await does('lise', 'prepareDecision', {
    applicationId: amina?.id,
    wishIds: amina?.wishes.map(({ id }) => id),
    outcome: 'refused',
    reasons: 'Det passer ikke.',
    facts: 'Søknaden.',
  });
  await does('lise', 'sendDecisionForApproval', await stage.row('decision', 'application_id', amina?.id ?? ''));
  const persons = new Map((await everyPersonRow(stage.api.owner)).map(({ id, participantId }) => [id, participantId]));
  const wrong: object[] = [];
  for (const field of Object.values(stage.schema.getQueryType()?.getFields() ?? {})) {
    const { as, recorded, variables } = readBy[field.name] ?? { as: 'lise', recorded: false };
    if (!recorded) continue;
    const asker = await stage.as(as);
    const given = (await variables?.()) ?? {};
    const answer = await asker.ask(queryDocument(field, 4, given), given);
    // Whoever is asked about by id is shown, also where the answer tells only of others: who has looked.
    const ids = JSON.stringify([answer.data, given]).match(uuid) ?? [];
    const shown = new Set(ids.flatMap((id) => persons.get(id) ?? []));
    const { audit } = await writtenBy(String(answer.headers['x-request-id']));
    const recordedPeople = new Set(audit.flatMap(({ people }) => people));
    const problems = [
      answer.errors.length > 0 && JSON.stringify(answer.errors),
      shown.size === 0 && 'showed nobody: the probe must make somebody to show',
      audit.length !== 1 && `${audit.length} audit rows`,
      [...shown].some((id) => !recordedPeople.has(id)) && 'somebody shown is not recorded',
    ].filter((problem) => typeof problem === 'string');
    if (problems.length > 0) wrong.push({ query: field.name, problems });
  }
  expect(wrong).toEqual([]);
});
