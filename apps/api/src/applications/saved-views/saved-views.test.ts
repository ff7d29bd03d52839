import type { Asker } from '../../../test/asker';
import { story, type Story } from '../../../test/story';
import { takes } from '../../../test/story-cases';
import { testApi, type TestApi } from '../../../test/test-api';

let api: TestApi;
let world: Story;
let lise: Asker;

beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  lise = await api.as('lise', { role: 'caseworker' });
  for (const code of ['ada', 'jonas', 'sara', 'ida']) await world.applies(code);
  await world.applies('emil', 'baerum', [[{ offer: 'bkd-aktivitet', days: 2 }]]);
});
afterAll(() => api.close());

interface View {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly count: number;
}
const fields = 'id version name view sort state offerCode schoolCode nextWith count';
const payload = `... on SavedWorklistViewsPayload { savedWorklistViews { ${fields} } }`;

async function viewsOf(asker: Asker): Promise<readonly View[]> {
  const document = `{ savedWorklistViews { ${fields} } worklistViews { view count } }`;
  return (await asker.query<{ savedWorklistViews: View[] }>(document)).savedWorklistViews;
}
const saves = (asker: Asker, input: object) =>
  takes(asker, 'saveWorklistView', { view: 'all', sort: 'deadline', ...input }, payload);
const viewNamed = async (name: string) => {
  const found = (await viewsOf(lise)).find((view) => view.name === name);
  if (!found) throw new Error(`There is no view "${name}".`);
  return found;
};

describe('an own view of the worklist', () => {
  test('is kept with its name and filters, and counts what the list with them holds', async () => {
    await saves(lise, { name: ' Til dagsenteret ', offerCode: 'bkd-aktivitet', sort: 'name' });
    await saves(lise, { name: 'Nye', state: 'submitted', nextWith: 'office' });
    await saves(lise, { name: 'Avsluttede med BA', offerCode: 'ba-arbeid', view: 'closed' });
    await saves(lise, { name: 'Skolen i Sandvika', schoolCode: 'sandvika' });
    const views = await viewsOf(lise);
    expect(views.map(({ name }) => name)).toEqual(['Avsluttede med BA', 'Nye', 'Skolen i Sandvika', 'Til dagsenteret']);
    expect(views[3]).toMatchObject({ view: 'all', sort: 'name', offerCode: 'bkd-aktivitet', schoolCode: null });
    const list = `query ($view: WorklistView!, $filter: WorklistFilter) { worklist(view: $view, filter: $filter) { totalCount } }`;
    for (const view of views as readonly (View & Record<string, unknown>)[]) {
      const { state, offerCode, schoolCode, nextWith } = view;
      const filter = { state, offerCode, schoolCode, nextWith };
      const { worklist } = await lise.query<{ worklist: { totalCount: number } }>(list, { view: view['view'], filter });
      expect([view.name, view.count]).toEqual([view.name, worklist.totalCount]);
    }
    // All wish for the day centre, somewhere among their wishes; Ida stands among the restricted cases only.
    expect(views.map(({ count }) => count)).toEqual([0, 4, 1, 4]);
  });

  test('is hers alone: nobody else sees, renames or deletes it', async () => {
    const { id, version } = await viewNamed('Nye');
    const tor = await api.as('tor', { role: 'caseworker' });
    expect(await viewsOf(tor)).toEqual([]);
    expect(await takes(tor, 'renameWorklistView', { id, version, name: 'Min' })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await takes(tor, 'deleteWorklistView', { id, version })).toMatchObject({ __typename: 'NotFound' });
    expect(await saves(await api.as('siv'), { name: 'Min' })).toMatchObject({ rule: 'step-not-yours' });
    expect(await viewsOf(await api.as('siv'))).toEqual([]);
    expect((await viewNamed('Nye')).version).toBe(1);
  });

  test('has a name that no other has, and is renamed and deleted as it was read', async () => {
    expect(await saves(lise, { name: 'nye' })).toMatchObject({ rule: 'view-name-taken', field: 'name' });
    expect(await saves(lise, { name: '  ' })).toMatchObject({ rule: 'view-name-missing', field: 'name' });
    expect(await saves(lise, { name: 'Ukjent', offerCode: 'finnes-ikke' })).toMatchObject({ __typename: 'NotFound' });
    const { id } = await viewNamed('Nye');
    const renamed = await takes(lise, 'renameWorklistView', { id, version: 1, name: 'Nye søknader' }, payload);
    expect(renamed).toMatchObject({ __typename: 'SavedWorklistViewsPayload' });
    expect(await takes(lise, 'deleteWorklistView', { id, version: 1 })).toMatchObject({ __typename: 'Conflict' });
    await takes(lise, 'deleteWorklistView', { id, version: 2 });
    expect((await viewsOf(lise)).map(({ name }) => name)).not.toContain('Nye søknader');
  });

  test('a wrong word for whom the step is with is no input, and there are a dozen at the most', async () => {
    const document = `mutation ($input: SaveWorklistViewInput!) { saveWorklistView(input: $input) { __typename } }`;
    const wrong = { name: 'Feil', view: 'all', sort: 'name', nextWith: 'me' };
    expect((await lise.ask(document, { input: wrong })).status).toBe(400);
    for (let number = (await viewsOf(lise)).length; number < 12; number += 1)
      await saves(lise, { name: `Nr. ${number}` });
    expect(await saves(lise, { name: 'En til' })).toMatchObject({ rule: 'too-many-views' });
  });

  test('kept in four windows at the same moment: the dozen is not passed, and the others are told', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [last] = await viewsOf(lise);
      await takes(lise, 'deleteWorklistView', { id: last?.id, version: last?.version });
      const kept = await Promise.all([1, 2, 3, 4].map((at) => saves(lise, { name: `Vindu ${round} ${at}` })));
      const rules = kept.map((answer) => ('rule' in answer ? answer['rule'] : answer.__typename));
      expect(rules.sort()).toEqual(['SavedWorklistViewsPayload', ...Array<string>(3).fill('too-many-views')]);
      expect(await viewsOf(lise)).toHaveLength(12);
    }
  });
});
