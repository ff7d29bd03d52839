import {
  experienceStates,
  missedReasons,
  payers,
  type ExperienceKind as Kind,
  type ExperienceState as State,
  type MissedReason as Reason,
  type Payer as Payers,
} from '@inntak/domain/experience';
import {
  endTellers,
  schoolCourses,
  type EndTeller as Teller,
  type SchoolCourse as Course,
} from '@inntak/domain/schools';
import { Field, Int, ObjectType } from 'type-graphql';
import { ExperienceKind } from '../applications/application.types';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';

export const SchoolCourse = enumOf(
  'SchoolCourse',
  'Four or five years at upper secondary school, or two there and two in a company (lærekandidat).',
  schoolCourses,
);
export const EndTeller = enumOf('EndTeller', 'Who told when school ends.', endTellers);
export const ExperienceState = enumOf(
  'ExperienceState',
  'Agreed; was or goes on; or was agreed and came to nothing.',
  experienceStates,
);
export const MissedReason = enumOf('MissedReason', 'Why nothing came of it.', missedReasons);
export const Payer = enumOf('Payer', 'Who paid what it cost.', payers);

@ObjectType({ description: 'When school is expected to end, as somebody told it.' })
export class EndOfSchool {
  @Field(() => Day, { description: 'The last day of school.' })
  endsOn!: string;

  @Field(() => SchoolCourse, {
    nullable: true,
    description: 'Four or five years, or lærekandidat; null when not said.',
  })
  course!: Course | null;

  @Field(() => EndTeller, { description: 'Who told it.' })
  toldBy!: Teller;

  @Field(() => Day, { description: 'When it was told.' })
  toldOn!: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it down.' })
  recordedBy!: string | null;
}

@ObjectType({ description: 'A fixed contact person at school.' })
export class PupilContact {
  @Field(() => ID, { description: 'The contact’s log-in.' })
  userId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The school.' })
  school!: string;

  @Field(() => Day, { description: 'From when.' })
  since!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who handed the pupil over; nobody, where the contact took the pupil on.',
  })
  handedOverBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What the colleague was told. The pupil reads it too.' })
  note!: string | null;
}

@ObjectType({ description: 'Hospitering, jobbsmak or arbeidspraksis with what became of it and who paid.' })
export class SchoolExperience {
  @Field(() => ID, { description: 'The experience.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => ExperienceKind, { description: 'What it was.' })
  kind!: Kind;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it goes on.' })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours per week.' })
  hoursPerWeek!: number | null;

  @Field(() => ExperienceState, { description: 'What became of it.' })
  state!: State;

  @Field(() => MissedReason, { nullable: true, description: 'Why nothing came of it.' })
  missedReason!: Reason | null;

  @Field(() => Payer, { nullable: true, description: 'Who paid; null when not known.' })
  paidBy!: Payers | null;

  @Field(() => Int, { nullable: true, description: 'Whole kroner; null when not known.' })
  costKroner!: number | null;

  @Field(() => String, { nullable: true, description: 'What the person thought of it, in her own words.' })
  ownView!: string | null;

  @Field(() => String, { nullable: true, description: 'Who has documented it, or can tell more.' })
  documentedBy!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the actor’s school can change it: its own, and what the pupil alone has told.',
  })
  mayChange!: boolean;

  @Field(() => Boolean, { description: 'Whether the actor’s school has written it down, and can take it away.' })
  isOwn!: boolean;
}

@ObjectType({ description: 'What school knows of a person, and she of school: for her, her school and her office.' })
export class SchoolFacts {
  @Field(() => ID, { description: 'The person.' })
  participantId!: string;

  @Field(() => Day, { nullable: true, description: 'When school is expected to end.' })
  plannedEndOfSchool!: string | null;

  @Field(() => [EndOfSchool], { description: 'What has been told of it, the latest first.' })
  endOfSchool!: EndOfSchool[];

  @Field(() => [PupilContact], {
    description: 'The fixed contact persons, the one of today first; empty when none is named.',
  })
  contacts!: PupilContact[];

  @Field(() => [SchoolExperience], { description: 'Work tried, planned and missed, the latest first.' })
  experiences!: SchoolExperience[];

  @Field(() => [String], {
    description: 'What this actor may do: `tellEndOfSchool`, `registerExperience`, `tellOwnView`, `handOver`.',
  })
  may!: string[];
}

@ObjectType({ description: 'What school knows, fresh.' })
export class SchoolFactsPayload {
  @Field(() => SchoolFacts, { description: 'As it is now.' })
  schoolFacts!: SchoolFacts;
}

export const TellEndOfSchoolResult = resultOf('TellEndOfSchoolResult', SchoolFactsPayload);
export const RegisterExperienceResult = resultOf('RegisterExperienceResult', SchoolFactsPayload);
export const RemoveExperienceResult = resultOf('RemoveExperienceResult', SchoolFactsPayload);
export const TellOwnViewResult = resultOf('TellOwnViewResult', SchoolFactsPayload);
export const HandOverPupilResult = resultOf('HandOverPupilResult', SchoolFactsPayload);
