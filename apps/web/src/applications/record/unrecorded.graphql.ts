import { graphql, type FragmentOf, type VariablesOf } from '../../lib/graphql';
import { refusalParts } from '../../lib/outcome';

const unrecordedStepFields = graphql(`
  fragment UnrecordedStepFields on UnrecordedStep {
    id
    caseId
    caseNumber
    externalCaseNumber
    participantName
    on
    text
    by
    copyText
  }
`);

/** The steps that the office's own case system still lacks, the oldest first. */
export const UnrecordedStepsDocument = graphql(
  `
    query UnrecordedSteps($scope: UnrecordedScope!, $first: Int!, $after: String) {
      unrecordedSteps(scope: $scope, first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...UnrecordedStepFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [unrecordedStepFields],
);

/** How many there are, by whose they are. */
export const UnrecordedCountsDocument = graphql(`
  query UnrecordedCounts {
    unrecordedCounts {
      scope
      count
    }
  }
`);

/** Entered there on that day; without a day: they were not, after all. */
export const MarkStepsRecordedDocument = graphql(
  `
    mutation MarkStepsRecorded($input: MarkStepsRecordedInput!) {
      markStepsRecorded(input: $input) {
        __typename
        ... on MarkStepsRecordedPayload {
          marked
          counts {
            scope
            count
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

export type UnrecordedStep = FragmentOf<typeof unrecordedStepFields>;
export type RecordScope = VariablesOf<typeof UnrecordedStepsDocument>['scope'];
