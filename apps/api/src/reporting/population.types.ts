import { populationKinds } from '@inntak/domain/reporting';
import { MaxLength } from 'class-validator';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { Municipality } from '../session/organisations.types';
import { ReportPeriod } from './report.types';

export const PopulationKind = enumOf(
  'PopulationKind',
  'Everybody who lives there, or those with a disability benefit (uføretrygd).',
  populationKinds,
);

@ObjectType({ description: 'A number of people as somebody else has counted it, with the day and the source.' })
export class PopulationFigure {
  @Field(() => ID, { description: 'The number.' })
  id!: string;

  @Field(() => PopulationKind, { description: 'Who is counted.' })
  kind!: keyof typeof PopulationKind;

  @Field(() => Int, { description: 'How many.' })
  number!: number;

  @Field(() => Day, { description: 'The day it was counted for.' })
  asOf!: string;

  @Field(() => String, { description: 'Who counted.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it down; null where it came with the product.' })
  by!: string | null;
}

@ObjectType({ description: 'Places beside the number of people who live in a municipality, bydel or city.' })
export class PopulationUnit {
  @Field(() => Municipality, { description: 'Which.' })
  municipality!: Municipality;

  @Field(() => Int, { nullable: true, description: 'The number of the bydel; null for others.' })
  number!: number | null;

  @Field(() => Boolean, { description: 'The actor’s own.' })
  own!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many live there; null where nobody has said so.' })
  inhabitants!: number | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day that was counted for; of a city the oldest of its bydeler.',
  })
  asOf!: string | null;

  @Field(() => Float, { description: 'VTA places kept for it, or open to it and no other.' })
  vtaPlaces!: number;

  @Field(() => Float, { description: 'All places with a fixed number, the same way.' })
  places!: number;

  @Field(() => Float, { nullable: true, description: 'VTA places for each thousand who live there, two decimals.' })
  vtaPlacesPerThousand!: number | null;

  @Field(() => Float, { nullable: true, description: 'All places for each thousand who live there, two decimals.' })
  placesPerThousand!: number | null;
}

@ObjectType({ description: 'A key figure: what it is called and what it says, in Norwegian.' })
export class KeyFigure {
  @Field(() => String, { description: 'The stable code, e.g. `vtaPlacesPerThousand`.' })
  code!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'What it says.' })
  description!: string;
}

@ObjectType({ description: 'People with a disability benefit beside those who are known here.' })
export class Reached {
  @Field(() => PopulationFigure, { description: 'How many there are, as somebody else has counted them.' })
  withBenefit!: PopulationFigure;

  @Field(() => ReportPeriod, {
    nullable: true,
    description: 'The half-year on whose last day the others were counted.',
  })
  period!: ReportPeriod | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Those with a place or an open application, to the nearest five; null when hidden or not counted.',
  })
  known!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of the known without a place, to the nearest five; null when hidden or nobody is known.',
  })
  withoutPlace!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those who are not known here; null when the known are not told.' })
  notReached!: number | null;
}

@ObjectType({ description: 'Places beside the number of people who live there, as it stands today.' })
export class Population {
  @Field(() => Municipality, { description: 'The actor’s own municipality, bydel or city.' })
  municipality!: Municipality;

  @Field(() => [KeyFigure], { description: 'What is worked out, in a fixed order.' })
  keyFigures!: KeyFigure[];

  @Field(() => [PopulationUnit], {
    description: 'A municipality by itself, or all bydeler in the order of their numbers and then their city.',
  })
  units!: PopulationUnit[];

  @Field(() => [PopulationFigure], { description: 'The numbers written down about the own, the latest day first.' })
  figures!: PopulationFigure[];

  @Field(() => Reached, {
    nullable: true,
    description: 'Whether everybody who may need a place is reached; null where nobody has said how many they are.',
  })
  reached!: Reached | null;

  @Field(() => Boolean, { description: 'Whether the actor may write down numbers about the own.' })
  mayRegister!: boolean;
}

@InputType({ description: 'A number of people, who counted it, and when.' })
export class RegisterPopulationFigureInput {
  @Field(() => PopulationKind, { description: 'Who is counted.' })
  kind!: keyof typeof PopulationKind;

  @Field(() => Int, {
    nullable: true,
    description: 'How many; null or left out takes away what stood for that day.',
  })
  number?: number | null;

  @Field(() => Day, { description: 'The day it was counted for. What stood for it before is replaced.' })
  asOf!: string;

  @Field(() => String, { description: 'Who counted, as one would find it again.' })
  @MaxLength(200)
  source!: string;
}

@ObjectType({ description: 'The numbers after the change.' })
export class PopulationPayload {
  @Field(() => Population, { description: 'All of it, fresh.' })
  population!: Population;
}

export const RegisterPopulationFigureResult = resultOf('RegisterPopulationFigureResult', PopulationPayload);
