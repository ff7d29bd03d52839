import { days, decidedPlace, takes, type Answer, type StoryCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
let pia: StoryCase;
let hidden: StoryCase;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  pia = await decidedPlace(tale, days(tale, 'ba-arbeid', 1, 2), { name: 'Pia', startOn: '2027-02-01' });
  hidden = await decidedPlace(tale, days(tale, 'ba-arbeid', 3), { name: 'Skjult', startOn: '2027-02-01' });
  await api.owner.query(`UPDATE participant SET protection = 'strengtFortrolig' WHERE id = $1`, [hidden.participantId]);
});
afterAll(() => api.close());

const closing =
  '... on ClosurePayload { lettersTo closure { id version state from to steps { step reason by lettersTo } allowedSteps { step open reason } } }';
const twoWeeks = () => ({
  offerId: tale.offer('ba-arbeid').id,
  from: '2027-03-01',
  to: '2027-03-12',
  reason: 'Nytt kjøkken.',
});
const idOf = (answer: Answer) => (answer['closure'] as { id: string }).id;

interface Capacity {
  closures: { id: string; state: string; steps: { step: string; by: string | null; lettersTo: number }[] }[];
  weeks: { monday: string; cells: { weekday: string; closed: boolean; inPlace: number; decided: number }[] }[];
}
const document = `{ capacity(weeks: 26) { closures { id state steps { step by lettersTo } }
  weeks { monday cells { weekday closed inPlace decided } } } }`;
const capacity = async () => (await (await api.as('nina')).query<{ capacity: Capacity[] }>(document)).capacity[0];

test('who comes in a period: those the provider may see, and true numbers for those it may not', async () => {
  const nina = await api.as('nina');
  const asks = `query ($from: Day!, $to: Day) { attendance(offerCode: "ba-arbeid", from: $from, to: $to) {
    inPlace decided proposed notShown people { participant { name } standing weekdays } } }`;
  const both = await nina.query(asks, { from: '2027-03-01', to: '2027-03-05' });
  expect(both).toEqual({
    attendance: {
      inPlace: 0,
      decided: 2,
      proposed: 0,
      notShown: 1,
      people: [{ participant: { name: 'Pia Prøve' }, standing: 'decided', weekdays: ['monday', 'tuesday'] }],
    },
  });
  expect(await nina.query(asks, { from: '2027-03-04' })).toMatchObject({ attendance: { decided: 0, people: [] } });
  expect(await nina.query(asks, { from: '2027-01-25', to: '2027-01-29' })).toMatchObject({
    attendance: { decided: 0 },
  });
  const siv = await api.as('siv');
  expect(await siv.query(asks, { from: '2027-03-01' })).toEqual({ attendance: null });
});

test('only the house itself closes, ahead, with a reason, and not twice at once', async () => {
  const nina = await api.as('nina');
  for (const who of [await api.as('siv'), await api.as('lise', { role: 'caseworker' }), await api.as('hanne')]) {
    expect(await takes(who, 'closeOffer', twoWeeks())).toMatchObject({ __typename: 'NotFound' });
  }
  const tries = (change: object) => takes(nina, 'closeOffer', { ...twoWeeks(), ...change });
  expect(await tries({ reason: ' ' })).toMatchObject({ rule: 'needs-missing', field: 'reason' });
  expect(await tries({ from: '2027-01-11' })).toMatchObject({ rule: 'closure-is-past', field: 'from' });
  expect(await tries({ to: '2027-02-28' })).toMatchObject({ rule: 'closure-not-a-period', field: 'to' });
  expect(await tries({ to: '2028-03-12' })).toMatchObject({ rule: 'closure-too-long' });
  expect((await api.owner.query('SELECT 1 FROM closure_step')).rowCount).toBe(0);
});

test('a provider closes for two weeks, changes it, and takes it back: the weeks say so, and those it touches are told each time', async () => {
  const nina = await api.as('nina');
  const set = await takes(nina, 'closeOffer', twoWeeks(), closing);
  expect(set).toMatchObject({ lettersTo: 2, closure: { state: 'set', from: '2027-03-01', to: '2027-03-12' } });
  expect(await takes(nina, 'closeOffer', { ...twoWeeks(), from: '2027-03-08' })).toMatchObject({
    rule: 'closed-already',
  });
  await api.runJobs();
  await api.runJobs();
  const shut = await capacity();
  expect(shut?.closures).toMatchObject([{ state: 'set', steps: [{ step: 'close', by: 'Nina Vik', lettersTo: 2 }] }]);
  const closedIn = (list: Capacity | undefined) =>
    list?.weeks.filter(({ cells }) => cells.every(({ closed }) => closed)).map(({ monday }) => monday);
  expect(closedIn(shut)).toEqual(['2027-03-01', '2027-03-08']);
  expect(shut?.weeks.find(({ monday }) => monday === '2027-03-01')?.cells[0]).toMatchObject({ decided: 1 });

  const id = idOf(set);
  const changes = { id, version: 1, from: '2027-03-08', to: '2027-03-12', reason: 'Håndverkerne kommer senere.' };
  expect(await takes(await api.as('siv'), 'changeClosure', changes)).toMatchObject({ __typename: 'NotFound' });
  expect(await takes(nina, 'changeClosure', changes, closing)).toMatchObject({ lettersTo: 2, closure: { version: 2 } });
  expect(await takes(nina, 'changeClosure', changes)).toMatchObject({ __typename: 'Conflict' });
  const back = await takes(nina, 'reopenOffer', { id, version: 2, reason: 'Det går likevel.' }, closing);
  expect(back).toMatchObject({
    closure: { state: 'withdrawn', allowedSteps: [{ step: 'change', open: false }, { open: false }, { open: false }] },
  });
  await api.runJobs();
  await api.runJobs();
  expect(closedIn(await capacity())).toEqual([]);
  const { rows } = await api.owner.query(
    `SELECT participant_id AS id, array_agg(title ORDER BY created_at, title) AS titles FROM letter WHERE kind = 'closureNotice'
      GROUP BY participant_id`,
  );
  const told = [
    'Bærum arbeidssenter er stengt noen dager',
    'Bærum arbeidssenter er stengt andre dager enn vi skrev',
    'Bærum arbeidssenter stenger likevel ikke',
  ];
  expect(rows).toHaveLength(2);
  for (const row of rows as { id: string; titles: string[] }[]) {
    expect([pia.participantId, hidden.participantId]).toContain(row.id);
    expect([...row.titles].sort()).toEqual([...told].sort());
  }
});

test('who begins in a closed week is told that it is closed; who has a place keeps it', async () => {
  const nina = await api.as('nina');
  const set = await takes(nina, 'closeOffer', { ...twoWeeks(), from: '2027-01-18', to: '2027-01-29' }, closing);
  const lise = await api.as('lise', { role: 'caseworker' });
  const { room } = await lise.query<{ room: { reason: string }[] }>(
    `query ($id: ID!, $offers: [ID!]!) { room(applicationId: $id, startOn: "2027-01-25", offerIds: $offers) { reason } }`,
    { id: pia.applicationId, offers: [tale.offer('ba-arbeid').id] },
  );
  expect(room[2]?.reason).toBe('Stengt.');
  await api.setDay('2027-01-20');
  const again = { id: idOf(set), version: 1, reason: 'Ferdig før tiden.' };
  expect(await takes(nina, 'changeClosure', { ...again, from: '2027-01-19', to: '2027-01-29' })).toMatchObject({
    rule: 'closure-has-begun',
  });
  expect(await takes(nina, 'reopenOffer', again, closing)).toMatchObject({
    closure: { state: 'reopened', from: '2027-01-18', to: '2027-01-19' },
  });
  const days = await api.owner.query('SELECT count(*)::int AS days FROM placement_day WHERE upper(valid) IS NULL');
  expect(days.rows).toEqual([{ days: 3 }]);
  await api.setDay('2027-01-18');
});
