import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

export const AskSwapDocument = graphql(
  `
    mutation AskSwap($input: AskSwapInput!) {
      askSwap(input: $input) {
        __typename
        ... on SwapPayload {
          swap {
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

export const StopSwapDocument = graphql(
  `
    mutation StopSwap($input: StopSwapInput!) {
      stopSwap(input: $input) {
        __typename
        ... on SwapPayload {
          swap {
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

export const SendSwapForApprovalDocument = graphql(
  `
    mutation SendSwapForApproval($input: SendSwapForApprovalInput!) {
      sendSwapForApproval(input: $input) {
        __typename
        ... on SwapPayload {
          swap {
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

export const CarryOutSwapDocument = graphql(
  `
    mutation CarryOutSwap($input: CarryOutSwapInput!) {
      carryOutSwap(input: $input) {
        __typename
        ... on SwapPayload {
          swap {
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
