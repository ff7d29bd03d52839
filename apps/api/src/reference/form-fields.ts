/**
 * Questions that several offers ask in the same words, so that the same question always looks the same.
 * Source: principle «only necessary information, a form per offer» in the project report (December 2021).
 * Real: the principle. Demo: the wording. No question asks for a diagnosis or anything else about health.
 */
import type { FormField, FormOption } from './types';

const dontKnow = { code: 'dontKnow', label: { nb: 'Jeg vet ikke', kort: 'Vet ikke' } } as const satisfies FormOption;

/** NAV looks at this when it considers a place; asked only by offers that NAV decides. */
export const disabilityBenefit = {
  key: 'disabilityBenefit',
  kind: 'singleChoice',
  question: { nb: 'Får du uføretrygd fra NAV?', kort: 'Får du uføretrygd?' },
  why: {
    nb: 'NAV ser på dette når de bestemmer om du får plass. Du kan søke uansett hva du svarer.',
    kort: 'NAV spør om dette. Du kan søke uansett.',
  },
  options: [
    { code: 'yes', label: { nb: 'Ja', kort: 'Ja' } },
    { code: 'applied', label: { nb: 'Jeg har søkt, eller skal søke snart', kort: 'Jeg har søkt' } },
    { code: 'no', label: { nb: 'Nei', kort: 'Nei' } },
    dontKnow,
  ],
  required: false,
} as const satisfies FormField;

/** How the person gets there: decides whether transport must be planned before the start. */
export const gettingThere = {
  key: 'gettingThere',
  kind: 'singleChoice',
  question: { nb: 'Hvordan kommer du deg dit?', kort: 'Hvordan kommer du deg dit?' },
  why: {
    nb: 'Da vet vi om noen må planlegge reisen sammen med deg.',
    kort: 'Da kan vi planlegge reisen.',
  },
  options: [
    { code: 'alone', label: { nb: 'Jeg tar buss eller går selv', kort: 'Buss eller går' }, illustration: 'naer' },
    {
      code: 'withSomeone',
      label: { nb: 'Noen kjører eller følger meg', kort: 'Noen følger meg' },
      illustration: 'hender',
    },
    {
      code: 'needsTransport',
      label: { nb: 'Jeg trenger skyss fra kommunen', kort: 'Jeg trenger skyss' },
      illustration: 'varebil',
    },
    dontKnow,
  ],
  required: true,
} as const satisfies FormField;

/** Whether a visit should be planned first. */
export const visitedBefore = {
  key: 'visitedBefore',
  kind: 'yesNo',
  question: { nb: 'Har du vært på besøk der?', kort: 'Har du vært der?' },
  why: { nb: 'Da vet vi om vi skal avtale et besøk.', kort: 'Da kan vi avtale et besøk.' },
  options: [],
  required: false,
} as const satisfies FormField;

/** Where and with how many the person likes to be. */
export const surroundings = {
  key: 'surroundings',
  kind: 'multiChoice',
  question: { nb: 'Hvordan liker du å ha det på jobben?', kort: 'Hvordan liker du å ha det?' },
  why: { nb: 'Da finner vi en gruppe og et rom som passer.', kort: 'Da finner vi et sted som passer.' },
  options: [
    { code: 'quiet', label: { nb: 'Stille rundt meg', kort: 'Stille' }, illustration: 'ro' },
    { code: 'together', label: { nb: 'Sammen med andre', kort: 'Med andre' }, illustration: 'hender' },
    { code: 'sameTasks', label: { nb: 'Samme oppgaver hver dag', kort: 'Samme oppgaver' }, illustration: 'pakking' },
    { code: 'newTasks', label: { nb: 'Prøve nye oppgaver', kort: 'Nye oppgaver' }, illustration: 'laere' },
  ],
  required: false,
} as const satisfies FormField;

/** Days that cannot be used, so that nobody is offered them. */
export const daysThatDoNotFit = {
  key: 'daysThatDoNotFit',
  kind: 'weekdays',
  question: { nb: 'Er det noen dager du ikke kan?', kort: 'Er det dager du ikke kan?' },
  why: { nb: 'Da tilbyr vi deg bare dager som går.', kort: 'Da velger vi andre dager.' },
  options: [],
  required: false,
} as const satisfies FormField;
