import { caseResultParts } from '../lib/office-case';
import { graphql } from '../lib/graphql';

export const RegisterRepresentationDocument = graphql(
  `
    mutation RegisterRepresentation($input: RegisterRepresentationInput!) {
      registerRepresentation(input: $input) {
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

export const RecordConsentCapacityDocument = graphql(
  `
    mutation RecordConsentCapacity($input: RecordConsentCapacityInput!) {
      recordConsentCapacity(input: $input) {
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
