import { caseResultParts } from '../../lib/office-case';
import { graphql } from '../../lib/graphql';
import { refusalParts } from '../../lib/outcome';

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

/** The person takes one wish back, as the office heard it. */
export const OfficeWithdrawWishDocument = graphql(
  `
    mutation OfficeWithdrawWish($input: WithdrawWishInput!) {
      withdrawWish(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            id
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
