import {
  waitAnswers,
  waitQuestionSteps,
  type WaitAnswer as Answer,
  type WaitQuestionState as State,
} from '@inntak/domain/waitlists';
import { statesOf } from '@inntak/domain/steps';
import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';

export const WaitAnswer = enumOf('WaitAnswer', 'What is answered to «Vil du fortsatt vente?».', waitAnswers);
export const WaitQuestionState = enumOf(
  'WaitQuestionState',
  'Where the yearly question is.',
  statesOf(waitQuestionSteps),
);

@ObjectType({ description: '«Vil du fortsatt vente?», once a year. No answer removes nobody: somebody calls.' })
export class WaitQuestion {
  @Field(() => ID, { description: 'The question.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every change; send it with an answer.' })
  version!: number;

  @Field(() => WaitQuestionState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Day, { description: 'When it was asked.' })
  askedOn!: string;

  @Field(() => Day, { description: 'Until then the person answers by herself; after that somebody calls.' })
  answerBy!: string;

  @Field(() => Day, { nullable: true, description: 'When it was answered.' })
  answeredOn!: string | null;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@InputType({ description: 'Answer whether one still wants to wait; staff say how they heard it.' })
export class AnswerWaitQuestionInput {
  @Field(() => ID, { description: 'The question.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => WaitAnswer, { description: 'The answer.' })
  answer!: Answer;

  @Field(() => String, { nullable: true, description: 'How it was heard, when staff write it down.' })
  @MaxLength(40)
  heardHow?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was heard; today when left out.' })
  heardOn?: string | null;
}

@ObjectType({ description: 'The question after the answer.' })
export class WaitQuestionPayload {
  @Field(() => WaitQuestion, { description: 'The question.' })
  question!: WaitQuestion;
}

export const AnswerWaitQuestionResult = resultOf('AnswerWaitQuestionResult', WaitQuestionPayload);
