import { graphql, type FragmentOf } from '../lib/graphql';
import {
  applicationFragment,
  consentFragment,
  decisionFragment,
  disclosureFragment,
  placeFragment,
  placementFragment,
  waitlistFragment,
} from './my-case-parts.graphql';

export type {
  MyApplication,
  MyConsent,
  MyDecision,
  MyDisclosure,
  MyPlacement,
  MyPlaceOffer,
  MyWaitlistEntry,
} from './my-case-parts.graphql';

/** All that «Min sak» shows, and all that its commands answer with. */
export const myCaseFragment = graphql(
  `
    fragment MyCaseParts on MyCase {
      nextText
      closedBecause
      helpRequestedAt
      participant {
        id
        name
        firstName
        age
        phone
        email
        school {
          id
          code
          name
        }
        municipality {
          id
          code
          name
        }
      }
      contact {
        name
        role
        phone
      }
      stations {
        key
        state
        day
        text
      }
      letters {
        id
        kind
        title
        createdOn
        openedAt
      }
      applications {
        ...MyApplication
      }
      placeOffers {
        ...MyPlaceOffer
      }
      decisions {
        ...MyDecision
      }
      placements {
        ...MyPlacement
      }
      meetings {
        id
        kind
        startsAt
        place
        with
        organisation
      }
      waitlistEntries {
        ...MyWaitlistEntry
      }
      disclosures {
        ...MyDisclosure
      }
      consents {
        ...MyConsent
      }
    }
  `,
  [
    applicationFragment,
    placeFragment,
    decisionFragment,
    placementFragment,
    waitlistFragment,
    disclosureFragment,
    consentFragment,
  ],
);
export type MyCase = FragmentOf<typeof myCaseFragment>;
export type MyLetter = MyCase['letters'][number];

/** null when the log-in has no case of its own to show (a helper without anybody to help). */
export const myCaseDocument = graphql(
  `
    query MyCase {
      myCase {
        ...MyCaseParts
      }
    }
  `,
  [myCaseFragment],
);

/** Schools that a pupil can let follow the case. */
export const schoolsDocument = graphql(`
  query Schools {
    schools {
      id
      code
      name
      municipality {
        id
        code
      }
    }
  }
`);

/** Who to turn to, for pages that show nothing else of the case. */
export const myContactDocument = graphql(`
  query MyContact {
    myCase {
      helpRequestedAt
      contact {
        name
        role
        phone
      }
    }
  }
`);

/** One's decisions alone: what a letter about one of them needs to complain. */
export const myDecisionsDocument = graphql(
  `
    query MyDecisions {
      myCase {
        decisions {
          ...MyDecision
        }
      }
    }
  `,
  [decisionFragment],
);
