import { ageOn, type Day } from '../calendar';

/** Protected address (adressebeskyttelse): `fortrolig` is kode 7, `strengtFortrolig` kode 6. */
export const protections = ['none', 'fortrolig', 'strengtFortrolig'] as const;
export type Protection = (typeof protections)[number];

/** The person, as rules see them: no name, no address, no national identity number. */
export interface Participant {
  readonly id: string;
  readonly tenantId: string;
  readonly birthDate: Day;
  readonly protection: Protection;
  /** The first day as a resident of the municipality, where it is known and recent. */
  readonly movedInOn: Day | null;
  /** The year in which school is expected to end; pupils use four or five years. Null when not a pupil. */
  readonly schoolEndsIn: number | null;
}

/** Kode 6: nobody but named staff may know that the person is here at all. */
export function isHiddenFromOthers(protection: Protection): boolean {
  return protection === 'strengtFortrolig';
}

/** Kode 7 and kode 6: address, phone and place of work leave no screen, letter or list. */
export function hidesAddress(protection: Protection): boolean {
  return protection !== 'none';
}

/** Eighteen or older: acts in person; parents have no right of their own any more. */
export function isAdult(participant: Pick<Participant, 'birthDate'>, today: Day): boolean {
  return ageOn(participant.birthDate, today) >= 18;
}
