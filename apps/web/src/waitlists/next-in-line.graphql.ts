import { graphql, type ResultOf } from '../lib/graphql';

/** The offers that people of the municipality can wait for. */
export const LineOffersDocument = graphql(`
  query LineOffers($municipality: String) {
    offers(first: 100, filter: { municipality: $municipality }) {
      edges {
        node {
          id
          code
          name
        }
      }
    }
  }
`);

/** Who is next when days of an offer are free, and how many have waited lately. */
export const NextInLineDocument = graphql(`
  query NextInLine($offerCode: String!, $from: Day!, $weekdays: [Weekday!]) {
    nextInLine(offerCode: $offerCode, from: $from, weekdays: $weekdays) {
      from
      days {
        weekday
        hasRoom
        reason
      }
      line {
        entryId
        caseId
        wishId
        participantName
        rank
        needClass
        leavesSchool
        since
        fitsOn
        insteadOf
        passedBecause
        before
        isNext
      }
    }
    waitlistCensus(offerCode: $offerCode, days: 30) {
      municipality
      days {
        day
        waiting
        paused
        withInterim
        longestDays
      }
    }
  }
`);
export type InLine = NonNullable<ResultOf<typeof NextInLineDocument>['nextInLine']>['line'][number];
export type Census = ResultOf<typeof NextInLineDocument>['waitlistCensus'];
