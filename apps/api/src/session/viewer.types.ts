import { roles, type Role } from '@inntak/domain/access';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { DateTime, Day, ID } from '../platform/scalars';
import type { HatKey } from './hats';
import { Municipality, Organisation } from './organisations.types';

export const RoleEnum = enumOf('Role', 'What somebody may be here. Closed: rules name each of them.', roles);

export const HatKindEnum = enumOf('HatKind', 'Whom a log-in can act as.', [
  'self',
  'representation',
  'membership',
] as const satisfies readonly HatKey['kind'][]);

@ObjectType('Hat', {
  description: 'Whom a log-in can act as: oneself, a person one represents, or a role at an organisation.',
})
export class HatType {
  @Field(() => ID, { description: 'Names the hat in `switchHat`.' })
  id!: string;

  @Field(() => HatKindEnum, { description: 'Oneself, a person one represents, or a role at an organisation.' })
  kind!: HatKey['kind'];

  @Field(() => RoleEnum, { description: 'The role worn.' })
  role!: Role;

  @Field(() => String, { description: 'Whose name stands on it: a person or an organisation.' })
  label!: string;

  @Field(() => Organisation, { nullable: true, description: 'The organisation of a membership.' })
  organisation!: Organisation | null;

  @Field(() => Municipality, { nullable: true, description: 'The municipality or bydel the role works for.' })
  municipality!: Municipality | null;

  @Field(() => String, { nullable: true, description: 'The name of the person represented.' })
  actingFor!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day it may be worn; null while it has no end.' })
  validUntil!: string | null;
}

@ObjectType({ description: 'The person who is logged in, and whom she acts as now.' })
export class Viewer {
  @Field(() => ID, { description: 'The log-in, not the person with a case.' })
  id!: string;

  @Field(() => String, { description: 'The name of the person who is logged in.' })
  name!: string;

  @Field(() => HatType, { description: 'Whom she acts as now.' })
  activeHat!: HatType;

  @Field(() => [HatType], { description: 'Everybody she could act as with this log-in.' })
  hats!: HatType[];

  @Field(() => Boolean, { description: 'False until somebody with several hats has chosen one in this session.' })
  hatChosen!: boolean;

  @Field(() => DateTime, { description: 'When the session ends if nothing more is done in it.' })
  sessionEndsAt!: Date;
}

@InputType({ description: 'The hat to wear from now on.' })
export class SwitchHatInput {
  @Field(() => ID, { description: 'One of the viewer’s hats.' })
  hatId!: string;
}

@ObjectType({ description: 'The viewer, wearing the new hat.' })
export class ViewerPayload {
  @Field(() => Viewer, { description: 'The viewer, wearing the new hat.' })
  viewer!: Viewer;
}

export const SwitchHatResult = resultOf('SwitchHatResult', ViewerPayload);
