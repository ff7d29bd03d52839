import { graphql, type ResultOf } from '../lib/graphql';

export const SchoolFiguresDocument = graphql(`
  query SchoolFigures {
    schoolFigures {
      smallBelow
      schools {
        school
        pupils
        tried
        paid
        missedForCost
      }
      total {
        school
        pupils
        tried
        paid
        missedForCost
      }
    }
  }
`);

export type SchoolFigures = ResultOf<typeof SchoolFiguresDocument>['schoolFigures']['schools'][number];
