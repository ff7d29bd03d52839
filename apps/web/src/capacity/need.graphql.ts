import { graphql, type ResultOf } from '../lib/graphql';

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
