import { graphql, type ResultOf } from '../lib/graphql';
import { poolChangeParts } from './room-commands.graphql';

/** The need for places that NAV decides on, as it may leave the house. */
export const NeedReportDocument = graphql(`
  query NeedReport {
    needReport {
      day
      offers {
        offer
        provider
        lines {
          municipality
          places
          waiting
          waitingHidden
          medianDays
          used
          usedHidden
          free
          blocked
        }
        history {
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
        }
      }
    }
  }
`);

export type NeedReport = NonNullable<ResultOf<typeof NeedReportDocument>['needReport']>;
export type NeedOfOffer = NeedReport['offers'][number];
export type NeedLine = NeedOfOffer['lines'][number];

/** Changes of places at the offers that the reader's organisation works with, and what may be done with them. */
export const WaitingPoolsDocument = graphql(
  `
    query WaitingPools {
      capacity(weeks: 1) {
        offer {
          id
          name
          provider {
            id
            name
          }
        }
        poolChanges {
          ...PoolChangeParts
        }
      }
    }
  `,
  [poolChangeParts],
);

/** One offer's changes of places. */
export type WaitingPools = ResultOf<typeof WaitingPoolsDocument>['capacity'][number];
