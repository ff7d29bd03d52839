import type { Asker } from '../../test/asker';
import { countStatements } from '../../test/count-statements';
import { importing, problemsOf, type Import, type Importing } from '../../test/imports';
import { story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let leder: Asker;
let sheets: Importing;
beforeAll(async () => {
  api = await testApi();
  await story(api);
  leder = await api.as('leder', { role: 'officeLeader' });
  sheets = importing(api, leder);
});
afterAll(() => api.close());

const head = 'Fødselsdato;Navn;Tilbud;Dager;Fra;Til;Status';
const person = (number: number, days: string, offer = 'ba-arbeid', to = '') =>
  `12.05.1999;Kari Nummer${'abcdefghijklmnopqrstuvwxyz'.charAt(number % 26)}${'abcdefghij'.charAt(Math.floor(number / 26))};${offer};${days};18.08.2025;${to};Har plass`;
const sheet = (rows: readonly string[], more: object = {}) =>
  sheets.opened(Buffer.from(`\ufeff${[head, ...rows].join('\n')}`), more);
const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/** So many places on every weekday, and nobody there. */
async function places(count: number, offer = 'ba-arbeid'): Promise<void> {
  const id = `(SELECT id FROM offer WHERE code = '${offer}')`;
  await api.owner.query(`DELETE FROM placement_day WHERE offer_id = ${id}`);
  await api.owner.query(`UPDATE place_offer_day SET holds = false WHERE offer_id = ${id}`);
  await api.owner.query(`DELETE FROM offer_pool WHERE offer_id = ${id}`);
  await api.owner.query(`DELETE FROM offer_closure WHERE offer_id = ${id}`);
  await api.owner.query(`UPDATE offer_capacity SET open_places = ${count} WHERE offer_id = ${id}`);
}

test('each counts for the next: the first get the places, the others are told on which days it is full', async () => {
  await places(2);
  const rows = [
    person(0, 'man–ons'),
    person(1, 'ti'),
    person(2, 'ti, to'),
    person(3, 'ons', 'ba-arbeid', '31.01.2027'),
  ];
  const { import: tried } = await sheets.takes('tryImport', await sheet(rows));
  expect(problemsOf(tried)).toEqual(['4: Plassen går over avtalt antall tirsdag. Fullt fra tirsdag 19. januar 2027.']);
  const { import: excused } = await sheets.takes('tryImport', await sheet(rows, { overbookingReason: 'Slik er det.' }));
  expect(problemsOf(excused)).toEqual(['4: Hentes inn over avtalt antall tirsdag. Fullt fra tirsdag 19. januar 2027.']);
});

test('who is let in above the number keeps out nobody before her, and what the database counts is what was said', async () => {
  await places(3);
  const rows = numbered(9).map((number) => person(number, number % 2 === 0 ? 'man, ons' : 'ons'));
  const applied = await sheets.takes('applyImport', await sheet(rows, { overbookingReason: 'Slik er det i dag.' }));
  expect([applied.__typename, applied.message]).toEqual(['ImportPayload', undefined]);
  const { rows: over } = await api.owner.query<{ n: number; over: number; people: number }>(
    `SELECT count(*)::int AS n, count(p.override_reason)::int AS over,
            (SELECT l.in_place FROM offer_load l JOIN offer o ON o.id = l.offer_id AND o.code = 'ba-arbeid' JOIN municipality m
               ON m.id = l.municipality_id AND m.code = 'baerum' WHERE l.weekday = 3 ORDER BY l.week_start LIMIT 1) AS people
       FROM placement p JOIN imported_row r ON r.placement_id = p.id`,
  );
  expect(over).toEqual([{ n: 9, over: 6, people: 9 }]);
  expect((await sheets.takes('undoImport', applied.import)).__typename).toBe('ImportPayload');
});

test('where people are counted, somebody who is there already is not one more', async () => {
  await places(0, 'arba-vta');
  await api.owner.query(
    `INSERT INTO offer_pool (offer_id, municipality_id, places, closed, valid, source, source_date)
     SELECT o.id, m.id, 1, true, daterange('2020-01-01', NULL), 'avtale', '2020-01-01' FROM offer o, municipality m
      WHERE o.code = 'arba-vta' AND m.code = 'baerum'`,
  );
  const applied = await sheets.takes('applyImport', await sheet([person(0, 'man', 'arba-vta')]));
  expect(applied.__typename).toBe('ImportPayload');
  const more = await sheet([person(0, 'tir', 'arba-vta'), person(1, 'tir', 'arba-vta')], { matchByName: true });
  const { import: tried } = await sheets.takes('tryImport', more);
  expect(errorsOf(tried)).toEqual(['3: Plassen går over avtalt antall. Kommunens plasser er brukt opp.']);
  const { import: twice } = await sheets.takes(
    'tryImport',
    await sheet([person(0, 'man', 'arba-vta')], { matchByName: true }),
  );
  expect(errorsOf(twice)).toEqual(['2: Personen har allerede plass eller et tilbud mandag.']);
  expect((await sheets.takes('undoImport', applied.import)).__typename).toBe('ImportPayload');
});

function errorsOf({ rows }: Import): string[] {
  return rows.flatMap((row) =>
    row.problems.filter(({ isError }) => isError).map(({ message }) => `${row.number}: ${message}`),
  );
}

test('what only the database sees is told at the row it is about, and the others stay as they are', async () => {
  await places(50);
  await api.owner.query(`
    CREATE FUNCTION is_unlucky() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF (SELECT last_name FROM participant WHERE id = NEW.participant_id) IN ('Nummerca', 'Nummerea') THEN
        RAISE EXCEPTION 'taken meanwhile' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'placement_day_one_place';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER is_unlucky BEFORE INSERT ON placement_day FOR EACH ROW EXECUTE FUNCTION is_unlucky()`);
  const { import: tried } = await sheets.takes(
    'tryImport',
    await sheet(numbered(6).map((each) => person(each, 'man'))),
  );
  await api.owner.query('DROP TRIGGER is_unlucky ON placement_day');
  expect(errorsOf(tried)).toEqual([
    '4: En av dagene er opptatt et annet sted.',
    '6: En av dagene er opptatt et annet sted.',
  ]);
});

test('ten times as many rows are no more statements', async () => {
  await places(500);
  const sent = async (count: number) => {
    const mapped = await sheet(numbered(count).map((each) => person(each, 'man, fre')));
    const { answer: applied, statements } = await countStatements(() => sheets.takes('applyImport', mapped));
    expect(applied.__typename).toBe('ImportPayload');
    const history = await api.owner.query(
      `SELECT 1 FROM case_history WHERE step = 'import' AND object_type = 'placement'`,
    );
    expect(history.rowCount).toBe(count);
    expect((await sheets.takes('undoImport', applied.import)).__typename).toBe('ImportPayload');
    return statements;
  };
  const few = await sent(20);
  expect(await sent(200)).toBe(few);
});
