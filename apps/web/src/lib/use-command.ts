import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { readOutcome, type CommandOutcome, type PayloadOf } from './outcome';
import { useSession } from './session';

/** Sends the command and answers with what became of it; never throws. */
export type Send<Variables, Payload> = (variables: Variables) => Promise<CommandOutcome<Payload>>;

/**
 * A mutation with its answer sorted: `const [send, { pending }] = useCommand(Submit, (data) => data.submitApplication)`.
 * A «not found» is checked against the log-in first: to somebody whose log-in has run out, everything is not found.
 */
export function useCommand<Data, Variables extends OperationVariables, R extends { readonly __typename: string }>(
  document: TypedDocumentNode<Data, Variables>,
  resultOf: (data: Data) => R,
): [Send<Variables, PayloadOf<R>>, { readonly pending: boolean }] {
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const { checkLogIn, viewer } = useSession();
  const send = useCallback(
    async (variables: Variables): Promise<CommandOutcome<PayloadOf<R>>> => {
      try {
        const { data } = await mutate({ variables });
        if (!isPresent(data)) return { kind: 'failed' };
        const outcome = readOutcome(resultOf(data));
        if (outcome.kind === 'notFound' && viewer !== null && (await checkLogIn()) === null) return { kind: 'failed' };
        return outcome;
      } catch {
        return { kind: 'failed' };
      }
    },
    [mutate, resultOf, checkLogIn, viewer],
  );
  return [send, { pending: loading }];
}

function isPresent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
