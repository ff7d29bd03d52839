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

/** The figures of the reader's own municipality or bydel; null for the city, which has no cases of its own. */
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

/** The figures of all bydeler, in the order of their numbers. */
export const DistrictOverviewsDocument = graphql(
  `
    query DistrictOverviews {
      districtOverviews {
        ...OverviewFields
      }
    }
  `,
  [overviewFields],
);

/** One municipality's or bydel's figures. */
export type Overview = NonNullable<ResultOf<typeof OverviewDocument>['overview']>;
/** One figure, or `hidden` where it tells of too few people. */
export type Measure = Overview['measures'][number];
