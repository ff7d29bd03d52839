import {
  followUpAnswers,
  followUpStandings,
  followUpWays,
  type FollowUpAnswer as Answer,
  type FollowUpStanding as Standing,
  type FollowUpWay as Way,
} from '@inntak/domain/placements';
import { IsIn, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Offer } from '../offers/offers.types';
import { ParticipantView } from '../participants/participant.types';
import { connectionOf } from '../platform/connection';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';

export const FollowUpAnswer = enumOf('FollowUpAnswer', 'How it goes, where somebody has a place.', followUpAnswers);
export const FollowUpStanding = enumOf('FollowUpStanding', 'Where a follow-up is in time.', followUpStandings);
export const FollowUpWay = enumOf('FollowUpWay', 'How the person’s answer came.', followUpWays);
export const followUpLists = ['toAsk', 'toSettle', 'answered'] as const;
export type FollowUpListName = (typeof followUpLists)[number];
export const FollowUpList = enumOf(
  'FollowUpList',
  'Who is to be asked now; whose answer wants something different; who has answered.',
  followUpLists,
);

@ObjectType({ description: 'An answer to how it goes: the person’s own, or what a place thinks.' })
export class FollowUpView {
  @Field(() => ID, { description: 'The answer.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => FollowUpAnswer, { description: 'How it goes.' })
  answer!: Answer;

  @Field(() => String, { nullable: true, description: 'In her own words, or the place’s.' })
  words!: string | null;

  @Field(() => FollowUpWay, { nullable: true, description: 'How the person’s answer came; null for a place.' })
  how!: Way | null;

  @Field(() => String, { nullable: true, description: 'The place: whose view it is, or whom she answered with.' })
  organisation!: string | null;

  @Field(() => Boolean, { description: 'Whether her place may read it.' })
  openToPlace!: boolean;

  @Field(() => Day, { description: 'When.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'What came of it, where something was to be different.' })
  settledWords!: string | null;

  @Field(() => Day, { nullable: true, description: 'When that was settled.' })
  settledOn!: string | null;
}

@ObjectType({ description: 'The question how it goes, so many months after somebody began at her place.' })
export class FollowUp {
  @Field(() => ID, { description: 'The placement it is about.' })
  placementId!: string;

  @Field(() => Int, { description: 'Months after the first day: 3 or 6.' })
  months!: number;

  @Field(() => Day, { description: 'The day it falls due.' })
  dueOn!: string;

  @Field(() => Day, { description: 'The last day on which it is not late.' })
  answerBy!: string;

  @Field(() => FollowUpStanding, { description: 'Where it is in time.' })
  standing!: Standing;

  @Field(() => ParticipantView, { description: 'Who is asked, as far as the reader may know.' })
  participant!: ParticipantView;

  @Field(() => ID, { nullable: true, description: 'The case the place came from, where the reader may see it.' })
  caseId!: string | null;

  @Field(() => [Offer], { description: 'Where she is.' })
  offers!: Offer[];

  @Field(() => Day, { description: 'Her first day.' })
  from!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Which of her wishes the place fulfilled; null: none, or not the reader’s to know.',
  })
  wishNumber!: number | null;

  @Field(() => Boolean, { description: 'Whether she has answered; what, only to who may read it.' })
  told!: boolean;

  @Field(() => FollowUpView, { nullable: true, description: 'Her answer; null: none, or not the reader’s to read.' })
  person!: FollowUpView | null;

  @Field(() => [FollowUpView], { description: 'What her places think, as far as the reader may know.' })
  places!: FollowUpView[];

  @Field(() => Boolean, { description: 'Whether the actor may give her answer now.' })
  mayAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether the actor may say what the place thinks now.' })
  mayTellView!: boolean;

  @Field(() => Boolean, { description: 'Whether the actor may write what came of it.' })
  maySettle!: boolean;
}

export const FollowUpConnection = connectionOf('FollowUp', FollowUp);

@InputType({ description: 'Which follow-up.' })
export class WhichFollowUp {
  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => Int, { description: '3 or 6 months after the first day.' })
  @IsIn([3, 6])
  months!: 3 | 6;

  @Field(() => FollowUpAnswer, { description: 'How it goes.' })
  answer!: Answer;

  @Field(() => String, { nullable: true, description: 'In words: her own, or the place’s.' })
  @MaxLength(2000)
  words?: string | null;
}

@InputType({ description: 'How it goes, as the person says.' })
export class AnswerFollowUpInput extends WhichFollowUp {
  @Field(() => Boolean, { description: 'Her place may read it. What is told together with the place, it has heard.' })
  openToPlace!: boolean;

  @Field(() => Int, { nullable: true, description: 'Her own answer is changed: the version of it that was looked at.' })
  version?: number | null;
}

@InputType({ description: 'What the place thinks of how it goes. The person can read it.' })
export class TellPlaceViewInput extends WhichFollowUp {}

@InputType({ description: 'What came of an answer that wanted something different.' })
export class SettleFollowUpInput {
  @Field(() => ID, { description: 'The answer.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'What came of it. The person can read it.' })
  @MaxLength(2000)
  words!: string;
}

@ObjectType({ description: 'The follow-up after the step.' })
export class FollowUpPayload {
  @Field(() => FollowUp, { description: 'The follow-up.' })
  followUp!: FollowUp;
}

export const AnswerFollowUpResult = resultOf('AnswerFollowUpResult', FollowUpPayload);
export const TellPlaceViewResult = resultOf('TellPlaceViewResult', FollowUpPayload);
export const SettleFollowUpResult = resultOf('SettleFollowUpResult', FollowUpPayload);
