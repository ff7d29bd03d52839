import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../platform/scalars';
import { Municipality } from '../session/organisations.types';

@ObjectType({ description: 'One figure. Figures about one to four people are hidden.' })
export class Measure {
  @Field(() => String, { description: 'The stable name, e.g. `open`; `placedAt.<offer>` for people at one offer.' })
  key!: string;

  @Field(() => String, { description: 'The name, in Norwegian.' })
  name!: string;

  @Field(() => String, { description: 'What is counted, in Norwegian.' })
  description!: string;

  @Field(() => Int, { nullable: true, description: 'The figure; null when it is hidden or there is nothing to count.' })
  value!: number | null;

  @Field(() => String, { description: '`people`, `days` or `percent`.' })
  unit!: string;

  @Field(() => Boolean, { description: 'True when the figure tells of too few people to be shown.' })
  hidden!: boolean;
}

@ObjectType({ description: 'Figures of one municipality or bydel, each person counted once.' })
export class Overview {
  @Field(() => Municipality, { description: 'Whose figures.' })
  municipality!: Municipality;

  @Field(() => Day, { description: 'The day they are of.' })
  day!: string;

  @Field(() => [Measure], { description: 'The figures.' })
  measures!: Measure[];
}
