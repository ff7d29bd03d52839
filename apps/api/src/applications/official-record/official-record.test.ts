import { caseStep } from '../../../test/office-documents';
import { story, type Story, type StoryApplication } from '../../../test/story';
import type { Asker } from '../../../test/asker';
import { testApi, type TestApi } from '../../../test/test-api';

const listDocument = `query ($scope: UnrecordedScope, $first: Int, $after: String) {
  unrecordedSteps(scope: $scope, first: $first, after: $after) { totalCount pageInfo { endCursor }
    edges { node { id caseNumber participantName on text by copyText } } } }`;
const markDocument = `mutation ($input: MarkStepsRecordedInput!) { markStepsRecorded(input: $input) { __typename
  ... on MarkStepsRecordedPayload { marked counts { scope count } } ... on Violation { rule field } } }`;

interface List {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
  readonly edges: readonly {
    readonly node: {
      readonly id: string;
      readonly participantName: string;
      readonly text: string;
      readonly copyText: string;
    };
  }[];
}
type Marked = { markStepsRecorded: { __typename: string; marked?: number; rule?: string } };

let api: TestApi;
let world: Story;
let lise: Asker;
const sent = new Map<string, StoryApplication>();

beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  lise = await api.as('lise');
  for (const code of ['ada', 'jonas', 'ida']) sent.set(code, await world.applies(code));
});
afterAll(() => api.close());

const list = async (asker: Asker, more: object = {}) =>
  (await asker.query<{ unrecordedSteps: List }>(listDocument, { scope: 'all', ...more })).unrecordedSteps;
const mark = async (asker: Asker, ids: string[], recordedOn: string | null = '2027-01-18') =>
  (await asker.mutate<Marked>(markDocument, { input: { ids, recordedOn } })).markStepsRecorded;
const receives = async (asker: Asker, code: string) => {
  const { id, version } = sent.get(code) ?? { id: '', version: 0 };
  await caseStep(asker, 'receiveApplication', 'ApplicationStepInput', { id, version });
};

describe('steps that the office’s own case system lacks', () => {
  test('come as the steps are taken, with a text to copy that tells no reasons, and page by key', async () => {
    expect((await list(lise)).totalCount).toBe(0);
    await receives(lise, 'ada');
    await receives(lise, 'jonas');
    const first = await list(lise, { first: 1 });
    expect(first.totalCount).toBe(2);
    expect(first.edges[0]?.node).toMatchObject({
      participantName: 'Ada Lindmo',
      text: 'Søknaden ble mottatt.',
      copyText: expect.stringMatching(
        /^Ada Lindmo, søknad 2027\/\d+\.\n18\. januar 2027: Søknaden ble mottatt\.\nUtført av /u,
      ) as string,
    });
    const next = await list(lise, { first: 1, after: first.pageInfo.endCursor });
    expect(next.edges.map(({ node }) => node.participantName.split(' ')[0])).toEqual(['Jonas']);
    expect((await list(lise, { scope: 'mine' })).totalCount).toBe(2);
    expect((await list(await api.as('leder'), { scope: 'mine' })).totalCount).toBe(0);
  });

  test('stand with nobody outside the office, and cannot be marked from there', async () => {
    const ids = (await list(lise)).edges.map(({ node }) => node.id);
    for (const code of ['marit', 'siv', 'nina', 'kari', 'ada']) {
      const asker = await api.as(code);
      expect((await list(asker)).totalCount).toBe(0);
      expect(await mark(asker, ids)).toMatchObject({ __typename: 'NotFound' });
    }
  });

  test('a strictly protected person stands in a list of her own, for named staff', async () => {
    const tor = await api.as('tor');
    await receives(tor, 'ida');
    expect((await list(tor)).edges.map(({ node }) => node.participantName)).not.toContain('Ida');
    expect((await list(tor, { scope: 'restricted' })).totalCount).toBe(1);
    expect((await list(lise, { scope: 'restricted' })).totalCount).toBe(0);
    const counts = async (asker: Asker) =>
      (await asker.query<{ unrecordedCounts: object[] }>('{ unrecordedCounts { scope count } }')).unrecordedCounts;
    expect(await counts(lise)).toEqual([
      { scope: 'mine', count: 2 },
      { scope: 'all', count: 2 },
    ]);
    expect(await counts(tor)).toContainEqual({ scope: 'restricted', count: 1 });
  });

  test('are marked many at a time, with who and when in the history; a colleague’s mark is kept; a mistake is taken back', async () => {
    const ids = (await list(lise)).edges.map(({ node }) => node.id);
    expect(await mark(lise, ids, '2027-01-19')).toMatchObject({ rule: 'recorded-in-future', field: 'recordedOn' });
    expect(await mark(lise, ids, '2027-01-17')).toMatchObject({ rule: 'recorded-before-step', field: 'recordedOn' });
    // One that is not the office's among those that are: none is marked.
    const { rows: hidden } = await api.owner.query<{ id: string }>(
      'SELECT history_id AS id FROM official_record r WHERE r.participant_id = $1',
      [await world.participantId('ida')],
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(await mark(lise, [...ids, ...hidden.map(({ id }) => id)])).toMatchObject({ __typename: 'NotFound' });
    expect((await list(lise)).totalCount).toBe(2);
    expect(await mark(lise, ids)).toMatchObject({ marked: 2, counts: [{ count: 0 }, { count: 0 }] });
    expect(await mark(await api.as('leder'), ids)).toMatchObject({ marked: 0 });
    const { case: page } = await lise.query<{ case: { history: { recordedOn: string; recordedBy: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { history { step recordedOn recordedBy } } }',
      { id: sent.get('ada')?.id },
    );
    expect(page.history[0]).toMatchObject({ step: 'receive', recordedOn: '2027-01-18' });
    expect(page.history[0]?.recordedBy).toMatch(/^Lise/);
    expect(await mark(lise, ids.slice(0, 1), null)).toMatchObject({ marked: 1 });
    expect((await list(lise)).totalCount).toBe(1);
    const { rows } = await api.owner.query<{ people: number }>(
      `SELECT cardinality(participant_ids) AS people FROM audit_event WHERE action = 'officialRecord.marked' ORDER BY id LIMIT 1`,
    );
    expect(rows).toEqual([{ people: 2 }]);
  });

  test('a step taken back before it was entered needs no entry; one that was entered needs the correction', async () => {
    const correct = async (code: string) => {
      const { id } = sent.get(code) ?? { id: '' };
      const { case: page } = await lise.query<{ case: { history: { id: string; step: string }[] } }>(
        'query ($id: ID!) { case(id: $id) { history { id step } } }',
        { id },
      );
      const entry = page.history.find(({ step }) => step === 'receive')?.id;
      await caseStep(lise, 'correctStep', 'CorrectStepInput', { historyId: entry, reason: 'Feil sak.' });
    };
    await correct('ada'); // not entered
    expect((await list(lise)).totalCount).toBe(0);
    await correct('jonas'); // entered
    expect((await list(lise)).edges.map(({ node }) => node.text)).toEqual(['Et steg som var ført feil, ble rettet.']);
  });
});
