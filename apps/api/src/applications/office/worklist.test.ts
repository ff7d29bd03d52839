import type { Asker } from '../../../test/asker';
import { sessionCookie } from '../../session/cookie';
import { caseStep } from '../../../test/office-documents';
import { story, type Story, type StoryApplication } from '../../../test/story';
import { testApi, type TestApi } from '../../../test/test-api';

const listDocument = `query ($view: WorklistView!, $filter: WorklistFilter, $sort: WorklistSort, $first: Int, $after: String) {
  worklist(view: $view, filter: $filter, sort: $sort, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id caseNumber participantName school state stations { key state } firstWish vtaAssessment late badges version openSteps reachedBy
      nextStep { key text who mine deadline daysLeft urgency } responsible { name } } } } }`;

interface List {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: {
      readonly id: string;
      readonly participantName: string;
      readonly badges: string[];
      readonly openSteps: string[];
      readonly nextStep: { readonly key: string; readonly deadline: string | null; readonly mine: boolean };
    };
  }[];
}

let api: TestApi;
let world: Story;
let lise: Asker;
const sent = new Map<string, StoryApplication>();

beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  lise = await api.as('lise');
  for (const code of ['ada', 'jonas', 'emil', 'sara', 'peder', 'ida']) sent.set(code, await world.applies(code));
  sent.set('henrik', await world.applies('henrik', 'asker', [[{ offer: 'asker-produkt-vta', days: 5 }]]));
});
afterAll(() => api.close());

async function list(asker: Asker, view: string, more: object = {}): Promise<List> {
  return (await asker.query<{ worklist: List }>(listDocument, { view, ...more })).worklist;
}
const names = ({ edges }: List) => edges.map(({ node }) => node.participantName.split(' ')[0]);

describe('the worklist', () => {
  test('shows the office its own cases with the next step in words, and nobody else’s', async () => {
    const all = await list(lise, 'all');
    expect(names(all)).toEqual(['Ada', 'Jonas', 'Emil', 'Sara', 'Peder']);
    expect(all.edges[0]?.node).toMatchObject({
      firstWish: expect.stringContaining('5 dager') as string,
      vtaAssessment: 'none',
      late: false,
      nextStep: { key: 'receive', text: 'Bekreft mottatt', deadline: '2027-01-25', daysLeft: 7, urgency: 'later' },
    });
    expect(names(await list(await api.as('marit'), 'all'))).toEqual(['Henrik']);
    for (const code of ['siv', 'even', 'kari', 'ada'])
      expect((await list(await api.as(code), 'all')).totalCount).toBe(0);
  });

  test('is paged by key: every case once, in the order of the deadlines', async () => {
    const { id, version } = case_('emil');
    await caseStep(lise, 'receiveApplication', 'ApplicationStepInput', { id, version });
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const got: List = await list(lise, 'all', { first: 1, after });
      seen.push(...names(got).map(String));
      after = got.pageInfo.endCursor;
      expect(got.totalCount).toBe(5);
      expect(got.pageInfo.hasNextPage).toBe(page < 4);
    }
    expect(seen).toEqual(['Ada', 'Jonas', 'Sara', 'Peder', 'Emil']);
  });

  test('is sorted by name or by how long since, and paged by key in that order too', async () => {
    for (const sort of ['name', 'oldest']) {
      const whole = names(await list(lise, 'all', { sort }));
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 5; page += 1) {
        const got: List = await list(lise, 'all', { sort, first: 1, after });
        seen.push(...names(got).map(String));
        after = got.pageInfo.endCursor;
      }
      expect(seen).toEqual(whole);
      expect([...seen].sort()).toEqual(['Ada', 'Emil', 'Jonas', 'Peder', 'Sara']);
    }
    const lastNames = (await list(lise, 'all', { sort: 'name' })).edges.map(({ node }) =>
      node.participantName.split(' ').at(-1),
    );
    expect(lastNames).toEqual([...lastNames].sort());
    const { pageInfo } = await list(lise, 'all', { sort: 'name', first: 1 });
    expect((await lise.ask(listDocument, { view: 'all', sort: 'deadline', after: pageInfo.endCursor })).status).toBe(
      400,
    );
  });

  test('says for each case what may be done with many at a time, and how the person is reached', async () => {
    const steps = new Map(
      (await list(lise, 'all')).edges.map(({ node }) => [node.participantName.split(' ')[0], node]),
    );
    expect(steps.get('Ada')).toMatchObject({
      openSteps: ['receive', 'withdraw', 'reassign', 'sendPreliminaryReply'],
      reachedBy: 'digital',
    });
    expect(steps.get('Emil')?.openSteps).toContain('startActivityClarification');
  });

  test('is fetched as a file, in the same order and under the same rights; everybody in it is recorded', async () => {
    const fetches = ({ token }: Asker, query: string) =>
      api.http({
        method: 'GET',
        url: `/exports/worklist.csv?${query}`,
        headers: { cookie: `${sessionCookie}=${token ?? ''}` },
      });
    const lines = (await fetches(lise, 'view=all&sort=name')).body.trim().split('\r\n');
    expect(lines[0]).toMatch(/^Navn;Saksnummer;Skole;Steg;Neste steg;Hos;Frist/);
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(names(await list(lise, 'all', { sort: 'name' })));
    expect((await fetches(lise, 'view=all&state=received')).body.trim().split('\r\n')).toHaveLength(2);
    for (const query of ['view=everything', 'view=all&state=gone', 'view=all&with=me', 'view=restricted'])
      expect((await fetches(lise, query)).statusCode).toBe(404);
    expect((await fetches(await api.as('siv'), 'view=all')).statusCode).toBe(404);
    const { rows } = await api.owner.query<{ people: number }>(
      "SELECT cardinality(participant_ids) AS people FROM audit_event WHERE action = 'worklist.exported' ORDER BY id LIMIT 1",
    );
    expect(rows).toEqual([{ people: 5 }]);
  });

  test('a strictly protected person stands only in the restricted view, and only for named staff', async () => {
    const tor = await api.as('tor');
    expect(names(await list(lise, 'restricted'))).toEqual([]);
    expect(names(await list(tor, 'restricted'))).toEqual(['Ida']);
    expect(names(await list(tor, 'all'))).not.toContain('Ida');
    expect((await list(lise, 'all', { filter: { search: 'Ida' } })).totalCount).toBe(0);
  });

  test('is searched by name, case number and national identity number, and filtered', async () => {
    const find = async (filter: object) => names(await list(lise, 'all', { filter }));
    for (const search of ['lindm', 'Lindmo Ada', 'lindmo,  ada']) expect(await find({ search })).toEqual(['Ada']);
    for (const search of ['%%', '__', ', ', 'ada sara']) expect(await find({ search })).toEqual([]);
    expect(await find({ search: case_('sara').caseNumber })).toEqual(['Sara']);
    const { rows } = await api.owner.query<{ encrypted: Buffer }>(
      'SELECT encrypted FROM national_id WHERE participant_id = $1',
      [await world.participantId('jonas')],
    );
    const number = api.services.nationalIds.open(rows[0]?.encrypted ?? Buffer.alloc(0));
    expect(await find({ search: `${number.slice(0, 6)} ${number.slice(6)}` })).toEqual(['Jonas']);
    expect(await find({ state: 'received' })).toEqual(['Emil']);
    expect(await find({ offerCode: 'karea-varbas-vta' })).toEqual([]);
    expect((await find({ offerCode: 'ba-arbeid', nextWith: 'office' })).length).toBe(5);
    expect((await lise.ask(listDocument, { view: 'all', filter: { nextWith: 'me' } })).status).toBe(400);
    expect((await lise.ask(listDocument, { view: 'all', after: 'abc' })).status).toBe(400);
  });

  test('every view counts what it lists, in one statement', async () => {
    const asked = await api.as('sara', { kind: 'self' });
    await api.owner.query(
      `INSERT INTO help_request (participant_id, tenant_id, created_at)
       SELECT id, tenant_id, '2027-01-18T09:00Z' FROM participant WHERE id = $1`,
      [await world.participantId('sara')],
    );
    expect(asked.token).not.toBeNull();
    for (const code of ['lise', 'tor']) {
      const asker = await api.as(code);
      const { worklistViews } = await asker.query<{ worklistViews: { view: string; count: number }[] }>(
        '{ worklistViews { view count } }',
      );
      expect(worklistViews.map(({ view }) => view).includes('restricted')).toBe(code === 'tor');
      for (const { view, count } of worklistViews)
        expect([view, (await list(asker, view)).totalCount]).toEqual([view, count]);
    }
    expect((await list(lise, 'wantsToTalk')).edges[0]?.node).toMatchObject({
      badges: ['helpRequested'],
      nextStep: { key: 'helpApplicant', deadline: '2027-01-20' },
    });
    expect(names(await list(lise, 'urgent'))).toEqual(['Sara']);
  });

  test('a page is one reading, with everybody it showed', async () => {
    const { rows } = await api.owner.query<{ people: number }>(
      `SELECT cardinality(participant_ids) AS people FROM audit_event
        WHERE action = 'worklist.read' AND role = 'caseworker' ORDER BY id LIMIT 1`,
    );
    expect(rows).toEqual([{ people: 5 }]);
  });
});

function case_(code: string): StoryApplication {
  const found = sent.get(code);
  if (!found) throw new Error(`${code} has not applied.`);
  return found;
}
