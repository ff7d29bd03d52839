import { Field, ObjectType } from 'type-graphql';
import { ID } from '../platform/scalars';

@ObjectType({
  description: 'A municipality, a bydel or a city. The first two decide, and so are tenants; a city sees figures only.',
})
export class Municipality {
  @Field(() => ID, { description: 'The municipality.' })
  id!: string;

  @Field(() => String, { description: 'The stable code, e.g. `baerum`.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: '`municipality`, `district` or `city`.' })
  kind!: string;
}

@ObjectType({ description: 'An office, provider, school or NAV office.' })
export class Organisation {
  @Field(() => ID, { description: 'The organisation.' })
  id!: string;

  @Field(() => String, { description: 'The stable code, e.g. `arba`.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: '`office`, `provider`, `school`, `navOffice`, `city` or `operator`.' })
  kind!: string;
}
