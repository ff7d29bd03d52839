import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Day } from '../../platform/scalars';
import { AnswerInput, WishInput } from '../application-inputs';
import { ApplicationOrigin } from '../application.types';

@InputType({ description: 'An application that came on paper, or that somebody began at NAV.' })
export class RegisterPaperApplicationInput {
  @Field(() => String, { description: 'The person’s national identity number; kept encrypted.' })
  @MaxLength(20)
  nationalId!: string;

  @Field(() => String, { description: 'First name.' })
  @MaxLength(100)
  firstName!: string;

  @Field(() => String, { description: 'Last name.' })
  @MaxLength(100)
  lastName!: string;

  @Field(() => String, { nullable: true, description: 'The school, by code.' })
  @MaxLength(60)
  schoolCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @MaxLength(30)
  phone?: string | null;

  @Field(() => Boolean, { description: 'Whether the person can log in; otherwise letters go by post.' })
  hasBankId!: boolean;

  @Field(() => Day, { description: 'The day it came.' })
  paperReceivedOn!: string;

  @Field(() => String, { nullable: true, description: 'The person’s own words.' })
  @MaxLength(4000)
  ownWords?: string | null;

  @Field(() => String, { nullable: true, description: 'Who helped to write them.' })
  @MaxLength(200)
  ownWordsHelper?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days per week wished for in all.' })
  @Min(1)
  @Max(5)
  daysPerWeek?: number | null;

  @Field(() => [WishInput], { description: 'The wishes.' })
  @ArrayMaxSize(5)
  @ValidateNested()
  wishes!: WishInput[];

  @Field(() => [AnswerInput], { description: 'The answers.' })
  @ArrayMaxSize(200)
  @ValidateNested()
  answers!: AnswerInput[];

  @Field(() => ApplicationOrigin, { description: '`paper`, or `nav` for who began at NAV.' })
  origin!: 'digital' | 'paper' | 'nav' | 'change' | 'import';

  @Field(() => String, { nullable: true, description: 'Why it came after the deadline.' })
  @MaxLength(1000)
  lateReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Protected address: `none`, `fortrolig` or `strengtFortrolig`.' })
  @MaxLength(60)
  protection?: string | null;
}
