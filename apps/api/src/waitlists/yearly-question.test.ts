import { givesLogIn, latest, openCase, takes, type StoryCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(90_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

/** The day is moved as in a demonstration, and what it brings is done. */
async function itBecomes(day: string) {
  await api.http({ method: 'POST', url: '/demo/clock', payload: { day } });
  for (let round = 0; round < 3; round += 1) await api.runJobs();
}

async function waits(name: string): Promise<StoryCase> {
  const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]], { name });
  const lise = await api.as('lise', { role: 'caseworker' });
  const told = { informedOn: '2027-01-18', informedHow: 'phone', offerId: tale.offer('ba-arbeid').id };
  await takes(lise, 'addToWaitlist', { wishId: one.wishIds[0], wishVersion: 1, ...told });
  await givesLogIn(tale, name.toLowerCase(), one);
  return one;
}

const questionOf = async ({ participantId }: StoryCase) => {
  const { rows } = await api.owner.query<{ id: string; version: number; state: string; answer_by: string }>(
    'SELECT id, version, state, answer_by FROM wait_question WHERE participant_id = $1',
    [participantId],
  );
  return rows;
};
const entryOf = async (one: StoryCase) => {
  const { id } = await latest(tale, 'waitlist_entry', one);
  const { rows } = await api.owner.query<{ state: string; last_confirmed_on: string | null }>(
    'SELECT state, last_confirmed_on FROM waitlist_entry WHERE id = $1',
    [id],
  );
  return rows[0];
};
const payload = '... on WaitQuestionPayload { question { state answeredOn allowedSteps { step open } } }';

test('a year on everybody is asked once; yes, no and talk are heard, and silence removes nobody', async () => {
  const [yes, no, talk, silent] = [
    await waits('Jana'),
    await waits('Nils'),
    await waits('Tale'),
    await waits('Stille'),
  ];
  await itBecomes('2028-01-17');
  expect(await questionOf(yes)).toEqual([]);
  await itBecomes('2028-01-18');
  await itBecomes('2028-01-19');
  for (const each of [yes, no, talk, silent]) {
    expect(await questionOf(each)).toMatchObject([{ state: 'asked', answer_by: '2028-02-08' }]);
  }
  const letters = await api.owner.query("SELECT 1 FROM letter WHERE kind = 'waitQuestion'");
  expect(letters.rowCount).toBe(4);

  const jana = await api.as('jana', { kind: 'self' });
  const { myCase } = await jana.query<{
    myCase: { nextText: string; waitlistEntries: { question: { id: string } }[] };
  }>('{ myCase { nextText waitlistEntries { question { id state allowedSteps { step open } } } } }');
  expect(myCase.nextText).toBe('Vi vil vite om du fortsatt vil vente. Svar innen 8. februar 2028.');
  const answers = async (code: string, one: StoryCase, answer: string, more: object = {}) => {
    const [question] = await questionOf(one);
    const hat = code === 'lise' ? ({ role: 'caseworker' } as const) : ({ kind: 'self' } as const);
    const input = { id: question?.id, version: question?.version, answer, ...more };
    return takes(await api.as(code, hat), 'answerWaitQuestion', input, payload);
  };
  expect(await answers('jana', yes, 'yes')).toMatchObject({ question: { state: 'yes', answeredOn: '2028-01-19' } });
  expect(await entryOf(yes)).toEqual({ state: 'waiting', last_confirmed_on: '2028-01-19' });
  expect(await answers('jana', no, 'no')).toMatchObject({ __typename: 'NotFound' });
  expect(await answers('nils', no, 'no')).toMatchObject({ question: { state: 'no' } });
  expect(await answers('tale', talk, 'talk')).toMatchObject({ question: { state: 'talk' } });
  await api.runJobs();
  expect(await entryOf(no)).toMatchObject({ state: 'left' });
  expect((await api.owner.query('SELECT state FROM wish WHERE id = $1', [no.wishIds[0]])).rows).toEqual([
    { state: 'suitable' },
  ]);
  expect(await entryOf(talk)).toMatchObject({ state: 'waiting' });

  await itBecomes('2028-02-09');
  expect(await questionOf(silent)).toMatchObject([{ state: 'unanswered' }]);
  expect(await entryOf(silent)).toMatchObject({ state: 'waiting' });
  const lise = await api.as('lise', { role: 'caseworker' });
  const step = async ({ applicationId }: StoryCase) =>
    (
      await lise.query<{ case: { nextStep: { key: string } } }>(
        'query ($id: ID!) { case(id: $id) { nextStep { key } } }',
        { id: applicationId },
      )
    ).case.nextStep.key;
  // Closed cases have nothing else to do; those who wait still have this.
  await api.owner.query("UPDATE application SET state = 'closed' WHERE id = ANY ($1)", [
    [silent.applicationId, talk.applicationId],
  ]);
  expect([await step(silent), await step(talk)]).toEqual(['callAboutWaiting', 'callAboutWaiting']);
  // Who has not answered is called too, but has not asked for it.
  const { worklist, worklistViews } = await lise.query<{
    worklist: { edges: { node: { id: string; badges: string[] } }[] };
    worklistViews: { view: string; count: number }[];
  }>('{ worklist(view: wantsToTalk) { edges { node { id badges } } } worklistViews { view count } }');
  expect(worklist.edges.map(({ node }) => node)).toEqual([
    { id: talk.applicationId, badges: expect.arrayContaining(['wantsToTalk']) as string[] },
  ]);
  expect(worklistViews).toContainEqual({ view: 'wantsToTalk', count: 1 });
  expect(await answers('lise', silent, 'yes')).toMatchObject({ rule: 'needs-missing', field: 'heardHow' });
  expect(await answers('lise', silent, 'yes', { heardHow: 'phone' })).toMatchObject({ question: { state: 'yes' } });
});

test('the census counts every list once a day, for the office; those who see figures only have the report', async () => {
  await itBecomes('2028-02-10');
  await itBecomes('2028-02-11');
  const census = async (code: string) =>
    (
      await (
        await api.as(code)
      ).query<{ waitlistCensus: { municipality: string; days: object[] }[] }>(
        '{ waitlistCensus(offerCode: "ba-arbeid", days: 2) { municipality days { day waiting paused withInterim longestDays } } }',
      )
    ).waitlistCensus;
  expect(await census('leder')).toEqual([
    {
      municipality: 'Bærum',
      days: ['2028-02-11', '2028-02-10'].map((day) => ({
        day,
        waiting: 3,
        paused: 0,
        withInterim: 0,
        longestDays: day === '2028-02-11' ? 389 : 388,
      })),
    },
  ]);
  expect(await census('marit')).toEqual([]);
  expect(await census('nina')).toEqual([]);
  expect(await census('hanne')).toEqual([]);
  expect(await census('erik')).toEqual([]);
});
