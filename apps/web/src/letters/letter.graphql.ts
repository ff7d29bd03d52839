import { graphql, type FragmentOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const letterFragment = graphql(`
  fragment LetterParts on LetterDocument {
    id
    kind
    title
    sender
    day
    short
    openedAt
    pdfUrl
    blocks {
      kind
      text
    }
  }
`);
export type LetterDocumentData = FragmentOf<typeof letterFragment>;

/** A letter as a document. Reading it this way is not yet opening it: `openLetter` registers that. */
export const letterDocument = graphql(
  `
    query Letter($id: ID!) {
      letter(id: $id) {
        ...LetterParts
      }
    }
  `,
  [letterFragment],
);

/** Registers that the receiver has opened the letter (eForvaltningsforskriften § 8); asking again changes nothing. */
export const openLetterDocument = graphql(
  `
    mutation OpenLetter($input: OpenLetterInput!) {
      openLetter(input: $input) {
        __typename
        ... on LetterPayload {
          letter {
            ...LetterParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [letterFragment, ...refusalParts],
);
