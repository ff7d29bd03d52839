import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { finalize, map } from 'rxjs';

/** The same question, asked more than once and not yet answered every time. */
interface Asked {
  underWay: number;
  /** The answer to the latest of the questions that have been answered. */
  newest: { readonly turn: number; readonly answer: ApolloLink.Result } | null;
}

/**
 * A page is read anew after every act, also when it is still being read because of the act before. An answer that was given before
 * a newer one, but arrives after it, is replaced by the newer: otherwise what somebody just did would seem undone.
 */
export function newestAnswer(): ApolloLink {
  const questions = new Map<string, Asked>();
  let turns = 0;
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    const question = `${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`;
    const asked = questions.get(question) ?? { underWay: 0, newest: null };
    questions.set(question, asked);
    asked.underWay += 1;
    const turn = (turns += 1);
    return forward(operation).pipe(
      map((answer) => {
        if (asked.newest === null || asked.newest.turn < turn) asked.newest = { turn, answer };
        return asked.newest.answer;
      }),
      finalize(() => {
        asked.underWay -= 1;
        if (asked.underWay === 0) questions.delete(question);
      }),
    );
  });
}
