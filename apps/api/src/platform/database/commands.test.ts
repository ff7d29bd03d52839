import { waitlistOrder } from '@inntak/domain/waitlists';
import {
  giveRoom,
  grant,
  makeCase,
  twoMunicipalities,
  type CaseKeys,
  type TwoMunicipalities,
} from '../../../test/database-cases';
import { databaseWorld, today, type ActingHat, type DatabaseWorld, type Row } from '../../../test/database-world';

let world: DatabaseWorld;
let town: TwoMunicipalities;
let lise: ActingHat;
let anneInAsker: ActingHat;
let beritAtBa: ActingHat;
const job: ActingHat = { userId: '', kind: 'system' };

beforeAll(async () => {
  world = await databaseWorld(12);
}, 30_000);
afterAll(() => world.close(), 30_000);

beforeEach(async () => {
  await world.clear();
  town = await twoMunicipalities(world);
  lise = await world.staff('lise', 'caseworker', 'office-baerum');
  anneInAsker = await world.staff('anne', 'caseworker', 'office-asker');
  beritAtBa = await world.staff('berit', 'providerStaff', 'ba');
});

/** One call in somebody's hat. */
function call<Found extends object>(
  hat: ActingHat,
  text: string,
  values: unknown[] = [],
  keep?: 'keep',
): Promise<Found[]> {
  return world.as(hat, async (client) => (await client.query<Found>(text, values)).rows, keep);
}

const person = (keys: CaseKeys, row: Row = {}): Row => ({
  participant_id: keys.participant_id,
  tenant_id: keys.tenant_id,
  ...row,
});

describe('case numbers', () => {
  it('run on by office and year, also when many ask at once', async () => {
    const ask = () => call<{ n: string }>(lise, 'SELECT next_case_number($1, 2027) AS n', [town.id.baerum], 'keep');
    const numbers = (await Promise.all(Array.from({ length: 12 }, ask))).flatMap((rows) => rows.map(({ n }) => n));
    expect(numbers.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))).toEqual(
      Array.from({ length: 12 }, (_, index) => `2027/${index + 1}`),
    );
    const inAsker = await call(anneInAsker, 'SELECT next_case_number($1, 2027) AS n', [town.id.asker]);
    expect(inAsker).toEqual([{ n: '2027/1' }]);
  });
});

describe('search', () => {
  it('finds by part of the name or case number, within what the searcher may see', async () => {
    const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid'], { first_name: 'Åse', last_name: 'Østbø' });
    await makeCase(world, town.id.asker, town.id['ba-arbeid'], { first_name: 'Åsa', last_name: 'Østby' });
    const found = (hat: ActingHat, text: string) => call(hat, 'SELECT * FROM search_people($1)', [text]);
    const her = [{ participant_id: keys.participant_id }];
    expect(await found(lise, ' åse ø')).toEqual(her);
    expect(await found(lise, 'ØSTB')).toEqual(her);
    const numbers = await call<{ n: string }>(lise, 'SELECT case_number AS n FROM application');
    expect(await found(lise, numbers[0]?.n ?? '')).toEqual(her);
    await world.owner.query("UPDATE application SET case_number = '2027/109' WHERE participant_id = $1", [
      keys.participant_id,
    ]);
    for (const text of ['109', '2027/109', 'Østbø Åse', 'østbø, åse', 'ø  å']) {
      expect([text, await found(lise, text)]).toEqual([text, her]);
    }
    for (const text of ['09', '/1', 'åse åsa', ', ']) expect([text, await found(lise, text)]).toEqual([text, []]);
    for (const text of ['%', '__', 'å', '', "'; --"]) expect(await found(lise, text)).toEqual([]);
    expect(await found(beritAtBa, 'østbø')).toEqual([]);
    await grant(world, keys, 'referral', town.id.ba);
    expect(await found(beritAtBa, 'østb')).toEqual(her);
  });

  it('leaves nobody out because many fit', async () => {
    await world.owner.query(
      `INSERT INTO participant (tenant_id, first_name, last_name, birth_date, has_bank_id)
       SELECT $1, 'Like', 'Mange' || n, '2000-01-01', true FROM generate_series(1, 250) AS n`,
      [town.id.baerum],
    );
    expect(await call(lise, "SELECT * FROM search_people('mange like', 1000000)")).toHaveLength(250);
    expect(await call(lise, "SELECT * FROM search_people('mange like', 20)")).toHaveLength(20);
    await world.owner.query("DELETE FROM participant WHERE first_name = 'Like'");
  });

  it('finds by the hash of the national identity number for the own office and jobs only', async () => {
    const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
    const hash = Buffer.alloc(32, 7);
    await world.insert('national_id', person(keys, { encrypted: Buffer.from('x'), hash }));
    const found = async (hat: ActingHat) =>
      (await call<{ id: string | null }>(hat, 'SELECT search_by_national_id($1) AS id', [hash]))[0]?.id;
    await grant(world, keys, 'referral', town.id.ba);
    expect(await found(lise)).toBe(keys.participant_id);
    expect(await found(job)).toBe(keys.participant_id);
    for (const hat of [anneInAsker, beritAtBa]) expect(await found(hat)).toBeNull();
  });
});

describe('the waitlist', () => {
  it("has the domain's order, equals share a place, and only those who see the person are told", async () => {
    const offerId = town.id['arba-vta'];
    const drawn = [
      { needClass: 2, ends: null, since: '2026-01-10' },
      { needClass: 1, ends: null, since: '2026-12-01' },
      { needClass: 2, ends: '2027-06-18', since: '2026-12-01' },
      { needClass: null, ends: null, since: '2020-01-01' },
      { needClass: 2, ends: null, since: '2026-01-10' },
      { needClass: 2, ends: '2028-06-18', since: '2026-01-09' },
    ];
    const entries = [];
    for (const { needClass, ends, since } of drawn) {
      const keys = await makeCase(world, town.id.baerum, offerId, { school_ends_on: ends });
      await world.owner.query(`UPDATE application SET need_class = $2, need_reason = 'x' WHERE id = $1`, [
        keys.application_id,
        needClass,
      ]);
      const id = await world.insert('waitlist_entry', {
        ...keys,
        offer_id: offerId,
        since,
        informed_on: since,
        informed_how: 'phone',
        informed_by_user_id: lise.userId,
      });
      entries.push({ id, state: 'waiting' as const, needClass, leavesSchoolThisRound: ends === '2027-06-18', since });
    }
    for (const { id, rank } of waitlistOrder(entries))
      expect(await call(lise, 'SELECT * FROM waitlist_rank($1)', [id])).toEqual([{ place: rank, waiting: 6 }]);
    expect(await call(anneInAsker, 'SELECT * FROM waitlist_rank($1)', [entries[0]?.id])).toEqual([]);
    expect(await call(anneInAsker, 'SELECT * FROM offer_waiting(ARRAY[$1::uuid])', [offerId])).toEqual([
      { offer_id: offerId, municipality_id: town.id.baerum, waiting: 6 },
    ]);
  });
});

describe('registration', () => {
  it('makes a user the person once, in the municipality she lives in', async () => {
    const userId = await world.seed.user('ada');
    const hat = { userId, kind: 'self' } as const;
    const register = `SELECT register_self($1, 'Ada', 'Testesen', '2007-05-17') AS id`;
    const first = await call<{ id: string }>(hat, register, [town.id.baerum], 'keep');
    expect(await call(hat, 'SELECT id FROM participant')).toEqual(first);
    expect(await call(hat, register, [town.id.asker], 'keep')).toEqual(first);
    expect(await call(lise, register, [town.id.baerum])).toEqual([{ id: null }]);
    expect(await world.owner.query('SELECT 1 FROM participant')).toHaveProperty('rowCount', 1);
  });

  it('links a citizen to the paper case by the hash, as a job at log-in only', async () => {
    const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
    const hash = Buffer.alloc(32, 9);
    await world.insert('national_id', person(keys, { encrypted: Buffer.from('x'), hash }));
    const userId = await world.seed.user('per');
    const link = 'SELECT link_user_to_person($1, $2) AS id';
    expect(await call({ userId, kind: 'self' }, link, [userId, hash])).toEqual([{ id: null }]);
    expect(await call(job, link, [userId, hash], 'keep')).toEqual([{ id: keys.participant_id }]);
    expect(await call({ userId, kind: 'self' }, 'SELECT id FROM participant')).toEqual([{ id: keys.participant_id }]);
  });

  it('lets NAV begin a case in its own municipality, and not look people up that way', async () => {
    const nils = await world.staff('nils', 'navAdviser', 'nav-baerum');
    const hash = Buffer.alloc(32, 11);
    const register = `SELECT register_from_nav('Nina', 'Testesen', '2000-01-01', 'x', $1) AS id`;
    const [made] = await call<{ id: string }>(nils, register, [hash], 'keep');
    expect(await call(nils, 'SELECT tenant_id FROM participant')).toEqual([{ tenant_id: town.id.baerum }]);
    await call(
      nils,
      `WITH a AS (INSERT INTO application (participant_id, tenant_id, case_number, origin)
                  VALUES ($1, $2, next_case_number($2, 2027), 'nav') RETURNING *),
            w AS (INSERT INTO wish (application_id, participant_id, tenant_id, rank) SELECT id, participant_id, tenant_id, 1 FROM a RETURNING *)
       INSERT INTO wish_part (wish_id, application_id, participant_id, tenant_id, offer_id, days)
       SELECT id, application_id, participant_id, tenant_id, $3, 5 FROM w`,
      [made?.id, town.id.baerum, town.id['ba-arbeid']],
      'keep',
    );
    expect(await call(lise, 'SELECT origin FROM application')).toEqual([{ origin: 'nav' }]);
    expect(await call(nils, register, [hash])).toEqual([{ id: null }]);
    expect(await call(lise, register, [Buffer.alloc(32, 12)])).toEqual([{ id: null }]);
    expect(await call(nils, 'SELECT 1 FROM national_id')).toEqual([]);
  });
});

describe('who has looked', () => {
  it('is told to the person, a personal representative, the office and the privacy officer', async () => {
    const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
    const ada = { userId: await world.seed.user('ada', { participantId: keys.participant_id }), kind: 'self' } as const;
    await world.owner.query(
      `INSERT INTO audit_event (at, kind, action, user_id, role, participant_ids, request_id)
       VALUES (app_now(), 'read', 'application.read', $1, 'caseworker', ARRAY[$2::uuid], 'r'),
              (app_now(), 'write', 'application.received', $1, 'caseworker', ARRAY[$2::uuid], 'r')`,
      [lise.userId, keys.participant_id],
    );
    const officer = await world.staff('pia', 'privacyOfficer', 'office-baerum');
    const looked = (hat: ActingHat) => call(hat, 'SELECT by_name, action FROM who_looked($1)', [keys.participant_id]);
    for (const hat of [ada, lise, officer])
      expect(await looked(hat)).toEqual([{ by_name: 'Lise', action: 'application.read' }]);
    await grant(world, keys, 'referral', town.id.ba);
    for (const hat of [beritAtBa, anneInAsker]) expect(await looked(hat)).toEqual([]);
  });
});

describe('hats', () => {
  it('include the people a user represents, by kind and mandate, while it lasts', async () => {
    const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid'], { first_name: 'Ada' });
    const userId = await world.seed.user('verge');
    const mandate = {
      ...person(keys),
      representative_user_id: userId,
      from_on: '2026-01-01',
      verified_at: `${today}T08:00Z`,
    };
    await world.insert('representation', { ...mandate, kind: 'guardian', scope: ['economic', 'personal'] });
    await world.insert('representation', { ...mandate, kind: 'supporter', scope: ['support'], to_on: today });
    await world.insert('representation', { ...mandate, kind: 'proxy', scope: ['personal'], to_on: '2027-01-17' });
    const hats = await world.owner.query(
      'SELECT kind, role, mandate, label, until FROM user_hats($1, $2) ORDER BY role',
      [userId, today],
    );
    expect(hats.rows).toEqual([
      { kind: 'self', role: 'participant', mandate: [], label: 'Verge', until: null },
      {
        kind: 'representation',
        role: 'representative',
        mandate: ['economic', 'personal'],
        label: 'Ada Testesen',
        until: null,
      },
      { kind: 'representation', role: 'supporter', mandate: ['support'], label: 'Ada Testesen', until: today },
    ]);
  });
});

describe('the rows themselves', () => {
  it('cannot say what the law or the process forbids', async () => {
    const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
    await giveRoom(world, town.id['ba-arbeid'], 1);
    const decision = {
      ...person(keys),
      application_id: keys.application_id,
      service: 'x',
      legal_basis: 'x',
      reasons: 'x',
      complaint_regime_id: town.regimeId,
    };
    const made = { state: 'made', made_on: today };
    const impossible: readonly (readonly [string, Row])[] = [
      [
        'decision',
        {
          ...decision,
          ...made,
          authority: 'municipality',
          outcome: 'refused',
          prepared_by_user_id: lise.userId,
          approved_by_user_id: lise.userId,
        },
      ],
      ['decision', { ...decision, ...made, authority: 'nav', outcome: 'granted', nav_grant_kind: 'vta' }],
      [
        'referral',
        {
          ...person(keys),
          application_id: keys.application_id,
          organisation_id: town.id.arba,
          kind: 'provider',
          step: 2,
        },
      ],
      [
        'disclosure',
        {
          ...person(keys),
          application_id: keys.application_id,
          recipient_organisation_id: town.id.arba,
          content: ['x'],
          basis: 'consent',
          shown_on: today,
        },
      ],
      [
        'capacity_to_consent',
        person(keys, { question: 'application', can_consent: false, decided_by: 'x', basis: 'x', decided_on: today }),
      ],
      [
        'representation',
        person(keys, { representative_user_id: lise.userId, kind: 'supporter', scope: ['personal'], from_on: today }),
      ],
      ['waitlist_entry', { ...keys, offer_id: town.id['ba-arbeid'], since: today }],
      ['application', { ...person(keys), case_number: '2027/999', state: 'received', origin: 'digital' }],
    ];
    for (const [table, row] of impossible) await expect(world.insert(table, row)).rejects.toThrow(/violates/);
  });
});
