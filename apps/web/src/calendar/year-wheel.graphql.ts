import { graphql, type ResultOf } from '../lib/graphql';

/** The year's meetings and deadlines, and the day it is. Without a municipality: what is the same for all. */
export const yearWheelDocument = graphql(`
  query YearWheel($municipalityCode: String) {
    yearWheel(municipalityCode: $municipalityCode) {
      day
      until
      title
      text
      kind
      organisationId
    }
    businessDay {
      day
      week
      isDemo
    }
  }
`);
export type YearWheelItem = ResultOf<typeof yearWheelDocument>['yearWheel'][number];
