import {
  giveRoom,
  grant,
  holdAndSend,
  makeCase,
  placePerson,
  prepareOffer,
  twoMunicipalities,
  type TwoMunicipalities,
} from '../../../test/database-cases';
import { databaseWorld, refusalOf, type ActingHat, type DatabaseWorld } from '../../../test/database-world';

const start = '2027-08-16';
let world: DatabaseWorld;
let town: TwoMunicipalities;
let lise: ActingHat;
let leader: ActingHat;
let asker: ActingHat;

beforeAll(async () => {
  world = await databaseWorld(32);
}, 30_000);
afterAll(() => world.close(), 30_000);

beforeEach(async () => {
  await world.clear();
  town = await twoMunicipalities(world);
  lise = await world.staff('lise', 'caseworker', 'office-baerum');
  leader = await world.staff('leader', 'officeLeader', 'office-baerum');
  asker = await world.staff('anne', 'caseworker', 'office-asker');
});

/** Different people who occupy the offer's weekday on the first day, counted by hand as owner. */
async function peopleOn(offerId: string, weekday: number, tenantId?: string): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>(
    `SELECT count(DISTINCT participant_id)::int AS n FROM (
       SELECT participant_id, tenant_id FROM placement_day WHERE offer_id = $1 AND weekday = $2 AND valid @> $3::date
       UNION ALL SELECT participant_id, tenant_id FROM place_offer_day WHERE holds AND offer_id = $1 AND weekday = $2 AND valid @> $3::date) x
      WHERE $4::uuid IS NULL OR tenant_id = $4`,
    [offerId, weekday, start, tenantId ?? null],
  );
  return rows[0]?.n ?? -1;
}

describe('the last place', () => {
  it('goes to exactly one of 32 at the same moment, from two municipalities, on several connections', async () => {
    const offerId = town.id['ba-arbeid'];
    await giveRoom(world, offerId, 1);
    const offers = await Promise.all(
      Array.from({ length: 32 }, async (_, index) => {
        const isAsker = index % 2 === 1;
        const keys = await makeCase(world, isAsker ? town.id.asker : town.id.baerum, offerId);
        return { hat: isAsker ? asker : lise, id: await prepareOffer(world, keys, [{ offerId, weekday: 1 }], start) };
      }),
    );
    const answers = await Promise.all(offers.map(({ hat, id }) => holdAndSend(world, hat, id)));
    expect(answers.filter(({ outcome }) => outcome === 'held')).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === 'noRoom')).toHaveLength(31);
    expect(answers.find(({ outcome }) => outcome === 'noRoom')?.failures).toEqual([
      { offerId, weekday: 1, reason: 'FULL', onDay: start, people: 2, places: 1 },
    ]);
    expect(await peopleOn(offerId, 1)).toBe(1);
  }, 60_000);

  it('is kept by the deferred trigger alone when somebody places without asking', async () => {
    const offerId = town.id['ba-arbeid'];
    await giveRoom(world, offerId, 1);
    const cases = await Promise.all(
      Array.from({ length: 8 }, (_, index) => makeCase(world, index % 2 ? town.id.asker : town.id.baerum, offerId)),
    );
    const placements = await Promise.all(
      cases.map((keys, index) =>
        refusalOf(
          world.as(
            index % 2 ? asker : lise,
            async (client) => {
              const { rows } = await client.query<{ id: string }>(
                `INSERT INTO placement (participant_id, tenant_id, financing, from_on) VALUES ($1, $2, 'municipality', $3) RETURNING id`,
                [keys.participant_id, keys.tenant_id, start],
              );
              await client.query(
                `INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, weekday, valid)
                 VALUES ($1, $2, $3, $4, 1, daterange($5::date, NULL))`,
                [rows[0]?.id, keys.participant_id, keys.tenant_id, offerId, start],
              );
            },
            'keep',
          ),
        ),
      ),
    );
    expect(placements.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(placements.filter((refusal) => refusal === '23514 no_room')).toHaveLength(7);
  }, 60_000);

  it('two bundles in opposite order do not block each other', async () => {
    await giveRoom(world, town.id['ba-arbeid'], 100);
    await giveRoom(world, town.id['bkd-aktivitet'], 100);
    const bundles = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
        const days = [
          { offerId: town.id[index % 2 ? 'ba-arbeid' : 'bkd-aktivitet'], weekday: 1 },
          { offerId: town.id[index % 2 ? 'bkd-aktivitet' : 'ba-arbeid'], weekday: 2 },
        ];
        return prepareOffer(world, keys, days, start);
      }),
    );
    const answers = await Promise.all(bundles.map((id) => holdAndSend(world, lise, id)));
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['held']));
  }, 60_000);
});

describe('closed pools at Arba: 96 for Bærum, 18 for Asker, open places 0', () => {
  it("refuses Asker's 19th while Bærum has room, and places nobody from Bærum in Asker's pool", async () => {
    const offerId = town.id['arba-vta'];
    await giveRoom(world, offerId, 0, [
      { municipalityId: town.id.baerum, places: 96, closed: true },
      { municipalityId: town.id.asker, places: 18, closed: true },
    ]);
    const days = [1, 2, 3, 4, 5];
    for (let person = 0; person < 18; person += 1)
      await placePerson(world, await makeCase(world, town.id.asker, offerId), offerId, days, '2026-08-17');
    expect(await peopleOn(offerId, 3, town.id.asker)).toBe(18);

    const nineteenth = await makeCase(world, town.id.asker, offerId);
    const bundle = days.map((weekday) => ({ offerId, weekday }));
    const refused = await holdAndSend(world, asker, await prepareOffer(world, nineteenth, bundle, start));
    expect(refused.outcome).toBe('noRoom');
    expect(refused.failures[0]).toEqual({
      offerId,
      weekday: 1,
      reason: 'POOL_FULL',
      onDay: start,
      people: 19,
      places: 18,
    });
    expect(await refusalOf(placePerson(world, nineteenth, offerId, [1], start))).toBe('23514 no_room');

    const fromBaerum = await makeCase(world, town.id.baerum, offerId);
    expect((await holdAndSend(world, lise, await prepareOffer(world, fromBaerum, bundle, start))).outcome).toBe('held');
  }, 60_000);

  it('counts a person with one weekday as one person, and still occupies only that weekday', async () => {
    const offerId = town.id['arba-vta'];
    await giveRoom(world, offerId, 0, [{ municipalityId: town.id.baerum, places: 1, closed: true }]);
    await giveRoom(world, town.id['ba-arbeid'], 5);
    const keys = await makeCase(world, town.id.baerum, offerId);
    await placePerson(world, keys, offerId, [1, 2], start);
    await placePerson(world, keys, town.id['ba-arbeid'], [3], start);
    expect(await refusalOf(placePerson(world, keys, town.id['ba-arbeid'], [1], start))).toBe(
      '23P01 placement_day_one_place',
    );
    const second = await makeCase(world, town.id.baerum, offerId);
    expect(await refusalOf(placePerson(world, second, offerId, [5], start))).toBe('23514 no_room');
  });
});

describe('a held place', () => {
  it('is released by the step that ends the place offer, and by nothing else', async () => {
    const offerId = town.id['ba-arbeid'];
    await giveRoom(world, offerId, 1);
    const first = await prepareOffer(
      world,
      await makeCase(world, town.id.baerum, offerId),
      [{ offerId, weekday: 1 }],
      start,
    );
    const second = await prepareOffer(
      world,
      await makeCase(world, town.id.asker, offerId),
      [{ offerId, weekday: 1 }],
      start,
    );
    expect((await holdAndSend(world, lise, first)).outcome).toBe('held');
    await world.owner.query(`UPDATE place_offer SET state = 'overdue' WHERE id = $1`, [first]);
    expect((await holdAndSend(world, asker, second)).outcome).toBe('noRoom');
    await world.as(
      lise,
      (client) =>
        client.query(`UPDATE place_offer SET state = 'released', release_reason = 'x' WHERE id = $1`, [first]),
      'keep',
    );
    expect(await peopleOn(offerId, 1)).toBe(0);
    expect((await holdAndSend(world, asker, second)).outcome).toBe('held');
  });

  it('becomes the placement without a moment in between, and the numbers follow', async () => {
    const offerId = town.id['ba-arbeid'];
    await giveRoom(world, offerId, 1);
    const keys = await makeCase(world, town.id.baerum, offerId);
    const offer = await prepareOffer(world, keys, [{ offerId, weekday: 1 }], start);
    await holdAndSend(world, lise, offer);
    expect(await load(offerId)).toEqual([0, 0, 1]);
    await world.owner.query(
      `UPDATE place_offer SET state = 'accepted', answered_at = app_now(), answered_how = 'self' WHERE id = $1`,
      [offer],
    );
    const placed = await world.as(
      lise,
      async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `INSERT INTO placement (participant_id, tenant_id, place_offer_id, financing, from_on) VALUES ($1, $2, $3, 'municipality', $4) RETURNING id`,
          [keys.participant_id, keys.tenant_id, offer, start],
        );
        const days = await client.query<{ n: number }>('SELECT place_from_offer($1, $2) AS n', [offer, rows[0]?.id]);
        return { id: rows[0]?.id ?? '', days: days.rows[0]?.n };
      },
      'keep',
    );
    expect(placed.days).toBe(1);
    expect(await load(offerId)).toEqual([0, 1, 0]);
    await world.as(
      lise,
      (client) => client.query(`UPDATE placement SET state = 'active' WHERE id = $1`, [placed.id]),
      'keep',
    );
    expect(await load(offerId)).toEqual([1, 0, 0]);
    await world.as(
      lise,
      (client) =>
        client.query(
          `UPDATE placement_day SET valid = daterange(lower(valid), '2027-08-20', '[]') WHERE placement_id = $1`,
          [placed.id],
        ),
      'keep',
    );
    expect(await load(offerId)).toEqual([1, 0, 0]);
    expect(await load(offerId, '2027-08-23')).toEqual([0, 0, 0]);
  });

  it('is the only one on that weekday for the person', async () => {
    await giveRoom(world, town.id['ba-arbeid'], 9);
    await giveRoom(world, town.id['bkd-aktivitet'], 9);
    const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
    const first = await prepareOffer(world, keys, [{ offerId: town.id['ba-arbeid'], weekday: 1 }], start);
    const second = await prepareOffer(world, keys, [{ offerId: town.id['bkd-aktivitet'], weekday: 1 }], start);
    expect((await holdAndSend(world, lise, first)).outcome).toBe('held');
    expect((await holdAndSend(world, lise, second)).outcome).toBe('heldElsewhere');
  });

  it('cannot be missing: a place offer is not sent without its room', async () => {
    const offerId = town.id['ba-arbeid'];
    await giveRoom(world, offerId, 1);
    const offer = await prepareOffer(
      world,
      await makeCase(world, town.id.baerum, offerId),
      [{ offerId, weekday: 1 }],
      start,
    );
    const sent = world.as(
      lise,
      (client) =>
        client.query(`UPDATE place_offer SET state = 'sent', sent_at = app_now(), answer_by = $2 WHERE id = $1`, [
          offer,
          start,
        ]),
      'keep',
    );
    expect(await refusalOf(sent)).toBe('23514 place_offer_holds_room');
  });

  it('is held only for the office of the case, and only for the version that was looked at', async () => {
    const offerId = town.id['ba-arbeid'];
    await giveRoom(world, offerId, 1);
    const keys = await makeCase(world, town.id.baerum, offerId);
    const offer = await prepareOffer(world, keys, [{ offerId, weekday: 1 }], start);
    await grant(world, keys, 'referral', town.id.ba);
    const berit = await world.staff('berit', 'providerLeader', 'ba');
    for (const hat of [asker, berit]) expect((await holdAndSend(world, hat, offer)).outcome).toBe('notFound');
    await world.owner.query('UPDATE place_offer SET version = 2 WHERE id = $1', [offer]);
    expect((await holdAndSend(world, lise, offer)).outcome).toBe('stale');
  });
});

describe('overbooking', () => {
  it('needs a reason and somebody who may', async () => {
    const offerId = town.id['ba-arbeid'];
    await giveRoom(world, offerId, 0);
    const prepare = async (userId: string) =>
      prepareOffer(world, await makeCase(world, town.id.baerum, offerId), [{ offerId, weekday: 1 }], start, {
        override_reason: 'moves in with her sister',
        override_by_user_id: userId,
      });
    expect((await holdAndSend(world, lise, await prepare(lise.userId))).outcome).toBe('noRoom');
    const held = await holdAndSend(world, lise, await prepare(leader.userId));
    expect(held.outcome).toBe('held');
    expect(held.failures).toHaveLength(1);
  });
});

describe('what the office asks before it offers', () => {
  it('says which parts fail, and nothing about people', async () => {
    await giveRoom(world, town.id['ba-arbeid'], 0);
    await giveRoom(world, town.id['bkd-aktivitet'], 3);
    await world.owner.query('DELETE FROM offer_municipality WHERE offer_id = $1', [town.id['arba-vta']]);
    const days = [
      { offerId: town.id['ba-arbeid'], weekday: 1, from: start, to: null },
      { offerId: town.id['bkd-aktivitet'], weekday: 2, from: start, to: null },
      { offerId: town.id['arba-vta'], weekday: 3, from: start, to: '2027-12-31' },
    ];
    const answer = await world.as(lise, (client) =>
      client.query<{ weekday: number; reason: string }>('SELECT * FROM capacity_check($1, $2)', [
        town.id.baerum,
        JSON.stringify(days),
      ]),
    );
    expect(answer.rows.map(({ weekday, reason }) => `${weekday} ${reason}`).sort()).toEqual(['1 FULL', '3 NOT_SERVED']);
  });
});

/** In place, decided and proposed on Mondays in the week of a day, for Bærum. */
async function load(offerId: string, day = start): Promise<number[]> {
  const { rows } = await world.app.query<{ in_place: number; decided: number; proposed: number }>(
    'SELECT * FROM offer_week_numbers(ARRAY[$1::uuid], $2, 1) WHERE weekday = 1 AND municipality_id = $3',
    [offerId, day, town.id.baerum],
  );
  return rows.flatMap((row) => [row.in_place, row.decided, row.proposed]);
}
