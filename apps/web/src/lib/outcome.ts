import { graphql, type ResultOf } from './graphql';

const ViolationParts = graphql(`
  fragment ViolationParts on Violation {
    rule
    message
    field
    facts {
      name
      value
    }
  }
`);

const NotFoundParts = graphql(`
  fragment NotFoundParts on NotFound {
    message
  }
`);

const ConflictParts = graphql(`
  fragment ConflictParts on Conflict {
    message
    changedBy
    changedAt
  }
`);

/**
 * What every mutation may answer besides its payload. Give it to `graphql(…, refusalParts)` and select
 * `...ViolationParts ...NotFoundParts ...ConflictParts` in the result.
 */
export const refusalParts = [ViolationParts, NotFoundParts, ConflictParts] as const;

/** A rule said no. `message` is plain Norwegian; `field` names the input it is about, `facts` the numbers behind it. */
export type Violation = ResultOf<typeof ViolationParts>;

/** Somebody else was there first: the thing has a newer version than the one shown. */
export type Conflict = ResultOf<typeof ConflictParts>;

type Refusal =
  | ({ readonly __typename: 'Violation' } & Violation)
  | { readonly __typename: 'NotFound'; readonly message: string }
  | ({ readonly __typename: 'Conflict' } & Conflict);

type Result = { readonly __typename: string };

/** The payload member of a mutation's result union. */
export type PayloadOf<R extends Result> = Exclude<R, { readonly __typename: 'Violation' | 'NotFound' | 'Conflict' }>;

/**
 * What became of a command: done, or one of the ways it was not. `failed` means that no answer came (network, server): what
 * was typed is still here and the command may be sent again.
 */
export type CommandOutcome<Payload> =
  | { readonly kind: 'done'; readonly payload: Payload }
  | { readonly kind: 'violation'; readonly violation: Violation }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'notFound'; readonly message: string }
  | { readonly kind: 'failed' };

/** Sorts a mutation's result union by name, so that the compiler sees every member handled. */
export function readOutcome<R extends Result>(result: R): CommandOutcome<PayloadOf<R>> {
  if (isRefusal(result)) {
    switch (result.__typename) {
      case 'Violation':
        return { kind: 'violation', violation: result };
      case 'NotFound':
        return { kind: 'notFound', message: result.message };
      case 'Conflict':
        return { kind: 'conflict', conflict: result };
    }
  }
  if (isPayload(result)) return { kind: 'done', payload: result };
  return { kind: 'failed' };
}

/** The payload, where the result can be nothing else (a test, a fixture); throws with the server's words otherwise. */
export function expectPayload<R extends Result>(result: R): PayloadOf<R> {
  const outcome = readOutcome(result);
  if (outcome.kind === 'done') return outcome.payload;
  throw new Error(`expected a payload, got ${result.__typename}`);
}

const refusalNames = ['Violation', 'NotFound', 'Conflict'];

function isRefusal(result: Result): result is Refusal {
  return refusalNames.includes(result.__typename);
}

function isPayload<R extends Result>(result: R): result is PayloadOf<R> {
  return !refusalNames.includes(result.__typename);
}
