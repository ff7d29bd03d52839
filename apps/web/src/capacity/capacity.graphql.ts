import { graphql, type ResultOf } from '../lib/graphql';

const cellNumbers = graphql(`
  fragment CapacityCellNumbers on CapacityCell {
    weekday
    places
    inPlace
    decided
    proposed
    free
    closed
  }
`);

/** The offers that the reader's organisation works with: one week, each municipality's share, and the weeks from then on. */
export const CapacityDocument = graphql(
  `
    query Capacity($day: Day, $weeks: Int) {
      capacity(day: $day, weeks: $weeks) {
        week
        offer {
          id
          code
          name
          kind
          capacityUnit
        }
        cells {
          ...CapacityCellNumbers
        }
        pools {
          municipality {
            id
            name
          }
          places
          inPlace
          decided
          proposed
          free
          waiting
          closed
          source
          sourceDate
        }
        weeks {
          monday
          week
          cells {
            ...CapacityCellNumbers
          }
        }
        closures {
          from
          to
          reason
        }
      }
    }
  `,
  [cellNumbers],
);

/** One offer's room. */
export type OfferCapacity = ResultOf<typeof CapacityDocument>['capacity'][number];
/** One municipality's share of it. */
export type Pool = OfferCapacity['pools'][number];
