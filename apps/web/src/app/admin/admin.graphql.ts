import { graphql, type ResultOf } from '../../lib/graphql';

/** How the product is set up: what is public anyway. */
export const SetupDocument = graphql(`
  query Setup {
    municipalities {
      id
      name
      kind
    }
    schools {
      id
      municipality {
        id
      }
    }
    offers(first: 100) {
      totalCount
      edges {
        node {
          id
          code
          name
          decidedByText
          capacityText
          provider {
            id
            name
          }
          municipalities {
            id
            name
          }
        }
      }
    }
  }
`);

export type Setup = ResultOf<typeof SetupDocument>;
export type SetupOffer = Setup['offers']['edges'][number]['node'];
