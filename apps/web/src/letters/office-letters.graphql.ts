import { caseResultParts } from '../lib/office-case';
import { graphql } from '../lib/graphql';

export const MarkLetterPrintedDocument = graphql(
  `
    mutation MarkLetterPrinted($input: MarkLetterPrintedInput!) {
      markLetterPrinted(input: $input) {
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

/** The letter that says when the answer can be expected. */
export const SendPreliminaryReplyDocument = graphql(
  `
    mutation SendPreliminaryReply($input: SendPreliminaryReplyInput!) {
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
