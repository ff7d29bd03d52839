import { testApi, type TestApi } from '../test-api';
import { createProbeTable, probeIds, ProbeResolver } from './probe';

const read = 'query ($id: ID!) { probe(id: $id) { place } }';
const shown = { probe: { place: 1 } };

let api: TestApi;
beforeAll(async () => {
  api = await testApi({}, { resolvers: [ProbeResolver] });
  await createProbeTable(api.owner);
  await api.owner.query('UPDATE probe SET place = 1 WHERE id = $1', [probeIds.one]);
  await api.seed.organisation('tildeling-baerum', 'office', 'baerum');
  for (const code of ['lise', 'siv', 'dag', 'berit']) await api.seed.member(code, 'caseworker', 'tildeling-baerum');
});
afterAll(() => api.close());

/** Somebody whose session this process has looked up a moment ago. */
const justAsked = async (code: string) => {
  const asker = await api.as(code);
  expect(await asker.query(read, { id: probeIds.one })).toEqual(shown);
  expect(await asker.query(read, { id: probeIds.one })).toEqual(shown);
  return asker;
};
const rolesRecorded = async (code: string) =>
  (
    await api.owner.query<{ role: string }>(
      `SELECT e.role FROM audit_event e JOIN app_user u ON u.id = e.user_id
        WHERE u.demo_code = $1 AND e.action = 'probe.read' ORDER BY e.id`,
      [code],
    )
  ).rows.map(({ role }) => role);

describe('who asks again a moment later', () => {
  test('is nobody as soon as the session has ended somewhere else', async () => {
    const lise = await justAsked('lise');
    await api.owner.query("DELETE FROM session WHERE user_id = (SELECT id FROM app_user WHERE demo_code = 'lise')");
    expect(await lise.ask(read, { id: probeIds.one })).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await rolesRecorded('lise')).toEqual(['caseworker', 'caseworker']);
  });

  test('is nobody as soon as the membership has ended', async () => {
    const siv = await justAsked('siv');
    await api.owner.query(
      "UPDATE membership SET until = since WHERE user_id = (SELECT id FROM app_user WHERE demo_code = 'siv')",
    );
    expect(await siv.ask(read, { id: probeIds.one })).toMatchObject({ data: null });
    expect(await rolesRecorded('siv')).toEqual(['caseworker', 'caseworker']);
  });

  test('acts in the role that she has by now', async () => {
    const dag = await justAsked('dag');
    await api.owner.query(
      "UPDATE membership SET role = 'officeLeader' WHERE user_id = (SELECT id FROM app_user WHERE demo_code = 'dag')",
    );
    expect(await dag.query(read, { id: probeIds.one })).toEqual(shown);
    expect(await rolesRecorded('dag')).toEqual(['caseworker', 'caseworker', 'officeLeader']);
  });

  test('is asked of the database also when nothing else is', async () => {
    const berit = await justAsked('berit');
    await api.owner.query("DELETE FROM session WHERE user_id = (SELECT id FROM app_user WHERE demo_code = 'berit')");
    expect(await berit.ask('query { quiet }')).toMatchObject({ data: null });
  });
});

describe('the read log', () => {
  test('has a row for each of many who look at the same moment', async () => {
    const lise = await api.as('lise');
    const before = (await rolesRecorded('lise')).length;
    const answers = await Promise.all(Array.from({ length: 40 }, () => lise.query(read, { id: probeIds.one })));
    for (const answer of answers) expect(answer).toEqual(shown);
    expect(await rolesRecorded('lise')).toHaveLength(before + 40);
  });

  test('that cannot take one row takes those beside it', async () => {
    const [lise, dag] = [await api.as('lise'), await api.as('dag')];
    const user = "(SELECT id FROM app_user WHERE demo_code = 'dag')";
    const { rows } = await api.owner.query<{ id: string }>(`SELECT ${user} AS id`);
    await api.owner.query(
      `ALTER TABLE audit_event ADD CONSTRAINT not_dag CHECK (user_id <> '${rows[0]?.id}') NOT VALID`,
    );
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? lise : dag).ask(read, { id: probeIds.one })),
    );
    await api.owner.query('ALTER TABLE audit_event DROP CONSTRAINT not_dag');
    for (const [index, answer] of answers.entries())
      expect(answer).toMatchObject(index % 2 === 0 ? { status: 200, data: shown } : { status: 500, data: null });
  });
});
