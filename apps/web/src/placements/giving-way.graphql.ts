import { graphql, type ResultOf } from '../lib/graphql';

/** Places that must end for another one: it is granted, and begins the day after. */
export const GivingWayDocument = graphql(`
  query GivingWay($after: String) {
    placements(first: 50, after: $after, givingWay: true) {
      totalCount
      edges {
        node {
          id
          version
          participant {
            id
            name
            firstName
          }
          days {
            weekday
            offer {
              id
              name
            }
          }
          move {
            lastDay
            decided
          }
          allowedSteps {
            step
            open
            reason
            needs
          }
        }
      }
    }
  }
`);

/** One of them. */
export type GivingWay = ResultOf<typeof GivingWayDocument>['placements']['edges'][number]['node'];
