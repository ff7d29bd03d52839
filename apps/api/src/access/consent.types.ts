import type { ConsentState as State } from '@inntak/domain/clarifications';
import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { ConsentState } from '../clarifications/disclosure.types';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';

@ObjectType({ description: 'A yes or no to letting somebody know something.' })
export class Consent {
  @Field(() => ID, { description: 'The consent.' })
  id!: string;

  @Field(() => String, { description: 'Who may know.' })
  to!: string;

  @Field(() => String, { description: 'What they may know.' })
  what!: string;

  @Field(() => String, { description: 'What for.' })
  purpose!: string;

  @Field(() => ConsentState, { description: 'Whether it counts.' })
  state!: State;

  @Field(() => Day, { description: 'The day it was answered, or taken back.' })
  since!: string;

  @Field(() => [AllowedStep], { description: '`withdraw` while it counts.' })
  allowedSteps!: AllowedStep[];
}

@InputType({ description: 'The school that may follow the case.' })
export class GiveSchoolConsentInput {
  @Field(() => String, { description: 'The code of the school.' })
  @MaxLength(60)
  schoolCode!: string;
}

@InputType({ description: 'A consent to take back.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The consent.' })
  id!: string;
}
