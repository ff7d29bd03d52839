import { graphql, type ResultOf } from '../lib/graphql';

/** Pupils who have let their school follow: the way, what comes next, and whether there is a place. No assessments. */
export const PupilsDocument = graphql(`
  query Pupils {
    pupils {
      id
      name
      plannedEndOfSchool
      mayPrepare
      applicationState
      nextText
      hasPlace
      placeText
      need {
        key
        turn
        text
        nowText
        deadline
      }
      answer
      answerText
      stations {
        key
        state
        day
        text
      }
    }
  }
`);

/** A pupil as the school may know her. */
export type Pupil = ResultOf<typeof PupilsDocument>['pupils'][number];
