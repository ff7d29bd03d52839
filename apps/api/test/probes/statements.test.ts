import { countStatements } from '../count-statements';
import { queryDocument } from './documents';
import { playFullStory, type Cast } from './full-story';
import { moreProposals, type GrowingRound } from './round-story';
import { openStage, type Stage } from './stage';
import { answersByPhone, days, latest, offersPlace, openCase, takes } from '../story-cases';

jest.setTimeout(120_000);

let stage: Stage;
let cast: Cast;
let round: GrowingRound | undefined;
beforeAll(async () => {
  stage = await openStage();
  cast = await playFullStory(stage);
});
afterAll(() => stage.api.close());

/** Who asks which query: somebody whose lists grow with what is added below. */
const asked = (): Record<string, { as: string; variables: Record<string, unknown> }> => {
  const ada = cast['ada']?.id;
  const lise = (variables: Record<string, unknown>) => ({ as: 'lise', variables });
  return {
    worklist: lise({ view: 'all' }),
    worklistViews: lise({}),
    savedWorklistViews: lise({}),
    unrecordedSteps: lise({ scope: 'all' }),
    unrecordedCounts: lise({}),
    needReport: { as: 'even', variables: {} },
    case: lise({ id: ada }),
    application: lise({ id: ada }),
    caseworkers: lise({}),
    register: lise({}),
    intakeRounds: lise({}),
    intakeRound: lise({ id: round?.id }),
    roundExplanation: lise({ runId: round?.runId, participantId: round?.participantId }),
    roundWhatIf: lise({ runId: round?.runId, changes: fewerPlaces() }),
    compareAllocationRuns: lise({ before: round?.firstRunId, after: round?.runId }),
    capacity: lise({}),
    overview: { as: 'leder', variables: {} },
    report: { as: 'hanne', variables: { period: '2026' } },
    population: { as: 'dag', variables: {} },
    fairness: { as: 'hanne', variables: {} },
    fairnessAnswer: { as: 'ada', variables: {} },
    earmarkedGrants: { as: 'hanne', variables: {} },
    decisionsForApproval: { as: 'dag', variables: {} },
    placements: { as: 'nina', variables: {} },
    nextInLine: lise({ offerCode: 'arba-vta', from: '2027-09-06' }),
    gaps: lise({ from: '2027-02-01', to: '2027-06-18' }),
    waitlistCensus: lise({ offerCode: 'arba-vta' }),
    ifPlaced: lise({ applicationId: ada, startOn: '2027-09-06' }),
    attendance: { as: 'nina', variables: { offerCode: 'ba-arbeid', from: '2027-09-06', to: '2027-09-10' } },
    waitlist: { as: 'siv', variables: { offerCode: 'arba-vta' } },
    referrals: { as: 'pia', variables: {} },
    pupils: { as: 'kari', variables: {} },
    schoolFacts: { as: 'ada', variables: {} },
    schoolContacts: { as: 'kari', variables: {} },
    schoolFigures: { as: 'leder', variables: {} },
    myCase: { as: 'ada', variables: {} },
    whoSeesMe: { as: 'ada', variables: {} },
    caseLooks: lise({ id: ada }),
    changeWishes: lise({}),
    myChanges: { as: 'karoline', variables: {} },
    followUps: lise({ list: 'toAsk' }),
    myFollowUps: { as: 'anton', variables: {} },
    followUpFigures: { as: 'leder', variables: {} },
    transitionMeetings: lise({}),
    transitionSettings: lise({}),
    meetingPlan: lise({}),
    transitionRound: lise({ day: '2027-03-01' }),
    swaps: lise({}),
    purchases: lise({}),
    clarificationCourses: { as: 'even', variables: {} },
    imports: { as: 'leder', variables: {} },
    offers: lise({}),
    schools: lise({}),
    municipalities: lise({}),
    offices: lise({}),
    workTypes: lise({}),
    yearWheel: lise({}),
  };
};

/** So few that nobody has a place any more: everybody differs. */
const fewerPlaces = () => [
  {
    offerId: stage.tale.offer('ba-arbeid').id,
    places: -50,
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  },
];

/** Every request's own: BEGIN, settings and COMMIT, the session that is looked up and kept alive, and the business day. */
// Tasks are kept behind an answer, not for it.
/** How many statements each query sends, by field; those of the transaction and the log-in are left out. */
async function statements(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [name, { as, variables }] of Object.entries(asked())) {
    const field = stage.schema.getQueryType()?.getFields()[name];
    if (!field) throw new Error(`There is no query "${name}".`);
    const asker = await stage.as(as);
    const document = queryDocument(field, 4, variables);
    await asker.query(document, variables); // what is remembered between requests is remembered now
    counted[name] = (await countStatements(() => asker.query(document, variables))).statements;
  }
  return counted;
}

/** More of everything: cases, referrals, places, decisions to approve, people who wait, proposals, notes, and calls. */
async function more(): Promise<void> {
  const { tale } = stage;
  const lise = await stage.as('lise');
  const inRound = [1, 2].map(() => openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]]));
  round = await moreProposals(stage, await Promise.all(inRound));
  const text = { reasons: 'Det passer.', facts: 'Søknaden.' };
  for (let number = 0; number < 4; number += 1) {
    const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }], [{ offer: 'arba-vta', days: 5 }]]);
    const { applicationId } = one;
    const told = { informedOn: '2027-01-18', informedHow: 'phone', offerId: tale.offer('arba-vta').id };
    const refers = { applicationId, organisationId: await tale.organisationId('bkd'), kind: 'provider' };
    await expectDone(takes(lise, 'createReferral', { ...refers, clarifications: ['visit'] }));
    await expectDone(takes(lise, 'addToWaitlist', { wishId: one.wishIds[1], wishVersion: 1, ...told }));
    await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 5));
    await expectDone(answersByPhone(tale, lise, one, 'accept'));
    const placeOfferId = (await latest(tale, 'place_offer', one)).id;
    const decides = { applicationId, placeOfferId, wishIds: one.wishIds.slice(0, 1), outcome: 'granted', ...text };
    await expectDone(takes(lise, 'prepareDecision', decides));
    const { id, version } = await latest(tale, 'decision', one);
    await expectDone(takes(lise, 'sendDecisionForApproval', { id, version }));
    if (number % 2 === 0) await expectDone(takes(await stage.as('dag'), 'makeDecision', { id, version: version + 1 }));
    await expectDone(takes(lise, 'addNote', { id: cast['ada']?.id, text: `Notat ${number}` }));
    await expectDone(takes(lise, 'logCall', { id: cast['ada']?.id, outcome: 'noAnswer' }));
  }
}

async function expectDone(answer: ReturnType<typeof takes>): Promise<void> {
  const { __typename, message } = await answer;
  expect([__typename, message]).toEqual([expect.stringMatching(/Payload$/), undefined]);
}

test('no query sends more statements because there is more to show; the busiest pages send three at most', async () => {
  await more(); // so that no list is empty
  const before = await statements();
  await more();
  const after = await statements();
  expect(after).toEqual(before);
  const most = Math.max(...['worklist', 'case', 'myCase'].map((name) => after[name] ?? Infinity));
  expect(most).toBeLessThanOrEqual(3);
  expect(after['case']).toBeGreaterThan(0);
});

test('every query of the schema is counted, or shows one thing only', () => {
  const one =
    'import viewer businessDay offer referral letter disclosurePreview room decisionDraft transitionMeeting myRoundResult'.split(
      ' ',
    );
  const all = Object.keys(stage.schema.getQueryType()?.getFields() ?? {});
  expect([...Object.keys(asked()), ...one].sort()).toEqual(all.sort());
});
