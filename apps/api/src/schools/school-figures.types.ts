import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Pupils and work tried at a school. A figure that is too small to be shown is null.' })
export class SchoolFigures {
  @Field(() => String, { nullable: true, description: 'The school; null for the sum of all.' })
  school!: string | null;

  @Field(() => Int, { nullable: true, description: 'Pupils who are known.' })
  pupils!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them, who have tried work.' })
  tried!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those who tried, for whom somebody paid.' })
  paid!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pupils who missed it because nobody would pay.' })
  missedForCost!: number | null;
}

@ObjectType({
  description: 'The actor’s own school by itself, or the schools of the leader’s municipality beside each other.',
})
export class SchoolFiguresReport {
  @Field(() => [SchoolFigures], { description: 'One per school, by name.' })
  schools!: SchoolFigures[];

  @Field(() => SchoolFigures, { nullable: true, description: 'All together; null for a school by itself.' })
  total!: SchoolFigures | null;

  @Field(() => Int, { description: 'From one up to, and not including, this many people a figure is hidden.' })
  smallBelow!: number;
}
