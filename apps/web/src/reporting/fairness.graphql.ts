import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** What the person acted for has said; null where the reader may not say it for anybody. */
export const FairnessAnswerDocument = graphql(`
  query FairnessAnswer {
    fairnessAnswer {
      saysYes
      saidOn
    }
  }
`);

/** Says yes or no, or takes it back. */
export const AnswerFairnessDocument = graphql(
  `
    mutation AnswerFairness($input: AnswerFairnessInput!) {
      answerFairness(input: $input) {
        __typename
        ... on FairnessAnswerPayload {
          answer {
            saysYes
            saidOn
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

/** Whether it is fair, in a half-year that has ended. */
export const FairnessDocument = graphql(`
  query Fairness($period: String) {
    fairness(period: $period) {
      municipality {
        id
        name
        kind
      }
      period {
        code
        name
      }
      people
      answered
      yes
      standings {
        code
        name
        description
        all
        yes
      }
    }
  }
`);

export type Fairness = NonNullable<ResultOf<typeof FairnessDocument>['fairness']>;
