import { caseResultParts } from '../lib/office-case';
import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

export const AddToWaitlistDocument = graphql(
  `
    mutation AddToWaitlist($input: AddToWaitlistInput!) {
      addToWaitlist(input: $input) {
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

export const PauseWaitlistEntryDocument = graphql(
  `
    mutation PauseWaitlistEntry($input: PauseWaitlistEntryInput!) {
      pauseWaitlistEntry(input: $input) {
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

export const ResumeWaitlistEntryDocument = graphql(
  `
    mutation ResumeWaitlistEntry($input: ResumeWaitlistEntryInput!) {
      resumeWaitlistEntry(input: $input) {
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

export const LeaveWaitlistDocument = graphql(
  `
    mutation LeaveWaitlist($input: LeaveWaitlistInput!) {
      leaveWaitlist(input: $input) {
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

export const OfficeAnswerWaitQuestionDocument = graphql(
  `
    mutation OfficeAnswerWaitQuestion($input: AnswerWaitQuestionInput!) {
      answerWaitQuestion(input: $input) {
        __typename
        ... on WaitQuestionPayload {
          question {
            id
            state
            version
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
