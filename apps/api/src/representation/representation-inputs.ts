import { ArrayMaxSize, IsIn, MaxLength } from 'class-validator';
import { representationKinds, type RepresentationKind } from '@inntak/domain/representation';
import type { MandateScope } from '@inntak/domain/access';
import { Field, InputType } from 'type-graphql';
import { CasePayload } from '../applications/office/case.types';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';

@InputType({ description: 'A right to act for a person, or to help, that the office has seen the papers of.' })
export class RegisterRepresentationInput {
  @Field(() => ID, { description: 'The person.' })
  participantId!: string;

  @Field(() => String, { description: 'The national identity number of who acts or helps; kept as a hash only.' })
  @MaxLength(20)
  representativeNationalId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name, for somebody who has not logged in here yet.',
  })
  @MaxLength(200)
  representativeName?: string | null;

  @Field(() => String, { description: '`parentOfMinor`, `guardian`, `proxy`, `futureProxy` or `supporter`.' })
  @IsIn(representationKinds)
  kind!: RepresentationKind;

  @Field(() => [String], { description: 'What it covers: `personal`, `economic`, `support`.' })
  @ArrayMaxSize(3)
  @IsIn(['personal', 'economic', 'support'], { each: true })
  scope!: MandateScope[];

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; a parent’s right ends by itself on the 18th birthday.' })
  until?: string | null;

  @Field(() => String, { description: 'Where the papers are: archive reference or the like.' })
  @MaxLength(200)
  documentRef!: string;
}

export const RegisterRepresentationResult = resultOf('RegisterRepresentationResult', CasePayload);
