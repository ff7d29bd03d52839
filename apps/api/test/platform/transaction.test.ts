import { testApi, type TestApi } from '../test-api';
import { createProbeTable, failingJob, jobRuns, probeIds, probeJob, ProbeResolver } from './probe';

const move = `mutation ($input: MoveInput!) { move(input: $input) {
  __typename
  ... on MovePayload { probe { id place version } }
  ... on Violation { rule message field facts { name value } }
  ... on NotFound { message }
  ... on Conflict { message changedBy changedAt } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await testApi({}, { resolvers: [ProbeResolver], jobs: [probeJob, failingJob] });
  await createProbeTable(api.owner);
  await api.seed.organisation('tildeling-baerum', 'office', 'baerum');
  await api.seed.member('lise', 'caseworker', 'tildeling-baerum');
});
afterAll(() => api.close());

beforeEach(async () => {
  await api.owner.query('DELETE FROM probe');
  await api.owner.query('INSERT INTO probe (id, place) VALUES ($1, 1), ($2, 2)', [probeIds.one, probeIds.two]);
  await api.owner.query('DELETE FROM graphile_worker._private_jobs');
  jobRuns.length = 0;
});

const moveTo = async (place: number, input: { id?: string; version?: number } = {}) => {
  const lise = await api.as('lise');
  const data = await lise.mutate<{ move: { __typename: string } }>(move, {
    input: { id: probeIds.one, version: 1, place, ...input },
  });
  return data.move;
};
const placeOfOne = async () =>
  (await api.owner.query<{ place: number }>('SELECT place FROM probe WHERE id = $1', [probeIds.one])).rows[0]?.place;
const auditRows = async (action: string) =>
  (await api.owner.query('SELECT 1 FROM audit_event WHERE action = $1', [action])).rowCount;

describe('a mutation', () => {
  test('saves, records and adds its job together', async () => {
    await api.owner.query('UPDATE probe SET place = 0 WHERE id = $1', [probeIds.two]);
    const before = await auditRows('probe.moved');
    expect(await moveTo(2)).toEqual({
      __typename: 'MovePayload',
      probe: { id: probeIds.one, place: 2, version: 2 },
    });
    expect(await placeOfOne()).toBe(2);
    expect(await auditRows('probe.moved')).toBe((before ?? 0) + 1);
    await api.runJobs();
    expect(jobRuns).toEqual([{ seat: 2, role: 'system' }]);
  });

  test('that a rule refuses changes nothing, records nothing and leaves no job', async () => {
    const before = await auditRows('probe.moved');
    expect(await moveTo(3)).toEqual({
      __typename: 'Violation',
      rule: 'place-odd',
      message: 'Plassen er oddetall.',
      field: 'place',
      facts: [{ name: 'place', value: '3' }],
    });
    expect(await auditRows('probe.moved')).toBe(before);
    await api.runJobs();
    expect(jobRuns).toEqual([]);
  });

  test('that a deferred constraint refuses is the feature’s own violation, not an error at the end', async () => {
    expect(await moveTo(4)).toMatchObject({ __typename: 'Violation', rule: 'full', message: 'Det er fullt.' });
    expect(await placeOfOne()).toBe(1);
  });

  test('that meets somebody else’s place is a conflict', async () => {
    expect(await moveTo(2)).toMatchObject({ __typename: 'Conflict' });
    expect(await placeOfOne()).toBe(1);
  });

  test('from an older version is a conflict', async () => {
    expect(await moveTo(2, { version: 7 })).toMatchObject({ __typename: 'Conflict', changedBy: null });
  });

  test('of something unknown is not found', async () => {
    expect(await moveTo(2, { id: probeIds.unknown })).toMatchObject({ __typename: 'NotFound' });
  });

  test('while somebody else holds the row is a conflict', async () => {
    const other = await api.owner.connect();
    await other.query('BEGIN');
    await other.query('SELECT 1 FROM probe WHERE id = $1 FOR UPDATE', [probeIds.one]);
    expect(await moveTo(2)).toMatchObject({ __typename: 'Conflict' });
    await other.query('ROLLBACK');
    other.release();
  });

  test('shares one client between TypeORM and SQL', async () => {
    expect(await api.anonymous.mutate('mutation { shared }', {})).toEqual({ shared: 1 });
  });

  test('by many at the same moment is saved once', async () => {
    await api.owner.query('UPDATE probe SET place = 0 WHERE id = $1', [probeIds.two]);
    const answers = await Promise.all(Array.from({ length: 12 }, () => moveTo(2)));
    expect(answers.filter(({ __typename }) => __typename === 'MovePayload')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'Conflict')).toHaveLength(11);
  });
});

describe('a job', () => {
  test('that fails is tried again later, and what is stored names nobody', async () => {
    await api.owner.query("SELECT graphile_worker.add_job('probe.failing', '{}'::json)");
    await api.runJobs();
    const { rows } = await api.owner.query(
      'SELECT attempts, last_error, run_at > now() AS later FROM graphile_worker.jobs',
    );
    expect(rows).toEqual([{ attempts: 1, last_error: 'Error', later: true }]);
  });
});

describe('a query', () => {
  test('cannot write', async () => {
    const answer = await api.anonymous.ask('{ sneakyWrite }');
    expect(answer).toMatchObject({ status: 500, data: null });
    expect(await placeOfOne()).toBe(1);
  });

  test('that fails on every connection there is leaves none of them useless', async () => {
    await Promise.all(Array.from({ length: 30 }, () => api.anonymous.ask('{ sneakyWrite }')));
    const answers = await Promise.all(Array.from({ length: 30 }, () => api.anonymous.ask('{ one }')));
    for (const answer of answers) expect(answer.status).toBe(200);
  });

  test('that shows a case records that it did', async () => {
    const before = (await auditRows('probe.read')) ?? 0;
    const lise = await api.as('lise');
    const read = 'query ($id: ID!) { probe(id: $id) { place } }';
    expect(await lise.query(read, { id: probeIds.one })).toEqual({ probe: { place: 1 } });
    expect(await lise.query(read, { id: probeIds.unknown })).toEqual({ probe: null });
    expect(await auditRows('probe.read')).toBe(before + 1);
    const { rows } = await api.owner.query(
      "SELECT kind, role, participant_ids, object_type FROM audit_event WHERE action = 'probe.read' ORDER BY id DESC LIMIT 1",
    );
    expect(rows).toEqual([{ kind: 'read', role: 'caseworker', participant_ids: [probeIds.one], object_type: 'probe' }]);
  });

  test('whose reading cannot be recorded shows nothing, and the next one is as if it had not been', async () => {
    const lise = await api.as('lise');
    const read = 'query ($id: ID!) { probe(id: $id) { place } }';
    await api.owner.query("ALTER TABLE audit_event ADD CONSTRAINT unread CHECK (action <> 'probe.read') NOT VALID");
    const answers = await Promise.all(Array.from({ length: 12 }, () => lise.ask(read, { id: probeIds.one })));
    await api.owner.query('ALTER TABLE audit_event DROP CONSTRAINT unread');
    for (const answer of answers) expect(answer).toMatchObject({ status: 500, data: null });
    expect(await lise.query(read, { id: probeIds.one })).toEqual({ probe: { place: 1 } });
  });

  test('is on the business day, at the real time of day', async () => {
    await api.setDay('2027-07-01');
    const { time } = await api.anonymous.query<{ time: string }>('{ time }');
    await api.setDay('2027-01-18');
    expect(Math.abs(Date.parse(time) - Date.parse('2027-07-01T12:00:00Z'))).toBeLessThan(14 * 3_600_000);
  });

  test('whose connection is cut off is an error, and the next one works', async () => {
    const cut = api.anonymous.ask('{ slow }');
    const terminate = `SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`;
    let found = 0;
    const { pool } = api.services.database; // a role may end its own connections
    while (found === 0) found = (await pool.query<{ cut: number }>(terminate)).rows[0]?.cut ?? 0;
    expect(await cut).toMatchObject({ status: 500, data: null });
    expect((await api.anonymous.ask('{ time }')).status).toBe(200);
  });

  test('leaves no trace of the actor on the client it used', async () => {
    await (await api.as('lise')).ask('{ time }');
    const { rows } = await api.services.database.pool.query("SELECT current_setting('app.user_id', true) AS actor");
    expect(rows).toEqual([{ actor: '' }]);
  });
});
