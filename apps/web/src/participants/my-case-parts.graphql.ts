import { graphql, type FragmentOf } from '../lib/graphql';

/* The parts of a case as the person sees them, each with the steps that may be taken now. */

const stepFragment = graphql(`
  fragment MyStep on AllowedStep {
    step
    open
    reason
    needs
  }
`);
export type MyStep = FragmentOf<typeof stepFragment>;

/** An offer of a place. */
export const placeFragment = graphql(
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
      keepsOther
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

/** A decision, with how to complain. */
export const decisionFragment = graphql(
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
      complaints {
        id
        text
        receivedOn
      }
      allowedSteps {
        ...MyStep
      }
    }
  `,
  [stepFragment],
);
export type MyDecision = FragmentOf<typeof decisionFragment>;

/** A place one has. */
export const placementFragment = graphql(`
  fragment MyPlacement on Placement {
    id
    state
    version
    transport
    mayTellTransport
    from
    to
    pauseFrom
    pausedUntil
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

/** Something one waits for. */
export const waitlistFragment = graphql(`
  fragment MyWaitlistEntry on WaitlistEntry {
    id
    state
    since
    interimText
    offer {
      id
      name
    }
    question {
      id
      version
      state
      answerBy
      allowedSteps {
        step
        open
      }
    }
  }
`);
export type MyWaitlistEntry = FragmentOf<typeof waitlistFragment>;

/** A question about sharing. */
export const disclosureFragment = graphql(
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

/** A yes to sharing. */
export const consentFragment = graphql(
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

/** An application with its wishes. */
export const applicationFragment = graphql(
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
        version
        stateReason
        allowedSteps {
          ...MyStep
        }
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
