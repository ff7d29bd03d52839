import { buildSchema, parse } from 'graphql';
import { CompiledQueries } from '../../src/platform/graphql/compiled-queries';

const schema = buildSchema('type Query { a: Int b: Int } type Mutation { c: Int }');
const twoNames = parse('query One { a } query Two { b }');

test('only the most recently used operations stay compiled', () => {
  const queries = new CompiledQueries(schema, 3);
  const first = queries.get('hash-0', null, parse('{ a }'));
  for (const n of [1, 2]) queries.get(`hash-${n}`, null, parse('{ b }'));
  expect(queries.get('hash-0', null, parse('{ a }'))).toBe(first);
  queries.get('hash-3', null, parse('{ b }')); // pushes hash-1 out, which was used longest ago
  expect(queries.size).toBe(3);
  expect(queries.get('hash-0', null, parse('{ a }'))).toBe(first);
});

test('ten thousand texts of a stranger leave no more than the limit', () => {
  const queries = new CompiledQueries(schema, 20);
  for (let n = 0; n < 10_000; n += 1) queries.get(`hash-${n}`, null, parse('{ a }'));
  expect(queries.size).toBe(20);
}, 30_000);

test('two operations of one text are two', async () => {
  const queries = new CompiledQueries(schema, 20);
  const data = async (name: string) => {
    const found = queries.get('hash', name, twoNames);
    if (!('answer' in found)) throw new Error('not ready');
    return Object.keys((await found.answer({}, {})).data ?? {});
  };
  expect(await data('One')).toEqual(['a']);
  expect(await data('Two')).toEqual(['b']);
});

test('a mutation writes, a query reads', () => {
  const queries = new CompiledQueries(schema, 20);
  expect(queries.get('m', null, parse('mutation { c }'))).toMatchObject({ mode: 'write', needsLogin: true });
  expect(queries.get('q', null, parse('{ a }'))).toMatchObject({ mode: 'read', needsLogin: true });
});
