import { graphql, type FragmentOf } from './graphql';
import { refusalParts } from './outcome';
import {
  applicationFields,
  disclosureFields,
  referralFields,
  placeOfferFields,
  decisionFields,
  placementFields,
  waitlistFields,
  historyFields,
} from './office-case-parts';

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
      allowedSteps {
        step
        open
        reason
        needs
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
        onlyNamed
        why
        since
        until
        consentId
      }
      mayKnow {
        userId
        name
        worksAt
        namedAt
        namedBy
        reason
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
