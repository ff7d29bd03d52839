import { facts, scopeTable, scopes, widest, type Extent, type Scope } from '@inntak/domain/access';
import { databaseWorld, type DatabaseWorld } from '../../test/database-world';
import { tableOf } from './fact-texts';

let world: DatabaseWorld;
beforeAll(async () => {
  world = await databaseWorld();
});
afterAll(() => world.close());

/** Everybody who may take a step finds the row of history they wrote; nobody but the office reads the history as such. */
const ownStepsOnly = 'case_history';
/** `person`: what the person sees too. That is all of it, as access is spoken of. */
const extentOf: Readonly<Record<string, Extent>> = { all: 'all', person: 'all', own: 'own', draft: 'draft' };

test('what the rules say a scope opens is what the database opens, table by table', async () => {
  const { rows } = await world.owner.query<{ scope: Scope; table_name: string; row_set: string }>(
    'SELECT scope, table_name, row_set FROM scope_table',
  );
  const tables = [...new Set(Object.values(tableOf))].filter((table) => table !== ownStepsOnly).sort();
  const fromDatabase = (scope: Scope, table: string): Extent => {
    const row = rows.find((each) => each.scope === scope && each.table_name === table);
    return row === undefined ? 'none' : (extentOf[row.row_set] ?? 'none');
  };
  const fromRules = (scope: Scope, table: string): Extent =>
    widest(facts.filter((fact) => tableOf[fact] === table).map((fact) => scopeTable[scope][fact]));
  const matrix = (extent: typeof fromRules) =>
    scopes.map((scope) => `${scope}: ${tables.map((table) => `${table} ${extent(scope, table)}`).join(', ')}`);
  expect(matrix(fromDatabase)).toEqual(matrix(fromRules));
});

test('no scope opens a table that the rules do not know of', async () => {
  const { rows } = await world.owner.query<{ scope: string }>('SELECT DISTINCT scope FROM scope_table ORDER BY 1');
  expect(rows.map(({ scope }) => scope)).toEqual([...scopes].sort());
});
