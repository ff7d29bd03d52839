import type { ApplicationState as State } from '@inntak/domain/applications';
import {
  pupilAnswers,
  pupilNeedKeys,
  pupilTurns,
  type PupilAnswer as Answer,
  type PupilNeedKey as NeedKey,
  type PupilTurn as Turn,
} from '@inntak/domain/schools';
import { Field, Int, ObjectType } from 'type-graphql';
import { ApplicationState } from '../applications/application.types';
import { Station } from '../applications/stations.types';
import { enumOf } from '../platform/enums';
import { Day, ID } from '../platform/scalars';
import { Municipality } from '../session/organisations.types';
import { SchoolFacts } from './school-facts.types';

export const PupilNeedKey = enumOf('PupilNeedKey', 'What a pupil needs next against the year wheel.', pupilNeedKeys);
export const PupilTurn = enumOf('PupilTurn', 'Whose turn it is.', pupilTurns);
export const PupilAnswer = enumOf(
  'PupilAnswer',
  'Whether she has an answer: not applied, waits for it, has an offer that is hers to answer, or has it.',
  pupilAnswers,
);

@ObjectType({ description: 'What a pupil needs next, as far as the school may know it.' })
export class PupilNeed {
  @Field(() => PupilNeedKey, { description: 'What it is.' })
  key!: NeedKey;

  @Field(() => PupilTurn, { description: 'Whose turn it is.' })
  turn!: Turn;

  @Field(() => String, { description: 'In a few words.' })
  text!: string;

  @Field(() => String, { description: 'What the school can do about it now.' })
  nowText!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'By when; null where there is no day, or it is not the school’s to know.',
  })
  deadline!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days to the deadline; negative when it has been.' })
  daysLeft!: number | null;
}

@ObjectType({ description: 'A pupil who lets the school follow the case.' })
export class Pupil {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  @Field(() => String, { description: 'First name.' })
  firstName!: string;

  @Field(() => Boolean, { description: 'True when the actor is her fixed contact at the school.' })
  isMine!: boolean;

  @Field(() => Municipality, { description: 'Where the pupil lives.' })
  municipality!: Municipality;

  @Field(() => Day, { nullable: true, description: 'When school is expected to end.' })
  plannedEndOfSchool!: string | null;

  @Field(() => ID, { nullable: true, description: 'The application; null when there is none.' })
  applicationId!: string | null;

  @Field(() => Boolean, {
    description: 'True when the school can help to write one: a draft, or none that is under way.',
  })
  mayPrepare!: boolean;

  @Field(() => ApplicationState, { nullable: true, description: 'Where the application is; null when there is none.' })
  applicationState!: State | null;

  @Field(() => [Station], { description: 'The six stations; empty when there is no application.' })
  stations!: Station[];

  @Field(() => String, { description: 'Where it stands, in plain Norwegian.' })
  nextText!: string;

  @Field(() => Boolean, { description: 'True when the pupil has a place, or one that begins.' })
  hasPlace!: boolean;

  @Field(() => String, { nullable: true, description: 'Since or from when.' })
  placeText!: string | null;

  @Field(() => PupilNeed, {
    description: 'What she needs next. The list stands in the order of who needs something first.',
  })
  need!: PupilNeed;

  @Field(() => PupilAnswer, { description: 'Whether there is an answer; what it says is hers to tell.' })
  answer!: Answer;

  @Field(() => String, { description: 'The same in plain Norwegian.' })
  answerText!: string;

  @Field(() => SchoolFacts, { description: 'When school ends, who the contact is, and work tried.' })
  school!: SchoolFacts;
}
