import { statesOf } from '@inntak/domain/steps';
import { waitlistSteps, type WaitlistState as State } from '@inntak/domain/waitlists';
import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Offer } from '../offers/offers.types';
import { connectionOf } from '../platform/connection';
import { enumOf } from '../platform/enums';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { WaitQuestion } from './wait-question.types';

export const WaitlistState = enumOf('WaitlistState', 'Whether somebody waits.', statesOf(waitlistSteps));

@ObjectType({ description: 'Somebody who waits for an offer, and knows that it can take long.' })
export class WaitlistEntry {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;

  @Field(() => Offer, { description: 'What is waited for.' })
  offer!: Offer;

  @Field(() => WaitlistState, { description: 'Whether the person waits.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => Day, { description: 'Waiting since.' })
  since!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The place in the municipality’s order, equals sharing one; null while not waiting, or not told.',
  })
  rank!: number | null;

  @Field(() => Day, { description: 'The day the person was told that it can take long.' })
  informedOn!: string;

  @Field(() => String, { description: 'How: `phone`, `letter`, `meeting`, `visit` or `product`.' })
  informedHow!: string;

  @Field(() => String, { description: 'By whom.' })
  informedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The places the person has meanwhile, as far as the reader may see them.',
  })
  interimText!: string | null;

  @Field(() => String, { nullable: true, description: 'Who waits, where the reader may see the person.' })
  participantName!: string | null;

  @Field(() => ID, { nullable: true, description: 'The case, where the reader may see it.' })
  caseId!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last yes to «Vil du fortsatt vente?».' })
  lastConfirmedOn!: string | null;

  @Field(() => WaitQuestion, { nullable: true, description: 'The latest yearly question; null when none was asked.' })
  question!: WaitQuestion | null;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

export const WaitlistConnection = connectionOf('Waitlist', WaitlistEntry);

@InputType({
  description: 'Put a person on a waitlist. Impossible without the record of being told that it can take long.',
})
export class AddToWaitlistInput {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => Int, { description: 'The version of the wish that was looked at.' })
  wishVersion!: number;

  @Field(() => ID, { description: 'The offer to wait for: one of the wish.' })
  offerId!: string;

  @Field(() => Day, { nullable: true, description: 'The day the person was told that it can take long.' })
  informedOn?: string | null;

  @Field(() => String, { nullable: true, description: '`phone`, `letter`, `meeting`, `visit` or `product`.' })
  @MaxLength(40)
  informedHow?: string | null;
}

@InputType({ description: 'Resume a paused wait.' })
export class ResumeWaitlistEntryInput {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'Pause a wait.' })
export class PauseWaitlistEntryInput extends ResumeWaitlistEntryInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'Take a person off a waitlist.' })
export class LeaveWaitlistInput extends PauseWaitlistEntryInput {}
