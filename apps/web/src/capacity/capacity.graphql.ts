import { graphql, type ResultOf } from '../lib/graphql';
import { closureParts, poolChangeParts } from './room-commands.graphql';

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
          provider {
            id
            name
          }
        }
        cells {
          ...CapacityCellNumbers
          freeForUs
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
          ...ClosureParts
        }
        poolHistory {
          municipality {
            id
            name
          }
          weekday
          places
          from
          to
          source
          sourceDate
          by
        }
        poolChanges {
          ...PoolChangeParts
        }
        isOwn
        mayChangePool
        poolsToChange {
          id
          name
        }
      }
    }
  `,
  [cellNumbers, closureParts, poolChangeParts],
);

/** One offer's room. */
export type OfferCapacity = ResultOf<typeof CapacityDocument>['capacity'][number];
/** One municipality's share of it. */
export type Pool = OfferCapacity['pools'][number];

/** One closure of an offer. */
export type Closure = OfferCapacity['closures'][number];
/** A number of places that was asked for. */
export type PoolChange = OfferCapacity['poolChanges'][number];

/** Who comes to an offer in a period. */
export const AttendanceDocument = graphql(`
  query Attendance($offerCode: String!, $from: Day!, $to: Day) {
    attendance(offerCode: $offerCode, from: $from, to: $to) {
      inPlace
      decided
      proposed
      notShown
      people {
        standing
        paused
        weekdays
        workArea
        participant {
          id
          name
          municipality {
            id
            name
          }
        }
      }
    }
  }
`);
