import {
  applicationSteps,
  wishSteps,
  type ApplicationState as State,
  type WishState as StateOfWish,
} from '@inntak/domain/applications';
import { experienceKinds, type ExperienceKind as Kind } from '@inntak/domain/experience';
import { statesOf } from '@inntak/domain/steps';
import { Field, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Contact, Offer, WorkArea } from '../offers/offers.types';
import { enumOf } from '../platform/enums';
import { Person } from '../platform/person.types';
import { resultOf } from '../platform/results';
import { DateTime, Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Municipality } from '../session/organisations.types';
import { Station } from './stations.types';

export const ApplicationState = enumOf('ApplicationState', 'Where the case is, coarsely.', statesOf(applicationSteps));
export const WishState = enumOf('WishState', 'What became of one wish.', statesOf(wishSteps));
export const ApplicationOrigin = enumOf('ApplicationOrigin', 'How the application came.', [
  'digital',
  'paper',
  'nav',
  'change',
  'import',
] as const);
export const ExperienceKind = enumOf(
  'ExperienceKind',
  'Hospitering (a period of training), jobbsmak (a taste of two or three days), arbeidspraksis.',
  experienceKinds,
);

@ObjectType({ description: 'One offer in a wish, on fixed weekdays or on a number of days.' })
export class WishPart {
  @Field(() => Offer, { description: 'The offer.' })
  offer!: Offer;

  @Field(() => WorkArea, { nullable: true, description: 'The kind of work there, where one was chosen.' })
  workArea!: WorkArea | null;

  @Field(() => [Weekday], { nullable: true, description: 'Fixed weekdays; null when only the number is wished for.' })
  weekdays!: WeekdayName[] | null;

  @Field(() => Int, { description: 'Days per week.' })
  days!: number;
}

@ObjectType({ description: 'A bundle that is wished for as a whole; rank 1 is wished most.' })
export class Wish {
  @Field(() => ID, { description: 'The wish.' })
  id!: string;

  @Field(() => Int, { description: '1 is wished most.' })
  rank!: number;

  @Field(() => WishState, { description: 'What became of it.' })
  state!: StateOfWish;

  @Field(() => Int, { description: 'Grows by one with every change.' })
  version!: number;

  @Field(() => [WishPart], { description: 'The offers in it.' })
  parts!: WishPart[];

  @Field(() => String, { nullable: true, description: 'Why it is in this state, where somebody said so.' })
  stateReason!: string | null;

  @Field(() => [AllowedStep], { description: 'What this actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'An answer to a question of an offer’s own form.' })
export class Answer {
  @Field(() => ID, { description: 'The offer that asks.' })
  offerId!: string;

  @Field(() => String, { description: 'The key of the question.' })
  key!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => String, { description: 'Why it is asked.' })
  why!: string;

  @Field(() => [String], { description: 'What was answered; one text where one answer is asked for.' })
  value!: string[];

  @Field(() => [String], {
    description: 'The same in Norwegian words: labels of options, names of weekdays, «Ja» and «Nei».',
  })
  labels!: string[];
}

@ObjectType({ description: 'Work tried before or during school. It belongs to the person and outlives the case.' })
export class WorkExperience {
  @Field(() => ID, { description: 'The experience.' })
  id!: string;

  @Field(() => ExperienceKind, { description: 'What it was.' })
  kind!: Kind;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it goes on.' })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours per week.' })
  hoursPerWeek!: number | null;

  @Field(() => String, { nullable: true, description: 'What the person thought of it.' })
  ownView!: string | null;

  @Field(() => String, { nullable: true, description: 'Who can tell more, in words.' })
  documentedBy!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was paid.' })
  paid!: boolean | null;
}

@ObjectType({ description: 'What the person says in own words.' })
export class OwnWords {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Who helped to write them; null for nobody.' })
  helper!: string | null;

  @Field(() => Day, { nullable: true, description: 'When they were written.' })
  day!: string | null;
}

@ObjectType({ description: 'One person’s application: the case.' })
export class Application {
  @Field(() => ID, { description: 'The application, and the case.' })
  id!: string;

  @Field(() => String, { description: 'The number people say on the phone, e.g. `2027/14`.' })
  caseNumber!: string;

  @Field(() => ApplicationState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => ApplicationOrigin, { description: 'How it came.' })
  origin!: 'digital' | 'paper' | 'nav' | 'change';

  @Field(() => Municipality, { description: 'The municipality or bydel that decides.' })
  municipality!: Municipality;

  @Field(() => OwnWords, { nullable: true, description: 'The person’s own words.' })
  ownWords!: OwnWords | null;

  @Field(() => [String], { description: 'Codes of what is important to the person.' })
  important!: string[];

  @Field(() => Int, { nullable: true, description: 'Days per week wished for in all.' })
  daysPerWeek!: number | null;

  @Field(() => Day, { nullable: true, description: 'When school is expected to end.' })
  plannedEndOfSchool!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who helped to fill it in.' })
  helper!: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent.' })
  submittedAt!: Date | string | null;

  @Field(() => Day, { nullable: true, description: 'The day the office received it.' })
  receivedOn!: string | null;

  @Field(() => Boolean, {
    description:
      'It came after the deadline of the main intake, or would if it were sent now; it is treated all the same.',
  })
  late!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it came late.' })
  lateReason!: string | null;

  @Field(() => Day, { nullable: true, description: 'The deadline of its main intake; null for rolling intake.' })
  deadline!: string | null;

  @Field(() => Day, { nullable: true, description: 'When everybody who applied in time should have an answer.' })
  answerTarget!: string | null;

  @Field(() => Day, { nullable: true, description: 'The preliminary reply is due, when there is no decision by then.' })
  preliminaryReplyDue!: string | null;

  @Field(() => Boolean, {
    description: 'This actor may send a preliminary reply now: none is sent, nothing is decided.',
  })
  maySendPreliminaryReply!: boolean;

  @Field(() => [Wish], { description: 'The wishes, by rank; for a provider those for its own offers.' })
  wishes!: Wish[];

  @Field(() => [Answer], { description: 'The answers; for a provider those to its own form.' })
  answers!: Answer[];

  @Field(() => [WorkExperience], { description: 'Work the person has tried.' })
  experiences!: WorkExperience[];

  @Field(() => [Station], { description: 'The six stations, the same for everybody who may see the case.' })
  stations!: Station[];

  @Field(() => [AllowedStep], { description: 'What this actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'What the person gets at once when something is sent: what happens next, and when.' })
export class Receipt {
  @Field(() => String, { description: 'The heading.' })
  title!: string;

  @Field(() => [String], { description: 'What was sent and received.' })
  text!: string[];

  @Field(() => String, { description: 'What happens next.' })
  next!: string;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  nextDay!: string | null;

  @Field(() => Contact, { nullable: true, description: 'Whom to call.' })
  contact!: Contact | null;

  @Field(() => ID, { nullable: true, description: 'The same as a letter.' })
  letterId!: string | null;
}

@ObjectType({ description: 'The application after the step, and a receipt when it was sent.' })
export class ApplicationPayload {
  @Field(() => Application, { description: 'The application now.' })
  application!: Application;

  @Field(() => Receipt, { nullable: true, description: 'Only when the application was sent.' })
  receipt!: Receipt | null;
}

export const SaveApplicationResult = resultOf('SaveApplicationResult', ApplicationPayload);
export const SubmitApplicationResult = resultOf('SubmitApplicationResult', ApplicationPayload);
export const SendApplicationForApprovalResult = resultOf('SendApplicationForApprovalResult', ApplicationPayload);
export const ApproveApplicationResult = resultOf('ApproveApplicationResult', ApplicationPayload);
export const AskForApplicationChangesResult = resultOf('AskForApplicationChangesResult', ApplicationPayload);
export const WithdrawWishResult = resultOf('WithdrawWishResult', ApplicationPayload);
export const WithdrawApplicationResult = resultOf('WithdrawApplicationResult', ApplicationPayload);
