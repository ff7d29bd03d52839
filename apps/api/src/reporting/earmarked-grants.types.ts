import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../platform/results';
import { DateTime, Day, ID } from '../platform/scalars';
import { Municipality } from '../session/organisations.types';

@ObjectType({ description: 'What was written down about a grant, when, by whom. The first is how it was registered.' })
export class EarmarkedGrantChange {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was changed; null for how it was registered.' })
  reason!: string | null;

  @Field(() => String, { description: 'What the money is for, from then on.' })
  purpose!: string;

  @Field(() => Int, { description: 'Whole kroner, from then on.' })
  amount!: number;

  @Field(() => Day, { description: 'The first day it may be used, from then on.' })
  from!: string;

  @Field(() => Day, { description: 'The last day it may be used, from then on.' })
  to!: string;
}

@ObjectType({ description: 'Money given for new jobs and places, to one bydel or municipality.' })
export class EarmarkedGrant {
  @Field(() => ID, { description: 'The grant.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a change.' })
  version!: number;

  @Field(() => Municipality, { description: 'To whom it is given.' })
  municipality!: Municipality;

  @Field(() => String, { description: 'What the money is for.' })
  purpose!: string;

  @Field(() => Int, { description: 'Whole kroner.' })
  amount!: number;

  @Field(() => Day, { description: 'The first day it may be used.' })
  from!: string;

  @Field(() => Day, { description: 'The last day it may be used.' })
  to!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many placements it pays for; only for who may see the people.',
  })
  placements!: number | null;

  @Field(() => Boolean, { description: 'Whether the actor may change it.' })
  mayChange!: boolean;

  @Field(() => [EarmarkedGrantChange], { description: 'Its history, the latest first.' })
  changes!: EarmarkedGrantChange[];
}

@ObjectType({ description: 'The grants of a bydel or municipality; of all bydeler for the city.' })
export class EarmarkedGrants {
  @Field(() => Boolean, { description: 'Whether the actor may register one.' })
  mayRegister!: boolean;

  @Field(() => Boolean, { description: 'Whether the actor may say which placements they pay for.' })
  mayLink!: boolean;

  @Field(() => [EarmarkedGrant], { description: 'The grants, the latest first.' })
  grants!: EarmarkedGrant[];
}

@InputType({ description: 'A grant as its letter says.' })
export class RegisterEarmarkedGrantInput {
  @Field(() => String, { description: 'What the money is for. Nobody is named in it.' })
  @MaxLength(200)
  purpose!: string;

  @Field(() => Int, { description: 'Whole kroner.' })
  amount!: number;

  @Field(() => Day, { description: 'The first day it may be used.' })
  from!: string;

  @Field(() => Day, { description: 'The last day it may be used.' })
  to!: string;
}

@InputType({ description: 'A grant as it is from now on.' })
export class ChangeEarmarkedGrantInput extends RegisterEarmarkedGrantInput {
  @Field(() => ID, { description: 'The grant.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'Why it is changed.' })
  @MaxLength(500)
  reason!: string;
}

@ObjectType({ description: 'The grant after the change.' })
export class EarmarkedGrantPayload {
  @Field(() => EarmarkedGrant, { description: 'The grant.' })
  grant!: EarmarkedGrant;
}

export const RegisterEarmarkedGrantResult = resultOf('RegisterEarmarkedGrantResult', EarmarkedGrantPayload);
export const ChangeEarmarkedGrantResult = resultOf('ChangeEarmarkedGrantResult', EarmarkedGrantPayload);
