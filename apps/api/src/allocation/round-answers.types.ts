import type { PersonOutcomeKind, WishVerdict } from '@inntak/domain/allocation';
import { Field, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { resultOf } from '../platform/results';
import { ID } from '../platform/scalars';
import { IntakeRound, RoundOutcome, RoundVerdict } from './round.types';

@ObjectType({ description: 'A day of a wish, with room or without, and why.' })
export class RoundReasonLine {
  @Field(() => [Weekday], { description: 'The weekdays it is about.' })
  weekdays!: WeekdayName[];

  @Field(() => Boolean, { description: 'There is room.' })
  free!: boolean;

  @Field(() => String, { description: 'In plain Norwegian.' })
  text!: string;
}

@ObjectType({ description: 'Why a wish was given or not.' })
export class RoundWishReason {
  @Field(() => Int, { description: 'The rank of the wish.' })
  rank!: number;

  @Field(() => String, { description: 'What is wished for.' })
  name!: string;

  @Field(() => RoundVerdict, { description: 'Given or not.' })
  verdict!: WishVerdict;

  @Field(() => String, { description: 'The verdict in plain Norwegian.' })
  text!: string;

  @Field(() => [RoundReasonLine], { description: 'Day by day.' })
  lines!: RoundReasonLine[];
}

@ObjectType({ description: 'Something that would give a wish; try it without saving.' })
export class RoundHelp {
  @Field(() => String, { description: 'In plain Norwegian.' })
  text!: string;

  @Field(() => Int, { description: 'How many others would get something else.' })
  others!: number;

  @Field(() => ID, { nullable: true, description: 'More places at this offer.' })
  offerId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The wish with other days.' })
  wishId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Which part of the wish.' })
  part!: number | null;

  @Field(() => [Weekday], { description: 'The weekdays.' })
  weekdays!: WeekdayName[];
}

@ObjectType({ description: 'Why, and why not, for one person: computed anew from what is stored.' })
export class RoundExplanation {
  @Field(() => ID, { description: 'The person.' })
  participantId!: string;

  @Field(() => RoundOutcome, { description: 'What the proposal says of the person.' })
  outcome!: PersonOutcomeKind;

  @Field(() => String, {
    description: 'Place in the order, need and what is wished for, in plain Norwegian. Names nobody.',
  })
  intro!: string;

  @Field(() => [RoundWishReason], { description: 'The wishes that were considered.' })
  wishes!: RoundWishReason[];

  @Field(() => [RoundHelp], { description: 'What could help.' })
  help!: RoundHelp[];

  @Field(() => Boolean, { description: 'The stored proposal came out the same, and every reason was counted again.' })
  verified!: boolean;
}

@ObjectType({ description: 'Somebody whose result differs between two proposals.' })
export class RoundDifference {
  @Field(() => ID, { nullable: true, description: 'The person; null when protected from this reader.' })
  participantId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name; null when protected from this reader.' })
  name!: string | null;

  @Field(() => String, { description: 'Before, in plain Norwegian.' })
  before!: string;

  @Field(() => String, { description: 'After, in plain Norwegian.' })
  after!: string;
}

@ObjectType({ description: 'Two proposals beside each other. Nothing is saved.' })
export class RoundComparison {
  @Field(() => Int, { description: 'People with a proposal before.' })
  givenBefore!: number;

  @Field(() => Int, { description: 'People with a proposal after.' })
  givenAfter!: number;

  @Field(() => [RoundDifference], { description: 'Everybody whose result differs.' })
  differences!: RoundDifference[];
}

@ObjectType({ description: 'One’s own result in the main intake. Never anybody else’s.' })
export class MyRoundResult {
  @Field(() => Int, { description: 'The year of the intake.' })
  year!: number;

  @Field(() => RoundOutcome, { description: 'What came of it.' })
  outcome!: PersonOutcomeKind;

  @Field(() => String, { description: 'What came of it, in plain Norwegian.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'One’s own place in the order, and how the order is made.' })
  orderText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why somebody decided otherwise than the order said, where somebody did.',
  })
  deviationReason!: string | null;

  @Field(() => [RoundWishReason], { description: 'Why, wish by wish.' })
  wishes!: RoundWishReason[];
}

@ObjectType({ description: 'What publishing did for one person.' })
export class PublishedPlace {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The place offer that was prepared.' })
  placeOfferId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is none, when there is none.' })
  problem!: string | null;
}

@ObjectType({ description: 'The round after the step.' })
export class IntakeRoundPayload {
  @Field(() => IntakeRound, { description: 'The round.' })
  round!: IntakeRound;

  @Field(() => [PublishedPlace], { description: 'What publishing did, person by person; empty for other steps.' })
  published!: PublishedPlace[];
}

export const TakeRoundStepResult = resultOf('TakeRoundStepResult', IntakeRoundPayload);
export const DeviateFromProposalResult = resultOf('DeviateFromProposalResult', IntakeRoundPayload);
