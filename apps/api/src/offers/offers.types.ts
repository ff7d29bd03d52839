import {
  formFieldKinds,
  offerKinds,
  type DecidedBy as Decider,
  type FormFieldKind as FieldKind,
  type OfferKind as Kind,
} from '@inntak/domain/offers';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { MaxLength } from 'class-validator';
import { connectionOf } from '../platform/connection';
import { enumOf } from '../platform/enums';
import { ID } from '../platform/scalars';
import { Municipality, Organisation } from '../session/organisations.types';

export const OfferKind = enumOf(
  'OfferKind',
  'What an offer is. VTA is at a shielded company, VTO in an ordinary one.',
  offerKinds,
);
export const DecidedBy = enumOf(
  'DecidedBy',
  'Who decides on a place: the municipality by vedtak, NAV by tilsagn, or nobody.',
  ['municipality', 'nav', 'nobody'] as const,
);
export const CapacityUnit = enumOf('CapacityUnit', 'What a place is: a whole person, or one weekday.', [
  'person',
  'weekday',
] as const);
export const FormFieldKind = enumOf('FormFieldKind', 'What kind of answer a question takes.', formFieldKinds);

@ObjectType({ description: 'A kind of work people can look for.' })
export class WorkType {
  @Field(() => String, { description: 'The stable code, e.g. `food`.' })
  code!: string;

  @Field(() => String, { description: 'The Norwegian label.' })
  label!: string;

  @Field(() => String, { description: 'The name of the drawing that always means this kind of work.' })
  illustration!: string;
}

@ObjectType({
  description:
    'A kind of work inside an offer, e.g. Jobbfrukt at Arba. People choose between these; capacity is the offer’s.',
})
export class WorkArea {
  @Field(() => ID, { description: 'The work area.' })
  id!: string;

  @Field(() => String, { description: 'The stable code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What one does there.' })
  text!: string;

  @Field(() => String, { description: 'The same as «Kort tekst».' })
  short!: string;

  @Field(() => String, { description: 'The name of the drawing.' })
  illustration!: string;

  @Field(() => WorkType, { description: 'The kind of work.' })
  workType!: WorkType;
}

@ObjectType({ description: 'An answer one can choose.' })
export class FormOption {
  @Field(() => String, { description: 'The value to send.' })
  value!: string;

  @Field(() => String, { description: 'The Norwegian label.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The name of a drawing, where there is one.' })
  illustration!: string | null;
}

@ObjectType({ description: 'A question of an offer’s own form.' })
export class FormField {
  @Field(() => String, { description: 'The stable key of the question.' })
  key!: string;

  @Field(() => FormFieldKind, { description: 'What kind of answer it takes.' })
  kind!: FieldKind;

  @Field(() => String, { description: 'The question, at most ten words.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'The question as «Kort tekst».' })
  short!: string | null;

  @Field(() => String, { description: 'Why it is asked; shown beside the question.' })
  why!: string;

  @Field(() => Boolean, { description: 'True when the form cannot be sent without an answer.' })
  required!: boolean;

  @Field(() => [FormOption], { description: 'The answers to choose between; empty for free text.' })
  options!: FormOption[];
}

@ObjectType({ description: 'A person to talk to.' })
export class Contact {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'What the person does.' })
  role!: string;

  @Field(() => String, { description: 'Telephone number.' })
  phone!: string;
}

@ObjectType({ description: 'What a provider runs and people can apply for.' })
export class Offer {
  @Field(() => ID, { description: 'The offer.' })
  id!: string;

  @Field(() => String, { description: 'The stable code, used in addresses.' })
  code!: string;

  @Field(() => String, { description: 'The name, without abbreviations.' })
  name!: string;

  @Field(() => OfferKind, { description: 'What kind of offer it is.' })
  kind!: Kind;

  @Field(() => Organisation, { description: 'Who runs it.' })
  provider!: Organisation;

  @Field(() => String, { description: 'The name of the drawing that stands for the offer.' })
  illustration!: string;

  @Field(() => String, { description: 'What it is, in a sentence.' })
  summary!: string;

  @Field(() => String, { description: 'The same as «Kort tekst».' })
  summaryShort!: string;

  @Field(() => [String], { description: 'What one finds there, in paragraphs.' })
  text!: string[];

  @Field(() => [String], { description: 'A day there, hour by hour.' })
  dayText!: string[];

  @Field(() => String, { description: 'Whether and how one is paid.' })
  pay!: string;

  @Field(() => String, { description: 'How one gets there.' })
  transport!: string;

  @Field(() => DecidedBy, { description: 'Who decides on a place.' })
  decidedBy!: Decider;

  @Field(() => String, { description: 'The same, as a sentence.' })
  decidedByText!: string;

  @Field(() => String, { description: 'When one can apply.' })
  intakeText!: string;

  @Field(() => Int, { description: 'Clarified in step 1 (aktivitet) or step 2 (arbeid).' })
  clarificationStep!: number;

  @Field(() => CapacityUnit, { description: 'What a place is.' })
  capacityUnit!: 'person' | 'weekday';

  @Field(() => [WorkArea], { description: 'The kinds of work there.' })
  workAreas!: WorkArea[];

  @Field(() => [Municipality], { description: 'Whose residents it takes.' })
  municipalities!: Municipality[];

  @Field(() => Contact, { nullable: true, description: 'Whom to call about it.' })
  contact!: Contact | null;

  @Field(() => [FormField], { description: 'What it asks its applicants, and why.' })
  form!: FormField[];

  @Field(() => String, {
    nullable: true,
    description: 'Published figures for places, with year; null where there are none.',
  })
  capacityText!: string | null;

  @Field(() => Boolean, { description: 'The municipality buys its places here.' })
  purchased!: boolean;
}

@InputType({ description: 'Which offers to list; what is left out does not limit.' })
export class OfferFilter {
  @Field(() => String, { nullable: true, description: 'Code of a municipality or bydel.' })
  @MaxLength(60)
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a kind of work.' })
  @MaxLength(60)
  workType?: string | null;

  @Field(() => OfferKind, { nullable: true, description: 'What kind of offer.' })
  kind?: Kind | null;

  @Field(() => DecidedBy, { nullable: true, description: 'Who decides on a place.' })
  decidedBy?: Decider | null;

  @Field(() => String, { nullable: true, description: 'Words to look for; small spelling mistakes are forgiven.' })
  @MaxLength(100)
  search?: string | null;
}

@ObjectType({ description: 'A school with pupils in adapted education.' })
export class School {
  @Field(() => ID, { description: 'The school.' })
  id!: string;

  @Field(() => String, { description: 'The stable code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Municipality, { description: 'Where it lies.' })
  municipality!: Municipality;
}

@ObjectType({ description: 'A school, and its fixed contact person.' })
export class SchoolWithContact extends School {
  @Field(() => Contact, { nullable: true, description: 'Whom to call there.' })
  contact!: Contact | null;
}

@ObjectType({ description: 'The office of a municipality or a bydel that takes applications.' })
export class Office {
  @Field(() => ID, { description: 'The office.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Municipality, { description: 'Whose residents it helps.' })
  municipality!: Municipality;

  @Field(() => Contact, { nullable: true, description: 'Whom to call.' })
  contact!: Contact | null;

  @Field(() => String, { nullable: true, description: 'When somebody answers.' })
  hours!: string | null;
}

export const OfferConnection = connectionOf('Offer', Offer);
