import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../platform/scalars';

@ObjectType({ description: 'People, and those of them who say that it goes well.' })
export class ContentPart {
  @Field(() => Int, { description: 'How many have answered.' })
  base!: number;

  @Field(() => Int, { description: 'How many of them say that it goes well.' })
  part!: number;
}

@ObjectType({
  description: 'What the follow-ups of a mark tell. A figure is null when it would tell of one to four people.',
})
export class FollowUpMark {
  @Field(() => Int, { description: 'Months after the first day: 3 or 6.' })
  months!: number;

  @Field(() => Int, { nullable: true, description: 'People whose place began so long ago that the day has come.' })
  reached!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them, who had the place still on that day.' })
  still!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those, who has answered.' })
  answered!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those, who says that it goes well.' })
  content!: number | null;

  @Field(() => Int, { nullable: true, description: 'Who was not asked in time: late, or never asked.' })
  missed!: number | null;

  @Field(() => ContentPart, { nullable: true, description: 'Those who got their first wish; null when hidden.' })
  withFirstWish!: ContentPart | null;

  @Field(() => ContentPart, { nullable: true, description: 'Those who got another place; null when hidden.' })
  withOther!: ContentPart | null;
}

@ObjectType({ description: 'People who began, by which of their wishes the place fulfilled. Null is hidden.' })
export class PlacedByWish {
  @Field(() => Int, { nullable: true, description: 'The first wish.' })
  first!: number | null;

  @Field(() => Int, { nullable: true, description: 'The second wish.' })
  second!: number | null;

  @Field(() => Int, { nullable: true, description: 'The third wish.' })
  third!: number | null;

  @Field(() => Int, { nullable: true, description: 'No wish of an application: read in from a sheet, for example.' })
  none!: number | null;

  @Field(() => Int, { nullable: true, description: 'All of them.' })
  total!: number | null;
}

@ObjectType({ description: 'How often the place was what somebody wished for, and how it goes. Each person once.' })
export class FollowUpFigures {
  @Field(() => Day, { description: 'Counted from the day after this one.' })
  since!: string;

  @Field(() => Day, { description: 'Counted to this day.' })
  until!: string;

  @Field(() => PlacedByWish, { description: 'Who began in that time, by wish.' })
  byWish!: PlacedByWish;

  @Field(() => [FollowUpMark], { description: 'Whose day came in that time: after three months, and after six.' })
  marks!: FollowUpMark[];
}
