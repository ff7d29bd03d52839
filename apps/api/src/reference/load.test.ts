import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { capacities, decidingMunicipalities, forms, offers, organisations, pools, yearWheel } from './index';
import { loadReference } from './load';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await loadReference(owner);
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

const tables = [
  'municipality',
  'organisation',
  'work_type',
  'complaint_regime',
  'offer',
  'offer_municipality',
  'work_area',
  'offer_form_field',
  'offer_capacity',
  'offer_pool',
  'municipality_setting',
  'intake_round',
  'year_wheel_event',
] as const;

async function count(table: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return rows[0]?.n ?? 0;
}

/** Which row versions each table has; the same after a load that wrote nothing. */
async function rowVersions(): Promise<readonly string[]> {
  const versions: string[] = [];
  for (const table of tables) {
    const { rows } = await owner.query<{ all: string }>(
      `SELECT string_agg(xmin::text || ctid::text, ' ' ORDER BY ctid) AS all FROM ${table}`,
    );
    versions.push(rows[0]?.all ?? '');
  }
  return versions;
}

test('writes every row of the files', async () => {
  expect(await count('municipality')).toBe(18);
  expect(await count('organisation')).toBe(organisations.length);
  expect(await count('offer')).toBe(offers.length);
  expect(await count('work_area')).toBe(offers.flatMap(({ workAreas }) => workAreas).length);
  expect(await count('offer_form_field')).toBe(forms.flatMap(({ fields }) => fields).length);
  expect(await count('offer_capacity')).toBe(capacities.length);
  expect(await count('offer_pool')).toBe(pools.length);
  expect(await count('municipality_setting')).toBe(decidingMunicipalities.length);
  expect(await count('intake_round')).toBe(3 * decidingMunicipalities.length);
  expect(await count('year_wheel_event')).toBe(
    yearWheel.reduce((sum, { municipalities }) => sum + (municipalities?.length ?? 1), 0),
  );
});

test('keeps 96 places at Arba for Bærum and 18 for Asker, closed, with source and date', async () => {
  const { rows } = await owner.query(
    `SELECT m.code, p.places, p.closed, p.is_demo, p.source_date::text AS since, c.open_places
       FROM offer_pool p JOIN municipality m ON m.id = p.municipality_id JOIN offer o ON o.id = p.offer_id
       JOIN offer_capacity c ON c.offer_id = o.id
      WHERE o.code = 'arba-vta' ORDER BY p.places DESC`,
  );
  expect(rows).toEqual([
    { code: 'baerum', places: 96, closed: true, is_demo: false, since: '2021-12-01', open_places: 0 },
    { code: 'asker', places: 18, closed: true, is_demo: false, since: '2021-12-01', open_places: 0 },
  ]);
});

test('puts the bydeler under Oslo', async () => {
  const { rows } = await owner.query(
    `SELECT count(*)::int AS n FROM municipality d JOIN municipality c ON c.id = d.parent_id
      WHERE d.kind = 'district' AND c.code = 'oslo'`,
  );
  expect(rows).toEqual([{ n: 15 }]);
});

test('names a complaint regime that is in force for every offer somebody decides on', async () => {
  const { rows } = await owner.query(
    `SELECT o.code FROM offer o WHERE o.complaint_regime_code IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM complaint_regime r WHERE r.code = o.complaint_regime_code AND r.valid @> date '2027-01-18')`,
  );
  expect(rows).toEqual([]);
});

test('changes nothing when it is run again', async () => {
  const before = await rowVersions();
  expect(before).not.toContain('');
  await loadReference(owner);
  expect(await rowVersions()).toEqual(before);
});

test('brings an untouched row up to date and leaves an edited one alone', async () => {
  await owner.query(`UPDATE offer SET name = 'Gammelt navn' WHERE code = 'aurora-verksted'`);
  await owner.query(`UPDATE offer SET name = 'Redaktørens navn', version = 2 WHERE code = 'ba-arbeid'`);
  await loadReference(owner);
  const { rows } = await owner.query<{ name: string }>(
    `SELECT name FROM offer WHERE code IN ('aurora-verksted', 'ba-arbeid') ORDER BY code`,
  );
  expect(rows.map(({ name }) => name)).toEqual(['Aurora verksted', 'Redaktørens navn']);
});

test('never writes over capacity that has been changed in the product', async () => {
  await owner.query(
    `UPDATE offer_capacity SET valid = daterange('2015-01-01', '2027-08-01')
      WHERE offer_id = (SELECT id FROM offer WHERE code = 'bkd-senior')`,
  );
  const before = await count('offer_capacity');
  await loadReference(owner);
  expect(await count('offer_capacity')).toBe(before);
});

test('undoes everything when one row cannot be written', async () => {
  await owner.query(`UPDATE municipality SET name = 'Noe annet' WHERE code = 'asker'`);
  await owner.query(`ALTER TABLE year_wheel_event ADD CONSTRAINT no_events CHECK (false) NOT VALID`);
  await owner.query(`DELETE FROM year_wheel_event WHERE code = 'start-2027'`);
  await expect(loadReference(owner)).rejects.toThrow('no_events');
  const { rows } = await owner.query(`SELECT name FROM municipality WHERE code = 'asker'`);
  expect(rows).toEqual([{ name: 'Noe annet' }]);
});
