import { addDays, weekdayOf } from '@inntak/domain/calendar';
import fc from 'fast-check';
import type pg from 'pg';
import { twoMunicipalities, type TwoMunicipalities } from '../../../test/database-cases';
import { databaseWorld, type DatabaseWorld } from '../../../test/database-world';

/*
 * The database's capacity formula and its kept numbers against brute force: every single day of three weeks, every
 * person counted by hand. Overbooked situations are drawn too (by override), because the formula must hold in them.
 */

const monday = '2027-08-16';
const horizon = 21;

interface Valid {
  readonly from: number;
  readonly length: number | null;
}
interface Drawn {
  readonly unit: 'weekday' | 'person';
  readonly open: readonly { weekday: number | null; places: number; valid: Valid }[];
  readonly pools: readonly { asker: boolean; weekday: number | null; places: number; closed: boolean; valid: Valid }[];
  readonly closures: readonly { weekday: number | null; places: number | null; from: number; length: number }[];
  readonly days: readonly { person: number; weekday: number; valid: Valid; kind: 'active' | 'planned' | 'held' }[];
  readonly ask: { asker: boolean; person: number | null; weekday: number; valid: Valid };
}

const valid = fc.record({
  from: fc.integer({ min: 0, max: horizon - 1 }),
  length: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 2 }),
});
const weekday = fc.integer({ min: 1, max: 2 });
const everyOr = fc.option(weekday, { freq: 2 });
const drawing: fc.Arbitrary<Drawn> = fc.record({
  unit: fc.constantFrom('weekday', 'person'),
  open: fc.uniqueArray(fc.record({ weekday: everyOr, places: fc.integer({ min: 0, max: 3 }), valid }), {
    maxLength: 2,
    selector: (row) => row.weekday,
  }),
  pools: fc.uniqueArray(
    fc.record({
      asker: fc.boolean(),
      weekday: everyOr,
      places: fc.integer({ min: 0, max: 2 }),
      closed: fc.boolean(),
      valid,
    }),
    { maxLength: 3, selector: (row) => `${row.asker} ${row.weekday ?? '-'}` },
  ),
  closures: fc.array(
    fc.record({
      weekday: everyOr,
      places: fc.option(fc.integer({ min: 1, max: 2 })),
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 2 },
  ),
  days: fc.array(
    fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      weekday,
      valid,
      kind: fc.constantFrom('active', 'planned', 'held'),
    }),
    { maxLength: 12 },
  ),
  ask: fc.record({ asker: fc.boolean(), person: fc.option(fc.integer({ min: 0, max: 5 })), weekday, valid }),
});

let world: DatabaseWorld;
let town: TwoMunicipalities;
let leader: string;
let people: string[];

beforeAll(async () => {
  world = await databaseWorld();
  town = await twoMunicipalities(world);
  const hats = [
    await world.staff('leader', 'officeLeader', 'office-baerum'),
    await world.staff('other', 'officeLeader', 'office-asker'),
  ];
  leader = hats[0]?.userId ?? '';
  await world.owner.query(
    `INSERT INTO membership (user_id, organisation_id, role, since) VALUES ($1, $2, 'officeLeader', '2020-01-01')`,
    [leader, town.id['office-asker']],
  );
  people = [];
  for (let index = 0; index < 6; index += 1)
    people.push(
      await world.insert('participant', { tenant_id: tenantOf(index), first_name: `P${index}`, last_name: 'Testesen' }),
    );
}, 30_000);
afterAll(() => world.close(), 30_000);

/** Even people live in Bærum, odd ones in Asker. */
function tenantOf(person: number): string {
  return person % 2 === 0 ? town.id.baerum : town.id.asker;
}

it('no_room is the formula on every single day, and offer_load what is there', async () => {
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(drawing, async (raw) => {
      const drawn = { ...raw, days: withoutCollisions(raw.days) };
      const ask = askOf(drawn);
      const found = await inDatabase(drawn, ask);
      const expected = byHand(drawn, ask);
      if (expected !== null) refusals += 1;
      expect(found.refusal).toEqual(expected);
      expect(found.weeks).toEqual(weeksByHand(drawn));
    }),
    { numRuns: 250, seed: 20270118 },
  );
  expect(refusals).toBeGreaterThan(20);
}, 120_000);

/** Nobody is twice on a weekday, neither placed nor held: later drawn days give way. */
function withoutCollisions(days: Drawn['days']): Drawn['days'] {
  const kept: Drawn['days'][number][] = [];
  for (const day of days) {
    const collides = kept.some(
      (other) =>
        other.person === day.person &&
        other.weekday === day.weekday &&
        (other.kind === 'held') === (day.kind === 'held') &&
        (covers(other.valid, day.valid.from) || covers(day.valid, other.valid.from)),
    );
    if (!collides) kept.push(day);
  }
  return kept;
}

/** A named person asks for their own municipality. */
function askOf({ ask }: Drawn): Drawn['ask'] {
  return ask.person === null ? ask : { ...ask, asker: ask.person % 2 === 1 };
}

function covers({ from, length }: Valid, day: number): boolean {
  return day >= from && (length === null || day < from + length);
}

type Refusal = { reason: string; on: string } | null;

function byHand(drawn: Drawn, ask: Drawn['ask']): Refusal {
  const slot = drawn.unit === 'person' ? null : ask.weekday;
  const fits = (row: { weekday: number | null }) => row.weekday === null || row.weekday === slot;
  const shut = drawn.closures.filter((each) => fits(each) && each.places === null);
  if (shut.some((each) => covers(each, ask.valid.from)))
    return { reason: 'CLOSED', on: addDays(monday, ask.valid.from) };
  for (let day = ask.valid.from; day < horizon + 28; day += 1) {
    if (!covers(ask.valid, day) || (slot !== null && weekdayAt(day) !== slot)) continue;
    const there = (asker: boolean) =>
      new Set(
        drawn.days
          .filter((each) => each.person !== ask.person && covers(each.valid, day) && (each.person % 2 === 1) === asker)
          .filter((each) => slot === null || each.weekday === slot)
          .map((each) => each.person),
      ).size + (asker === ask.asker ? 1 : 0);
    const poolsOf = (asker: boolean) =>
      drawn.pools.filter((each) => each.asker === asker && fits(each) && covers(each.valid, day));
    const pool = (asker: boolean) => sum(poolsOf(asker).map((each) => each.places));
    const isClosed = (asker: boolean) => poolsOf(asker).some((each) => each.closed);
    const open = sum(drawn.open.filter((each) => fits(each) && covers(each.valid, day)).map((each) => each.places));
    const gone = sum(drawn.closures.filter((each) => fits(each) && covers(each, day)).map((each) => each.places ?? 0));
    const places = Math.max(0, open - gone);
    const on = addDays(monday, day);
    const isBeyondOwn = there(ask.asker) > pool(ask.asker);
    if (isClosed(ask.asker)) {
      if (isBeyondOwn) return { reason: 'POOL_FULL', on };
      continue;
    }
    const beyond = sum([true, false].map((each) => (isClosed(each) ? 0 : Math.max(0, there(each) - pool(each)))));
    if (!isBeyondOwn || beyond <= places) continue;
    const isRoomForOthers = there(true) + there(false) <= places + pool(true) + pool(false);
    return { reason: isRoomForOthers ? 'ONLY_RESERVED_LEFT' : 'FULL', on };
  }
  return null;
}

/** `asker weekday week: in place, decided, proposed`, without the zeros. */
function weeksByHand(drawn: Drawn): string[] {
  const lines: string[] = [];
  for (const asker of [true, false])
    for (const slot of drawn.unit === 'person' ? [0] : [1, 2, 3, 4, 5])
      for (let week = 0; week < 3; week += 1) {
        const standing = new Map<number, number>();
        for (const day of drawn.days) {
          if ((day.person % 2 === 1) !== asker || (slot !== 0 && day.weekday !== slot)) continue;
          if (!covers(day.valid, week * 7 + day.weekday - 1)) continue;
          const rank = { active: 0, planned: 1, held: 2 }[day.kind];
          standing.set(day.person, Math.min(rank, standing.get(day.person) ?? 2));
        }
        const counts = [0, 1, 2].map((rank) => [...standing.values()].filter((each) => each === rank).length);
        if (sum(counts) > 0) lines.push(`${asker} ${slot} ${addDays(monday, week * 7)}: ${counts.join(', ')}`);
      }
  return lines.sort();
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const weekdayAt = (day: number) => weekdayOf(addDays(monday, day));

/** Builds it in a transaction that is undone, and asks the database. */
async function inDatabase(drawn: Drawn, ask: Drawn['ask']): Promise<{ refusal: Refusal; weeks: string[] }> {
  const client = await world.owner.connect();
  try {
    await client.query(`BEGIN; SELECT set_config('app.hat_kind', 'system', true)`);
    const offerId = town.id['ba-arbeid'];
    await client.query('UPDATE offer SET capacity_unit = $2 WHERE id = $1', [offerId, drawn.unit]);
    await addRoom(client, offerId, drawn);
    for (const day of drawn.days) await addDay(client, offerId, day);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    const asked = [{ offerId, weekday: ask.weekday, from: addDays(monday, ask.valid.from), to: lastDay(ask.valid) }];
    const { rows } = await client.query<{ reason: string; on: string }>(
      'SELECT reason, on_day AS on FROM capacity_check($1, $2, $3)',
      [
        ask.asker ? town.id.asker : town.id.baerum,
        JSON.stringify(asked),
        ask.person === null ? null : people[ask.person],
      ],
    );
    const weeks = await client.query<{ line: string }>(
      `SELECT format('%s %s %s: %s, %s, %s', CASE WHEN municipality_id = $3 THEN 'true' ELSE 'false' END, weekday, week_start, in_place, decided, proposed) AS line
         FROM offer_week_numbers(ARRAY[$1::uuid], $2, 3) WHERE in_place + decided + proposed > 0`,
      [offerId, monday, town.id.asker],
    );
    return { refusal: rows[0] ?? null, weeks: weeks.rows.map(({ line }) => line).sort() };
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function addRoom(client: pg.PoolClient, offerId: string, drawn: Drawn): Promise<void> {
  const source = `'test', '2020-01-01'`;
  for (const row of drawn.open)
    await client.query(
      `INSERT INTO offer_capacity (offer_id, weekday, open_places, valid, source, source_date) VALUES ($1, $2, $3, $4, ${source})`,
      [offerId, row.weekday, row.places, rangeOf(row.valid)],
    );
  for (const row of drawn.pools)
    await client.query(
      `INSERT INTO offer_pool (offer_id, municipality_id, weekday, places, closed, valid, source, source_date)
       VALUES ($1, $2, $3, $4, $5, $6, ${source})`,
      [offerId, row.asker ? town.id.asker : town.id.baerum, row.weekday, row.places, row.closed, rangeOf(row.valid)],
    );
  for (const row of drawn.closures)
    await client.query(
      `INSERT INTO offer_closure (offer_id, weekday, places_closed, valid, reason) VALUES ($1, $2, $3, $4, 'test')`,
      [offerId, row.weekday, row.places, rangeOf(row)],
    );
}

async function addDay(client: pg.PoolClient, offerId: string, day: Drawn['days'][number]): Promise<void> {
  const who = [people[day.person], tenantOf(day.person)];
  if (day.kind === 'held') {
    await client.query(
      `WITH a AS (INSERT INTO application (participant_id, tenant_id, case_number, state, origin, submitted_at, received_on)
                  VALUES ($1, $2, next_case_number($2, 2027), 'workClarification', 'paper', app_now(), app_today()) RETURNING id),
            o AS (INSERT INTO place_offer (application_id, participant_id, tenant_id, authority, state, start_on, sent_at, answer_by,
                                           override_reason, override_by_user_id)
                  SELECT id, $1, $2, 'municipality', 'sent', $5, app_now(), $5, 'test', $6 FROM a RETURNING id)
       INSERT INTO place_offer_day (place_offer_id, participant_id, tenant_id, offer_id, weekday, valid, holds, shown)
       SELECT id, $1, $2, $3, $4, $7, true, true FROM o`,
      [...who, offerId, day.weekday, addDays(monday, day.valid.from), leader, rangeOf(day.valid)],
    );
    return;
  }
  await client.query(
    `WITH p AS (INSERT INTO placement (participant_id, tenant_id, state, financing, from_on, override_reason, override_by_user_id)
                VALUES ($1, $2, 'planned', 'municipality', '2027-08-01', 'test', $6) RETURNING id)
     INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, weekday, valid)
     SELECT id, $1, $2, $3, $4, $5 FROM p`,
    [...who, offerId, day.weekday, rangeOf(day.valid), leader],
  );
  // Started afterwards, as in life: the numbers must follow.
  if (day.kind === 'active')
    await client.query(
      `UPDATE placement SET state = 'active' WHERE id = (SELECT placement_id FROM placement_day
        WHERE participant_id = $1 AND weekday = $2 AND valid = $3)`,
      [people[day.person], day.weekday, rangeOf(day.valid)],
    );
}

function rangeOf(when: Valid | { from: number; length: number }): string {
  return `[${addDays(monday, when.from)},${when.length === null ? '' : addDays(monday, when.from + when.length)})`;
}

function lastDay({ from, length }: Valid): string | null {
  return length === null ? null : addDays(monday, from + length - 1);
}
