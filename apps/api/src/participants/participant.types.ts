import { Field, Int, ObjectType } from 'type-graphql';
import { School } from '../offers/offers.types';
import { Day, ID } from '../platform/scalars';
import { Municipality } from '../session/organisations.types';

@ObjectType({ description: 'A person, as far as the reader may know: what is hidden is null.' })
export class ParticipantView {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  @Field(() => String, { description: 'First name.' })
  firstName!: string;

  @Field(() => Day, { nullable: true, description: 'Day of birth.' })
  birthDate!: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years today.' })
  age!: number | null;

  @Field(() => School, { nullable: true, description: 'The school.' })
  school!: School | null;

  @Field(() => Municipality, { description: 'The municipality or bydel that decides about the person.' })
  municipality!: Municipality;

  @Field(() => String, { nullable: true, description: 'Telephone; never for people with a protected address.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail; never for people with a protected address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Address; never for people with a protected address.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Protected address: `none`, `fortrolig` (kode 7) or `strengtFortrolig` (kode 6). Office and person only.',
  })
  protection!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person can log in. Office and person only.' })
  hasBankId!: boolean | null;
}
