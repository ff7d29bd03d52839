import { graphql } from './graphql';

/** A part of the case page's document. */
export const stepFields = graphql(`
  fragment StepFields on AllowedStep {
    step
    open
    reason
    needs
  }
`);

/** A part of the case page's document. */
export const wishFields = graphql(
  `
    fragment OfficeWishFields on Wish {
      id
      rank
      state
      version
      stateReason
      parts {
        days
        weekdays
        offer {
          id
          code
          name
          kind
          decidedBy
          capacityUnit
          clarificationStep
          provider {
            id
            name
          }
          workAreas {
            id
            name
          }
        }
        workArea {
          id
          name
        }
      }
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

/** A part of the case page's document. */
export const applicationFields = graphql(
  `
    fragment OfficeApplicationFields on Application {
      id
      caseNumber
      state
      version
      origin
      municipality {
        id
        code
        name
      }
      ownWords {
        text
        helper
        day
      }
      important
      daysPerWeek
      plannedEndOfSchool
      helper {
        id
        name
      }
      submittedAt
      receivedOn
      late
      lateReason
      deadline
      answerTarget
      preliminaryReplyDue
      maySendPreliminaryReply
      wishes {
        ...OfficeWishFields
      }
      answers {
        offerId
        key
        question
        why
        value
      }
      experiences {
        id
        kind
        place
        from
        to
        hoursPerWeek
        ownView
        documentedBy
        paid
      }
      stations {
        key
        state
        day
        text
      }
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields, wishFields],
);

/** A part of the case page's document. */
export const disclosureFields = graphql(
  `
    fragment OfficeDisclosureFields on Disclosure {
      id
      recipient {
        id
        name
        kind
      }
      content
      state
      basis
      lawText
      shownOn
      answeredOn
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

/** A part of the case page's document. */
export const referralFields = graphql(
  `
    fragment OfficeReferralFields on Referral {
      id
      kind
      step
      state
      version
      organisation {
        id
        name
        kind
      }
      wish {
        id
        rank
      }
      outcome
      reasonCodes
      consequences
      summary
      ownView {
        how
        text
      }
      dueOn
      clarifications {
        id
        kind
        state
        version
        startsAt
        courseId
        place
        with
        result
        reasonCodes
        consequences
        summary
        ownView {
          how
          text
        }
        allowedSteps {
          ...StepFields
        }
      }
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

/** A part of the case page's document. */
export const placeOfferFields = graphql(
  `
    fragment OfficePlaceOfferFields on PlaceOffer {
      id
      state
      version
      authority
      days {
        offer {
          id
          code
          name
        }
        workArea {
          id
          name
        }
        weekday
      }
      startOn
      firstDayText
      answerBy
      answerByIfSentToday
      sentOn
      answeredOn
      answeredHow
      heardBy
      heardWho
      heardNote
      keepsOther
      confirmedByLetter
      letterId
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

/** A part of the case page's document. */
export const decisionFields = graphql(
  `
    fragment OfficeDecisionFields on Decision {
      id
      authority
      outcome
      state
      version
      service
      extentText
      from
      to
      reasons
      facts
      ownView
      legalBasis
      complaint {
        weeks
        body
        law
        deadline
        how
      }
      preparedBy {
        id
        name
      }
      approvedBy {
        id
        name
      }
      madeOn
      letterId
      complaints {
        id
        text
        receivedOn
        late
        heardHow
        heardBy
        answerReasons
        answeredOn
        answeredBy
        forwardedOn
      }
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

/** A part of the case page's document. */
export const placementFields = graphql(
  `
    fragment OfficePlacementFields on Placement {
      id
      state
      version
      financing
      earmarkedGrant {
        id
        purpose
      }
      from
      to
      move {
        lastDay
        decided
      }
      pauseFrom
      pausedUntil
      transport
      transportTold {
        on
        by
      }
      mayTellTransport
      caseId
      days {
        offer {
          id
          name
        }
        workArea {
          id
          name
        }
        weekday
        from
        to
      }
      proposals {
        id
        version
        kind
        state
        from
        to
        weekdays
        reason
        organisation
        proposedBy
        proposedOn
        answeredBy
        answerReason
        inDecision
        offer {
          id
          name
        }
        allowedSteps {
          step
          open
          reason
          needs
        }
      }
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

/** A part of the case page's document. */
export const waitlistFields = graphql(
  `
    fragment OfficeWaitlistFields on WaitlistEntry {
      id
      offer {
        id
        name
      }
      state
      version
      since
      informedOn
      informedHow
      informedBy
      interimText
      rank
      lastConfirmedOn
      question {
        id
        version
        state
        askedOn
        answerBy
        answeredOn
        allowedSteps {
          ...StepFields
        }
      }
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

/** A part of the case page's document. */
export const historyFields = graphql(`
  fragment OfficeHistoryFields on HistoryEntry {
    id
    at
    life
    step
    text
    by
    role
    reason
    correctable
    corrected
    recordedOn
    recordedBy
  }
`);
