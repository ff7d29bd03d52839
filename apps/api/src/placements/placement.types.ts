import {
  placementSteps,
  transportWays,
  type PlacementState as State,
  type TransportWay as Way,
} from '@inntak/domain/placements';
import { statesOf } from '@inntak/domain/steps';
import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer, WorkArea } from '../offers/offers.types';
import { ParticipantView } from '../participants/participant.types';
import { connectionOf } from '../platform/connection';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { PlacementProposal } from './proposal.types';

export const PlacementState = enumOf('PlacementState', 'Where a placement is, as stored.', statesOf(placementSteps));

export const TransportWay = enumOf('TransportWay', 'How somebody gets to her place.', transportWays);

@ObjectType({ description: 'Who told how somebody gets to her place, the last time it was told.' })
export class TransportTold {
  @Field(() => Day, { description: 'When.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Who; null where it is not known.' })
  by!: string | null;
}

@ObjectType({ description: 'A move to another place, which is held while the person stands in this one.' })
export class PlacementMove {
  @Field(() => Day, { description: 'The last day here: the new place begins the day after.' })
  lastDay!: string;

  @Field(() => Boolean, { description: 'The person has said yes, and it is granted. Until then this place stands.' })
  decided!: boolean;
}

@ObjectType({ description: 'One weekday of a placement.' })
export class PlacementDay {
  @Field(() => Offer, { description: 'Where.' })
  offer!: Offer;

  @Field(() => WorkArea, { nullable: true, description: 'With what kind of work, where it is settled.' })
  workArea!: WorkArea | null;

  @Field(() => Weekday, { description: 'On which weekday.' })
  weekday!: WeekdayName;

  @Field(() => Day, { description: 'The first day of the period.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'The last day, still attended; null: until it is changed.' })
  to!: string | null;
}

@ObjectType({ description: 'The earmarked money that pays for a placement.' })
export class PlacementGrant {
  @Field(() => ID, { description: 'The grant.' })
  id!: string;

  @Field(() => String, { description: 'What the money is for.' })
  purpose!: string;
}

@ObjectType({ description: 'A place somebody has: weekdays at one or more offers. Providers see their own days.' })
export class Placement {
  @Field(() => ID, { description: 'The placement.' })
  id!: string;

  @Field(() => PlacementState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => String, { description: 'Who pays: `municipality`, `nav`, `purchased` or `none`.' })
  financing!: string;

  @Field(() => PlacementGrant, {
    nullable: true,
    description: 'The earmarked money that pays for it; null: none, or not for the reader to know.',
  })
  earmarkedGrant!: PlacementGrant | null;

  @Field(() => [PlacementDay], { description: 'The weekdays, by weekday.' })
  days!: PlacementDay[];

  @Field(() => Day, { description: 'The first day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'The last day, still attended; null: until it is changed.' })
  to!: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day of a pause that is agreed and has not begun.' })
  pauseFrom!: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day the person is expected back from a pause, where one is known.',
  })
  pausedUntil!: string | null;

  @Field(() => TransportWay, { nullable: true, description: 'How she gets there; null: not arranged.' })
  transport!: Way | null;

  @Field(() => TransportTold, {
    nullable: true,
    description: 'Who told how she gets there, and when. Office only; null: nobody has.',
  })
  transportTold!: TransportTold | null;

  @Field(() => Boolean, { description: 'Whether the actor may tell how she gets there now.' })
  mayTellTransport!: boolean;

  @Field(() => ParticipantView, { description: 'Whose it is, as far as the reader may know.' })
  participant!: ParticipantView;

  @Field(() => ID, { nullable: true, description: 'The case it came from, where the reader may see it.' })
  caseId!: string | null;

  @Field(() => [PlacementProposal], { description: 'What providers have proposed about it, the latest first.' })
  proposals!: PlacementProposal[];

  @Field(() => [AllowedStep], {
    description: 'What the actor’s own house may propose about it, by kind; empty for all but the provider.',
  })
  mayPropose!: AllowedStep[];

  @Field(() => PlacementMove, {
    nullable: true,
    description:
      'Another place that is held for the person on these days; for the office, and for NAV when it is granted.',
  })
  move!: PlacementMove | null;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

export const PlacementConnection = connectionOf('Placement', Placement);

@InputType({ description: 'Start a placement, on its first day or later.' })
export class StartPlacementInput {
  @Field(() => ID, { description: 'The placement.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'How somebody gets to her place.' })
export class TellTransportInput extends StartPlacementInput {
  @Field(() => TransportWay, { description: 'How.' })
  transport!: Way;
}

@InputType({ description: 'Resume a paused placement.' })
export class ResumePlacementInput extends StartPlacementInput {}

@InputType({ description: 'Pause a placement. The place is kept.' })
export class PausePlacementInput extends StartPlacementInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;

  @Field(() => Day, { nullable: true, description: 'The day the person is expected back, where one is known.' })
  backOn?: string | null;
}

@InputType({ description: 'End a placement. The last day is still attended; the place is free from the day after.' })
export class EndPlacementInput extends StartPlacementInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;

  @Field(() => Day, { description: 'The last day.' })
  lastDay!: string;
}

@InputType({ description: 'What pays for a placement.' })
export class LinkEarmarkedGrantInput {
  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => Int, { description: 'The version of the placement that was looked at.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The grant; null: none any more.' })
  grantId?: string | null;
}

@ObjectType({ description: 'The placement after the step.' })
export class PlacementPayload {
  @Field(() => Placement, { description: 'The placement.' })
  placement!: Placement;
}

export const StartPlacementResult = resultOf('StartPlacementResult', PlacementPayload);
export const TellTransportResult = resultOf('TellTransportResult', PlacementPayload);
export const PausePlacementResult = resultOf('PausePlacementResult', PlacementPayload);
export const ResumePlacementResult = resultOf('ResumePlacementResult', PlacementPayload);
export const EndPlacementResult = resultOf('EndPlacementResult', PlacementPayload);
export const ProposePlacementChangeResult = resultOf('ProposePlacementChangeResult', PlacementPayload);
export const AnswerProposalResult = resultOf('AnswerProposalResult', PlacementPayload);
export const LinkEarmarkedGrantResult = resultOf('LinkEarmarkedGrantResult', PlacementPayload);
