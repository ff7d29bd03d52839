import type {
  ExperienceKind as Kind,
  ExperienceState as State,
  MissedReason as Reason,
  Payer as Payers,
} from '@inntak/domain/experience';
import type { EndTeller as Teller, SchoolCourse as Course } from '@inntak/domain/schools';
import { MaxLength } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { ExperienceKind } from '../applications/application.types';
import { Day, ID } from '../platform/scalars';
import { EndTeller, ExperienceState, MissedReason, Payer, SchoolCourse } from './school-facts.types';

@InputType({ description: 'When school is expected to end.' })
export class TellEndOfSchoolInput {
  @Field(() => ID, { nullable: true, description: 'The pupil, when a school tells; left out by the person herself.' })
  pupilId?: string | null;

  @Field(() => Day, { description: 'The last day of school.' })
  endsOn!: string;

  @Field(() => SchoolCourse, { description: 'Four or five years, or lærekandidat.' })
  course!: Course;

  @Field(() => EndTeller, { nullable: true, description: 'Who told the school; left out by the person herself.' })
  toldBy?: Teller | null;

  @Field(() => Day, { nullable: true, description: 'When; today when left out.' })
  toldOn?: string | null;
}

@InputType({ description: 'Work tried, planned or missed, as the school knows it.' })
export class RegisterExperienceInput {
  @Field(() => ID, { description: 'The pupil.' })
  pupilId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to change; left out for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read; required with `id`.' })
  version?: number | null;

  @Field(() => ExperienceKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => String, { description: 'Where.' })
  @MaxLength(200)
  place!: string;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; left out while it goes on.' })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours per week.' })
  hoursPerWeek?: number | null;

  @Field(() => ExperienceState, { description: 'What became of it.' })
  state!: State;

  @Field(() => MissedReason, { nullable: true, description: 'Why nothing came of it.' })
  missedReason?: Reason | null;

  @Field(() => Payer, { nullable: true, description: 'Who paid; left out when not known.' })
  paidBy?: Payers | null;

  @Field(() => Int, { nullable: true, description: 'Whole kroner; left out when not known.' })
  costKroner?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The pupil’s own words. Never replaces what she has said before.',
  })
  @MaxLength(1000)
  ownView?: string | null;
}

@InputType({ description: 'What the school wrote down by mistake.' })
export class RemoveExperienceInput {
  @Field(() => ID, { description: 'The pupil.' })
  pupilId!: string;

  @Field(() => ID, { description: 'The experience.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What the person thought of work she has tried.' })
export class TellOwnViewInput {
  @Field(() => ID, { description: 'The experience.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'In her own words; empty text takes them back.' })
  @MaxLength(1000)
  text!: string;
}

@InputType({ description: 'A pupil who is handed over to a colleague at the same school.' })
export class HandOverPupilInput {
  @Field(() => ID, { description: 'The pupil.' })
  pupilId!: string;

  @Field(() => ID, { description: 'The colleague’s log-in.' })
  toUserId!: string;

  @Field(() => String, { description: 'What the colleague should know. The pupil reads it too.' })
  @MaxLength(1000)
  note!: string;
}
