import type { ApplicationState as State } from '@inntak/domain/applications';
import { longestViewName } from '@inntak/domain/applications';
import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../platform/results';
import { ID } from '../../platform/scalars';
import { ApplicationState } from '../application.types';
import { WorklistSort, WorklistView, type Sort, type View } from '../office/worklist.types';

@ObjectType({ description: 'A view of the worklist that somebody has made for herself. Nobody else sees it.' })
export class SavedWorklistView {
  @Field(() => ID, { description: 'The view.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => String, { description: 'What she calls it.' })
  name!: string;

  @Field(() => WorklistView, { description: 'The view that it narrows.' })
  view!: View;

  @Field(() => WorklistSort, { description: 'In which order.' })
  sort!: Sort;

  @Field(() => ApplicationState, { nullable: true, description: 'Only cases in this state.' })
  state!: State | null;

  @Field(() => String, { nullable: true, description: 'Only cases that wish for this offer, by code.' })
  offerCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Only pupils of this school, by code.' })
  schoolCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Only cases whose next step is with `office`, `nav` …' })
  nextWith!: string | null;

  @Field(() => Int, { description: 'How many cases it holds; over 1000 is told as 1001.' })
  count!: number;
}

@InputType({ description: 'A view to keep. What was searched for is not kept: it may be a name.' })
export class SaveWorklistViewInput {
  @Field(() => String, { description: 'What to call it.' })
  @MaxLength(longestViewName)
  name!: string;

  @Field(() => WorklistView, { description: 'The view that it narrows.' })
  view!: View;

  @Field(() => WorklistSort, { description: 'In which order.' })
  sort!: Sort;

  @Field(() => ApplicationState, { nullable: true, description: 'Only cases in this state.' })
  state?: State | null;

  @Field(() => String, { nullable: true, description: 'Only cases that wish for this offer, by code.' })
  @MaxLength(60)
  offerCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Only pupils of this school, by code.' })
  @MaxLength(60)
  schoolCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only cases whose next step is with: `office`, `nav`, `organisation` or `participant`.',
  })
  @MaxLength(60)
  nextWith?: string | null;
}

@InputType({ description: 'A view that is no longer wanted.' })
export class DeleteWorklistViewInput {
  @Field(() => ID, { description: 'The view.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'Another name for a view.' })
export class RenameWorklistViewInput extends DeleteWorklistViewInput {
  @Field(() => String, { description: 'What to call it.' })
  @MaxLength(longestViewName)
  name!: string;
}

@ObjectType({ description: 'One’s own views after the change.' })
export class SavedWorklistViewsPayload {
  @Field(() => [SavedWorklistView], { description: 'All of them, by name.' })
  savedWorklistViews!: SavedWorklistView[];
}

export const SaveWorklistViewResult = resultOf('SaveWorklistViewResult', SavedWorklistViewsPayload);
export const RenameWorklistViewResult = resultOf('RenameWorklistViewResult', SavedWorklistViewsPayload);
export const DeleteWorklistViewResult = resultOf('DeleteWorklistViewResult', SavedWorklistViewsPayload);
