import { graphql, type FragmentOf, type VariablesOf } from '../../lib/graphql';

const worklistRowFields = graphql(`
  fragment WorklistRowFields on WorklistRow {
    id
    caseNumber
    participantName
    school
    state
    stations {
      key
      state
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
    firstWish
    vtaAssessment
    late
    badges
    responsible {
      id
      name
    }
    version
    openSteps
    reachedBy
  }
`);

/** One page of a saved view, in the order asked for. */
export const WorklistDocument = graphql(
  `
    query Worklist($view: WorklistView!, $filter: WorklistFilter, $sort: WorklistSort!, $first: Int!, $after: String) {
      worklist(view: $view, filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...WorklistRowFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [worklistRowFields],
);

/** A view that somebody has made for herself. */
export const savedViewParts = graphql(`
  fragment SavedViewParts on SavedWorklistView {
    id
    version
    name
    view
    sort
    state
    offerCode
    schoolCode
    nextWith
    count
  }
`);

/** How many cases stand in each view, ready made or own. A view that this person may not open is not among them. */
export const WorklistViewsDocument = graphql(
  `
    query WorklistViews {
      worklistViews {
        view
        count
      }
      savedWorklistViews {
        ...SavedViewParts
      }
      unrecordedCounts {
        scope
        count
      }
    }
  `,
  [savedViewParts],
);

/** Offers and schools to filter by. */
export const WorklistFiltersDocument = graphql(`
  query WorklistFilters($municipality: String!) {
    offers(filter: { municipality: $municipality }, first: 100) {
      edges {
        node {
          id
          code
          name
        }
      }
    }
    schools {
      id
      code
      name
      municipality {
        id
        code
      }
    }
  }
`);

export type SavedView = FragmentOf<typeof savedViewParts>;
export type WorklistRow = FragmentOf<typeof worklistRowFields>;
export type WorklistView = VariablesOf<typeof WorklistDocument>['view'];
export type WorklistFilter = NonNullable<VariablesOf<typeof WorklistDocument>['filter']>;
export type WorklistSort = VariablesOf<typeof WorklistDocument>['sort'];
