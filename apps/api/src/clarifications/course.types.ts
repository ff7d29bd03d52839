import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { Municipality, Organisation } from '../session/organisations.types';

@ObjectType({
  description: 'A clarification course (avklaringskurs): 14 days in which an organisation clarifies a group.',
})
export class ClarificationCourse {
  @Field(() => ID, { description: 'The course.' })
  id!: string;

  @Field(() => Organisation, { description: 'Who runs it.' })
  organisation!: Organisation;

  @Field(() => Municipality, { description: 'Whose people it is for.' })
  municipality!: Municipality;

  @Field(() => Day, { description: 'The first day.' })
  from!: string;

  @Field(() => Day, { description: 'The last day.' })
  to!: string;

  @Field(() => String, { description: 'Where to meet.' })
  place!: string;

  @Field(() => Int, { description: 'People it has room for a day, at most 16.' })
  places!: number;

  @Field(() => Int, { description: 'Places that are taken. Counts everybody, also those the reader may not see.' })
  taken!: number;

  @Field(() => Int, { description: 'Places left.' })
  left!: number;
}

@ObjectType({ description: 'The clarification courses that go on or come, and whether the reader sets up new ones.' })
export class ClarificationCourses {
  @Field(() => [ClarificationCourse], { description: 'The soonest first; at most 100.' })
  courses!: ClarificationCourse[];

  @Field(() => [Municipality], {
    description: 'For whose people the reader’s organisation can set up a course; none for those who run no courses.',
  })
  registersFor!: Municipality[];
}

@InputType({ description: 'A clarification course of the actor’s own organisation.' })
export class RegisterClarificationCourseInput {
  @Field(() => ID, { description: 'Whose people it is for.' })
  municipalityId!: string;

  @Field(() => Day, { description: 'The first day; the course is 14 days.' })
  startsOn!: string;

  @Field(() => Int, { description: 'People it has room for a day, 1 to 16.' })
  places!: number;

  @Field(() => String, { description: 'Where to meet.' })
  @MaxLength(300)
  place!: string;
}

@ObjectType({ description: 'The courses after the new one is set up.' })
export class ClarificationCoursesPayload {
  @Field(() => ClarificationCourses, { description: 'The courses now.' })
  clarificationCourses!: ClarificationCourses;
}

export const RegisterClarificationCourseResult = resultOf(
  'RegisterClarificationCourseResult',
  ClarificationCoursesPayload,
);
