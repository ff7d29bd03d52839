import { swapAnswerSteps, swapSteps, type SwapAnswerState, type SwapState as State } from '@inntak/domain/transitions';
import { statesOf } from '@inntak/domain/steps';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { ChangeDay, ChangeWish } from './change-wish.types';

export const SwapState = enumOf('SwapState', 'Where a swap is.', statesOf(swapSteps));
export const SwapAnswer = enumOf('SwapAnswer', 'What one party has answered.', statesOf(swapAnswerSteps));
export const RoundRoom = enumOf(
  'RoundRoom',
  'Whether a wish could be met, with everybody’s wishes looked at together.',
  ['free', 'afterMoves', 'full', 'unknown'] as const,
);

@ObjectType({ description: 'One party of a swap, for the office.' })
export class SwapParty {
  @Field(() => ID, { description: 'This party’s part; name it when answering.' })
  id!: string;

  @Field(() => ID, { description: 'The wish it would fulfil.' })
  changeWishId!: string;

  @Field(() => String, { description: 'Whose.' })
  participantName!: string;

  @Field(() => [ChangeDay], { description: 'What she gives.' })
  gives!: ChangeDay[];

  @Field(() => [ChangeDay], { description: 'What she gets.' })
  gets!: ChangeDay[];

  @Field(() => SwapAnswer, { description: 'Her answer.' })
  answer!: SwapAnswerState;

  @Field(() => Int, { description: 'Grows by one with every change of this part.' })
  version!: number;

  @Field(() => [AllowedStep], { description: 'What the actor may answer for her, having heard it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'A swap that people are asked about, for the office.' })
export class Swap {
  @Field(() => ID, { description: 'The swap.' })
  id!: string;

  @Field(() => SwapState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change.' })
  version!: number;

  @Field(() => Day, { description: 'From this day, when all agree and it is decided.' })
  startOn!: string;

  @Field(() => String, { nullable: true, description: 'The reasons, once it is prepared.' })
  reasons!: string | null;

  @Field(() => String, { nullable: true, description: 'Who prepared it.' })
  preparedBy!: string | null;

  @Field(() => [SwapParty], { description: 'The parties.' })
  parties!: SwapParty[];

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'A person’s own part of a swap. It names nobody until all have said yes.' })
export class MySwap {
  @Field(() => ID, { description: 'This part.' })
  id!: string;

  @Field(() => SwapState, { description: 'Where the swap is.' })
  state!: State;

  @Field(() => SwapAnswer, { description: 'What she has answered.' })
  answer!: SwapAnswerState;

  @Field(() => Int, { description: 'Grows by one with every change; send it with the answer.' })
  version!: number;

  @Field(() => Day, { description: 'From this day.' })
  startOn!: string;

  @Field(() => [ChangeDay], { description: 'What she gives.' })
  gives!: ChangeDay[];

  @Field(() => [ChangeDay], { description: 'What she gets.' })
  gets!: ChangeDay[];

  @Field(() => Int, { description: 'How many are asked, herself included.' })
  asked!: number;

  @Field(() => [String], { description: 'First names of the others, once all have said yes.' })
  partners!: string[];

  @Field(() => [AllowedStep], { description: 'What the actor may answer.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'A party of a suggestion.' })
export class SuggestedParty {
  @Field(() => ID, { description: 'The wish it would fulfil.' })
  changeWishId!: string;

  @Field(() => String, { description: 'Whose.' })
  participantName!: string;

  @Field(() => [ChangeDay], { description: 'What she would give.' })
  gives!: ChangeDay[];

  @Field(() => [ChangeDay], { description: 'What she would get.' })
  gets!: ChangeDay[];
}

@ObjectType({ description: 'Two or three who could each have what another gives up. Nobody has been asked.' })
export class SwapSuggestion {
  @Field(() => [SuggestedParty], { description: 'The parties.' })
  parties!: SuggestedParty[];
}

@ObjectType({ description: 'Whether one wish could be met.' })
export class RoundAnswer {
  @Field(() => ID, { description: 'The wish.' })
  changeWishId!: string;

  @Field(() => RoundRoom, { description: 'Whether there is room for it.' })
  room!: 'free' | 'afterMoves' | 'full' | 'unknown';

  @Field(() => Boolean, { description: 'Somebody further down got room that came free after her turn: look at it.' })
  overtaken!: boolean;
}

@ObjectType({
  description:
    'A transition round, worked out and not stored: what could be when everybody’s wishes are looked at together.',
})
export class TransitionRound {
  @Field(() => Day, { description: 'The day it is worked out for.' })
  day!: string;

  @Field(() => [RoundAnswer], { description: 'One for each open wish.' })
  answers!: RoundAnswer[];

  @Field(() => [SwapSuggestion], { description: 'Possible swaps.' })
  suggestions!: SwapSuggestion[];
}

@ObjectType({ description: 'What a person sees of changes of her own.' })
export class MyChanges {
  @Field(() => Boolean, { description: 'She has a place to change.' })
  hasPlace!: boolean;

  @Field(() => [ChangeDay], { description: 'Her week today.' })
  now!: ChangeDay[];

  @Field(() => [ChangeWish], { description: 'Her wishes, the latest first.' })
  wishes!: ChangeWish[];

  @Field(() => [MySwap], { description: 'Swaps she is or was asked about, the latest first.' })
  swaps!: MySwap[];

  @Field(() => Day, { nullable: true, description: 'The next meeting, where one is planned.' })
  nextMeetingOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The week of the next meeting, planned or by the municipality’s choice.',
  })
  nextMeetingWeek!: number | null;
}

@InputType({ description: 'Ask the parties of a suggestion.' })
export class AskSwapInput {
  @Field(() => [ID], { description: 'The wishes it would fulfil: two or three.' })
  @ArrayMinSize(2)
  @ArrayMaxSize(3)
  changeWishIds!: string[];

  @Field(() => Day, { description: 'From this day.' })
  startOn!: string;

  @Field(() => ID, { nullable: true, description: 'The meeting it came up in.' })
  meetingId?: string | null;
}

@InputType({ description: 'Answer one’s own part of a swap; staff say how they heard it.' })
export class AnswerSwapInput {
  @Field(() => ID, { description: 'The part.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => SwapAnswer, { description: 'yes or no.' })
  answer!: SwapAnswerState;

  @Field(() => String, { nullable: true, description: 'How staff heard it.' })
  @MaxLength(20)
  heardHow?: string | null;
}

@InputType({ description: 'A swap, as it was read.' })
export class SwapRef {
  @Field(() => ID, { description: 'The swap.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'Stop asking.' })
export class StopSwapInput extends SwapRef {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'Prepare the decisions of a swap all have agreed to, for another person to make.' })
export class SendSwapForApprovalInput extends SwapRef {
  @Field(() => String, { description: 'The reasons of the decisions.' })
  @MaxLength(4000)
  reasons!: string;
}

@InputType({ description: 'Make the decisions of a swap and move everybody’s days at once.' })
export class CarryOutSwapInput extends SwapRef {}

@ObjectType({ description: 'The swap after the step.' })
export class SwapPayload {
  @Field(() => Swap, { description: 'The swap.' })
  swap!: Swap;
}

@ObjectType({ description: 'What became of the swap with this answer.' })
export class SwapAnswerPayload {
  @Field(() => SwapState, { description: 'Where the swap is now.' })
  state!: State;
}

export const AskSwapResult = resultOf('AskSwapResult', SwapPayload);
export const AnswerSwapResult = resultOf('AnswerSwapResult', SwapAnswerPayload);
export const StopSwapResult = resultOf('StopSwapResult', SwapPayload);
export const SendSwapForApprovalResult = resultOf('SendSwapForApprovalResult', SwapPayload);
export const CarryOutSwapResult = resultOf('CarryOutSwapResult', SwapPayload);
