import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const followUpViewFields = graphql(`
  fragment FollowUpViewFields on FollowUpView {
    id
    version
    answer
    words
    how
    organisation
    openToPlace
    on
    settledWords
    settledOn
  }
`);

const followUpFields = graphql(
  `
    fragment FollowUpFields on FollowUp {
      placementId
      months
      dueOn
      answerBy
      standing
      from
      wishNumber
      told
      caseId
      participant {
        id
        name
        firstName
      }
      offers {
        id
        name
      }
      person {
        ...FollowUpViewFields
      }
      places {
        ...FollowUpViewFields
      }
      mayAnswer
      mayTellView
      maySettle
    }
  `,
  [followUpViewFields],
);

/** Who is asked how it goes, and what was said. */
export const FollowUpsDocument = graphql(
  `
    query FollowUps($list: FollowUpList!, $first: Int!, $after: String) {
      followUps(list: $list, first: $first, after: $after) {
        edges {
          node {
            ...FollowUpFields
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
    }
  `,
  [followUpFields],
);

export const MyFollowUpsDocument = graphql(
  `
    query MyFollowUps {
      myFollowUps {
        ...FollowUpFields
      }
    }
  `,
  [followUpFields],
);

export const AnswerFollowUpDocument = graphql(
  `
    mutation AnswerFollowUp($input: AnswerFollowUpInput!) {
      answerFollowUp(input: $input) {
        __typename
        ... on FollowUpPayload {
          followUp {
            ...FollowUpFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [followUpFields, ...refusalParts],
);

export const TellPlaceViewDocument = graphql(
  `
    mutation TellPlaceView($input: TellPlaceViewInput!) {
      tellPlaceView(input: $input) {
        __typename
        ... on FollowUpPayload {
          followUp {
            ...FollowUpFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [followUpFields, ...refusalParts],
);

export const SettleFollowUpDocument = graphql(
  `
    mutation SettleFollowUp($input: SettleFollowUpInput!) {
      settleFollowUp(input: $input) {
        __typename
        ... on FollowUpPayload {
          followUp {
            ...FollowUpFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [followUpFields, ...refusalParts],
);

export type FollowUp = ResultOf<typeof MyFollowUpsDocument>['myFollowUps'][number];
export type FollowUpView = NonNullable<FollowUp['person']>;
export type FollowUpList = 'toAsk' | 'toSettle' | 'answered';
