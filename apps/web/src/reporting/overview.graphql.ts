import { graphql, type ResultOf } from '../lib/graphql';

const overviewFields = graphql(`
  fragment OverviewFields on Overview {
    day
    municipality {
      id
      code
      name
    }
    measures {
      key
      name
      description
      value
      unit
      hidden
    }
  }
`);

/** The figures of the office's own municipality or bydel today. */
export const OverviewDocument = graphql(
  `
    query Overview {
      overview {
        ...OverviewFields
      }
    }
  `,
  [overviewFields],
);

type Overview = NonNullable<ResultOf<typeof OverviewDocument>['overview']>;
/** One figure, or `hidden` where it tells of too few people. */
export type Measure = Overview['measures'][number];
