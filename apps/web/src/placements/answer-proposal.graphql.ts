import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** The answer to a proposal, or taking it back. The page reads itself again afterwards. */
export const AnswerProposalDocument = graphql(
  `
    mutation AnswerProposal($input: AnswerProposalInput!) {
      answerProposal(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
            id
            version
            state
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
