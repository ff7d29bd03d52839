import { caseResultParts } from '../lib/office-case';
import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

export const PreparePlaceOfferDocument = graphql(
  `
    mutation PreparePlaceOffer($input: PreparePlaceOfferInput!) {
      preparePlaceOffer(input: $input) {
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

export const SendPlaceOfferDocument = graphql(
  `
    mutation SendPlaceOffer($input: SendPlaceOfferInput!) {
      sendPlaceOffer(input: $input) {
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

export const ReleasePlaceOfferDocument = graphql(
  `
    mutation ReleasePlaceOffer($input: ReleasePlaceOfferInput!) {
      releasePlaceOffer(input: $input) {
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

export const ReplacePlaceOfferDocument = graphql(
  `
    mutation ReplacePlaceOffer($input: ReplacePlaceOfferInput!) {
      replacePlaceOffer(input: $input) {
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

/** An answer that the person gave by phone, on paper or face to face. */
export const OfficeAnswerPlaceOfferDocument = graphql(
  `
    mutation OfficeAnswerPlaceOffer($input: AnswerPlaceOfferInput!) {
      answerPlaceOffer(input: $input) {
        __typename
        ... on PlaceOfferPayload {
          placeOffer {
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

/** Room per offer and weekday from a start day, with the person's own place offers counted. */
export const RoomDocument = graphql(`
  query Room($applicationId: ID!, $startOn: Day!, $offerIds: [ID!]!) {
    room(applicationId: $applicationId, startOn: $startOn, offerIds: $offerIds) {
      offerId
      weekday
      places
      inPlace
      decided
      proposed
      free
      reason
    }
  }
`);

/** Offers that the office may combine in a place offer. */
export const OffersForPlaceOfferDocument = graphql(`
  query OffersForPlaceOffer($municipality: String!) {
    offers(filter: { municipality: $municipality }, first: 100) {
      edges {
        node {
          id
          code
          name
          kind
          decidedBy
          capacityUnit
          purchased
          provider {
            id
            name
          }
          workAreas {
            id
            name
          }
        }
      }
    }
  }
`);
