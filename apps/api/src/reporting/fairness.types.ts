import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../platform/scalars';
import { resultOf } from '../platform/results';
import { Municipality } from '../session/organisations.types';
import { ReportPeriod } from './report.types';

@ObjectType({
  description:
    'What the person has said of herself for one figure. Read by her, and by who decides for her in personal matters; by nobody else.',
})
export class FairnessAnswer {
  @Field(() => Boolean, { nullable: true, description: 'Whether she said yes; null when she has not answered.' })
  saysYes!: boolean | null;

  @Field(() => Day, { nullable: true, description: 'The day she said it; null when she has not answered.' })
  saidOn!: string | null;
}

@InputType({ description: 'The answer, or none.' })
export class AnswerFairnessInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Yes or no; null or left out takes the answer back: it is deleted at once.',
  })
  saysYes?: boolean | null;
}

@ObjectType({ description: 'The answer as it stands now.' })
export class FairnessAnswerPayload {
  @Field(() => FairnessAnswer, { description: 'What is kept.' })
  answer!: FairnessAnswer;
}

export const AnswerFairnessResult = resultOf('AnswerFairnessResult', FairnessAnswerPayload);

@ObjectType({ description: 'How people stand: with a VTA place, with another place, or waiting.' })
export class FairnessStandingFigure {
  @Field(() => String, { description: 'The stable code: `vtaPlace`, `otherPlace` or `waiting`.' })
  code!: string;

  @Field(() => String, { description: 'The name, in Norwegian.' })
  name!: string;

  @Field(() => String, { description: 'Who is counted, in Norwegian.' })
  description!: string;

  @Field(() => Int, { nullable: true, description: 'Percent of everybody; null when hidden.' })
  all!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of those who said yes, to the nearest five; null when hidden.',
  })
  yes!: number | null;
}

@ObjectType({
  description:
    'Whether people who say that they have an intellectual disability get VTA places as others do: a half-year that has ended, of a whole municipality or city, in rough figures.',
})
export class Fairness {
  @Field(() => Municipality, { description: 'Of whom: the own municipality, or the city that the own bydel is in.' })
  municipality!: Municipality;

  @Field(() => ReportPeriod, { description: 'The half-year on whose last day it was counted.' })
  period!: ReportPeriod;

  @Field(() => Day, { description: 'The day it was counted.' })
  countedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Everybody in a place or waiting for one, to the nearest five; null when hidden.',
  })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many have answered, to the nearest five; null when hidden.' })
  answered!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many said yes, to the nearest five; null when hidden.' })
  yes!: number | null;

  @Field(() => [FairnessStandingFigure], { description: 'Each standing; together they are everybody.' })
  standings!: FairnessStandingFigure[];
}
