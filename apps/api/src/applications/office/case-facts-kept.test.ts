import { giveRoom, makeCase, twoMunicipalities, type CaseKeys } from '../../../test/database-cases';
import { fillCase } from '../../../test/database-full-case';
import { databaseWorld, type ActingHat, type DatabaseWorld } from '../../../test/database-world';

/**
 * The facts of cases are kept with the tasks of their office, and read while nothing has changed for the person. What they say
 * must be what finding them would say.
 */
let world: DatabaseWorld;
let baerum: string;
let lise: ActingHat;
let marit: ActingHat;
let full: CaseKeys;
let other: CaseKeys;

beforeAll(async () => {
  world = await databaseWorld();
  const town = await twoMunicipalities(world);
  baerum = town.id.baerum;
  lise = await world.staff('lise', 'caseworker', 'office-baerum');
  marit = await world.staff('marit', 'caseworker', 'office-asker');
  for (const code of ['arba-vta', 'ba-arbeid', 'bkd-aktivitet'] as const) await giveRoom(world, town.id[code], 100);
  full = await makeCase(world, baerum, town.id['ba-arbeid']);
  await fillCase(world, town, full, lise.userId);
  other = await makeCase(world, baerum, town.id['ba-arbeid']);
}, 30_000);
afterAll(() => world.close());

const keep = () => world.as(lise, (client) => client.query('SELECT keep_office_tasks($1, $2)', [baerum, []]), 'keep');
const both = () => [full.application_id, other.application_id];
const told = (hat = lise) =>
  world.as(hat, async (client) => {
    const { rows } = await client.query<{ id: string; told: object; found: object | null }>(
      `SELECT f.application_id AS id, f.facts AS told, case_facts(f.application_id) AS found FROM office_case_facts($1) f`,
      [both()],
    );
    return rows;
  });
/** What is kept says something else than what is found from here on: so it can be seen which was told. */
const marked = { state: 'marked' };
const markKept = () => world.owner.query('UPDATE case_facts_kept SET facts = $1', [marked]);
const readAsKept = async () => {
  const rows = await told();
  for (const { told: facts, found } of rows)
    if (!('state' in facts && facts.state === 'marked')) expect(facts).toEqual(found);
  return rows.filter(({ told: facts }) => 'state' in facts && facts.state === 'marked').map(({ id }) => id);
};
const keepAnew = async () => {
  await world.owner.query('UPDATE offer SET position = position');
  await keep();
  await markKept();
};

test('what is kept is what is found, and is what is read', async () => {
  await keep();
  const rows = await told();
  expect(rows.map(({ id }) => id).sort()).toEqual(both().sort());
  for (const { told: facts, found } of rows) expect(facts).toEqual(found);
  await markKept();
  expect((await readAsKept()).sort()).toEqual(both().sort());
});

test('a change for one person, in any table, leaves the facts of the others as they are', async () => {
  const { rows: tables } = await world.owner.query<{ name: string; person: string }>(
    `SELECT DISTINCT c.relname AS name, CASE c.relname WHEN 'participant' THEN 'id' ELSE 'participant_id' END AS person
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname LIKE 'tasks\\_change\\_up'`,
  );
  expect(tables.length).toBeGreaterThanOrEqual(20);
  for (const { name, person } of tables) {
    await keepAnew();
    const touched = await world.owner.query(`UPDATE ${name} SET tenant_id = tenant_id WHERE ${person} = $1`, [
      full.participant_id,
    ]);
    const anew = (touched.rowCount ?? 0) > 0;
    expect([name, await readAsKept()]).toEqual([name, anew ? [other.application_id] : expect.anything()]);
    await keep(); // takes the note, and finds hers
    await markKept();
    expect([name, (await readAsKept()).length]).toEqual([name, 2]);
  }
});

test('what holds for all, and many people at once, are changes for everybody', async () => {
  for (const change of [
    'UPDATE offer SET position = position',
    'UPDATE municipality_setting SET decision_order = decision_order',
  ]) {
    await keepAnew();
    await world.owner.query(change);
    expect([change, await readAsKept()]).toEqual([change, []]);
  }
  await keepAnew();
  await world.owner.query(
    'SELECT note_task_changes_about(array_fill($1::uuid, ARRAY[31]), ARRAY(SELECT gen_random_uuid() FROM generate_series(1, 31)))',
    [baerum],
  );
  expect(await readAsKept()).toEqual([]);
});

test('a change that is under way while facts are kept is not lost', async () => {
  await keepAnew();
  const somebody = await world.owner.connect();
  try {
    await somebody.query('BEGIN');
    await somebody.query(`UPDATE application SET answer_target = '2027-06-15' WHERE id = $1`, [full.application_id]);
    await world.owner.query('UPDATE offer SET position = position');
    await keep(); // sees nothing of it, and keeps the facts of before
    await somebody.query('COMMIT');
  } finally {
    somebody.release();
  }
  await markKept();
  expect(await readAsKept()).toEqual([other.application_id]);
});

test('another day and another office have nothing of it, and nobody reads the table', async () => {
  await keepAnew();
  const later = await world.as(lise, async (client) => {
    await client.query(`SELECT set_config('app.today', '2027-01-19', true)`);
    return (
      await client.query<{ state: string }>(`SELECT facts ->> 'state' AS state FROM office_case_facts($1)`, [both()])
    ).rows;
  });
  expect(later.map(({ state }) => state)).not.toContain('marked');
  expect(await told(marit)).toEqual([]);
  for (const statement of ['SELECT * FROM case_facts_kept', `SELECT keep_office_facts('${baerum}')`])
    await expect(world.as(lise, (client) => client.query(statement))).rejects.toThrow('permission denied');
});
