import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const importHead = graphql(`
  fragment ImportHead on SheetImport {
    id
    version
    state
    fileName
    rowCount
    createdAt
    createdBy
    appliedAt
    undoUntil
    forgottenOn
    allowedSteps {
      step
      open
      reason
    }
  }
`);

const importFields = graphql(
  `
    fragment ImportFields on SheetImport {
      ...ImportHead
      kind
      informedOn
      informedHow
      matchByName
      overbookingReason
      tried
      columns {
        heading
        field
        examples
      }
      rows {
        number
        kind
        cells
        problems {
          rule
          field
          isError
          message
        }
      }
    }
  `,
  [importHead],
);

export const ImportsDocument = graphql(
  `
    query Imports {
      imports {
        ...ImportHead
      }
    }
  `,
  [importHead],
);

export const ImportDocument = graphql(
  `
    query Import($id: ID!) {
      import(id: $id) {
        ...ImportFields
      }
    }
  `,
  [importFields],
);

export const MapImportDocument = graphql(
  `
    mutation MapImport($input: MapImportInput!) {
      mapImport(input: $input) {
        __typename
        ... on ImportPayload {
          import {
            ...ImportFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [importFields, ...refusalParts],
);

export const TryImportDocument = graphql(
  `
    mutation TryImport($input: ImportKeyInput!) {
      tryImport(input: $input) {
        __typename
        ... on ImportPayload {
          import {
            ...ImportFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [importFields, ...refusalParts],
);

export const ApplyImportDocument = graphql(
  `
    mutation ApplyImport($input: ImportKeyInput!) {
      applyImport(input: $input) {
        __typename
        ... on ImportPayload {
          import {
            ...ImportFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [importFields, ...refusalParts],
);

export const UndoImportDocument = graphql(
  `
    mutation UndoImport($input: ImportKeyInput!) {
      undoImport(input: $input) {
        __typename
        ... on ImportPayload {
          import {
            ...ImportFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [importFields, ...refusalParts],
);

export const DiscardImportDocument = graphql(
  `
    mutation DiscardImport($input: ImportKeyInput!) {
      discardImport(input: $input) {
        __typename
        ... on ImportPayload {
          import {
            ...ImportFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [importFields, ...refusalParts],
);

export type SheetImport = NonNullable<ResultOf<typeof ImportDocument>['import']>;
export type ImportHead = ResultOf<typeof ImportsDocument>['imports'][number];
export type ImportRow = SheetImport['rows'][number];
export type ImportField = NonNullable<SheetImport['columns'][number]['field']>;
