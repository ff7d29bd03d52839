import { Field, ObjectType } from 'type-graphql';
import { DateTime, Day, ID } from '../platform/scalars';

@ObjectType({ description: 'A letter in a list.' })
export class Letter {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;

  @Field(() => String, { description: 'What kind of letter, e.g. `receipt`, `decision`.' })
  kind!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => Day, { description: 'The day it was written.' })
  createdOn!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the reader opened it; for the office when any recipient first did.',
  })
  openedAt!: Date | string | null;

  @Field(() => Day, { nullable: true, description: 'When a second notice is due, while nobody has opened it.' })
  secondNoticeDueOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was printed and posted.' })
  printedAt!: Date | string | null;
}

@ObjectType({ description: 'A piece of a letter.' })
export class LetterBlock {
  @Field(() => String, { description: '`heading`, `paragraph`, `list`, `facts` or `signature`.' })
  kind!: string;

  @Field(() => [String], { description: 'Paragraphs, list items or lines.' })
  text!: string[];
}

@ObjectType({ description: 'A letter to read.' })
export class LetterDocument {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;

  @Field(() => String, { description: 'What kind of letter, e.g. `receipt`, `decision`.' })
  kind!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'Who writes.' })
  sender!: string;

  @Field(() => Day, { description: 'The day it was written.' })
  day!: string;

  @Field(() => [LetterBlock], { description: 'The text, in the order it is read.' })
  blocks!: LetterBlock[];

  @Field(() => [String], { description: 'The same as «Kort tekst».' })
  short!: string[];

  @Field(() => DateTime, { nullable: true, description: 'When the reader opened it.' })
  openedAt!: Date | string | null;

  @Field(() => String, { description: 'Where the same letter is as PDF.' })
  pdfUrl!: string;
}
