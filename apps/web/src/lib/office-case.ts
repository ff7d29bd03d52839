import { graphql, type FragmentOf } from './graphql';
import { refusalParts } from './outcome';

const stepFields = graphql(`
  fragment StepFields on AllowedStep {
    step
    open
    reason
    needs
  }
`);

const wishFields = graphql(
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

const applicationFields = graphql(
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

const disclosureFields = graphql(
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

const referralFields = graphql(
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
        place
        with
        result
        reasonCodes
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

const placeOfferFields = graphql(
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
      sentOn
      answeredOn
      answeredHow
      heardBy
      confirmedByLetter
      letterId
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

const decisionFields = graphql(
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
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

const placementFields = graphql(
  `
    fragment OfficePlacementFields on Placement {
      id
      state
      version
      financing
      from
      to
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
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

const waitlistFields = graphql(
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
      allowedSteps {
        ...StepFields
      }
    }
  `,
  [stepFields],
);

const historyFields = graphql(`
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
  }
`);

/**
 * The case page as the office reads it, in one fragment: the page's query and the answer of every step on the case ask
 * for the same, so a step redraws the page without a second (recorded) reading of the case. It lies here because every
 * feature with a dialog on the case page uses it, and features meet only in `app/`.
 */
export const officeCaseFields = graphql(
  `
    fragment OfficeCaseFields on Case {
      id
      application {
        ...OfficeApplicationFields
      }
      participant {
        id
        name
        firstName
        birthDate
        age
        school {
          id
          code
          name
        }
        municipality {
          id
          name
        }
        phone
        email
        address
        protection
        hasBankId
      }
      nextStep {
        key
        text
        who
        mine
        deadline
        daysLeft
        urgency
      }
      responsible {
        id
        name
      }
      standIn {
        id
        name
      }
      vtaAssessment
      vtaAssessedOn
      externalCaseNumber
      registeredExternallyOn
      registeredExternallyBy
      officialRecordText
      representations {
        id
        name
        kind
        scope
        from
        until
      }
      disclosures {
        ...OfficeDisclosureFields
      }
      referrals {
        ...OfficeReferralFields
      }
      placeOffers {
        ...OfficePlaceOfferFields
      }
      decisions {
        ...OfficeDecisionFields
      }
      placements {
        ...OfficePlacementFields
      }
      waitlistEntries {
        ...OfficeWaitlistFields
      }
      letters {
        id
        kind
        title
        createdOn
        openedAt
        secondNoticeDueOn
        printedAt
      }
      callLog {
        id
        at
        by
        outcome
        note
        callAgainOn
      }
      notes {
        id
        at
        by
        text
      }
      access {
        id
        who
        what
        why
        since
        until
        consentId
        lookedAt {
          at
          by
          role
          what
        }
      }
      helpRequestedAt
      recipients {
        id
        name
        kind
      }
      history {
        ...OfficeHistoryFields
      }
      capacityToConsent {
        id
        question
        canConsent
        decidedBy
        basis
        howWishSought
        on
      }
    }
  `,
  [
    applicationFields,
    disclosureFields,
    referralFields,
    placeOfferFields,
    decisionFields,
    placementFields,
    waitlistFields,
    historyFields,
  ],
);

const casePayloadParts = graphql(
  `
    fragment CasePayloadParts on CasePayload {
      case {
        ...OfficeCaseFields
      }
    }
  `,
  [officeCaseFields],
);

/**
 * What a step on the case may answer: the fresh case page, or one of the three ways to say no. Select
 * `...CasePayloadParts ...ViolationParts ...NotFoundParts ...ConflictParts` in the result.
 */
export const caseResultParts = [casePayloadParts, ...refusalParts] as const;

/** The case page; null when there is no such case, or it is not this reader's to see. */
export const OfficeCaseDocument = graphql(
  `
    query OfficeCase($id: ID!) {
      case(id: $id) {
        ...OfficeCaseFields
      }
    }
  `,
  [officeCaseFields],
);

export type OfficeCase = FragmentOf<typeof officeCaseFields>;
export type OfficeApplication = OfficeCase['application'];
export type OfficeWish = OfficeApplication['wishes'][number];
export type OfficeDisclosure = OfficeCase['disclosures'][number];
export type OfficeReferral = OfficeCase['referrals'][number];
export type OfficeClarification = OfficeReferral['clarifications'][number];
export type OfficePlaceOffer = OfficeCase['placeOffers'][number];
export type OfficeDecision = OfficeCase['decisions'][number];
export type OfficePlacement = OfficeCase['placements'][number];
export type OfficeWaitlistEntry = OfficeCase['waitlistEntries'][number];
export type OfficeLetter = OfficeCase['letters'][number];
export type OfficeHistoryEntry = OfficeCase['history'][number];
/** One step that a thing offers: open, or closed with a sentence that says why. */
export type Step = OfficeApplication['allowedSteps'][number];
