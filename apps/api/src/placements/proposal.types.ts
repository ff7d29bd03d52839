import {
  proposalKinds,
  proposalSteps,
  type ProposalKind as Kind,
  type ProposalState as State,
} from '@inntak/domain/placements';
import { statesOf } from '@inntak/domain/steps';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer } from '../offers/offers.types';
import { enumOf } from '../platform/enums';
import { DateTime, Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';

export const ProposalKind = enumOf('ProposalKind', 'What a provider can propose about a placement.', proposalKinds);
export const ProposalState = enumOf('ProposalState', 'Where a proposal is.', statesOf(proposalSteps));

@ObjectType({
  description: 'What a provider proposes about a placement. Nothing changes until the office has answered.',
})
export class PlacementProposal {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every step; send it with one.' })
  version!: number;

  @Field(() => ProposalKind, { description: 'What is proposed.' })
  kind!: Kind;

  @Field(() => ProposalState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Offer, { description: 'The offer it is about.' })
  offer!: Offer;

  @Field(() => Day, { nullable: true, description: 'From this day: changed days, a pause, or a new start.' })
  from!: string | null;

  @Field(() => Day, { nullable: true, description: 'To this day: an end, a longer stay, or the last day of a pause.' })
  to!: string | null;

  @Field(() => [Weekday], { description: 'The proposed weekdays, where days are to change.' })
  weekdays!: WeekdayName[];

  @Field(() => String, { description: 'Why, in the provider’s words.' })
  reason!: string;

  @Field(() => String, { description: 'The provider.' })
  organisation!: string;

  @Field(() => String, { nullable: true, description: 'Who proposed it.' })
  proposedBy!: string | null;

  @Field(() => Day, { description: 'When it was proposed.' })
  proposedOn!: string;

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Why the answer was no.' })
  answerReason!: string | null;

  @Field(() => Boolean, { description: 'A decision about it is being prepared: when that is made, it is answered.' })
  inDecision!: boolean;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@InputType({ description: 'Propose a change of somebody’s place. The office answers.' })
export class ProposePlacementChangeInput {
  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => Int, { description: 'The version of the placement that was looked at.' })
  version!: number;

  @Field(() => ProposalKind, { description: 'What is proposed.' })
  kind!: Kind;

  @Field(() => Day, { nullable: true, description: 'From this day: changed days, a pause, or a new start.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'To this day: an end, a longer stay, or the last day of a pause.' })
  to?: string | null;

  @Field(() => [Weekday], { nullable: true, description: 'The proposed weekdays, where days are to change.' })
  @ArrayMaxSize(5)
  weekdays?: WeekdayName[] | null;

  @Field(() => String, { description: 'Why. The person can read it when it is answered.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'Answer a proposal, or take it back.' })
export class AnswerProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'The step: `accept`, `decline` or `withdraw`.' })
  @MaxLength(40)
  step!: string;

  @Field(() => String, { nullable: true, description: 'Why, when the answer is no.' })
  @MaxLength(1000)
  reason?: string | null;
}
