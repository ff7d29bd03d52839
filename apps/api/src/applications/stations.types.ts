import {
  stationKeys,
  stations,
  type CaseFacts,
  type StationKey as Key,
  type StationState as State,
} from '@inntak/domain/applications';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/enums';
import { Day } from '../platform/scalars';
import { stationText } from '../platform/texts/station-texts';

export const StationKey = enumOf(
  'StationKey',
  'The six stations of the way in: Søknad, Bli kjent, Besøk, Tilbud, Vedtak, Start.',
  stationKeys,
);
export const StationState = enumOf('StationState', 'Whether a station is passed, reached or ahead.', [
  'done',
  'now',
  'ahead',
] as const);

@ObjectType({ description: 'One of the six stations; always all six are given, in the order of the municipality.' })
export class Station {
  @Field(() => StationKey, { description: 'Which station.' })
  key!: Key;

  @Field(() => StationState, { description: 'Passed, reached or ahead.' })
  state!: State;

  @Field(() => Day, { nullable: true, description: 'The day of it; null while unknown, or when it was passed by.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands under it, in plain Norwegian.' })
  text!: string | null;
}

/** The stations of a case, the same for everybody who may see it. */
export function toStations(facts: CaseFacts): Station[] {
  return stations(facts).map((station) => ({ ...station, text: stationText(station) }));
}
