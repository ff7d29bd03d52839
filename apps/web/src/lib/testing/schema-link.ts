import { readFileSync } from 'node:fs';
import { ApolloLink } from '@apollo/client';
import { buildSchema, graphql, print } from 'graphql';
import { from } from 'rxjs';

const schema = buildSchema(readFileSync(`${__dirname}/../../../../api/schema.graphql`, 'utf8'));

/** What the pretended server answers, by root field: a value, or a function of the field's arguments. */
export type Answers = Readonly<Record<string, unknown>>;

/** An operation that was sent, with its variables. */
export interface SentOperation {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * A server made of plain values over the API's own schema: what a test gives must fit the schema, and what the page asks for
 * must be in it. `sent` lists what was asked, in order.
 */
export function schemaLink(answers: Answers): { readonly link: ApolloLink; readonly sent: SentOperation[] } {
  const sent: SentOperation[] = [];
  const link = new ApolloLink((operation) => {
    const { operationName, variables, query } = operation;
    sent.push({ name: operationName ?? '', variables: { ...variables } });
    const answer = graphql({ schema, source: print(query), variableValues: variables, rootValue: answers });
    return from(
      answer.then(({ data, errors }) => ({
        data: plain(data),
        ...(errors ? { errors: errors.map(toPlainError) } : {}),
      })),
    );
  });
  return { link, sent };
}

const toPlainError = ({ message, path }: { message: string; path?: readonly (string | number)[] | undefined }) => ({
  message,
  ...(path ? { path } : {}),
});

/** graphql-js makes objects without a prototype; the wire does not. */
function plain(data: unknown): Record<string, unknown> | null {
  const copied: unknown = JSON.parse(JSON.stringify(data ?? null));
  return typeof copied === 'object' && copied !== null ? { ...copied } : null;
}
