import { graphql, type ResultOf } from '../lib/graphql';

/** What would stay feasible for a person from a day on. Nothing is saved. */
export const IfPlacedDocument = graphql(`
  query IfPlaced($applicationId: ID!, $startOn: Day!) {
    ifPlaced(applicationId: $applicationId, startOn: $startOn) {
      participantName
      startOn
      wishes {
        wishId
        rank
        fits
        parts {
          days
          offer {
            id
            code
            name
          }
          weekdays {
            weekday
            feasible
            reason
            wished
            taken
          }
        }
      }
    }
  }
`);
export type IfPlaced = NonNullable<ResultOf<typeof IfPlacedDocument>['ifPlaced']>;

/** Empty place-days of a period. */
export const GapsDocument = graphql(`
  query Gaps($from: Day!, $to: Day!) {
    gaps(from: $from, to: $to) {
      from
      to
      rows {
        placeDays
        emptyDays
        emptyForUs
        closedDays
        waiting
        offer {
          id
          name
        }
      }
    }
  }
`);
