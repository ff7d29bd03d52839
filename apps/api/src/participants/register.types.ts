import type { ApplicationState as State } from '@inntak/domain/applications';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { ApplicationState } from '../applications/application.types';
import { connectionOf, PageArgs } from '../platform/connection';
import { ID } from '../platform/scalars';

@ObjectType({ description: 'Somebody whom the office knows, with the latest case.' })
export class RegisterRow {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => Int, { description: 'The year of birth, to tell people of one name apart.' })
  birthYear!: number;

  @Field(() => String, { nullable: true, description: 'The school, while there is one.' })
  school!: string | null;

  @Field(() => ID, { nullable: true, description: 'The latest case; null for who has never applied.' })
  caseId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  caseNumber!: string | null;

  @Field(() => ApplicationState, { nullable: true, description: 'Where it is.' })
  state!: State | null;

  @Field(() => [String], { description: 'The short names of the offers where the person has a place today.' })
  places!: string[];

  @Field(() => Boolean, { description: 'The address is protected, and not shown.' })
  addressProtected!: boolean;
}

export const RegisterConnection = connectionOf('Register', RegisterRow);

@ArgsType()
export class RegisterArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, the start of a case number, or a whole national identity number.',
  })
  @MaxLength(100)
  search?: string | null;
}
