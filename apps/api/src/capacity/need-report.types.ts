import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../platform/scalars';
import { PoolPeriod } from './pool-change.types';

@ObjectType({ description: 'The need for one offer in one municipality. Small numbers are hidden.' })
export class NeedLine {
  @Field(() => String, { nullable: true, description: 'The municipality; null: all of them together.' })
  municipality!: string | null;

  @Field(() => Int, { description: 'Places kept for it.' })
  places!: number;

  @Field(() => Int, { nullable: true, description: 'People on the waiting list; null when hidden.' })
  waiting!: number | null;

  @Field(() => Boolean, { description: 'How many wait is hidden.' })
  waitingHidden!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Half of them have waited so many days or longer; null when hidden, or when fewer than five wait.',
  })
  medianDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'Places in use or decided; null when hidden.' })
  used!: number | null;

  @Field(() => Boolean, { description: 'How many are in use is hidden, and with it what is free.' })
  usedHidden!: boolean;

  @Field(() => Int, { nullable: true, description: 'Places left; null when hidden.' })
  free!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of those, kept for this municipality while people of another wait; null when hidden.',
  })
  blocked!: number | null;
}

@ObjectType({ description: 'The need for one offer.' })
export class NeedOfOffer {
  @Field(() => String, { description: 'The offer.' })
  offer!: string;

  @Field(() => String, { description: 'Who runs it.' })
  provider!: string;

  @Field(() => [NeedLine], { description: 'Each municipality, and last all of them together where there are several.' })
  lines!: NeedLine[];

  @Field(() => [PoolPeriod], { description: 'How many places there were and are; the latest first.' })
  history!: PoolPeriod[];
}

@ObjectType({
  description: 'The need for places that NAV decides on: who waits, how long, and how the quotas are used.',
})
export class NeedReport {
  @Field(() => Day, { description: 'The day it was counted.' })
  day!: string;

  @Field(() => [NeedOfOffer], { description: 'By offer.' })
  offers!: NeedOfOffer[];
}
