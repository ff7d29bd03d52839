import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const runFields = graphql(`
  fragment RunFields on AllocationRun {
    id
    number
    ruleVersion
    madeAt
    preparedBy
    checkedAt
    sentAt
    returnReason
    approvedBy
    approvedAt
    publishedAt
    snapshotHash
    resultHash
    given
    without
    tied
    deviations
  }
`);

const roundFields = graphql(
  `
    fragment RoundFields on IntakeRound {
      id
      year
      state
      version
      opensOn
      deadline
      answerTarget
      startsOn
      lottery
      order
      applicants
      late
      needMissing
      unassessed
      run {
        ...RunFields
      }
      runs {
        ...RunFields
      }
      allowedSteps {
        step
        open
        reason
        needs
      }
    }
  `,
  [runFields],
);

export const RoundsDocument = graphql(`
  query IntakeRounds {
    intakeRounds {
      id
      year
      state
      opensOn
    }
  }
`);

export const RoundDeskDocument = graphql(
  `
    query RoundDesk($id: ID!, $runId: ID) {
      intakeRound(id: $id, runId: $runId) {
        round {
          ...RoundFields
        }
        run {
          ...RunFields
        }
        answerBy
        applicants {
          participantId
          caseId
          caseVersion
          name
          number
          sharedWith
          needClass
          needReason
          leavesSchool
          waitingSince
          late
          outcome
          days {
            offerId
            offer
            weekday
          }
          deviation {
            kind
            reason
            by
            at
            days {
              offerId
              offer
              weekday
            }
          }
          placeOffer {
            id
            version
            state
            digital
          }
          wishes {
            id
            rank
            label
            daysText
            verdict
          }
        }
        fill {
          offerId
          name
          provider
          cells {
            weekday
            places
            inPlace
            decided
            proposed
            keptForOthers
            free
            closed
          }
        }
        needs {
          caseId
          name
          offer
          rank
          since
          leavesSchool
          hasMunicipalPlace
        }
      }
    }
  `,
  [runFields, roundFields],
);

export type Desk = NonNullable<ResultOf<typeof RoundDeskDocument>['intakeRound']>;
export type Round = Desk['round'];
export type Run = Round['runs'][number];
export type Applicant = Desk['applicants'][number];
export type Fill = Desk['fill'][number];
export type Need = Desk['needs'][number];
export type RoundStep = Round['allowedSteps'][number];

export const ExplanationDocument = graphql(`
  query RoundExplanation($runId: ID!, $participantId: ID!) {
    roundExplanation(runId: $runId, participantId: $participantId) {
      participantId
      outcome
      intro
      verified
      wishes {
        rank
        name
        verdict
        text
        lines {
          weekdays
          free
          text
        }
      }
      help {
        text
        others
        offerId
        wishId
        part
        weekdays
      }
    }
  }
`);

export type Explanation = NonNullable<ResultOf<typeof ExplanationDocument>['roundExplanation']>;
export type Help = Explanation['help'][number];

export const WhatIfDocument = graphql(`
  query RoundWhatIf($runId: ID!, $changes: [RoundWhatIfInput!]!) {
    roundWhatIf(runId: $runId, changes: $changes) {
      givenBefore
      givenAfter
      differences {
        participantId
        name
        before
        after
      }
    }
  }
`);

export const CompareRunsDocument = graphql(`
  query CompareRuns($before: ID!, $after: ID!) {
    compareAllocationRuns(before: $before, after: $after) {
      givenBefore
      givenAfter
      differences {
        participantId
        name
        before
        after
      }
    }
  }
`);

export type Comparison = NonNullable<ResultOf<typeof WhatIfDocument>['roundWhatIf']>;

export const TakeRoundStepDocument = graphql(
  `
    mutation TakeRoundStep($input: TakeRoundStepInput!) {
      takeRoundStep(input: $input) {
        __typename
        ... on IntakeRoundPayload {
          round {
            ...RoundFields
          }
          published {
            caseId
            placeOfferId
            problem
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [roundFields, ...refusalParts],
);

export const DeviateDocument = graphql(
  `
    mutation DeviateFromProposal($input: DeviateInput!) {
      deviateFromProposal(input: $input) {
        __typename
        ... on IntakeRoundPayload {
          round {
            ...RoundFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [roundFields, ...refusalParts],
);

export const AssessNeedDocument = graphql(
  `
    mutation AssessNeed($input: AssessNeedInput!) {
      assessNeed(input: $input) {
        __typename
        ... on CasePayload {
          case {
            id
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

export const SendRoundOfferDocument = graphql(
  `
    mutation SendRoundOffer($input: SendPlaceOfferInput!) {
      sendPlaceOffer(input: $input) {
        __typename
        ... on CasePayload {
          case {
            id
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);
