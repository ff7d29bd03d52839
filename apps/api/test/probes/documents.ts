import type { GraphQLField } from 'graphql';
import type { Asker } from '../asker';
import { selectionOf } from '../garbage/selection';

/** A query with these variables that asks for everything there is, some levels deep. */
export function queryDocument(
  { name, args, type }: GraphQLField<unknown, unknown>,
  levels: number,
  variables: Record<string, unknown>,
): string {
  const sent = args.filter((arg) => arg.name in variables);
  const declared = sent.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = sent.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `query ${declared && `(${declared})`} { ${name} ${given && `(${given})`} ${selectionOf(type, levels)} }`;
}

/** The deepest of these documents that is not refused for its size. @throws when even the shallowest is. */
export async function deepest(
  field: GraphQLField<unknown, unknown>,
  asker: Asker,
  variables: Record<string, unknown>,
  most = 6,
): Promise<string> {
  let refusal = '';
  for (const levels of [6, 5, 4, 3].filter((each) => each <= most)) {
    const document = queryDocument(field, levels, variables);
    const answer = await asker.ask(document, variables);
    if (answer.status === 200) return document;
    refusal = JSON.stringify(answer.errors);
  }
  throw new Error(`${field.name}: ${refusal}`);
}
