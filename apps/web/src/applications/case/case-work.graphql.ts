import { caseResultParts } from '../../lib/office-case';
import { graphql } from '../../lib/graphql';

export const ReassignCaseDocument = graphql(
  `
    mutation ReassignCase($input: ReassignCaseInput!) {
      reassignCase(input: $input) {
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

export const NameStandInDocument = graphql(
  `
    mutation NameStandIn($input: NameStandInInput!) {
      nameStandIn(input: $input) {
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

export const LogCallDocument = graphql(
  `
    mutation LogCall($input: LogCallInput!) {
      logCall(input: $input) {
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

export const AddNoteDocument = graphql(
  `
    mutation AddNote($input: AddNoteInput!) {
      addNote(input: $input) {
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

export const CorrectStepDocument = graphql(
  `
    mutation CorrectStep($input: CorrectStepInput!) {
      correctStep(input: $input) {
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

export const RecordExternalCaseDocument = graphql(
  `
    mutation RecordExternalCase($input: RecordExternalCaseInput!) {
      recordExternalCase(input: $input) {
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

/** Opens a case that is not one's own, for 24 hours, with a reason that the person can read. */
export const BreakGlassDocument = graphql(
  `
    mutation BreakGlass($input: BreakGlassInput!) {
      breakGlass(input: $input) {
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

/** The caseworkers of one's own office, to hand a case to. */
export const CaseworkersDocument = graphql(`
  query Caseworkers {
    caseworkers {
      id
      name
    }
  }
`);
