import { fillCase } from '../../../test/database-full-case';
import {
  giveRoom,
  grant,
  makeCase,
  twoMunicipalities,
  type CaseKeys,
  type TwoMunicipalities,
} from '../../../test/database-cases';
import { databaseWorld, refusalOf, today, type ActingHat, type DatabaseWorld } from '../../../test/database-world';

let world: DatabaseWorld;
let town: TwoMunicipalities;
let ada: CaseKeys;
let adasHat: ActingHat;
let lise: ActingHat;
let anneInAsker: ActingHat;
let arvidAtArba: ActingHat;
let beritAtBa: ActingHat;
let bjarneAtBkd: ActingHat;
let dorteAtDonski: ActingHat;
let nilsAtNav: ActingHat;

beforeAll(async () => {
  world = await databaseWorld();
}, 30_000);
afterAll(() => world.close(), 30_000);

beforeEach(async () => {
  await world.clear();
  town = await twoMunicipalities(world);
  for (const code of ['arba-vta', 'ba-arbeid', 'bkd-aktivitet'] as const) await giveRoom(world, town.id[code], 100);
  lise = await world.staff('lise', 'caseworker', 'office-baerum');
  anneInAsker = await world.staff('anne', 'officeLeader', 'office-asker');
  arvidAtArba = await world.staff('arvid', 'providerLeader', 'arba');
  beritAtBa = await world.staff('berit', 'providerLeader', 'ba');
  bjarneAtBkd = await world.staff('bjarne', 'providerStaff', 'bkd');
  dorteAtDonski = await world.staff('dorte', 'schoolContact', 'donski');
  nilsAtNav = await world.staff('nils', 'navAdviser', 'nav-baerum');
  ada = await makeCase(world, town.id.baerum, town.id['arba-vta']);
  adasHat = { userId: await world.seed.user('ada', { participantId: ada.participant_id }), kind: 'self' };
  await fillCase(world, town, ada, lise.userId);
});

/** How many rows about people an actor reads, in all tables together. */
async function rowsSeen(hat: ActingHat): Promise<number> {
  const { rows } = await world.owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class c WHERE relrowsecurity AND relnamespace = 'public'::regnamespace
        AND (relname = 'participant' OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'participant_id'))`,
  );
  return world.as(hat, async (client) => {
    let seen = 0;
    for (const { name } of rows) seen += (await client.query(`SELECT 1 FROM ${name}`)).rowCount ?? 0;
    return seen;
  });
}

/** What comes back in somebody's hat. */
function read<Found extends object>(hat: ActingHat, text: string, values: unknown[] = []): Promise<Found[]> {
  return world.as(hat, async (client) => (await client.query<Found>(text, values)).rows);
}

/** The refusal of a statement in somebody's hat, `null` when it wrote, `nothing` when it met no row. */
async function writes(hat: ActingHat, text: string, values: unknown[] = []): Promise<string | null> {
  let count: number | null = 0;
  const refusal = await refusalOf(
    world.as(hat, async (client) => (count = (await client.query(text, values)).rowCount)),
  );
  return refusal ?? (count === 0 ? 'nothing' : null);
}

describe('a case in step 1', () => {
  it('does not exist for Arba, Asker, another school, an unasked provider, NAV, or a made-up hat', async () => {
    await grant(world, ada, 'referral', town.id.bkd, { basis: 'step1Referral' });
    const others = [
      arvidAtArba,
      anneInAsker,
      beritAtBa,
      nilsAtNav,
      await world.staff('stig', 'schoolContact', 'sandvika'),
      await world.staff('per', 'districtAnalyst', 'office-baerum'),
      { ...lise, userId: arvidAtArba.userId },
      { ...arvidAtArba, id: lise.id ?? '' },
      { userId: lise.userId, kind: 'membership', id: '00000000-0000-4000-8000-000000000000' },
      { userId: '', kind: 'self' },
    ] as const;
    for (const hat of others) expect([hat, await rowsSeen(hat)]).toEqual([hat, 0]);
    expect(await rowsSeen(bjarneAtBkd)).toBeGreaterThan(0);
    expect(await rowsSeen(lise)).toBeGreaterThan(50);
  });
});

describe('a grant', () => {
  it.each([
    ['that begins tomorrow', { since: '2027-01-19' }],
    ['whose last day was yesterday', { until: '2027-01-17' }],
    ['that was ended today', { ended_at: `${today}T09:00Z` }],
  ])('%s opens nothing', async (_, change) => {
    await grant(world, ada, 'referral', town.id.arba, change);
    expect(await read(arvidAtArba, 'SELECT id FROM participant')).toEqual([]);
  });

  it('opens its last day', async () => {
    await grant(world, ada, 'referral', town.id.arba, { until: today });
    expect(await read(arvidAtArba, 'SELECT id FROM participant')).toHaveLength(1);
  });

  it("shows a provider its own part: never another provider's assessment, nor complaint, number or note", async () => {
    await grant(world, ada, 'referral', town.id.ba);
    expect(await read(beritAtBa, 'SELECT organisation_id FROM clarification')).toEqual([
      { organisation_id: town.id.ba },
    ]);
    expect(await read(beritAtBa, 'SELECT organisation_id FROM referral')).toEqual([{ organisation_id: town.id.ba }]);
    expect(await read(beritAtBa, 'SELECT offer_id FROM application_answer')).toEqual([
      { offer_id: town.id['ba-arbeid'] },
    ]);
    for (const table of [
      'complaint',
      'national_id',
      'note',
      'decision',
      'letter',
      'placement',
      'call_log',
      'representation',
    ])
      expect([table, await read(beritAtBa, `SELECT 1 FROM ${table}`)]).toEqual([table, []]);
  });

  it('does not name other organisations in the facts of a case', async () => {
    await grant(world, ada, 'referral', town.id.ba);
    await grant(world, ada, 'school', town.id.donski, { basis: 'consent' });
    const named = async (hat: ActingHat) => {
      const [row] = await read<{ facts: string }>(hat, 'SELECT case_facts($1)::text AS facts', [ada.application_id]);
      return [...new Set((row?.facts ?? '').match(/"organisationId": (null|"[^"]*")/g))].sort();
    };
    const own = `"organisationId": "${town.id.ba}"`;
    const others = (await named(lise)).filter((each) => each !== own);
    expect(others.length).toBeGreaterThan(0);
    expect(await named(adasHat)).toEqual(await named(lise));
    expect(await named(beritAtBa)).toEqual([own, '"organisationId": null']);
    expect(await named(dorteAtDonski)).toEqual(['"organisationId": null']);
  });

  it('lets a school see that there is a place, and nothing about where she was assessed', async () => {
    await grant(world, ada, 'school', town.id.donski, { basis: 'consent' });
    expect((await read(dorteAtDonski, 'SELECT state FROM placement')).length).toBeGreaterThan(0);
    for (const table of ['application_answer', 'referral', 'placement_day', 'participant_address', 'decision'])
      expect([table, await read(dorteAtDonski, `SELECT 1 FROM ${table}`)]).toEqual([table, []]);
  });
});

describe('what a school reads and writes of the answers', () => {
  const answers = 'SELECT 1 FROM application_answer';
  const changes = `UPDATE application_answer SET value = '["x"]'`;
  it.each([
    ['draft', 'open'],
    ['awaitingApproval', 'open'],
    ['submitted', 'closed'],
    ['withdrawn', 'closed'],
  ])('is, with the application %s, %s', async (state, expected) => {
    await world.owner.query('UPDATE application SET state = $2 WHERE id = $1', [ada.application_id, state]);
    await grant(world, ada, 'school', town.id.donski, { basis: 'consent' });
    const found = (await read(dorteAtDonski, answers)).length > 0 ? 'open' : 'closed';
    const changed = (await writes(dorteAtDonski, changes)) === null ? 'open' : 'closed';
    expect([found, changed]).toEqual([expected, expected]);
  });

  it('is nothing without her consent', async () => {
    await world.owner.query("UPDATE application SET state = 'draft' WHERE id = $1", [ada.application_id]);
    expect(await read(dorteAtDonski, answers)).toEqual([]);
  });
});

describe('writing', () => {
  it('is for those whose task it is', async () => {
    await grant(world, ada, 'referral', town.id.ba);
    await grant(world, ada, 'school', town.id.donski);
    expect(await writes(beritAtBa, `UPDATE clarification SET state = 'booked', starts_at = app_now()`)).toBeNull();
    expect(await writes(beritAtBa, `UPDATE application SET own_words = 'x'`)).toBe('nothing');
    expect(await writes(beritAtBa, `UPDATE participant SET first_name = 'x'`)).toBe('nothing');
    expect(await writes(dorteAtDonski, `UPDATE application SET own_words = 'x'`)).toBeNull();
    expect(await writes(dorteAtDonski, `UPDATE placement SET state = 'paused'`)).toBe('nothing');
    expect(await writes(adasHat, `UPDATE application SET own_words = 'x'`)).toBeNull();
    expect(await writes(adasHat, `UPDATE placement SET state = 'paused'`)).toBe('nothing');
  });

  it('cannot move a row to somebody else or another tenant', async () => {
    const other = await makeCase(world, town.id.asker, town.id['ba-arbeid']);
    const p = [other.participant_id, other.tenant_id];
    expect(await writes(lise, `INSERT INTO help_request (participant_id, tenant_id) VALUES ($1, $2)`, p)).toBe('42501');
    expect(await writes(adasHat, `INSERT INTO help_request (participant_id, tenant_id) VALUES ($1, $2)`, p)).toBe(
      '42501',
    );
    expect(await writes(lise, `UPDATE work_experience SET participant_id = $1, tenant_id = $2`, p)).toBe('42501');
    expect(
      await writes(
        lise,
        `INSERT INTO work_experience (participant_id, tenant_id, kind, place, from_on) VALUES ($1, $2, 'jobTaster', 'x', '2027-01-01')`,
        [other.participant_id, town.id.baerum],
      ),
    ).toMatch(/^23503 /);
  });

  it('gives nobody outside the right to open a case for themselves, or to open a closed grant', async () => {
    const row = [ada.participant_id, ada.tenant_id, town.id.arba];
    const open = `INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, source_table, source_id)
                  VALUES ($1, $2, 'organisation', $3, 'consent', 'referral', '2027-01-01', 'x', $1)`;
    expect(await writes(arvidAtArba, open, row)).toBe('42501');
    expect(await writes(nilsAtNav, open, row)).toBe('42501');
    expect(await writes(adasHat, open, row)).toBeNull();
    expect(await writes(lise, open.replace("'consent'", "'breakGlass'"), row)).toBe('42501');

    const id = await grant(world, ada, 'referral', town.id.arba);
    expect(await writes(arvidAtArba, `UPDATE access_grant SET until = '2030-01-01' WHERE id = $1`, [id])).toBe('42501');
    expect(await writes(arvidAtArba, `UPDATE access_grant SET scope = 'full' WHERE id = $1`, [id])).toBe('42501');
    expect(await writes(arvidAtArba, `UPDATE access_grant SET ended_at = app_now() WHERE id = $1`, [id])).toBeNull();
    await world.owner.query('UPDATE access_grant SET until = $2 WHERE id = $1', [id, '2027-01-17']);
    for (const hat of [arvidAtArba, lise])
      expect(await writes(hat, 'UPDATE access_grant SET until = app_today() WHERE id = $1', [id])).toBe(
        '23514 access_grant_only_shrinks',
      );
  });

  it('writes history in the own name only, and never changes it', async () => {
    const add = `INSERT INTO case_history (participant_id, tenant_id, object_type, object_id, step, by_user_id, by_role)
                 VALUES ($1, $2, 'application', $1, 'receive', $3, 'caseworker')`;
    expect(await writes(lise, add, [ada.participant_id, ada.tenant_id, lise.userId])).toBeNull();
    expect(await writes(lise, add, [ada.participant_id, ada.tenant_id, arvidAtArba.userId])).toBe('42501');
    for (const text of [`UPDATE case_history SET reason = 'x'`, 'DELETE FROM case_history', 'DELETE FROM audit_event'])
      expect(await writes(lise, text)).toBe('42501');
  });

  it('is open to the office for a paper application from somebody new', async () => {
    const made = await read<{ id: string }>(
      lise,
      `WITH p AS (INSERT INTO participant (tenant_id, first_name, last_name) VALUES ($1, 'Per', 'Papir') RETURNING id)
       SELECT id FROM p`,
      [town.id.baerum],
    );
    expect(made).toHaveLength(1);
    expect(
      await writes(lise, `INSERT INTO participant (tenant_id, first_name, last_name) VALUES ($1, 'x', 'x')`, [
        town.id.asker,
      ]),
    ).toBe('42501');
    expect(
      await writes(beritAtBa, `INSERT INTO participant (tenant_id, first_name, last_name) VALUES ($1, 'x', 'x')`, [
        town.id.baerum,
      ]),
    ).toBe('42501');
  });
});

describe('the person herself', () => {
  it('sees everything that is hers, but nothing that is only prepared, and no working notes', async () => {
    expect(await read(adasHat, `SELECT state FROM decision WHERE state = 'prepared'`)).toEqual([]);
    expect((await read(adasHat, 'SELECT 1 FROM decision')).length).toBe(2);
    expect(await read(adasHat, 'SELECT state FROM place_offer')).toEqual([{ state: 'declined' }]);
    expect(await read(adasHat, 'SELECT 1 FROM note')).toEqual([]);
    expect((await read(adasHat, 'SELECT 1 FROM clarification')).length).toBe(4);
  });
});

describe('who acts for her', () => {
  const mandate = async (scope: string, kind = 'guardian', keys = ada, to: string | null = null) => {
    const userId = await world.seed.user('verge');
    const covers = { representation: 'personal', representationEconomic: 'economic', support: 'support' }[scope];
    const p = { participant_id: keys.participant_id, tenant_id: keys.tenant_id };
    const id = await world.insert('representation', {
      ...p,
      representative_user_id: userId,
      kind,
      scope: [covers ?? ''],
      from_on: '2026-01-01',
      to_on: to,
      verified_at: `${today}T08:00Z`,
    });
    await grant(world, keys, scope, userId, { grantee_kind: 'user', basis: 'representation', until: to });
    return { userId, kind: 'representation', id } as const;
  };

  it('with a personal mandate sees what she sees', async () => {
    const hat = await mandate('representation');
    expect(await read(hat, 'SELECT 1 FROM clarification')).toHaveLength(4);
    expect(await read(hat, 'SELECT 1 FROM note')).toEqual([]);
    expect(await writes(hat, `UPDATE application SET own_words = 'x'`)).toBeNull();
  });

  it('with an economic mandate sees that there is a case and writes nothing', async () => {
    const hat = await mandate('representationEconomic');
    expect(await read(hat, 'SELECT 1 FROM application')).toHaveLength(1);
    expect(await read(hat, 'SELECT 1 FROM wish')).toEqual([]);
    expect(await writes(hat, `UPDATE application SET own_words = 'x'`)).toBe('nothing');
  });

  it('sees nothing from the day after the mandate, and nothing as somebody unverified', async () => {
    const hat = await mandate('representation', 'parentOfMinor', ada, '2027-01-17');
    expect(await rowsSeen(hat)).toBe(0);
    const proxy = await mandate('representation', 'proxy');
    await world.owner.query('UPDATE representation SET verified_at = NULL');
    expect(await rowsSeen(proxy)).toBe(0);
  });

  it('sees one person at a time, in that hat', async () => {
    const forAda = await mandate('representation');
    const tim = await makeCase(world, town.id.asker, town.id['ba-arbeid']);
    const forTim = await mandate('representation', 'guardian', tim);
    expect(await read(forAda, 'SELECT id FROM participant')).toEqual([{ id: ada.participant_id }]);
    expect(await read(forTim, 'SELECT id FROM participant')).toEqual([{ id: tim.participant_id }]);
  });
});

describe('protection', () => {
  const protect = (grade: string) =>
    world.owner.query('UPDATE participant SET protection = $2 WHERE id = $1', [ada.participant_id, grade]);
  const all = () => [lise, arvidAtArba, nilsAtNav];

  it('kode 6: nobody but named staff finds a trace; she herself does, and she still takes up room', async () => {
    await grant(world, ada, 'referral', town.id.arba);
    await grant(world, ada, 'nav', town.id['nav-baerum']);
    await protect('strengtFortrolig');
    for (const hat of all()) expect(await rowsSeen(hat)).toBe(0);
    expect(await read(lise, `SELECT * FROM search_people('Testesen')`)).toEqual([]);
    expect((await rowsSeen(adasHat)) > 0).toBe(true);
    const load = await read<{ n: number }>(lise, `SELECT sum(in_place)::int AS n FROM offer_load WHERE offer_id = $1`, [
      town.id['ba-arbeid'],
    ]);
    expect(load).toEqual([{ n: 1 }]);

    await world.insert('protected_access', {
      participant_id: ada.participant_id,
      tenant_id: ada.tenant_id,
      user_id: lise.userId,
      reason: 'x',
    });
    expect(await rowsSeen(lise)).toBeGreaterThan(50);
    expect(await rowsSeen(arvidAtArba)).toBe(0);
  });

  it('kode 7: she is seen, her address and phone are not', async () => {
    await grant(world, ada, 'referral', town.id.arba);
    await protect('fortrolig');
    for (const hat of [lise, arvidAtArba]) {
      expect(await read(hat, 'SELECT 1 FROM participant')).toHaveLength(1);
      expect(await read(hat, 'SELECT 1 FROM participant_address')).toEqual([]);
    }
  });

  it('names who registers it, and lets only the named or the leader name others', async () => {
    const leader = await world.staff('leader', 'officeLeader', 'office-baerum');
    const dag = await world.staff('dag', 'decisionMaker', 'office-baerum');
    await world.as(lise, (client) => client.query(`UPDATE participant SET protection = 'strengtFortrolig'`), 'keep');
    expect(await read(lise, 'SELECT 1 FROM participant')).toHaveLength(1);
    const name = `SELECT name_protected_access($1, $2, 'x') AS named`;
    expect(await read(dag, name, [ada.participant_id, dag.userId])).toEqual([{ named: false }]);
    expect(await read(leader, name, [ada.participant_id, dag.userId])).toEqual([{ named: true }]);
    expect(
      await writes(
        dag,
        `INSERT INTO protected_access (participant_id, tenant_id, user_id, reason) VALUES ($1, $2, $3, 'x')`,
        [ada.participant_id, ada.tenant_id, dag.userId],
      ),
    ).toBe('42501');
  });

  it('conflict of interest hides the person from that member of staff only', async () => {
    await world.insert('conflict_of_interest', {
      participant_id: ada.participant_id,
      tenant_id: ada.tenant_id,
      user_id: lise.userId,
      reason: 'her aunt',
    });
    expect(await rowsSeen(lise)).toBe(0);
    expect(await read(lise, `SELECT break_the_glass($1, 'I want to look anyway') AS id`, [ada.participant_id])).toEqual(
      [{ id: null }],
    );
    expect((await rowsSeen(await world.staff('dag', 'decisionMaker', 'office-baerum'))) > 50).toBe(true);
  });

  it('broken glass opens one case to one person for 24 hours, to read', async () => {
    await protect('strengtFortrolig');
    const open = `SELECT break_the_glass($1, 'she is here and needs help now') AS id`;
    expect(await read(arvidAtArba, open, [ada.participant_id])).toEqual([{ id: null }]);
    await world.as(anneInAsker, (client) => client.query(open, [ada.participant_id]), 'keep');
    expect(await rowsSeen(anneInAsker)).toBeGreaterThan(50);
    expect(await rowsSeen(lise)).toBe(0);
    expect(await writes(anneInAsker, `UPDATE application SET own_words = 'x'`)).toBe('nothing');
    await world.owner.query(`UPDATE break_glass SET until_at = app_now() - interval '1 minute'`);
    expect(await rowsSeen(anneInAsker)).toBe(0);
  });
});
