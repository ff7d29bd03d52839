import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** A closure, with what was done about it and what may be done now. */
export const closureParts = graphql(`
  fragment ClosureParts on Closure {
    id
    version
    state
    from
    to
    reason
    steps {
      step
      from
      to
      reason
      at
      by
      lettersTo
    }
    allowedSteps {
      step
      open
      reason
      needs
    }
  }
`);

/** Another number of places, and its answer. */
export const poolChangeParts = graphql(`
  fragment PoolChangeParts on PoolChange {
    id
    version
    state
    municipality {
      id
      name
    }
    weekday
    places
    placesBefore
    from
    source
    sourceDate
    reason
    proposedBy
    answeringOffice
    answeredBy
    answeredAt
    answerReason
    allowedSteps {
      step
      open
      reason
      needs
    }
  }
`);

export const CloseOfferDocument = graphql(
  `
    mutation CloseOffer($input: CloseOfferInput!) {
      closeOffer(input: $input) {
        __typename
        ... on ClosurePayload {
          lettersTo
          closure {
            ...ClosureParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [closureParts, ...refusalParts],
);

export const ChangeClosureDocument = graphql(
  `
    mutation ChangeClosure($input: ChangeClosureInput!) {
      changeClosure(input: $input) {
        __typename
        ... on ClosurePayload {
          lettersTo
          closure {
            ...ClosureParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [closureParts, ...refusalParts],
);

export const ReopenOfferDocument = graphql(
  `
    mutation ReopenOffer($input: ReopenOfferInput!) {
      reopenOffer(input: $input) {
        __typename
        ... on ClosurePayload {
          lettersTo
          closure {
            ...ClosureParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [closureParts, ...refusalParts],
);

export const ChangePoolDocument = graphql(
  `
    mutation ChangePool($input: ChangePoolInput!) {
      changePool(input: $input) {
        __typename
        ... on PoolChangePayload {
          change {
            ...PoolChangeParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [poolChangeParts, ...refusalParts],
);

export const AnswerPoolChangeDocument = graphql(
  `
    mutation AnswerPoolChange($input: AnswerPoolChangeInput!) {
      answerPoolChange(input: $input) {
        __typename
        ... on PoolChangePayload {
          change {
            ...PoolChangeParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [poolChangeParts, ...refusalParts],
);
