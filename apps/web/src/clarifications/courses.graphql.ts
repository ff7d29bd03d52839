import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const courseFields = graphql(`
  fragment CourseFields on ClarificationCourses {
    courses {
      id
      from
      to
      place
      places
      taken
      left
      organisation {
        id
        name
      }
      municipality {
        id
        name
      }
    }
    registersFor {
      id
      name
    }
  }
`);

/** Clarification courses that go on or come, and for whom the reader sets up new ones. */
export const ClarificationCoursesDocument = graphql(
  `
    query ClarificationCourses($organisationId: ID) {
      clarificationCourses(organisationId: $organisationId) {
        ...CourseFields
      }
    }
  `,
  [courseFields],
);

export const RegisterClarificationCourseDocument = graphql(
  `
    mutation RegisterClarificationCourse($input: RegisterClarificationCourseInput!) {
      registerClarificationCourse(input: $input) {
        __typename
        ... on ClarificationCoursesPayload {
          clarificationCourses {
            ...CourseFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [courseFields, ...refusalParts],
);

export type ClarificationCourses = ResultOf<typeof ClarificationCoursesDocument>['clarificationCourses'];
export type ClarificationCourse = ClarificationCourses['courses'][number];
