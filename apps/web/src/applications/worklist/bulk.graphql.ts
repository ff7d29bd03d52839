import { caseResultParts } from '../../lib/office-case';
import { graphql } from '../../lib/graphql';

/** The letter that says when the answer can be expected, for one of many cases. */
export const SendPreliminaryReplyDocument = graphql(
  `
    mutation BulkPreliminaryReply($input: SendPreliminaryReplyInput!) {
      sendPreliminaryReply(input: $input) {
        __typename
        ...CasePayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  caseResultParts,
);
