import { graphql } from '../lib/graphql';

/** Whom to call, where one lives. */
export const officesDocument = graphql(`
  query Offices {
    offices {
      id
      name
      municipality {
        id
        code
        name
      }
      contact {
        name
        role
        phone
      }
      hours
    }
  }
`);
