import { graphql } from '../lib/graphql';

/** Who has looked at the person of a case. */
export const CaseLooksDocument = graphql(`
  query CaseLooks($id: ID!) {
    caseLooks(id: $id) {
      at
      by
      role
      what
    }
  }
`);
