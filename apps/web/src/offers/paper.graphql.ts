import { graphql, type ResultOf } from '../lib/graphql';

/** Everything that a sheet about a municipality's offers tells of each of them. */
export const offersOnPaperDocument = graphql(`
  query OffersOnPaper($filter: OfferFilter, $first: Int) {
    offers(filter: $filter, first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          code
          name
          summary
          pay
          transport
          decidedBy
          intakeText
          provider {
            id
            name
          }
          workAreas {
            id
            name
            illustration
          }
          contact {
            name
            role
            phone
          }
        }
      }
    }
  }
`);

/** One offer on the sheet. */
export type OfferOnPaper = ResultOf<typeof offersOnPaperDocument>['offers']['edges'][number]['node'];
