import { Field, ObjectType } from 'type-graphql';
import { ID } from './scalars';

@ObjectType({ description: 'A member of staff or a helper: the name only.' })
export class Person {
  @Field(() => ID, { description: 'The log-in.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;
}
