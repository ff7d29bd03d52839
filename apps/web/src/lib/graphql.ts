import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../gql/graphql-env';

/**
 * Typed documents: `graphql('query { ... }')` has its result and variables from the committed schema, without generated
 * documents. Days are `YYYY-MM-DD`, instants ISO 8601 with zone; both travel as strings.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Day: string; DateTime: string; ID: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
