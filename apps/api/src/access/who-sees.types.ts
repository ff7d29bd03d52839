import { Field, ObjectType } from 'type-graphql';
import { DateTime, Day, ID } from '../platform/scalars';

@ObjectType({ description: 'Somebody looked at the person’s case.' })
export class Look {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date | string;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => String, { description: 'As what.' })
  role!: string;

  @Field(() => String, { description: 'At what, in plain words.' })
  what!: string;
}

@ObjectType({ description: 'One who can see a person: who, what, why, since when and for how long.' })
export class AccessLine {
  @Field(() => ID, { description: 'The organisation, user or membership.' })
  id!: string;

  @Field(() => String, { description: 'Who.' })
  who!: string;

  @Field(() => [String], { description: 'What they can see, in plain words.' })
  what!: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Where the person’s address is strictly protected: the only ones there who may know the person.',
  })
  onlyNamed!: string[] | null;

  @Field(() => String, { description: 'Why.' })
  why!: string;

  @Field(() => Day, { description: 'Since when.' })
  since!: string;

  @Field(() => Day, { nullable: true, description: 'The last day; null until the event that ends it.' })
  until!: string | null;

  @Field(() => ID, { nullable: true, description: 'The consent it rests on, which can be taken back.' })
  consentId!: string | null;
}

@ObjectType({ description: 'One who can see you, and when they looked.' })
export class WhoSeesLine extends AccessLine {
  @Field(() => [Look], { description: 'When they looked, the latest first.' })
  lookedAt!: Look[];
}

@ObjectType({ description: '«Hvem kan se opplysningene mine?»: generated from the grants, never written by hand.' })
export class WhoSeesMe {
  @Field(() => [WhoSeesLine], { description: 'Everybody who can see anything today.' })
  lines!: WhoSeesLine[];

  @Field(() => [String], { description: 'Those who were named in the application and cannot see it.' })
  cannotSee!: string[];
}
