import type pg from 'pg';
import { makeCase, twoMunicipalities, type CaseKeys, type TwoMunicipalities } from '../../../test/database-cases';
import { databaseWorld, type ActingHat, type DatabaseWorld } from '../../../test/database-world';

/** Who is hidden is remembered for the rest of a statement (0077). One connection only: what is remembered there is tried. */
let world: DatabaseWorld;
let town: TwoMunicipalities;
let ada: CaseKeys;
let named: ActingHat;
let stranger: ActingHat;
let leader: ActingHat;

beforeAll(async () => {
  world = await databaseWorld(1);
}, 30_000);
afterAll(() => world.close(), 30_000);

beforeEach(async () => {
  await world.clear();
  town = await twoMunicipalities(world);
  named = await world.staff('lise', 'caseworker', 'office-baerum');
  stranger = await world.staff('tor', 'caseworker', 'office-baerum');
  leader = await world.staff('leder', 'officeLeader', 'office-baerum');
  ada = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
  await world.owner.query("UPDATE participant SET protection = 'strengtFortrolig' WHERE id = $1", [ada.participant_id]);
  await name(named);
});

const name = ({ userId: user_id }: ActingHat) =>
  world.insert('protected_access', {
    participant_id: ada.participant_id,
    tenant_id: ada.tenant_id,
    user_id,
    reason: 'x',
  });

/** Asked of several tables, so that what is remembered is used. */
const sees =
  'SELECT (SELECT count(*) FROM participant) + (SELECT count(*) FROM application) + (SELECT count(*) FROM wish) AS n';
const seen = async (client: pg.PoolClient) => Number((await client.query<{ n: string }>(sees)).rows[0]?.n) > 0;
/** What each look of several statements finds, sent in one message: then they have the same statement_timestamp. */
async function inOneMessage(client: pg.PoolClient, texts: readonly string[]): Promise<boolean[]> {
  const answers: unknown = await client.query(texts.join(';'));
  if (!Array.isArray(answers)) throw new Error('One answer for each statement.');
  const looks = answers as { rows: { n?: string }[] }[];
  return looks.flatMap(({ rows: [row] }) => (row?.n === undefined ? [] : [Number(row.n) > 0]));
}
const wear = ({ userId, kind, id }: ActingHat) =>
  `SELECT set_config('app.user_id', '${userId}', true), set_config('app.hat_kind', '${kind}', true), set_config('app.hat_id', '${id ?? ''}', true)`;

test('one actor after another on the same connection', async () => {
  for (const [hat, may] of [
    [named, true],
    [stranger, false],
    [named, true],
    [leader, false],
  ] as const) {
    expect([hat.userId, await world.as(hat, seen)]).toEqual([hat.userId, may]);
  }
});

test('another actor in the same transaction, and in the same message', async () => {
  await world.as(named, async (client) => {
    expect(await seen(client)).toBe(true);
    await client.query(wear(stranger));
    expect(await seen(client)).toBe(false);
    await client.query(wear(named));
    expect(await seen(client)).toBe(true);
    // Several statements of one message have the same statement_timestamp.
    expect(await inOneMessage(client, [wear(named), sees, wear(stranger), sees, wear(named), sees])).toEqual([
      true,
      false,
      true,
    ]);
  });
});

test('what the same transaction has written counts at once, also when it is undone', async () => {
  await world.as(leader, async (client) => {
    expect(await seen(client)).toBe(false);
    const naming = `SELECT name_protected_access('${ada.participant_id}', '${leader.userId}', 'x')`;
    await client.query('SAVEPOINT before');
    await client.query(naming);
    expect(await seen(client)).toBe(true);
    await client.query('ROLLBACK TO SAVEPOINT before');
    expect(await seen(client)).toBe(false);
    expect(await inOneMessage(client, [sees, naming, sees])).toEqual([false, true]);
  });
});

test('what others have committed between two statements counts in the second', async () => {
  await world.as(stranger, async (client) => {
    expect(await seen(client)).toBe(false);
    await name(stranger);
    expect(await seen(client)).toBe(true);
    await world.owner.query('DELETE FROM protected_access WHERE user_id = $1', [stranger.userId]);
    expect(await seen(client)).toBe(false);
  });
});

test('nothing is remembered after the transaction', async () => {
  await world.as(named, seen, 'keep');
  const left = await world.app.query<{ hidden: string | null }>("SELECT current_setting('app.hidden', true) AS hidden");
  expect(left.rows[0]?.hidden ?? '').toBe('');
  expect(Number((await world.app.query<{ n: string }>(sees)).rows[0]?.n)).toBe(0);
});
