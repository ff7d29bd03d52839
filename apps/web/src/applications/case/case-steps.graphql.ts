import { caseResultParts } from '../../lib/office-case';
import { graphql } from '../../lib/graphql';
import { refusalParts } from '../../lib/outcome';

export const ReceiveApplicationDocument = graphql(
  `
    mutation ReceiveApplication($input: ApplicationStepInput!) {
      receiveApplication(input: $input) {
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

export const StartActivityClarificationDocument = graphql(
  `
    mutation StartActivityClarification($input: ApplicationStepInput!) {
      startActivityClarification(input: $input) {
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

export const StartWorkClarificationDocument = graphql(
  `
    mutation StartWorkClarification($input: ApplicationStepInput!) {
      startWorkClarification(input: $input) {
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

export const ReturnToActivityDocument = graphql(
  `
    mutation ReturnToActivity($input: ApplicationStepInput!) {
      returnToActivity(input: $input) {
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

export const CloseApplicationDocument = graphql(
  `
    mutation CloseApplication($input: ApplicationStepInput!) {
      closeApplication(input: $input) {
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

export const OfficeWithdrawApplicationDocument = graphql(
  `
    mutation OfficeWithdrawApplication($input: ApplicationStepInput!) {
      withdrawApplication(input: $input) {
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
