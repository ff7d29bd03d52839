import fc from 'fast-check';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { makeSchema } from '../../src/schema';
import type { Asker, GraphqlAnswer } from '../asker';
import { story } from '../story';
import { testApi, type TestApi } from '../test-api';
import { arbitraryArguments, spoilt } from './arbitrary-input';
import { databaseState, everyId } from './database-state';
import { selectionOf } from './selection';

/** Somebody in nearly every role; each asks her share of the garbage. */
const people = ['ada', 'lise', 'dag', 'leder', 'marit', 'rune', 'kari', 'even', 'solveig', 'kjersti', 'hanne'];
const runs = Number(process.env['GARBAGE_RUNS'] ?? 10);
const seed = Number(process.env['GARBAGE_SEED'] ?? 20_270_118);

let api: TestApi;
let ids: string[];
const askers: { code: string; asker: Asker }[] = [];
beforeAll(async () => {
  api = await testApi();
  const { applies } = await story(api);
  await applies('ada');
  ids = await everyId(api.owner);
  for (const code of people) askers.push({ code, asker: await api.as(code) });
}, 60_000);
afterAll(() => api.close());

/** What went wrong with a field, in a form that can be tried again. */
interface Failure {
  readonly field: string;
  readonly as: string;
  readonly problem: string;
  readonly variables: string;
}

const fieldsOf = (root: GraphQLObjectType | null | undefined) => Object.values(root?.getFields() ?? {});

function documentFor(kind: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = kind === 'query' ? selectionOf(type, 4) : '{ __typename }';
  return `${kind} ${declared && `(${declared})`} { ${name} ${given && `(${given})`} ${selection} }`;
}

/** A wrong type is a 400, anything else a typed answer; never a 500. */
function problemOf({ status, errors }: GraphqlAnswer): string | null {
  if (status === 200 && errors.length === 0) return null;
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
  if (status === 400 && codes.every((code) => code === 'BAD_USER_INPUT')) return null;
  return `${status} ${codes.join(' ')} ${errors[0]?.message ?? ''}`;
}

/** Asks one field many times, by everybody in turn, with values right in form and with one spoilt. */
async function pester(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const document = documentFor(kind, field);
  const values = arbitraryArguments(field.args, ids);
  const samples = fc.sample(fc.oneof({ weight: 2, arbitrary: values }, spoilt(values)), { numRuns: runs, seed });
  const failures: Failure[] = [];
  let done = 0;
  for (const [index, variables] of samples.entries()) {
    const who = askers[(index + field.name.length) % askers.length];
    if (!who) throw new Error('Nobody asks.');
    const answer = await who.asker.ask(document, variables);
    const problem = problemOf(answer);
    if (problem)
      failures.push({ field: field.name, as: who.code, problem, variables: JSON.stringify(variables).slice(0, 600) });
    if (JSON.stringify(answer.data ?? {}).includes('Payload"')) done += 1;
  }
  return { failures, done };
}

test('no mutation answers garbage with an internal error, and none that refuses changes anything', async () => {
  const failures: Failure[] = [];
  let before = await databaseState(api.owner);
  for (const field of fieldsOf((await makeSchema()).getMutationType())) {
    const result = await pester('mutation', field);
    failures.push(...result.failures);
    const after = await databaseState(api.owner);
    if (result.done === 0) expect({ [field.name]: after }).toEqual({ [field.name]: before });
    before = after;
  }
  expect(failures).toEqual([]);
}, 300_000);

test('no query answers garbage with an internal error, whoever asks', async () => {
  const failures: Failure[] = [];
  for (const field of fieldsOf((await makeSchema()).getQueryType())) {
    failures.push(...(await pester('query', field)).failures);
  }
  expect(failures).toEqual([]);
}, 300_000);
