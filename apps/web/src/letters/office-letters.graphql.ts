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
