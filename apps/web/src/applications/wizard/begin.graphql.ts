import { graphql, type ResultOf } from '../../lib/graphql';

/** Where somebody can live: for whoever applies for the first time. */
export const homesDocument = graphql(`
  query Homes {
    municipalities {
      id
      code
      name
      kind
    }
  }
`);
export type Municipality = ResultOf<typeof homesDocument>['municipalities'][number];
