import { caseResultParts } from '../lib/office-case';
import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

export const AskDisclosureDocument = graphql(
  `
    mutation AskDisclosure($input: AskDisclosureInput!) {
      askDisclosure(input: $input) {
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

export const OfficeAnswerDisclosureDocument = graphql(
  `
    mutation OfficeAnswerDisclosure($input: AnswerDisclosureInput!) {
      answerDisclosure(input: $input) {
        __typename
        ... on DisclosurePayload {
          disclosure {
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

export const CreateReferralDocument = graphql(
  `
    mutation CreateReferral($input: CreateReferralInput!) {
      createReferral(input: $input) {
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

export const ReopenReferralDocument = graphql(
  `
    mutation ReopenReferral($input: ReopenReferralInput!) {
      reopenReferral(input: $input) {
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

export const EndReferralDocument = graphql(
  `
    mutation EndReferral($input: EndReferralInput!) {
      endReferral(input: $input) {
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

export const OfficeBookClarificationDocument = graphql(
  `
    mutation OfficeBookClarification($input: BookClarificationInput!) {
      bookClarification(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
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

export const OfficeCompleteClarificationDocument = graphql(
  `
    mutation OfficeCompleteClarification($input: CompleteClarificationInput!) {
      completeClarification(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
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

export const OfficeCancelClarificationDocument = graphql(
  `
    mutation OfficeCancelClarification($input: CancelClarificationInput!) {
      cancelClarification(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
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

/** NAV's or a provider's answer, heard and recorded by the office. */
export const OfficeAssessReferralDocument = graphql(
  `
    mutation OfficeAssessReferral($input: AssessReferralInput!) {
      assessReferral(input: $input) {
        __typename
        ... on ReferralPayload {
          referral {
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

/** What one recipient would see, before anything goes there. */
export const DisclosurePreviewDocument = graphql(`
  query DisclosurePreview($applicationId: ID!, $organisationId: ID!) {
    disclosurePreview(applicationId: $applicationId, organisationId: $organisationId) {
      recipient {
        id
        name
        kind
      }
      content
      needed
    }
  }
`);
