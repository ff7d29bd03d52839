import { graphql } from '../../lib/graphql';
import { refusalParts } from '../../lib/outcome';
import { savedViewParts } from './worklist.graphql';

export const SaveWorklistViewDocument = graphql(
  `
    mutation SaveWorklistView($input: SaveWorklistViewInput!) {
      saveWorklistView(input: $input) {
        __typename
        ... on SavedWorklistViewsPayload {
          savedWorklistViews {
            ...SavedViewParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [savedViewParts, ...refusalParts],
);

export const RenameWorklistViewDocument = graphql(
  `
    mutation RenameWorklistView($input: RenameWorklistViewInput!) {
      renameWorklistView(input: $input) {
        __typename
        ... on SavedWorklistViewsPayload {
          savedWorklistViews {
            ...SavedViewParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [savedViewParts, ...refusalParts],
);

export const DeleteWorklistViewDocument = graphql(
  `
    mutation DeleteWorklistView($input: DeleteWorklistViewInput!) {
      deleteWorklistView(input: $input) {
        __typename
        ... on SavedWorklistViewsPayload {
          savedWorklistViews {
            ...SavedViewParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [savedViewParts, ...refusalParts],
);
