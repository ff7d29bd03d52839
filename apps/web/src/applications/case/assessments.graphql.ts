import { caseResultParts } from '../../lib/office-case';
import { graphql } from '../../lib/graphql';

export const AssessVtaDocument = graphql(
  `
    mutation AssessVta($input: AssessVtaInput!) {
      assessVta(input: $input) {
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

export const AssessWishDocument = graphql(
  `
    mutation AssessWish($input: AssessWishInput!) {
      assessWish(input: $input) {
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

export const MarkWishNotRelevantForNavDocument = graphql(
  `
    mutation MarkWishNotRelevantForNav($input: MarkWishNotRelevantForNavInput!) {
      markWishNotRelevantForNav(input: $input) {
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
