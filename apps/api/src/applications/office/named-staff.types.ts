import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { DateTime, ID } from '../../platform/scalars';

@ObjectType({ description: 'Somebody who may be named, or is, to know a person with a protected address.' })
export class WhoMayKnow {
  @Field(() => ID, { description: 'The user.' })
  userId!: string;

  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where they work; null for one who represents the person.' })
  worksAt!: string | null;

  @Field(() => Boolean, { description: 'Works at the person’s own office.' })
  atOffice!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When they were named; null when they are not.' })
  namedAt!: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Who named them; null when they registered the protection.' })
  namedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why they are named.' })
  reason!: string | null;
}

@InputType({ description: 'Somebody who may know a protected person from now on, or no longer.' })
export class NameForProtectedInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => ID, { description: 'Who.' })
  userId!: string;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(500)
  reason!: string;
}
