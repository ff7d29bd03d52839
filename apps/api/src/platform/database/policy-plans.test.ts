import { twoMunicipalities } from '../../../test/database-cases';
import { databaseWorld, type ActingHat, type DatabaseWorld } from '../../../test/database-world';

/*
 * Row-level security must not switch indexes off: only leakproof operators may come before the policy. These are the
 * shapes that the worklist, a provider's list and the case page ask in, on 20,000 cases.
 */

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

let world: DatabaseWorld;
let lise: ActingHat;
let berit: ActingHat;
let tenantId: string;
let ba: string;

beforeAll(async () => {
  world = await databaseWorld();
  const town = await twoMunicipalities(world);
  tenantId = town.id.baerum;
  ba = town.id.ba;
  lise = await world.staff('lise', 'caseworker', 'office-baerum');
  berit = await world.staff('berit', 'providerStaff', 'ba');
  await world.owner.query(
    `INSERT INTO organisation (code, kind, name) SELECT 'provider-' || n, 'provider', 'Provider ' || n FROM generate_series(1, 99) n`,
  );
  await world.owner.query(
    `WITH p AS (INSERT INTO participant (tenant_id, first_name, last_name)
                SELECT CASE n % 2 WHEN 0 THEN $1::uuid ELSE $2::uuid END, 'P' || n, 'Testesen'
                  FROM generate_series(1, 20000) n RETURNING id, tenant_id),
          a AS (INSERT INTO application (participant_id, tenant_id, case_number, state, origin, submitted_at, received_on)
                SELECT id, tenant_id, '2027/' || row_number() OVER (),
                       (ARRAY['received', 'workClarification', 'closed', 'closed'])[1 + (hashtext(id::text) & 3)], 'digital',
                       '2027-01-01'::timestamptz + row_number() OVER () * interval '1 minute', '2027-01-01'
                  FROM p RETURNING id, participant_id, tenant_id),
          o AS (SELECT id, row_number() OVER () AS n FROM organisation WHERE kind = 'provider')
     INSERT INTO referral (application_id, participant_id, tenant_id, organisation_id, kind, step)
     SELECT a.id, a.participant_id, a.tenant_id, o.id, 'provider', 1 FROM a JOIN o ON o.n = 1 + (hashtext(a.id::text) & 63)`,
    [town.id.baerum, town.id.asker],
  );
  await world.owner.query(
    `INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, source_table, source_id)
     SELECT participant_id, tenant_id, 'organisation', organisation_id, 'step1Referral', 'referral', '2027-01-01', 'referral', id FROM referral`,
  );
  await world.owner.query('ANALYZE');
}, 60_000);
afterAll(() => world.close(), 30_000);

/** How each table is reached, in the order of the plan: `table: index` or `table: every row`. */
async function reached(hat: ActingHat, text: string, values: unknown[]): Promise<string[]> {
  return world.as(hat, async (client) => {
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
    return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => waysIn(plan)));
  });
}

function waysIn(plan: Plan): string[] {
  const below = (plan.Plans ?? []).flatMap(waysIn);
  if (plan['Node Type'] === 'Seq Scan') return [...below, `${plan['Relation Name'] ?? ''}: every row`];
  return plan['Index Name'] === undefined
    ? below
    : [...below, `${plan['Relation Name'] ?? '(bitmap)'}: ${plan['Index Name']}`];
}

/** Small tables may be read whole. */
const everyRowOf = (ways: string[]) =>
  ways.filter((way) => /^(application|participant|referral|access_grant): every row/.test(way));

it("the office's worklist, by state and age with keyset, walks its index", async () => {
  const ways = await reached(
    lise,
    `SELECT a.id FROM application a
      WHERE a.tenant_id = $1 AND a.state = 'received' AND (a.submitted_at, a.id) > ('2027-01-03', '00000000-0000-0000-0000-000000000000')
      ORDER BY a.submitted_at, a.id LIMIT 50`,
    [tenantId],
  );
  expect(ways).toContain('application: application_worklist');
  expect(everyRowOf(ways)).toEqual([]);
}, 30_000);

it("a provider's list starts from its own referrals", async () => {
  const ways = await reached(
    berit,
    `SELECT r.id, p.first_name FROM referral r JOIN participant p ON p.id = r.participant_id
      WHERE r.organisation_id = $1 AND r.state = 'open' ORDER BY r.created_at, r.id LIMIT 50`,
    [ba],
  );
  expect(everyRowOf(ways)).toEqual([]);
  expect(ways).toContain('referral: referral_organisation');
});

it('a case page finds each of its parts by the case', async () => {
  for (const table of ['wish', 'referral', 'place_offer', 'decision', 'note', 'call_log', 'case_history']) {
    const ways = await reached(lise, `SELECT * FROM ${table} WHERE application_id = $1`, [tenantId]);
    expect(ways.filter((way) => way.startsWith('referral: every row'))).toEqual([]);
  }
});
