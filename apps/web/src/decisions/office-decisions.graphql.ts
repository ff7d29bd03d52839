import { caseResultParts } from '../lib/office-case';
import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

export const PrepareDecisionDocument = graphql(
  `
    mutation PrepareDecision($input: PrepareDecisionInput!) {
      prepareDecision(input: $input) {
        __typename
        ...CasePayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  caseResultParts,
);

export const SendDecisionForApprovalDocument = graphql(
  `
    mutation SendDecisionForApproval($input: SendDecisionForApprovalInput!) {
      sendDecisionForApproval(input: $input) {
        __typename
        ...CasePayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  caseResultParts,
);

export const ReturnDecisionDocument = graphql(
  `
    mutation ReturnDecision($input: ReturnDecisionInput!) {
      returnDecision(input: $input) {
        __typename
        ...CasePayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  caseResultParts,
);

export const MakeDecisionDocument = graphql(
  `
    mutation MakeDecision($input: MakeDecisionInput!) {
      makeDecision(input: $input) {
        __typename
        ...CasePayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  caseResultParts,
);

export const RegisterNavGrantDocument = graphql(
  `
    mutation RegisterNavGrant($input: RegisterNavGrantInput!) {
      registerNavGrant(input: $input) {
        __typename
        ...CasePayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  caseResultParts,
);

/** A complaint that came by phone or on paper. */
export const OfficeComplainDocument = graphql(
  `
    mutation OfficeComplain($input: ComplainInput!) {
      complain(input: $input) {
        __typename
        ... on DecisionPayload {
          decision {
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

/** Legal basis, complaint information and extent that belong to an outcome, from the regime in force. */
export const DecisionDraftDocument = graphql(`
  query DecisionDraft($applicationId: ID!, $placeOfferId: ID, $placementId: ID, $outcome: DecisionOutcome!) {
    decisionDraft(
      applicationId: $applicationId
      placeOfferId: $placeOfferId
      placementId: $placementId
      outcome: $outcome
    ) {
      legalBasis
      service
      extentText
      suggestedReasons
      offers {
        id
        name
        workAreas {
          id
          name
        }
      }
      complaint {
        weeks
        body
        law
        deadline
        how
      }
    }
  }
`);

/** Decisions that wait for a decision maker. */
export const DecisionsForApprovalDocument = graphql(`
  query DecisionsForApproval {
    decisionsForApproval {
      caseId
      caseNumber
      participantName
      decision {
        id
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
        allowedSteps {
          step
          open
          reason
          needs
        }
      }
    }
  }
`);
