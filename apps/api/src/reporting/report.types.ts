import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../platform/scalars';
import { Municipality } from '../session/organisations.types';

@ObjectType({
  description: 'A half-year or year of whole ISO weeks: a year begins with week 1, its second half with week 27.',
})
export class ReportPeriod {
  @Field(() => String, { description: '`2026-H2` or `2026`.' })
  code!: string;

  @Field(() => String, { description: 'In words, e.g. «2. halvår 2026».' })
  name!: string;

  @Field(() => String, { description: '`halfYear` or `year`.' })
  kind!: string;

  @Field(() => Day, { description: 'The first day, a Monday.' })
  from!: string;

  @Field(() => Day, { description: 'The last day, a Sunday.' })
  to!: string;

  @Field(() => Boolean, { description: 'True while it runs: counted anew every night, for the own office only.' })
  running!: boolean;
}

@ObjectType({ description: 'A figure as everybody may see it.' })
export class Figure {
  @Field(() => Boolean, {
    description: 'Tells of one to four people, or of others by subtraction: neither value nor base is told.',
  })
  hidden!: boolean;

  @Field(() => Int, { nullable: true, description: 'The figure; null when it is hidden or there is nobody to count.' })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people stand behind it; null when it is hidden.' })
  base!: number | null;
}

@ObjectType({ description: 'A figure of an earlier period of the same kind.' })
export class TrendPoint {
  @Field(() => ReportPeriod, { description: 'The period.' })
  period!: ReportPeriod;

  @Field(() => Figure, { nullable: true, description: 'The figure; null when it was not counted.' })
  figure!: Figure | null;
}

@ObjectType({ description: 'What is reported, what it aims at, and the own figure.' })
export class ReportIndicator {
  @Field(() => String, { description: 'The stable code, e.g. `daysToAnswer`.' })
  code!: string;

  @Field(() => String, { description: 'The name, in Norwegian.' })
  name!: string;

  @Field(() => String, { description: 'Who is counted, in Norwegian.' })
  description!: string;

  @Field(() => String, { description: 'Who stands behind the figure, as a heading, in Norwegian.' })
  baseName!: string;

  @Field(() => String, { description: '`days`, `percent`, `people` or `places`.' })
  unit!: string;

  @Field(() => Int, { nullable: true, description: 'Which of the city’s goals it tells of; null outside the city.' })
  goal!: number | null;

  @Field(() => String, { nullable: true, description: '`lower` or `higher` is better; null when neither is.' })
  direction!: string | null;

  @Field(() => Int, { nullable: true, description: 'What is aimed at in this period; null without a target.' })
  target!: number | null;

  @Field(() => Int, { nullable: true, description: 'What each bydel or municipality aims at in this period.' })
  targetEach!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the target is reached; null when that cannot be said.',
  })
  reached!: boolean | null;

  @Field(() => Figure, { nullable: true, description: 'The figure; null when it is not counted yet.' })
  figure!: Figure | null;

  @Field(() => Figure, { nullable: true, description: 'The same a year before; null when it was not counted.' })
  yearBefore!: Figure | null;

  @Field(() => [TrendPoint], { description: 'Up to five periods of the same kind, the latest last.' })
  trend!: TrendPoint[];
}

@ObjectType({ description: 'One figure of one bydel.' })
export class UnitFigure {
  @Field(() => String, { description: 'The code of the indicator.' })
  indicator!: string;

  @Field(() => Figure, { nullable: true, description: 'The figure; null when it is not counted.' })
  figure!: Figure | null;

  @Field(() => Figure, { nullable: true, description: 'The same a year before; null when it was not counted.' })
  yearBefore!: Figure | null;
}

@ObjectType({ description: 'A bydel, or the whole city, beside the others.' })
export class ReportUnit {
  @Field(() => Municipality, { description: 'Which.' })
  municipality!: Municipality;

  @Field(() => Int, { nullable: true, description: 'The number of the bydel; null for the city.' })
  number!: number | null;

  @Field(() => Boolean, { description: 'The one whose report this is.' })
  own!: boolean;

  @Field(() => [UnitFigure], { description: 'A figure for each indicator.' })
  figures!: UnitFigure[];
}

@ObjectType({ description: 'One of the city’s goals for its bydeler.' })
export class ReportGoal {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'What it says, in Norwegian.' })
  text!: string;
}

@ObjectType({
  description: 'The report of a bydel, municipality or city: the same figures for everybody who sees them.',
})
export class Report {
  @Field(() => Municipality, { description: 'Whose report.' })
  municipality!: Municipality;

  @Field(() => ReportPeriod, { description: 'The period it is of.' })
  period!: ReportPeriod;

  @Field(() => [ReportPeriod], { description: 'The periods there are reports of, the latest first.' })
  periods!: ReportPeriod[];

  @Field(() => Day, { nullable: true, description: 'The day the figures were counted; null when they are not yet.' })
  countedOn!: string | null;

  @Field(() => [ReportIndicator], { description: 'Every indicator, in a fixed order.' })
  indicators!: ReportIndicator[];

  @Field(() => [ReportGoal], { description: 'The city’s goals, also those without a figure; none outside the city.' })
  goals!: ReportGoal[];

  @Field(() => [ReportUnit], {
    description: 'All bydeler in the order of their numbers, never ranked; empty for a municipality by itself.',
  })
  units!: ReportUnit[];

  @Field(() => ReportUnit, { nullable: true, description: 'The whole city; null for a municipality by itself.' })
  total!: ReportUnit | null;
}
