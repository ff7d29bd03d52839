import { graphql } from '../../lib/graphql';
import { draftFragment } from './application.graphql';

/** The pupils who let the school help, as the form needs them. */
export const helpedPupilsDocument = graphql(`
  query HelpedPupils {
    pupils {
      id
      name
      firstName
      applicationId
      municipality {
        id
        code
        name
      }
    }
  }
`);

/** The application that is there from before. */
export const pupilApplicationDocument = graphql(
  `
    query PupilApplication($id: ID!) {
      application(id: $id) {
        ...ApplicationDraft
      }
    }
  `,
  [draftFragment],
);
