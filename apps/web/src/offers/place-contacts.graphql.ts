import { graphql } from '../lib/graphql';

/** Whom to call at each offer: from the public catalogue, so nothing is asked about anybody. */
export const PlaceContactsDocument = graphql(`
  query PlaceContacts {
    offers(first: 100) {
      edges {
        node {
          id
          name
          provider {
            id
            name
          }
          municipalities {
            id
            code
          }
          contact {
            name
            role
            phone
          }
        }
      }
    }
    schools {
      id
      name
      municipality {
        id
        code
      }
      contact {
        name
        role
        phone
      }
    }
  }
`);
