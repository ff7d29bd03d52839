import { story, type Story } from '../../test/story';
import type { Asker } from '../../test/asker';
import { testApi, type TestApi } from '../../test/test-api';

const document = `query ($first: Int, $after: String, $search: String) { register(first: $first, after: $after, search: $search) {
  totalCount pageInfo { endCursor } edges { node { name birthYear school caseId caseNumber state places addressProtected } } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly name: string; readonly caseNumber: string | null } }[];
}

let api: TestApi;
let world: Story;
beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  await world.applies('ada');
  await world.applies('henrik', 'asker', [[{ offer: 'asker-produkt-vta', days: 5 }]]);
});
afterAll(() => api.close());

const read = async (asker: Asker, variables: object = {}) =>
  (await asker.query<{ register: Page }>(document, variables)).register;
const names = ({ edges }: Page) => edges.map(({ node }) => node.name);

describe('the register', () => {
  test('holds everybody of the own municipality by last name, with or without a case; nobody of another', async () => {
    const page = await read(await api.as('lise'), { first: 200 });
    const lastNames = names(page).map((name) => name.split(' ').at(-1));
    expect(lastNames).toEqual([...lastNames].sort());
    expect(page.edges.find(({ node }) => node.name === 'Ada Lindmo')?.node.caseNumber).toMatch(/^2027\//);
    expect(page.edges.some(({ node }) => node.caseNumber === null)).toBe(true);
    expect(names(page).some((name) => name.startsWith('Henrik'))).toBe(false);
    expect(names(await read(await api.as('marit'), { first: 200 })).some((name) => name.startsWith('Henrik'))).toBe(
      true,
    );
  });

  test('is for the office: everybody else gets an empty list', async () => {
    for (const code of ['siv', 'even', 'kari', 'hanne', 'ada', 'admin']) {
      expect((await read(await api.as(code))).totalCount).toBe(0);
    }
  });

  test('a strictly protected person stands in it for nobody; a protected address is only told of', async () => {
    for (const code of ['lise', 'tor']) {
      const page = await read(await api.as(code), { first: 200 });
      expect(names(page).some((name) => name.startsWith('Ida'))).toBe(false);
      expect(page.edges.find(({ node }) => node.name.startsWith('Peder'))?.node).toMatchObject({
        addressProtected: true,
      });
    }
  });

  test('is searched by name, case number and national identity number, and paged by key', async () => {
    const lise = await api.as('lise');
    const ada = (await read(lise, { search: 'lindm' })).edges[0]?.node;
    expect(ada?.name).toBe('Ada Lindmo');
    expect(names(await read(lise, { search: ada?.caseNumber }))).toEqual(['Ada Lindmo']);
    expect(names(await read(lise, { search: 'finnes ikke' }))).toEqual([]);
    const whole = names(await read(lise, { first: 200 }));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await read(lise, { first: 3, after });
      seen.push(...names(page));
      after = page.edges.length === 3 ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
    expect((await lise.ask(document, { after: 'x' })).status).toBe(400);
  });

  test('a page is one reading, with everybody it showed', async () => {
    const { rows } = await api.owner.query<{ people: number }>(
      `SELECT cardinality(participant_ids) AS people FROM audit_event WHERE action = 'register.read' ORDER BY id LIMIT 1`,
    );
    expect(rows[0]?.people).toBeGreaterThan(5);
  });
});
