import type { ApplicationState as State } from '@inntak/domain/applications';
import { Field, ObjectType } from 'type-graphql';
import { ApplicationState } from '../applications/application.types';
import { Station } from '../applications/stations.types';
import { Day, ID } from '../platform/scalars';
import { Municipality } from '../session/organisations.types';

@ObjectType({ description: 'A pupil who lets the school follow the case.' })
export class Pupil {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  @Field(() => String, { description: 'First name.' })
  firstName!: string;

  @Field(() => Municipality, { description: 'Where the pupil lives.' })
  municipality!: Municipality;

  @Field(() => Day, { nullable: true, description: 'When school is expected to end.' })
  plannedEndOfSchool!: string | null;

  @Field(() => ID, { nullable: true, description: 'The application; null when there is none.' })
  applicationId!: string | null;

  @Field(() => Boolean, {
    description: 'True when the school can help to write one: a draft, or none that is under way.',
  })
  mayPrepare!: boolean;

  @Field(() => ApplicationState, { nullable: true, description: 'Where the application is; null when there is none.' })
  applicationState!: State | null;

  @Field(() => [Station], { description: 'The six stations; empty when there is no application.' })
  stations!: Station[];

  @Field(() => String, { description: 'Where it stands, in plain Norwegian.' })
  nextText!: string;

  @Field(() => Boolean, { description: 'True when the pupil has a place, or one that begins.' })
  hasPlace!: boolean;

  @Field(() => String, { nullable: true, description: 'Since or from when.' })
  placeText!: string | null;
}
