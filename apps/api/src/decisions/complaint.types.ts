import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Day, ID } from '../platform/scalars';

@ObjectType({ description: 'A complaint about a decision, and what became of it.' })
export class Complaint {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => String, { description: 'What the person is not content with, in own words.' })
  text!: string;

  @Field(() => Day, { description: 'The day it came.' })
  receivedOn!: string;

  @Field(() => Boolean, { description: 'It came after the deadline. It is taken all the same.' })
  late!: boolean;

  @Field(() => String, { nullable: true, description: 'How staff heard it; null when the person wrote it here.' })
  heardHow!: string | null;

  @Field(() => String, { nullable: true, description: 'Who heard it.' })
  heardBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer’s reasons; null until it is answered here.' })
  answerReasons!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was answered here.' })
  answeredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered it.' })
  answeredBy!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was sent on.' })
  forwardedOn!: string | null;
}

@InputType({ description: 'Answer a complaint: stand by the decision, or hear the complaint.' })
export class AnswerComplaintInput {
  @Field(() => ID, { description: 'The decision that is complained about.' })
  decisionId!: string;

  @Field(() => Int, { description: 'The version of the decision that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'Why, as the person reads it in the letter.' })
  @MaxLength(8000)
  reason!: string;
}

@InputType({ description: 'Send a complaint on to whoever decides about it.' })
export class ForwardComplaintInput {
  @Field(() => ID, { description: 'The decision that is complained about.' })
  decisionId!: string;

  @Field(() => Int, { description: 'The version of the decision that was looked at.' })
  version!: number;
}
