import { Field, Int, ObjectType } from 'type-graphql';
import { Day, ID } from '../platform/scalars';

@ObjectType({ description: 'The day that everything here is reckoned from.' })
export class BusinessDay {
  @Field(() => Day, { description: 'Today, in Norway; in a demonstration the day it is set to.' })
  day!: string;

  @Field(() => Int, { description: 'The ISO week of the day.' })
  week!: number;

  @Field(() => Boolean, { description: 'True when the people are fictional and the day can be set.' })
  isDemo!: boolean;
}

@ObjectType({ description: 'An entry of the year wheel: a deadline, a meeting, an open day.' })
export class YearWheelItem {
  @Field(() => Day, { description: 'The day it is, or begins.' })
  day!: string;

  @Field(() => Day, { nullable: true, description: 'The last day, where it lasts longer than one.' })
  until!: string | null;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { description: 'What it means for those who apply.' })
  text!: string;

  @Field(() => String, { description: 'The kind, e.g. `applicationDeadline`, `openDays`.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The provider whose open day it is.' })
  organisationId!: string | null;
}
