import { graphql, type FragmentOf, type ResultOf } from '../lib/graphql';

/** What a card in the catalogue shows. */
export const offerCardFragment = graphql(`
  fragment OfferCard on Offer {
    id
    code
    name
    kind
    summary
    summaryShort
    pay
    decidedBy
    intakeText
    provider {
      id
      name
    }
    municipalities {
      id
      name
    }
    workAreas {
      id
      code
      name
      illustration
      workType {
        code
        label
      }
    }
  }
`);
export type OfferCardData = FragmentOf<typeof offerCardFragment>;

/** The public catalogue. Spelling tolerance of `search` is the server's. */
export const catalogueDocument = graphql(
  `
    query Catalogue($filter: OfferFilter, $first: Int, $after: String) {
      offers(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...OfferCard
          }
        }
      }
    }
  `,
  [offerCardFragment],
);

/** The words that the catalogue can be filtered by. */
export const catalogueChoicesDocument = graphql(`
  query CatalogueChoices {
    workTypes {
      code
      label
      illustration
    }
    municipalities {
      id
      code
      name
      kind
    }
  }
`);
export type WorkTypeChoice = ResultOf<typeof catalogueChoicesDocument>['workTypes'][number];
export type MunicipalityChoice = ResultOf<typeof catalogueChoicesDocument>['municipalities'][number];

/** Everything the offer page tells. Unknown code: null. */
export const offerPageDocument = graphql(`
  query OfferPage($code: String!) {
    offer(code: $code) {
      id
      code
      name
      kind
      summary
      summaryShort
      text
      dayText
      pay
      transport
      decidedBy
      decidedByText
      intakeText
      capacityText
      provider {
        id
        name
      }
      municipalities {
        id
        code
        name
      }
      workAreas {
        id
        code
        name
        text
        short
        illustration
        workType {
          code
          label
        }
      }
      contact {
        name
        role
        phone
      }
    }
  }
`);
export type OfferPageData = NonNullable<ResultOf<typeof offerPageDocument>['offer']>;
