import type { GrantViolation, PopulationViolation } from '@inntak/domain/reporting';
import type { StepNotYours } from '@inntak/domain/steps';
import type { Explanations } from '../results';
import { sayDay } from './say';

/** What keeps earmarked money from being written down or linked to a place, and numbers of people who live there. */
export const reportViolations: Explanations<Exclude<GrantViolation | PopulationViolation, StepNotYours>> = {
  'population-number-impossible': ({ field }) => ({ message: 'Skriv antallet med tall, for eksempel 130000.', field }),
  'population-day-impossible': ({ field }) => ({
    message: 'Velg dagen tallet gjelder for. Den kan ikke være etter i dag eller før 2010.',
    field,
  }),
  'population-source-missing': ({ field }) => ({ message: 'Skriv hvor tallet kommer fra.', field }),
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
