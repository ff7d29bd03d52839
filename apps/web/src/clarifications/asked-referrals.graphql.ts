import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const askedStepFields = graphql(`
  fragment AskedStepFields on AllowedStep {
    step
    open
    reason
    needs
  }
`);

const askedClarificationFields = graphql(
  `
    fragment AskedClarificationFields on Clarification {
      id
      kind
      state
      version
      startsAt
      place
      with
      courseId
      result
      reasonCodes
      consequences
      summary
      ownView {
        how
        text
      }
      allowedSteps {
        ...AskedStepFields
      }
    }
  `,
  [askedStepFields],
);

const askedReferralFields = graphql(
  `
    fragment AskedReferralFields on Referral {
      id
      kind
      step
      state
      version
      outcome
      reasonCodes
      consequences
      summary
      ownView {
        how
        text
      }
      dueOn
      caseId
      caseNumber
      organisation {
        id
        name
      }
      wish {
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
            name
          }
          workArea {
            id
            name
          }
        }
        allowedSteps {
          ...AskedStepFields
        }
      }
      participant {
        id
        name
        firstName
        age
        phone
        email
        school {
          id
          name
        }
        municipality {
          id
          name
        }
      }
      caseworker {
        name
        role
        phone
      }
      ownWords {
        text
        helper
        day
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
      answers {
        offerId
        key
        question
        why
        labels
      }
      clarifications {
        ...AskedClarificationFields
      }
      stations {
        key
        state
        day
        text
      }
      allowedSteps {
        ...AskedStepFields
      }
    }
  `,
  [askedStepFields, askedClarificationFields],
);

/** Everything the organisation that was asked may know, and nothing that another was told. */
export const AskedReferralDocument = graphql(
  `
    query AskedReferral($id: ID!) {
      referral(id: $id) {
        ...AskedReferralFields
      }
    }
  `,
  [askedReferralFields],
);

export const AskedReferralsDocument = graphql(`
  query AskedReferrals($state: ReferralState, $first: Int, $after: String) {
    referrals(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          state
          outcome
          dueOn
          caseNumber
          wish {
            id
            parts {
              offer {
                id
                name
              }
              workArea {
                id
                name
              }
            }
          }
          participant {
            id
            name
            municipality {
              id
              name
            }
          }
          clarifications {
            id
            kind
            state
            startsAt
          }
          stations {
            key
            state
            day
            text
          }
        }
      }
    }
  }
`);

export const AssessReferralDocument = graphql(
  `
    mutation AssessReferral($input: AssessReferralInput!) {
      assessReferral(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
            ...AskedReferralFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [askedReferralFields, ...refusalParts],
);

export const BookClarificationDocument = graphql(
  `
    mutation BookClarification($input: BookClarificationInput!) {
      bookClarification(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
            ...AskedReferralFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [askedReferralFields, ...refusalParts],
);

export const CompleteClarificationDocument = graphql(
  `
    mutation CompleteClarification($input: CompleteClarificationInput!) {
      completeClarification(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
            ...AskedReferralFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [askedReferralFields, ...refusalParts],
);

export const CancelClarificationDocument = graphql(
  `
    mutation CancelClarification($input: CancelClarificationInput!) {
      cancelClarification(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
            ...AskedReferralFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [askedReferralFields, ...refusalParts],
);

export const AssessClarificationDocument = graphql(
  `
    mutation AssessClarification($input: AssessClarificationInput!) {
      assessClarification(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
            ...AskedReferralFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [askedReferralFields, ...refusalParts],
);

/** NAV's «not relevant» on a wish. What NAV may not see of the case is not asked for. */
export const NotRelevantForNavDocument = graphql(
  `
    mutation NotRelevantForNav($input: MarkWishNotRelevantForNavInput!) {
      markWishNotRelevantForNav(input: $input) {
        __typename
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

/** A question that came to the reader's own organisation. */
export type AskedReferral = NonNullable<ResultOf<typeof AskedReferralDocument>['referral']>;
/** A visit, mapping or trial of it. */
export type AskedClarification = AskedReferral['clarifications'][number];
/** One line of the list of questions. */
export type AskedReferralRow = ResultOf<typeof AskedReferralsDocument>['referrals']['edges'][number]['node'];
/** What the server says that this reader may do. */
export type AskedStep = AskedReferral['allowedSteps'][number];
