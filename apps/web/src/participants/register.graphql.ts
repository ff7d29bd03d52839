import { graphql, type FragmentOf } from '../lib/graphql';

const registerRowFields = graphql(`
  fragment RegisterRowFields on RegisterRow {
    id
    name
    birthYear
    school
    caseId
    caseNumber
    state
    places
    addressProtected
  }
`);

/** Everybody whom the office knows, by last name. */
export const RegisterDocument = graphql(
  `
    query Register($search: String, $first: Int!, $after: String) {
      register(search: $search, first: $first, after: $after) {
        totalCount
        edges {
          node {
            ...RegisterRowFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [registerRowFields],
);

export type RegisterRow = FragmentOf<typeof registerRowFields>;
