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
        weekdays
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

const importPayloadParts = graphql(
  `
    fragment ImportPayloadParts on ImportPayload {
      import {
        ...ImportFields
      }
    }
  `,
  [importFields],
);

/** What every step on a sheet may answer: the sheet now, or one of the three ways to say no. */
const importResultParts = [importPayloadParts, ...refusalParts] as const;

export const MapImportDocument = graphql(
  `
    mutation MapImport($input: MapImportInput!) {
      mapImport(input: $input) {
        __typename
        ...ImportPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  importResultParts,
);

export const TryImportDocument = graphql(
  `
    mutation TryImport($input: ImportKeyInput!) {
      tryImport(input: $input) {
        __typename
        ...ImportPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  importResultParts,
);

export const ApplyImportDocument = graphql(
  `
    mutation ApplyImport($input: ImportKeyInput!) {
      applyImport(input: $input) {
        __typename
        ...ImportPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  importResultParts,
);

export const UndoImportDocument = graphql(
  `
    mutation UndoImport($input: ImportKeyInput!) {
      undoImport(input: $input) {
        __typename
        ...ImportPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  importResultParts,
);

export const DiscardImportDocument = graphql(
  `
    mutation DiscardImport($input: ImportKeyInput!) {
      discardImport(input: $input) {
        __typename
        ...ImportPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  importResultParts,
);

export type SheetImport = NonNullable<ResultOf<typeof ImportDocument>['import']>;
export type ImportHead = ResultOf<typeof ImportsDocument>['imports'][number];
export type ImportRow = SheetImport['rows'][number];
export type ImportField = NonNullable<SheetImport['columns'][number]['field']>;
