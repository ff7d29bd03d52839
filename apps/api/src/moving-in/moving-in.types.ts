import {
  importFields,
  importRules,
  importSteps,
  type ImportField as Field_,
  type ImportState,
  type RowKind,
} from '@inntak/domain/moving-in';
import { informingWays, statesOf, type InformingWay } from '@inntak/domain/steps';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { DateTime, Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';

export const SheetImportState = enumOf('SheetImportState', 'Where an import is.', statesOf(importSteps));
export const ImportField = enumOf('ImportField', 'What a column of a sheet is about.', importFields);
export const ImportRowKind = enumOf(
  'ImportRowKind',
  'What a row makes: a place, an entry on a waitlist, or only a person.',
  ['placement', 'waiting', 'person'] as const satisfies readonly RowKind[],
);
export const ImportInformedHow = enumOf(
  'ImportInformedHow',
  'How those who wait were told that it can take long.',
  informingWays,
);

@ObjectType({ description: 'A column of a sheet.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its heading, as written.' })
  heading!: string;

  @Field(() => ImportField, { nullable: true, description: 'What it is about; null: it is not read.' })
  field!: Field_ | null;

  @Field(() => [String], { description: 'Its first cells.' })
  examples!: string[];
}

@ObjectType({ description: 'What is wrong with a cell, or with a whole row.' })
export class ImportProblem {
  @Field(() => String, { description: `The stable name of the rule, e.g. \`${importRules[0]}\`.` })
  rule!: string;

  @Field(() => ImportField, { nullable: true, description: 'The cell; null: the row.' })
  field!: Field_ | null;

  @Field(() => Boolean, { description: 'Nothing is taken in while it is there; otherwise it is only worth knowing.' })
  isError!: boolean;

  @Field(() => String, { description: 'In plain Norwegian.' })
  message!: string;
}

@ObjectType({ description: 'A row of a sheet. National identity numbers are shown without their last digits.' })
export class ImportRow {
  @Field(() => Int, { description: 'Its number in the sheet.' })
  number!: number;

  @Field(() => ImportRowKind, { nullable: true, description: 'What it makes; null while that is not clear.' })
  kind!: RowKind | null;

  @Field(() => [Weekday], { description: 'The weekdays it says, in one column or in one for each of them.' })
  weekdays!: WeekdayName[];

  @Field(() => [String], { description: 'Its cells, in the order of the columns.' })
  cells!: string[];

  @Field(() => [ImportProblem], { description: 'What is wrong with it.' })
  problems!: ImportProblem[];
}

@ObjectType({ description: "A sheet of the office's own that is read in: participants, places, people who wait." })
export class SheetImport {
  @Field(() => ID, { description: 'The import.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => SheetImportState, { description: 'Where it is.' })
  state!: ImportState;

  @Field(() => String, { nullable: true, description: 'The name of the file; null when the sheet is forgotten.' })
  fileName!: string | null;

  @Field(() => Int, { description: 'How many rows it has.' })
  rowCount!: number;

  @Field(() => DateTime, { description: 'When it was read in.' })
  createdAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  createdBy!: string;

  @Field(() => DateTime, { nullable: true, description: 'When everybody in it was taken in.' })
  appliedAt!: Date | null;

  @Field(() => Day, {
    nullable: true,
    description: 'It can be undone to and including this day, while nothing has happened.',
  })
  undoUntil!: string | null;

  @Field(() => Day, { nullable: true, description: 'What the sheet says is forgotten after this day.' })
  forgottenOn!: string | null;

  @Field(() => ImportRowKind, { nullable: true, description: 'What the rows are, where no column says it.' })
  kind!: RowKind | null;

  @Field(() => Day, {
    nullable: true,
    description: 'When those who wait were told that it can take long, where no column says it.',
  })
  informedOn!: string | null;

  @Field(() => ImportInformedHow, { nullable: true, description: 'How they were told.' })
  informedHow!: InformingWay | null;

  @Field(() => Boolean, {
    description: 'People without a number who share name and birth date with somebody known are the same.',
  })
  matchByName!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why places above the agreed number are taken in all the same; null: they are not.',
  })
  overbookingReason!: string | null;

  @Field(() => [ImportColumn], { description: 'The columns of the sheet.' })
  columns!: ImportColumn[];

  @Field(() => [ImportRow], {
    description: 'The rows; none in a list of imports, and none once everything is taken in.',
  })
  rows!: ImportRow[];

  @Field(() => Boolean, { description: 'The rows have been taken in, for real or on trial: capacity has been asked.' })
  tried!: boolean;

  @Field(() => [AllowedStep], { description: 'What can be done with it now.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'An import was changed.' })
export class ImportPayload {
  @Field(() => SheetImport, { description: 'The import as it is now.' })
  import!: SheetImport;
}

@InputType({ description: 'An import, as it was read.' })
export class ImportKeyInput {
  @Field(() => ID, { description: 'The import.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}

@InputType({ description: 'What the columns of a sheet are about, and what the sheet does not say itself.' })
export class MapImportInput extends ImportKeyInput {
  @Field(() => [ImportField], { nullable: 'items', description: 'One per column, in their order; null: not read.' })
  @ArrayMaxSize(200)
  columns!: (Field_ | null)[];

  @Field(() => ImportRowKind, { nullable: true, description: 'What the rows are, where no column says it.' })
  kind?: RowKind | null;

  @Field(() => Day, { nullable: true, description: 'When those who wait were told that it can take long.' })
  informedOn?: string | null;

  @Field(() => ImportInformedHow, { nullable: true, description: 'How they were told.' })
  informedHow?: InformingWay | null;

  @Field(() => Boolean, {
    description: 'People without a number who share name and birth date with somebody known are the same.',
  })
  matchByName!: boolean;

  @Field(() => String, { nullable: true, description: 'Why places above the agreed number are taken in all the same.' })
  @MaxLength(500)
  overbookingReason?: string | null;
}

export const MapImportResult = resultOf('MapImportResult', ImportPayload);
export const TryImportResult = resultOf('TryImportResult', ImportPayload);
export const ApplyImportResult = resultOf('ApplyImportResult', ImportPayload);
export const UndoImportResult = resultOf('UndoImportResult', ImportPayload);
export const DiscardImportResult = resultOf('DiscardImportResult', ImportPayload);
