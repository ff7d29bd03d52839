import type { ApplicationState as State } from '@inntak/domain/applications';
import { Field, ObjectType } from 'type-graphql';
import { ApplicationState } from '../applications/application.types';
import { Station } from '../applications/stations.types';
import { Day, ID } from '../platform/scalars';

@ObjectType({ description: 'A pupil who lets the school follow the case.' })
export class Pupil {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  @Field(() => Day, { nullable: true, description: 'When school is expected to end.' })
  plannedEndOfSchool!: string | null;

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
