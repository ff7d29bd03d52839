import { graphql, type ResultOf } from '../lib/graphql';

/** The offers that have a waiting list at NAV: those that NAV decides on. */
export const NavOffersDocument = graphql(`
  query NavOffers($filter: OfferFilter) {
    offers(filter: $filter, first: 50) {
      edges {
        node {
          id
          code
          name
        }
      }
    }
  }
`);

export const NavWaitlistDocument = graphql(`
  query NavWaitlist($offerCode: String!, $first: Int, $after: String) {
    waitlist(offerCode: $offerCode, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          since
          informedOn
          informedHow
          informedBy
          interimText
          participantName
          caseId
        }
      }
    }
  }
`);

/** Somebody who waits; without a name where NAV may not know who. */
export type NavWaitlistRow = ResultOf<typeof NavWaitlistDocument>['waitlist']['edges'][number]['node'];
