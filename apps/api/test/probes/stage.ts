import { getNamedType, type GraphQLSchema } from 'graphql';
import { makeSchema } from '../../src/schema';
import type { Asker, WornHat } from '../asker';
import { story, type Story } from '../story';
import { testApi, type TestApi } from '../test-api';

/** A mutation that succeeded in the story, and the request that its rows are named by. */
export interface Taken {
  readonly mutation: string;
  readonly input: object;
  readonly who: string;
  readonly requestId: string;
}

/** A row's id and the version that a step on it sends. */
export interface Key {
  readonly id: string;
  readonly version: number;
}

/** Where a story is played through GraphQL: every step must succeed, and is remembered. */
export interface Stage {
  readonly api: TestApi;
  readonly tale: Story;
  readonly schema: GraphQLSchema;
  readonly taken: readonly Taken[];
  /** The same session for the same person and hat. */
  as(code: string, hat?: WornHat): Promise<Asker>;
  /** Takes a step that must succeed. @throws with what was answered instead. */
  does(who: string | readonly [code: string, hat: WornHat], mutation: string, input: object): Promise<void>;
  /** The latest row of a table where a column has this value. */
  row(table: string, column: string, value: string): Promise<Key>;
}

const refusals = '... on Violation { rule message field } ... on NotFound { message } ... on Conflict { message }';

/** The document of a mutation that asks for nothing but which member answered, and why. */
export function mutationDocument(schema: GraphQLSchema, mutation: string): string {
  const argument = schema.getMutationType()?.getFields()[mutation]?.args[0];
  if (!argument) throw new Error(`There is no mutation "${mutation}" with an input.`);
  const type = `${getNamedType(argument.type).name}!`;
  return `mutation ($input: ${type}) { result: ${mutation}(input: $input) { __typename ${refusals} } }`;
}

/** Opens an empty stage: reference data, named people, nothing begun. */
export async function openStage(): Promise<Stage> {
  const api = await testApi();
  const tale = await story(api);
  const schema = await makeSchema();
  const taken: Taken[] = [];
  const sessions = new Map<string, Promise<Asker>>();
  const as: Stage['as'] = (code, hat = {}) => {
    const key = `${code} ${JSON.stringify(hat)}`;
    const found = sessions.get(key) ?? api.as(code, hat);
    sessions.set(key, found);
    return found;
  };
  return {
    api,
    tale,
    schema,
    taken,
    as,
    async does(who, mutation, input) {
      const [code, hat] = typeof who === 'string' ? [who, {}] : who;
      const asker = await as(code, hat);
      const answer = await asker.ask(mutationDocument(schema, mutation), { input });
      const result = answer.data?.['result'] as { __typename: string } | undefined;
      if (!result?.__typename.endsWith('Payload')) {
        throw new Error(`${code} ${mutation}: ${JSON.stringify(answer.errors.length > 0 ? answer.errors : result)}`);
      }
      taken.push({ mutation, input, who: code, requestId: String(answer.headers['x-request-id']) });
    },
    async row(table, column, value) {
      const { rows } = await api.owner.query<Key>(
        `SELECT to_jsonb(t) ->> 'id' AS id, (to_jsonb(t) ->> 'version')::int AS version FROM ${table} t
          WHERE ${column} = $1 ORDER BY created_at DESC LIMIT 1`,
        [value],
      );
      if (!rows[0]) throw new Error(`There is no ${table} whose ${column} is ${value}.`);
      return rows[0];
    },
  };
}
