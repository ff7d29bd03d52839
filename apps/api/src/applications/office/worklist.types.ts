import type { ApplicationState as State } from '@inntak/domain/applications';
import { MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../platform/connection';
import { enumOf } from '../../platform/enums';
import { Person } from '../../platform/person.types';
import { ID } from '../../platform/scalars';
import { ApplicationState } from '../application.types';
import { Station } from '../stations.types';
import { VtaAssessment, type Vta } from './case.types';
import { NextStep } from './next-step.types';

/** The saved views, in the order they are shown. */
export const worklistViews = [
  'mine',
  'all',
  'urgent',
  'missingVta',
  'unopenedLetters',
  'preliminaryReplyDue',
  'wantsToTalk',
  'unassigned',
  'waitingForOthers',
  'restricted',
  'closed',
] as const;
export type View = (typeof worklistViews)[number];
export const WorklistView = enumOf(
  'WorklistView',
  'A saved view of the office’s cases. People with a strictly protected address stand in `restricted` only.',
  worklistViews,
);

/** What the list can be sorted by. */
export const worklistSorts = ['deadline', 'name', 'oldest'] as const;
export type Sort = (typeof worklistSorts)[number];
export const WorklistSort = enumOf(
  'WorklistSort',
  'What the list is sorted by: the nearest deadline, the last name, or the longest since it was sent.',
  worklistSorts,
);

/** How somebody hears from the office. */
export const reachedBy = ['digital', 'phone', 'post'] as const;
export type Reach = (typeof reachedBy)[number];
export const ReachedBy = enumOf('ReachedBy', 'How somebody hears from the office: by which way letters go.', reachedBy);

@ObjectType({ description: 'A case in the office’s list.' })
export class WorklistRow {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => String, { description: 'The number people say on the phone.' })
  caseNumber!: string;

  @Field(() => String, { description: 'The person.' })
  participantName!: string;

  @Field(() => String, { nullable: true, description: 'The school.' })
  school!: string | null;

  @Field(() => ApplicationState, { description: 'Where it is.' })
  state!: State;

  @Field(() => [Station], { description: 'The six stations.' })
  stations!: Station[];

  @Field(() => NextStep, { description: 'What has to be done next.' })
  nextStep!: NextStep;

  @Field(() => String, { nullable: true, description: 'The first wish, in short.' })
  firstWish!: string | null;

  @Field(() => VtaAssessment, { description: 'Whether VTA is relevant.' })
  vtaAssessment!: Vta;

  @Field(() => Boolean, { description: 'It came after the deadline.' })
  late!: boolean;

  @Field(() => [String], {
    description:
      'Codes: `helpRequested`, `wantsToTalk`, `paper`, `nav`, `addressProtected`, `standIn`, `unopenedLetter`.',
  })
  badges!: string[];

  @Field(() => Person, { nullable: true, description: 'Whose case it is.' })
  responsible!: Person | null;

  @Field(() => Int, { description: 'The version to send with a step.' })
  version!: number;

  @Field(() => [String], {
    description:
      'What the actor may do with the case now, also with many at a time: steps of its life, `reassign`, `sendPreliminaryReply`.',
  })
  openSteps!: string[];

  @Field(() => ReachedBy, { description: 'How letters reach the person; `phone` and `post` need somebody to act.' })
  reachedBy!: Reach;
}

@InputType({ description: 'What to look for within a view.' })
export class WorklistFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, the start of a case number, or a whole national identity number.',
  })
  @MaxLength(100)
  search?: string | null;

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

@ArgsType()
export class WorklistArgs extends PageArgs {
  @Field(() => WorklistView, { description: 'Which view.' })
  view!: View;

  @Field(() => WorklistFilter, { nullable: true, description: 'What to look for in it.' })
  @ValidateNested()
  filter?: WorklistFilter | null;

  @Field(() => WorklistSort, { defaultValue: 'deadline', description: 'In which order.' })
  sort!: Sort;
}

@ObjectType({ description: 'How many cases a view holds; over 1000 is told as 1001.' })
export class WorklistViewCount {
  @Field(() => WorklistView, { description: 'The view.' })
  view!: View;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

export const WorklistConnection = connectionOf('Worklist', WorklistRow);
