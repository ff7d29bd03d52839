import type { ClarificationKind as Kind } from '@inntak/domain/clarifications';
import { Field, ObjectType } from 'type-graphql';
import { DateTime, ID } from '../platform/scalars';
import { ClarificationKind } from './referral.types';

@ObjectType({ description: 'A meeting that is booked, as the person herself is told of it.' })
export class MyMeeting {
  @Field(() => ID, { description: 'The meeting; its calendar file has this name.' })
  id!: string;

  @Field(() => ClarificationKind, { description: 'What kind.' })
  kind!: Kind;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: Date | string;

  @Field(() => String, { nullable: true, description: 'Where, where it is said.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom she meets, where it is said.' })
  with!: string | null;

  @Field(() => String, { description: 'The house that invites.' })
  organisation!: string;
}
