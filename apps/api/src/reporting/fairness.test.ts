import { systemActor } from '../platform/actor';
import { inTransaction } from '../platform/transaction';
import { openCase, takes } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';
import { takeSnapshots } from './snapshots';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  await tale.applies('ada');
});
afterAll(() => api.close());

const payload = '... on FairnessAnswerPayload { answer { saysYes saidOn } }';
const answerOf = async (code: string, hat = {}) =>
  (await (await api.as(code, hat)).query<{ fairnessAnswer: unknown }>('{ fairnessAnswer { saysYes saidOn } }'))
    .fairnessAnswer;
const kept = async () =>
  (await api.owner.query<{ says: string }>('SELECT says_yes::text AS says FROM fairness_answer')).rows;

test('she says it herself, changes it, and takes it back: then nothing of it is kept', async () => {
  const ada = await api.as('ada');
  expect(await answerOf('ada')).toEqual({ saysYes: null, saidOn: null });
  expect(await takes(ada, 'answerFairness', { saysYes: true }, payload)).toEqual({
    __typename: 'FairnessAnswerPayload',
    answer: { saysYes: true, saidOn: '2027-01-18' },
  });
  await takes(ada, 'answerFairness', { saysYes: false });
  expect(await answerOf('ada')).toEqual({ saysYes: false, saidOn: '2027-01-18' });
  await takes(ada, 'answerFairness', { saysYes: null });
  expect([await answerOf('ada'), await kept()]).toEqual([{ saysYes: null, saidOn: null }, []]);
  await takes(ada, 'answerFairness', {});
  expect(await kept()).toEqual([]);
});

test('who decides for her in personal matters may say it; a guardian for money and a supporter may not', async () => {
  const mona = await api.as('mona', { kind: 'representation' });
  expect((await takes(mona, 'answerFairness', { saysYes: true })).__typename).toBe('FairnessAnswerPayload');
  expect(await answerOf('mona', { kind: 'representation' })).toMatchObject({ saysYes: true });
  for (const [code, rule] of [
    ['gunnar', 'mandate-too-narrow'],
    ['tuva', 'step-not-yours'],
  ] as const) {
    const hat = { kind: 'representation' } as const;
    expect([code, (await takes(await api.as(code, hat), 'answerFairness', { saysYes: true })).rule]).toEqual([
      code,
      rule,
    ]);
    expect([code, await answerOf(code, hat)]).toEqual([code, null]);
  }
  const lise = await api.as('lise');
  expect((await takes(lise, 'answerFairness', { saysYes: true })).__typename).toBe('NotFound');
  expect(await answerOf('lise')).toBeNull();
});

test('no row of it is open to the office, a provider, NAV, the school or who counts figures', async () => {
  await takes(await api.as('ada'), 'answerFairness', { saysYes: true });
  const time = await api.services.clock.read();
  const seen: Record<string, number> = {};
  for (const code of ['ada', 'lise', 'leder', 'dag', 'kjersti', 'siv', 'even', 'kari', 'hanne', 'erik', 'admin']) {
    const { rows } = await api.owner.query<Record<string, string>>(
      `SELECT u.id AS "userId", h.kind AS "hatKind", h.id AS "hatId", h.role, h.organisation_id AS "organisationId",
              h.tenant_id AS "tenantId", h.participant_id AS "participantId", h.mandate
         FROM app_user u CROSS JOIN LATERAL user_hats(u.id, '2027-01-18') h WHERE u.demo_code = $1 LIMIT 1`,
      [code],
    );
    const actor = { ...systemActor, ...rows[0] };
    const occasion = { ...time, actor, session: null, requestId: 'test' };
    seen[code] = await inTransaction(api.services, occasion, 'read', async (ctx) => {
      const { rowCount } = await ctx.sql('SELECT * FROM fairness_answer');
      return rowCount;
    });
  }
  expect(seen).toEqual({ ...Object.fromEntries(Object.keys(seen).map((code) => [code, 0])), ada: 1 });
  const { rows } = await api.owner.query("SELECT 1 FROM scope_table WHERE table_name = 'fairness_answer'");
  expect(rows).toEqual([]);
  for (const text of ['SELECT * FROM fairness_snapshot', "SELECT * FROM facts_fairness('2027-01-01')"])
    await expect(api.services.database.pool.query(text)).rejects.toThrow(/permission denied/);
  await expect(api.services.database.pool.query("SELECT take_fairness('2026-H2', '2027-01-03')")).rejects.toThrow(
    /by a job/,
  );
});

/** So many people of a municipality who say yes, no or nothing, in a place or waiting. */
async function people(code: string, offer: string | null, said: readonly [yes: number, no: number, nothing: number]) {
  const answers = said.flatMap((count, at) => Array<boolean | null>(count).fill([true, false, null][at] ?? null));
  for (const saysYes of answers) {
    const { applicationId, participantId } = await openCase(tale, code, [], { receivedOn: '2026-08-10' });
    if (offer !== null)
      await api.owner.query(
        `WITH placed AS (
           INSERT INTO placement (application_id, participant_id, tenant_id, state, financing, from_on)
           SELECT id, participant_id, tenant_id, 'active', 'municipality', '2026-10-05' FROM application WHERE id = $1 RETURNING *
         ) INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, weekday, valid)
           SELECT id, participant_id, tenant_id, $2, 1, daterange('2026-10-05', NULL) FROM placed`,
        [applicationId, tale.offer(offer).id],
      );
    if (saysYes !== null)
      await api.owner.query(
        `INSERT INTO fairness_answer (participant_id, tenant_id, says_yes, said_on)
         SELECT id, tenant_id, $2, '2026-11-02' FROM participant WHERE id = $1`,
        [participantId, saysYes],
      );
  }
}

const document = `query ($period: String) { fairness(period: $period) { municipality { code } period { code name } countedOn
  people answered yes standings { code name all yes } } }`;
interface Shown {
  readonly standings: readonly { readonly code: string; readonly all: number | null; readonly yes: number | null }[];
}
const shownTo = async (code: string, period?: string, hat = {}) =>
  (await (await api.as(code, hat)).query<{ fairness: Shown | null }>(document, { period })).fairness;

test('a half-year that has ended is counted once, for a whole municipality or city, and shown in rough figures', async () => {
  await people('asker', 'solbra-arbeid', [8, 2, 10]);
  await people('asker', 'asker-produkt-vta', [0, 6, 6]);
  await people('asker', null, [6, 0, 2]);
  await people('alna', 'bydel-aktivitet', [3, 0, 2]);
  await people('bjerke', 'bydel-aktivitet', [3, 6, 2]);
  await api.setDay('2027-01-19');
  const time = await api.services.clock.read();
  const occasion = { ...time, actor: systemActor, session: null, requestId: 'test' };
  const count = () => inTransaction(api.services, occasion, 'write', takeSnapshots);
  await count();
  const asker = await shownTo('marit');
  // Two of those who wait have not said yes: then nothing is told of what anybody said.
  expect(asker).toEqual({
    municipality: { code: 'asker' },
    period: { code: '2026-H2', name: '2. halvår 2026' },
    countedOn: '2027-01-19',
    people: 40,
    answered: 20,
    yes: null,
    standings: [
      { code: 'vtaPlace', name: 'Har VTA-plass', all: 30, yes: null },
      { code: 'otherPlace', name: 'Har en annen plass', all: 50, yes: null },
      { code: 'waiting', name: 'Venter', all: 20, yes: null },
    ],
  });
  // A bydel sees the whole city.
  const alna = await shownTo('hanne', '2026');
  expect(alna).toMatchObject({ municipality: { code: 'oslo' }, people: 15, yes: 5, answered: 10 });
  expect(alna?.standings.map(({ all, yes }) => [all, yes])).toEqual([
    [0, 0],
    [100, 100],
    [0, 0],
  ]);
  expect(await shownTo('erik', '2026-H2')).toEqual(await shownTo('hanne', '2026-H2'));
  // Somebody takes it back: what is counted stays, and a day in between is never counted.
  await api.owner.query('DELETE FROM fairness_answer');
  await count();
  expect(await shownTo('marit')).toEqual(asker);
  expect(await shownTo('marit', '2027-H1')).toBeNull();
  expect(await shownTo('marit', '2026-H1')).toBeNull();
  for (const code of ['nina', 'kari', 'even', 'ada', 'kjersti', 'admin'])
    expect([code, await shownTo(code)]).toEqual([code, null]);
});
