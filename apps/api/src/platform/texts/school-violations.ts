import type { ExperienceViolation, SchoolExperienceViolation } from '@inntak/domain/experience';
import type { EndOfSchoolViolation, HandoverViolation } from '@inntak/domain/schools';
import type { Explanations } from '../results';
import { wholeNumber } from './say';

type OfTheSchool = Exclude<SchoolExperienceViolation, ExperienceViolation> | EndOfSchoolViolation | HandoverViolation;

/** What keeps a school from writing something down about a pupil. */
export const schoolViolations: Explanations<OfTheSchool> = {
  'experience-not-begun': ({ field }) => ({
    message: 'Dagen har ikke vært ennå. Velg «Planlagt», eller skriv en tidligere dag.',
    field,
  }),
  'experience-planned-in-the-past': ({ field }) => ({
    message: 'Dagen har vært. Velg «Gjennomført» eller «Ble ikke noe av», eller skriv en senere dag.',
    field,
  }),
  'experience-missed-without-reason': ({ field }) => ({ message: 'Velg hvorfor det ikke ble noe av.', field }),
  'experience-cost-impossible': ({ field, max }) => ({
    message: `Skriv hele kroner, fra 0 til ${wholeNumber(max)}.`,
    field,
    facts: { max },
  }),
  'experience-payer-missing': ({ field }) => ({ message: 'Velg hvem som betalte, siden det kostet noe.', field }),
  'school-ends-in-the-past': ({ field }) => ({
    message: 'Dagen har vært. Skriv dagen eleven slutter på skolen, i dag eller senere.',
    field,
  }),
  'school-ends-too-far-off': ({ field, years }) => ({
    message: `Dagen er mer enn ${years} år fram. Se på årstallet.`,
    field,
    facts: { years },
  }),
  'end-told-in-the-future': ({ field }) => ({ message: 'Skriv dagen det ble sagt, i dag eller tidligere.', field }),
  'contact-not-at-school': ({ field }) => ({ message: 'Velg en kollega ved skolen fra lista.', field }),
  'contact-already': ({ field }) => ({ message: 'Kollegaen har eleven allerede.', field }),
  'handover-note-missing': ({ field }) => ({ message: 'Skriv hva kollegaen bør vite.', field }),
};
