import { graphql, type ResultOf } from '../../lib/graphql';
import { caseResultParts } from '../../lib/office-case';

/** Offers with their own forms, and schools: what a paper application is typed into. */
export const PaperChoicesDocument = graphql(`
  query PaperChoices($municipality: String!) {
    offers(filter: { municipality: $municipality }, first: 100) {
      edges {
        node {
          id
          code
          name
          capacityUnit
          provider {
            id
            name
          }
          workAreas {
            id
            name
          }
          form {
            key
            kind
            question
            why
            required
            options {
              value
              label
            }
          }
        }
      }
    }
    schools {
      id
      code
      name
    }
  }
`);

export const RegisterPaperApplicationDocument = graphql(
  `
    mutation RegisterPaperApplication($input: RegisterPaperApplicationInput!) {
      registerPaperApplication(input: $input) {
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

/** What one may choose among: the municipality's offers with their forms, and the schools. */
export type PaperChoices = ResultOf<typeof PaperChoicesDocument>;
export type PaperOffer = PaperChoices['offers']['edges'][number]['node'];
export type PaperField = PaperOffer['form'][number];
