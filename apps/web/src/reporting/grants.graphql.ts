import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** The grants that the reader may see, with their history. */
export const EarmarkedGrantsDocument = graphql(`
  query EarmarkedGrants {
    earmarkedGrants {
      mayRegister
      mayLink
      grants {
        id
        version
        municipality {
          id
          name
        }
        purpose
        amount
        from
        to
        placements
        mayChange
        changes {
          at
          by
          reason
          purpose
          amount
          from
          to
        }
      }
    }
  }
`);

export type EarmarkedGrant = ResultOf<typeof EarmarkedGrantsDocument>['earmarkedGrants']['grants'][number];

export const RegisterEarmarkedGrantDocument = graphql(
  `
    mutation RegisterEarmarkedGrant($input: RegisterEarmarkedGrantInput!) {
      registerEarmarkedGrant(input: $input) {
        __typename
        ... on EarmarkedGrantPayload {
          grant {
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

export const ChangeEarmarkedGrantDocument = graphql(
  `
    mutation ChangeEarmarkedGrant($input: ChangeEarmarkedGrantInput!) {
      changeEarmarkedGrant(input: $input) {
        __typename
        ... on EarmarkedGrantPayload {
          grant {
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

export const LinkEarmarkedGrantDocument = graphql(
  `
    mutation LinkEarmarkedGrant($input: LinkEarmarkedGrantInput!) {
      linkEarmarkedGrant(input: $input) {
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
