import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const providerPlacementFields = graphql(`
  fragment ProviderPlacementFields on Placement {
    id
    state
    version
    from
    to
    pauseFrom
    pausedUntil
    transport
    mayTellTransport
    days {
      weekday
      from
      to
      offer {
        id
        code
        name
      }
      workArea {
        id
        name
      }
    }
    participant {
      id
      name
      firstName
      phone
      municipality {
        id
        name
      }
    }
    proposals {
      id
      version
      kind
      state
      from
      to
      weekdays
      reason
      organisation
      proposedBy
      proposedOn
      answeredBy
      answerReason
      inDecision
      offer {
        id
        name
      }
      allowedSteps {
        step
        open
        reason
        needs
      }
    }
    mayPropose {
      step
      open
      reason
    }
    allowedSteps {
      step
      open
      reason
      needs
    }
  }
`);

/** Those who have a place with the provider, or will have. */
export const ProviderPlacementsDocument = graphql(
  `
    query ProviderPlacements($first: Int, $after: String) {
      placements(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ProviderPlacementFields
          }
        }
      }
    }
  `,
  [providerPlacementFields],
);

export const ProviderStartPlacementDocument = graphql(
  `
    mutation ProviderStartPlacement($input: StartPlacementInput!) {
      startPlacement(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
            ...ProviderPlacementFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [providerPlacementFields, ...refusalParts],
);

/** One person's place with the provider. */
export type ProviderPlacement = ResultOf<typeof ProviderPlacementsDocument>['placements']['edges'][number]['node'];

export const ProposePlacementChangeDocument = graphql(
  `
    mutation ProposePlacementChange($input: ProposePlacementChangeInput!) {
      proposePlacementChange(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
            ...ProviderPlacementFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [providerPlacementFields, ...refusalParts],
);
/** What somebody proposed about a place. */
export type ProviderProposal = ProviderPlacement['proposals'][number];
