import type { ExperienceKind as Kind } from '@inntak/domain/experience';
import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Day, ID } from '../platform/scalars';
import { ExperienceKind } from './application.types';

@InputType({ description: 'One offer in a wish: fixed weekdays, or a number of days.' })
export class WishPartInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => ID, { nullable: true, description: 'A kind of work there.' })
  workAreaId?: string | null;

  @Field(() => [Weekday], { nullable: true, description: 'Fixed weekdays; leave out `days` then.' })
  @ArrayMaxSize(5)
  weekdays?: WeekdayName[] | null;

  @Field(() => Int, { nullable: true, description: 'Days per week, 1 to 5; leave out `weekdays` then.' })
  @Min(1)
  @Max(5)
  days?: number | null;
}

@InputType({ description: 'A wish.' })
export class WishInput {
  @Field(() => Int, { description: '1 is wished most.' })
  @Min(1)
  @Max(3)
  rank!: number;

  @Field(() => [WishPartInput], { description: 'The offers in it.' })
  @ArrayMaxSize(5)
  @ValidateNested()
  parts!: WishPartInput[];
}

@InputType({ description: 'An answer to a question of an offer’s own form.' })
export class AnswerInput {
  @Field(() => ID, { description: 'The offer that asks.' })
  offerId!: string;

  @Field(() => String, { description: 'The key of the question.' })
  @MaxLength(60)
  key!: string;

  @Field(() => [String], { description: 'The answer; one text where one is asked for.' })
  @ArrayMaxSize(30)
  @MaxLength(2000, { each: true })
  value!: string[];
}

@InputType({ description: 'Work the person has tried.' })
export class ExperienceInput {
  @Field(() => ExperienceKind, { description: 'What it was.' })
  kind!: Kind;

  @Field(() => String, { description: 'Where.' })
  @MaxLength(200)
  place!: string;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; leave out while it goes on.' })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours per week.' })
  hoursPerWeek?: number | null;

  @Field(() => String, { nullable: true, description: 'What the person thought of it.' })
  @MaxLength(1000)
  ownView?: string | null;

  @Field(() => String, { nullable: true, description: 'Who can tell more.' })
  @MaxLength(200)
  documentedBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was paid.' })
  paid?: boolean | null;
}

@InputType({
  description:
    'What to keep in a draft. What is left out stays as it is; a list that is given replaces the whole list.',
})
export class SaveApplicationInput {
  @Field(() => ID, { nullable: true, description: 'The draft; left out to begin one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read; required with `id`.' })
  version?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The pupil whom a school begins for, with her consent. Everybody else begins for whom they act for.',
  })
  pupilId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the municipality or bydel; needed to begin.' })
  @MaxLength(60)
  municipalityCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The person’s own words.' })
  @MaxLength(4000)
  ownWords?: string | null;

  @Field(() => String, { nullable: true, description: 'Who helped to write them.' })
  @MaxLength(200)
  ownWordsHelper?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of what is important.' })
  @ArrayMaxSize(20)
  @MaxLength(60, { each: true })
  important?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Days per week wished for in all.' })
  @Min(1)
  @Max(5)
  daysPerWeek?: number | null;

  @Field(() => Day, { nullable: true, description: 'When school is expected to end.' })
  plannedEndOfSchool?: string | null;

  @Field(() => [WishInput], { nullable: true, description: 'All wishes.' })
  @ArrayMaxSize(5)
  @ValidateNested()
  wishes?: WishInput[] | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'All answers.' })
  @ArrayMaxSize(200)
  @ValidateNested()
  answers?: AnswerInput[] | null;

  @Field(() => [ExperienceInput], { nullable: true, description: 'All experiences the person has written down.' })
  @ArrayMaxSize(30)
  @ValidateNested()
  experiences?: ExperienceInput[] | null;

  @Field(() => String, { nullable: true, description: 'Why it comes after the deadline.' })
  @MaxLength(1000)
  lateReason?: string | null;
}

@InputType({ description: 'A step on an application.' })
export class ApplicationStepInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, where the step asks for it.' })
  @MaxLength(1000)
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it comes after the deadline.' })
  @MaxLength(1000)
  lateReason?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day the application on paper came.' })
  paperReceivedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How staff heard it from the person: `phone`, `paper`, `visit`, `meeting` or `video`.',
  })
  @MaxLength(60)
  heardHow?: string | null;
}

@InputType({ description: 'One wish to take back.' })
export class WithdrawWishInput {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => Int, { description: 'The version of the wish that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, if the person wants to say.' })
  @MaxLength(2000)
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Staff only: phone, paper, visit, meeting or video.' })
  @MaxLength(40)
  @MaxLength(60)
  heardHow?: string | null;
}
