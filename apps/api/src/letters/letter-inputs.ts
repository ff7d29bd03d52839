import { Field, InputType, ObjectType } from 'type-graphql';
import { resultOf } from '../platform/results';
import { ID } from '../platform/scalars';
import { LetterDocument } from './letter.types';

@InputType({ description: 'A letter to open.' })
export class OpenLetterInput {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;
}

@InputType({ description: 'A letter that was printed and posted.' })
export class MarkLetterPrintedInput {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;
}

@ObjectType({ description: 'The letter, opened.' })
export class LetterPayload {
  @Field(() => LetterDocument, { description: 'The letter.' })
  letter!: LetterDocument;
}

export const OpenLetterResult = resultOf('OpenLetterResult', LetterPayload);
