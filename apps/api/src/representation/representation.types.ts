import { Field, ObjectType } from 'type-graphql';
import { Day, ID } from '../platform/scalars';

@ObjectType({ description: 'Somebody who may act for the person, or who helps. What it covers is its scope.' })
export class Representation {
  @Field(() => ID, { description: 'The representation.' })
  id!: string;

  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => String, { description: '`parentOfMinor`, `guardian`, `proxy`, `futureProxy` or `supporter`.' })
  kind!: string;

  @Field(() => [String], { description: 'What it covers: `personal`, `economic`, `support`.' })
  scope!: string[];

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; null until changed.' })
  until!: string | null;
}
