import { graphql } from '../lib/graphql';
import { caseResultParts } from '../lib/office-case';

/** Names somebody who may know a person with a protected address. */
export const NameForProtectedDocument = graphql(
  `
    mutation NameForProtected($input: NameForProtectedInput!) {
      nameForProtected(input: $input) {
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

/** Takes the name away again. */
export const EndNamingForProtectedDocument = graphql(
  `
    mutation EndNamingForProtected($input: NameForProtectedInput!) {
      endNamingForProtected(input: $input) {
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
