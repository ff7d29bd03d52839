import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** The wishes of a case as NAV may see them. */
export const NavGrantWishesDocument = graphql(`
  query NavGrantWishes($id: ID!) {
    application(id: $id) {
      id
      wishes {
        id
        rank
        parts {
          weekdays
          offer {
            id
            name
            decidedBy
            workAreas {
              id
              name
            }
          }
          workArea {
            id
          }
        }
        allowedSteps {
          step
          open
        }
      }
    }
  }
`);

/** NAV's own registration. Nothing of the case is read back: NAV does not see all of it. */
export const NavRegisterGrantDocument = graphql(
  `
    mutation NavRegisterGrant($input: RegisterNavGrantInput!) {
      registerNavGrant(input: $input) {
        __typename
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

/** What NAV's grant draws on: what the offers of the wishes are, whose places count, and how many are free in a week. */
export const NavGrantQuotaDocument = graphql(`
  query NavGrantQuota($id: ID!, $day: Day!) {
    application(id: $id) {
      id
      municipality {
        id
        name
      }
      wishes {
        id
        parts {
          offer {
            id
            kind
            decidedBy
          }
        }
      }
    }
    capacity(weeks: 1, day: $day) {
      offer {
        id
      }
      pools {
        municipality {
          id
        }
        places
        free
      }
    }
  }
`);
