import { graphql, type ResultOf } from '../lib/graphql';
import { schoolFactsParts } from './school-facts.graphql';

/** Pupils who have let their school follow: the way, what comes next, and whether there is a place. No assessments. */
export const PupilsDocument = graphql(
  `
    query Pupils {
      pupils {
        id
        name
        firstName
        isMine
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
        school {
          ...SchoolFactsParts
        }
        stations {
          key
          state
          day
          text
        }
      }
    }
  `,
  [schoolFactsParts],
);

/** A pupil as the school may know her. */
export type Pupil = ResultOf<typeof PupilsDocument>['pupils'][number];
