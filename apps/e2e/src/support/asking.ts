import { expect } from '@playwright/test';
import type { Visitor } from './visitor';

/** Asks the API directly with somebody's log-in, past every page, as somebody curious could. */
export async function ask<Data>(who: Visitor, query: string, variables: object = {}): Promise<Data> {
  const answer = await who.page.request.post('/graphql', { data: { query, variables } });
  expect(answer.status(), query).toBe(200);
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors, query).toBeUndefined();
  return data;
}

/** Has a command about a case taken directly, where a story is about what comes after. It must succeed. The case. */
export async function tells(
  who: Visitor,
  mutation: string,
  type: string,
  input: object,
): Promise<{ readonly id: string }> {
  const { result } = await ask<{ result: { case?: { id: string }; message?: string } }>(
    who,
    `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { ... on CasePayload { case { id } }
      ... on Violation { message } ... on NotFound { message } ... on Conflict { message } } }`,
    { input },
  );
  expect(result.message, `${mutation} succeeds`).toBeUndefined();
  return { id: result.case?.id ?? '' };
}

interface Seen {
  readonly case: object | null;
  readonly application: object | null;
  readonly referrals: { readonly edges: readonly { readonly node: { readonly caseId: string } }[] };
  readonly placements: {
    readonly edges: readonly { readonly node: { readonly participant: { readonly name: string } } }[];
  };
  readonly pupils: readonly { readonly name: string }[];
}

/** All the ways in which somebody can come to know of a person's case. */
const everyWay = `query Ways($id: ID!) {
  case(id: $id) { id } application(id: $id) { id }
  referrals(first: 100) { edges { node { caseId } } }
  placements(first: 100) { edges { node { participant { name } } } }
  pupils { name }
}`;

/** Whether anything at all about the person's case can be fetched by somebody: by its id, or in a list. */
export async function canFetch(who: Visitor, person: string, caseId: string): Promise<boolean> {
  const seen = await ask<Seen>(who, everyWay, { id: caseId });
  return (
    seen.case !== null ||
    seen.application !== null ||
    seen.referrals.edges.some(({ node }) => node.caseId === caseId) ||
    seen.placements.edges.some(({ node }) => node.participant.name === person) ||
    seen.pupils.some(({ name }) => name === person)
  );
}
