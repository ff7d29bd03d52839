import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

export const OfficeStartPlacementDocument = graphql(
  `
    mutation OfficeStartPlacement($input: StartPlacementInput!) {
      startPlacement(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
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

export const OfficePausePlacementDocument = graphql(
  `
    mutation OfficePausePlacement($input: PausePlacementInput!) {
      pausePlacement(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
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

export const OfficeResumePlacementDocument = graphql(
  `
    mutation OfficeResumePlacement($input: ResumePlacementInput!) {
      resumePlacement(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
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

export const OfficeEndPlacementDocument = graphql(
  `
    mutation OfficeEndPlacement($input: EndPlacementInput!) {
      endPlacement(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
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

export const OfficeTellTransportDocument = graphql(
  `
    mutation OfficeTellTransport($input: TellTransportInput!) {
      tellTransport(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
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
