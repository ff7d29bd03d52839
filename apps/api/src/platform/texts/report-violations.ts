import type { GrantViolation } from '@inntak/domain/reporting';
import type { StepNotYours } from '@inntak/domain/steps';
import type { Explanations } from '../results';
import { sayDay } from './say';

/** What keeps earmarked money from being written down or linked to a place. */
export const reportViolations: Explanations<Exclude<GrantViolation, StepNotYours>> = {
  'grant-purpose-missing': ({ field }) => ({ message: 'Skriv hva pengene skal brukes til.', field }),
  'grant-reason-missing': ({ field }) => ({ message: 'Skriv hvorfor tilskuddet endres.', field }),
  'grant-amount-impossible': ({ field }) => ({ message: 'Skriv beløpet i hele kroner, for eksempel 900000.', field }),
  'grant-ends-before-it-begins': ({ field }) => ({
    message: 'Siste dag må være den første dagen eller senere.',
    field,
  }),
  'grant-in-use': ({ field }) => ({
    message: 'Perioden kan ikke endres, fordi tilskuddet betaler for plasser. Registrer et nytt tilskudd i stedet.',
    field,
  }),
  'placement-outside-grant': ({ field, from, to }) => ({
    message: `Tilskuddet kan brukes på plasser som begynner fra ${sayDay(from)} til og med ${sayDay(to)}.`,
    field,
    facts: { from, to },
  }),
};
