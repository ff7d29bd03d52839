import { caseResultParts } from '../lib/office-case';
import { graphql } from '../lib/graphql';

export const UpholdDecisionDocument = graphql(
  `
    mutation UpholdDecision($input: AnswerComplaintInput!) {
      upholdDecision(input: $input) {
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

export const ChangeAfterComplaintDocument = graphql(
  `
    mutation ChangeAfterComplaint($input: AnswerComplaintInput!) {
      changeAfterComplaint(input: $input) {
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

export const ForwardComplaintDocument = graphql(
  `
    mutation ForwardComplaint($input: ForwardComplaintInput!) {
      forwardComplaint(input: $input) {
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

export const ForwardComplaintToNavDocument = graphql(
  `
    mutation ForwardComplaintToNav($input: ForwardComplaintInput!) {
      forwardComplaintToNav(input: $input) {
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
