import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../platform/connection';
import { enumOf } from '../../platform/enums';
import { resultOf } from '../../platform/results';
import { Day, ID } from '../../platform/scalars';

/** Whose steps are listed. */
export const recordScopes = ['mine', 'all', 'restricted'] as const;
export type RecordScope = (typeof recordScopes)[number];
export const UnrecordedScope = enumOf(
  'UnrecordedScope',
  'Whose steps: those of the actor’s own cases, of all, or of people with a strictly protected address, who stand in no other.',
  recordScopes,
);

@ObjectType({ description: 'A step that is not yet entered in the municipality’s own case system.' })
export class UnrecordedStep {
  @Field(() => ID, { description: 'The entry of the case’s history.' })
  id!: string;

  @Field(() => ID, { description: 'The application.' })
  caseId!: string;

  @Field(() => String, { description: 'The case’s number here.' })
  caseNumber!: string;

  @Field(() => String, { nullable: true, description: 'Its number in the case system, when that is known.' })
  externalCaseNumber!: string | null;

  @Field(() => String, { description: 'The person.' })
  participantName!: string;

  @Field(() => Day, { description: 'When the step was taken.' })
  on!: string;

  @Field(() => String, { description: 'What was done, in a sentence.' })
  text!: string;

  @Field(() => String, { description: 'Who did it.' })
  by!: string;

  @Field(() => String, { description: 'To copy: who, what and when; no health, no address, no identity number.' })
  copyText!: string;
}

export const UnrecordedStepConnection = connectionOf('UnrecordedStep', UnrecordedStep);

@ArgsType()
export class UnrecordedStepArgs extends PageArgs {
  @Field(() => UnrecordedScope, { defaultValue: 'mine', description: 'Whose steps.' })
  scope!: RecordScope;
}

@ObjectType({ description: 'How many steps are not yet entered; over 1000 is told as 1001.' })
export class UnrecordedCount {
  @Field(() => UnrecordedScope, { description: 'Whose steps.' })
  scope!: RecordScope;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@InputType({ description: 'Steps that somebody has entered in the municipality’s own case system.' })
export class MarkStepsRecordedInput {
  @Field(() => [ID], { description: 'The entries of the history, at most 200.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  ids!: string[];

  @Field(() => Day, {
    nullable: true,
    description: 'When they were entered; left out, the mark is taken away again: they were not.',
  })
  recordedOn?: string | null;
}

@ObjectType({ description: 'How many steps were marked, and how many are left.' })
export class MarkStepsRecordedPayload {
  @Field(() => Int, {
    description: 'How many were marked by this; those that somebody had marked before are not counted.',
  })
  marked!: number;

  @Field(() => [UnrecordedCount], { description: 'How many are left.' })
  counts!: UnrecordedCount[];
}

export const MarkStepsRecordedResult = resultOf('MarkStepsRecordedResult', MarkStepsRecordedPayload);
