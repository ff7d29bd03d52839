import { graphql, type FragmentOf } from '../lib/graphql';

const stepFragment = graphql(`
  fragment MyStep on AllowedStep {
    step
    open
    reason
    needs
  }
`);
export type MyStep = FragmentOf<typeof stepFragment>;

const placeFragment = graphql(
  `
    fragment MyPlaceOffer on PlaceOffer {
      id
      state
      version
      authority
      startOn
      firstDayText
      answerBy
      sentOn
      answeredOn
      answeredHow
      heardBy
      letterId
      days {
        weekday
        offer {
          id
          name
          kind
          provider {
            id
            name
          }
        }
        workArea {
          id
          name
          illustration
        }
      }
      allowedSteps {
        ...MyStep
      }
    }
  `,
  [stepFragment],
);
export type MyPlaceOffer = FragmentOf<typeof placeFragment>;

const decisionFragment = graphql(
  `
    fragment MyDecision on Decision {
      id
      authority
      outcome
      state
      version
      service
      extentText
      from
      to
      madeOn
      letterId
      complaint {
        weeks
        body
        deadline
        how
      }
      allowedSteps {
        ...MyStep
      }
    }
  `,
  [stepFragment],
);
export type MyDecision = FragmentOf<typeof decisionFragment>;

const placementFragment = graphql(`
  fragment MyPlacement on Placement {
    id
    state
    from
    to
    days {
      weekday
      from
      to
      offer {
        id
        name
        kind
        provider {
          id
          name
        }
      }
      workArea {
        id
        name
        illustration
      }
    }
  }
`);
export type MyPlacement = FragmentOf<typeof placementFragment>;

const waitlistFragment = graphql(`
  fragment MyWaitlistEntry on WaitlistEntry {
    id
    state
    since
    interimText
    offer {
      id
      name
    }
  }
`);
export type MyWaitlistEntry = FragmentOf<typeof waitlistFragment>;

const disclosureFragment = graphql(
  `
    fragment MyDisclosure on Disclosure {
      id
      content
      state
      basis
      lawText
      shownOn
      answeredOn
      recipient {
        id
        name
      }
      allowedSteps {
        ...MyStep
      }
    }
  `,
  [stepFragment],
);
export type MyDisclosure = FragmentOf<typeof disclosureFragment>;

const consentFragment = graphql(
  `
    fragment MyConsent on Consent {
      id
      to
      what
      purpose
      state
      since
      allowedSteps {
        ...MyStep
      }
    }
  `,
  [stepFragment],
);
export type MyConsent = FragmentOf<typeof consentFragment>;

const applicationFragment = graphql(
  `
    fragment MyApplication on Application {
      id
      caseNumber
      state
      version
      origin
      submittedAt
      deadline
      answerTarget
      helper {
        id
        name
      }
      municipality {
        id
        name
      }
      wishes {
        id
        rank
        state
        stateReason
        parts {
          days
          weekdays
          offer {
            id
            name
            decidedBy
          }
          workArea {
            id
            name
            illustration
          }
        }
      }
      allowedSteps {
        ...MyStep
      }
    }
  `,
  [stepFragment],
);
export type MyApplication = FragmentOf<typeof applicationFragment>;

/** All that «Min sak» shows, and all that its commands answer with. */
export const myCaseFragment = graphql(
  `
    fragment MyCaseParts on MyCase {
      nextText
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
