import type { StepViolation, Need, NeedsMissing } from '@inntak/domain/steps';
import type { RepresentationViolation } from '@inntak/domain/representation';
import type { ConsentField, ConsentIncomplete, PersonSaidNo } from '@inntak/domain/participants';
import type { LetterIncomplete } from '@inntak/domain/letters';
import type { ClarificationNotBegun, CorrectionViolation, NavDoesNotDecide } from '@inntak/domain/applications';
import type { Explanations } from '../results';
import { roleNames } from './role-names';
import { sayList } from './say';

const needQuestions: Record<Need, string> = {
  reason: 'Skriv hvorfor.',
  answerBy: 'Velg siste dag for å svare.',
  heardHow: 'Velg hvordan du fikk vite det: telefon, papir, besøk, møte eller video.',
  informedAboutWait: 'Skriv når og hvordan personen fikk vite at det kan ta lang tid.',
  paperReceivedOn: 'Velg dagen søknaden på papir kom.',
  lastDay: 'Velg siste dag.',
};

const consentQuestions: Record<ConsentField, string> = {
  decidedBy: 'Skriv hvem som bestemte.',
  basis: 'Skriv hva det bygger på.',
  howWishSought: 'Skriv hvordan dere fant ut hva personen selv ønsker.',
};

const whyNotValid = {
  notVerified: 'Ingen har sett på papirene til fullmakten ennå. Ring Tildelingskontoret.',
  notBegun: 'Fullmakten gjelder ikke ennå.',
  ended: 'Fullmakten gjelder ikke lenger.',
} as const;

type CommonViolation =
  | StepViolation
  | NeedsMissing
  | RepresentationViolation
  | ConsentIncomplete
  | PersonSaidNo
  | CorrectionViolation
  | NavDoesNotDecide
  | ClarificationNotBegun
  | LetterIncomplete;

/** Refusals that can meet anybody anywhere: steps, mandates, consent, corrections. */
export const commonViolations: Explanations<CommonViolation> = {
  'step-not-open': () => ({ message: 'Saken har kommet til et annet sted, så dette kan ikke gjøres nå.' }),
  'step-not-yours': ({ by }) => ({
    message: `Rollen du bruker nå, kan ikke gjøre dette. Det kan ${sayList(
      by.map((role) => roleNames[role]),
      'eller',
    )}.`,
  }),
  'nav-does-not-decide': () => ({
    message: 'Ønsket gjelder bare tilbud som kommunen bestemmer. NAV har ikke noe å si her.',
  }),
  'clarification-not-begun': () => ({
    message: 'Avklaringen har ikke begynt. Begynn på steg 1 eller 2 i saken først.',
  }),
  'same-person': () => ({ message: 'Du har forberedt dette selv. En annen må godkjenne det.' }),
  'mandate-too-narrow': () => ({
    message:
      'Du har bare fullmakt i økonomi. Den gjelder ikke valg av jobb eller aktivitet. Søkeren kan gjøre dette selv, eller en med fullmakt i personlige forhold.',
  }),
  'needs-missing': ({ field, missing }) => ({
    message: missing.map((need) => needQuestions[need]).join(' '),
    field,
  }),
  'representation-not-valid': ({ because, lastDay }) => ({
    message: whyNotValid[because],
    ...(lastDay === null ? {} : { facts: { lastDay } }),
  }),
  'support-person-may-not-act': () => ({
    message: 'En støtteperson kan hjelpe til, men ikke gjøre dette. Det må søkeren gjøre selv.',
  }),
  'mandate-does-not-cover': () => ({ message: 'Fullmakten gjelder ikke dette.' }),
  'scope-does-not-fit-kind': () => ({
    message: 'Dette kan ikke en slik representant ha fullmakt til. En støtteperson hjelper bare.',
    field: 'scope',
  }),
  'consent-incomplete': ({ field, missing }) => ({
    message: missing.map((each) => consentQuestions[each]).join(' '),
    field,
  }),
  'person-said-no': () => ({
    message: 'Personen har sagt nei, og kan svare på dette selv. Ingen andre kan si ja i stedet.',
  }),
  'nothing-to-correct': () => ({ message: 'Det er ingenting å rette her.' }),
  'not-the-latest-step': () => ({ message: 'Bare det siste som ble registrert, kan rettes.' }),
  'persons-own-act': () => ({ message: 'Dette gjorde søkeren selv. Det kan ikke rettes av andre.' }),
  'already-sent-out': () => ({ message: 'Dette er allerede sendt ut. Gjør et nytt steg i stedet for å rette.' }),
  'letter-incomplete': ({ missing }) => ({
    message: 'Brevet mangler noe som må stå der.',
    facts: { missing: missing.join(', ') },
  }),
};
