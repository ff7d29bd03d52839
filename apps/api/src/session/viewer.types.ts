import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../platform/results';
import { DateTime, Day, ID } from '../platform/scalars';

@ObjectType('Hat', {
  description: 'Whom a log-in can act as: oneself, a person one represents, or a role at an organisation.',
})
export class HatType {
  @Field(() => String, { description: '`self`, `representation` or `membership`.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The representation or membership; null for `self`.' })
  id!: string | null;

  @Field(() => String, { description: 'The role worn, e.g. `participant`, `caseworker`.' })
  role!: string;

  @Field(() => String, { description: 'Whose name stands on it: a person or an organisation.' })
  label!: string;

  @Field(() => Day, { nullable: true, description: 'The last day it may be worn; null while it has no end.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation of a membership.' })
  organisationName!: string | null;

  @Field(() => String, { nullable: true, description: 'The municipality or bydel whose cases the role works with.' })
  municipalityName!: string | null;
}

@ObjectType({ description: 'The person who is logged in, and whom she acts as now.' })
export class Viewer {
  @Field(() => ID, { description: 'The log-in, not the person with a case.' })
  id!: string;

  @Field(() => String, { description: 'The name of the person who is logged in.' })
  name!: string;

  @Field(() => HatType, { description: 'Whom she acts as now.' })
  hat!: HatType;

  @Field(() => [HatType], { description: 'Everybody she could act as with this log-in.' })
  hats!: HatType[];

  @Field(() => Boolean, { description: 'False until somebody with several hats has chosen one in this session.' })
  hatChosen!: boolean;

  @Field(() => String, { description: 'The role of the hat worn now.' })
  role!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The person with a case she acts for: herself or the one represented.',
  })
  participantId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation of the hat worn now.' })
  organisationId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The municipality or bydel of the hat worn now.' })
  municipalityId!: string | null;

  @Field(() => Int, { description: 'Minutes without use after which the session ends.' })
  idleMinutes!: number;

  @Field(() => DateTime, { description: 'When the session ends at the latest.' })
  sessionEndsAt!: Date;

  @Field(() => Boolean, { description: 'True when log-in is the demo page and the people are fictional.' })
  demo!: boolean;
}

@InputType({ description: 'The hat to wear from now on.' })
export class SwitchHatInput {
  @Field(() => String, { description: '`self`, `representation` or `membership`.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The representation or membership; left out for `self`.' })
  id?: string | null;
}

@ObjectType({ description: 'The viewer, wearing the new hat.' })
export class SwitchHatPayload {
  @Field(() => Viewer, { description: 'The viewer, wearing the new hat.' })
  viewer!: Viewer;
}

export const SwitchHatResult = resultOf('SwitchHatResult', SwitchHatPayload);
