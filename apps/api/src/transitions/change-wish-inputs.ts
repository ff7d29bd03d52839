import type { ChangeKind as Kind, ChangeOutcome as OutcomeKind, SharingAnswer } from '@inntak/domain/transitions';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Day, ID } from '../platform/scalars';
import { ChangeKind, ChangeOutcomeKind, ChangeSharing } from './change-wish.types';

@InputType({ description: 'A place that is wished for.' })
export class WantedPlaceInput {
  @Field(() => ID, { description: 'Where.' })
  offerId!: string;

  @Field(() => ID, { nullable: true, description: 'With what kind of work.' })
  workAreaId?: string | null;

  @Field(() => [Weekday], { nullable: true, description: 'On these weekdays.' })
  @ArrayMaxSize(5)
  weekdays?: WeekdayName[] | null;

  @Field(() => Int, { nullable: true, description: 'On so many days a week.' })
  days?: number | null;
}

@InputType({ description: 'A wish for change. The person’s own, or staff’s with what the person thinks of it.' })
export class MakeChangeWishInput {
  @Field(() => ID, { nullable: true, description: 'Staff only: whose it is.' })
  participantId?: string | null;

  @Field(() => ChangeKind, { description: 'What is wanted.' })
  kind!: Kind;

  @Field(() => [WantedPlaceInput], { description: 'Places wished for; none when it is not known yet.' })
  @ArrayMaxSize(3)
  @ValidateNested()
  wanted!: WantedPlaceInput[];

  @Field(() => Int, { nullable: true, description: 'Days a week in all.' })
  daysWanted?: number | null;

  @Field(() => Day, { nullable: true, description: 'Trying something else: back at the latest.' })
  returnOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The person’s own words.' })
  @MaxLength(2000)
  ownWords?: string | null;

  @Field(() => String, { nullable: true, description: 'Staff only: what the person thinks of it.' })
  @MaxLength(2000)
  personView?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Too urgent to wait for a meeting.' })
  urgent?: boolean | null;

  @Field(() => ChangeSharing, { description: 'May the places concerned, and NAV if it is involved, hear of it?' })
  sharing!: SharingAnswer;

  @Field(() => String, { nullable: true, description: 'The law, where it is shared without a yes.' })
  @MaxLength(500)
  sharingBasis?: string | null;
}

@InputType({ description: 'A wish for change, as it was read.' })
export class ChangeWishRef {
  @Field(() => ID, { description: 'The wish.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'Withdraw a wish for change.' })
export class WithdrawChangeWishInput extends ChangeWishRef {
  @Field(() => String, { nullable: true, description: 'Why; staff must say.' })
  @MaxLength(1000)
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'How staff heard it.' })
  @MaxLength(20)
  heardHow?: string | null;
}

@InputType({ description: 'Put a wish on the agenda of a meeting.' })
export class PutOnAgendaInput extends ChangeWishRef {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

@InputType({ description: 'Take a wish off the agenda again.' })
export class TakeOffAgendaInput extends ChangeWishRef {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'Take up a wish that was put off.' })
export class TakeUpChangeWishInput extends ChangeWishRef {}

@InputType({ description: 'What comes of a wish, in a meeting or at once: who does what by when.' })
export class RecordChangeOutcomeInput extends ChangeWishRef {
  @Field(() => ChangeOutcomeKind, { description: 'What comes of it.' })
  outcome!: OutcomeKind;

  @Field(() => String, { description: 'What is done.' })
  @MaxLength(1000)
  what!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that does it.' })
  ownerId?: string | null;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that tells the person.' })
  tellerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for «ikke nå» and «løst uten endring».' })
  @MaxLength(1000)
  reason?: string | null;

  @Field(() => Day, { nullable: true, description: '«Ikke nå»: when it is looked at again.' })
  againOn?: string | null;

  @Field(() => [WantedPlaceInput], { nullable: true, description: 'Where, when the wish itself left that open.' })
  @ArrayMaxSize(3)
  @ValidateNested()
  wanted?: WantedPlaceInput[] | null;
}

@InputType({ description: 'What was agreed has been done.' })
export class FinishChangeTaskInput {
  @Field(() => ID, { description: 'The outcome.' })
  outcomeId!: string;

  @Field(() => Int, { description: 'The version of the outcome that was looked at.' })
  version!: number;
}
