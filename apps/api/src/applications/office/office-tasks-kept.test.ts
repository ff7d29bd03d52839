import {
  giveRoom,
  makeCase,
  twoMunicipalities,
  type CaseKeys,
  type TwoMunicipalities,
} from '../../../test/database-cases';
import { fillCase } from '../../../test/database-full-case';
import { databaseWorld, today, type ActingHat, type DatabaseWorld } from '../../../test/database-world';

/**
 * The tasks of an office are kept, and the list is used while nothing has changed that they follow from. What it says must be
 * what finding them would say: always, whoever changes what, also at the same moment.
 */
let world: DatabaseWorld;
let town: TwoMunicipalities;
let lise: ActingHat;
let marit: ActingHat;
let keys: CaseKeys;

beforeAll(async () => {
  world = await databaseWorld();
  town = await twoMunicipalities(world);
  lise = await world.staff('lise', 'caseworker', 'office-baerum');
  marit = await world.staff('marit', 'caseworker', 'office-asker');
  keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
  for (const code of ['arba-vta', 'ba-arbeid', 'bkd-aktivitet'] as const) await giveRoom(world, town.id[code], 100);
  await fillCase(world, town, keys, lise.userId);
}, 30_000);
afterAll(() => world.close());

const asked = () => [town.id.baerum, ['2027-05-17']];
const keep = (hat = lise) =>
  world.as(hat, (client) => client.query('SELECT keep_office_tasks($1, $2)', asked()), 'keep');
const isKept = () =>
  world.as(lise, async (client) => {
    const { rows } = await client.query<{ kept: boolean }>('SELECT office_tasks_are_kept($1, $2) AS kept', asked());
    return rows[0]?.kept;
  });
const told = () =>
  world.as(lise, async (client) => {
    const { rows } = await client.query<{ application_id: string }>(
      'SELECT * FROM office_tasks($1, $2) ORDER BY application_id',
      asked(),
    );
    return rows;
  });
const found = async () => {
  const { rows } = await world.owner.query<{ application_id: string }>(
    `SELECT * FROM find_office_tasks($1, '${today}', $2) ORDER BY application_id`,
    asked(),
  );
  return rows;
};

/** Every table that tasks and facts are found from: of the functions that find them, and of all that they call. */
async function tablesRead(): Promise<string[]> {
  const { rows: functions } = await world.owner.query<{ name: string; text: string }>(
    `SELECT proname AS name, prosrc AS text FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosrc <> ''`,
  );
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  const called = new Set(['find_office_tasks', 'find_case_facts']);
  const read = new Set<string>();
  for (const name of called) {
    const text = functions
      .filter((each) => each.name === name)
      .map((each) => each.text)
      .join('\n');
    // Who asks, and on what day, is asked each time: nothing of that is kept.
    for (const other of functions)
      if (!/^(?:actor|app)_/.test(other.name) && new RegExp(`\\b${other.name}\\(`).test(text)) called.add(other.name);
    for (const table of tables) if (new RegExp(`\\b(?:FROM|JOIN)\\s+${table.name}\\b`).test(text)) read.add(table.name);
  }
  return [...read].sort();
}

test('every table that tasks are found from tells when it changes, in each way it can', async () => {
  const { rows } = await world.owner.query<{ name: string; kinds: number }>(
    `SELECT c.relname AS name, bit_or(t.tgtype & 60)::int AS kinds FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE t.tgname LIKE 'tasks\\_change\\_%' GROUP BY 1 ORDER BY 1`,
  );
  const telling = rows.map(({ name }) => name);
  const read = await tablesRead();
  expect(read.length).toBeGreaterThanOrEqual(18);
  expect(telling).toEqual(expect.arrayContaining(read));
  // Insert 4, delete 8, update 16, truncate 32.
  for (const { name, kinds } of rows) expect([name, kinds]).toEqual([name, 60]);
});

test('what is kept is what is found, and is not used once anything has changed', async () => {
  await keep();
  expect(await isKept()).toBe(true);
  expect(await told()).toEqual(await found());
  expect((await told()).map(({ application_id }) => application_id)).toContain(keys.application_id);
  const { rows } = await world.owner.query<{ name: string }>(
    `SELECT DISTINCT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' WHERE t.tgname LIKE 'tasks\\_change\\_%'`,
  );
  expect(rows.length).toBeGreaterThanOrEqual(19);
  for (const { name } of rows) {
    await keep();
    await world.owner.query(`UPDATE ${name} SET tenant_id = tenant_id WHERE tenant_id = $1`, [town.id.baerum]);
    expect([name, await isKept()]).toEqual([name, false]);
  }
  await keep();
  await world.owner.query('UPDATE offer SET position = position');
  expect(await isKept()).toBe(false);
});

test('another day, other holidays and another office have nothing of it', async () => {
  await keep();
  const other = await world.as(lise, async (client) => {
    const { rows } = await client.query('SELECT office_tasks_are_kept($1, $2) AS holidays', [town.id.baerum, []]);
    await client.query(`SELECT set_config('app.today', '2027-01-19', true)`);
    const { rows: later } = await client.query('SELECT office_tasks_are_kept($1, $2) AS day', asked());
    return { ...rows[0], ...later[0] } as object;
  });
  expect(other).toEqual({ holidays: false, day: false });
  await world.owner.query('UPDATE wish SET rank = rank WHERE tenant_id = $1', [town.id.baerum]);
  await keep(marit); // not hers to keep
  expect(await isKept()).toBe(false);
  const seen = await world.as(marit, (client) => client.query('SELECT * FROM office_tasks($1, $2)', asked()));
  expect(seen.rowCount).toBe(0);
  for (const table of ['task_list', 'task_change'])
    await expect(world.as(lise, (client) => client.query(`SELECT * FROM ${table}`))).rejects.toThrow(
      'permission denied',
    );
});

test('a change that is under way while the list is kept is not lost', async () => {
  await keep();
  const other = await world.owner.connect();
  try {
    await other.query('BEGIN');
    await other.query(`UPDATE application SET state = 'withdrawn' WHERE id = $1`, [keys.application_id]);
    expect(await isKept()).toBe(true); // not seen by anybody yet
    await world.owner.query('UPDATE wish SET rank = rank WHERE tenant_id = $1', [town.id.baerum]);
    await keep();
    expect(await isKept()).toBe(true);
    await other.query('COMMIT');
  } finally {
    other.release();
  }
  expect(await isKept()).toBe(false);
  expect(await told()).toEqual(await found());
  expect(await told()).toEqual([]);
});

test('who changes something sees it in the list at once, and what is undone leaves the list as it was', async () => {
  const mine = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
  await world.owner.query(
    `UPDATE application SET state = 'submitted', submitted_at = '${today}T08:00Z' WHERE id = $1`,
    [mine.application_id],
  );
  await keep();
  const count = async (client: { query: (text: string, values: unknown[]) => Promise<{ rowCount: number | null }> }) =>
    (
      await client.query('SELECT 1 FROM office_tasks($1, $2) WHERE application_id = $3', [
        ...asked(),
        mine.application_id,
      ])
    ).rowCount;
  const seen = await world.as(lise, async (client) => {
    const before = await count(client);
    await client.query('SAVEPOINT tried');
    await client.query(`UPDATE application SET state = 'withdrawn' WHERE id = $1`, [mine.application_id]);
    const changed = await count(client);
    await client.query('ROLLBACK TO SAVEPOINT tried');
    return [before, changed, await count(client)];
  });
  expect(seen).toEqual([1, 0, 1]);
  expect(await isKept()).toBe(true);
});
