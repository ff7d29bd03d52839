import type {
  ChangeWishViolation,
  MeetingPlanViolation,
  MeetingViolation,
  OutcomeViolation,
  SharingRefused,
  TrialComesFirst,
  SwapViolation,
} from '@inntak/domain/transitions';
import type { Explanations } from '../results';
import { sayDay, sayDays, sayList } from './say';

type TransitionViolation =
  | ChangeWishViolation
  | OutcomeViolation
  | SharingRefused
  | TrialComesFirst
  | MeetingPlanViolation
  | MeetingViolation
  | SwapViolation;

const outcomeQuestions: Record<Extract<OutcomeViolation, { rule: 'outcome-incomplete' }>['field'], string> = {
  what: 'Skriv hva som skal gjøres.',
  owner: 'Velg hvem som gjør det.',
  dueOn: 'Velg når det skal være gjort.',
  teller: 'Velg hvem som sier det til personen.',
  reason: 'Skriv hvorfor.',
  againOn: 'Velg når ønsket skal tas opp igjen.',
};

/** What keeps a change from being wished for, taken up, settled or swapped. */
export const transitionViolations: Explanations<TransitionViolation> = {
  'change-nothing-to-change': () => ({
    message: 'Du må ha en plass for å ønske en endring. Vil du ha en plass, kan du søke.',
  }),
  'change-under-way': () => ({ message: 'Dette ønsket er meldt allerede. Det blir svart på før et nytt kan meldes.' }),
  'change-offer-not-for-you': ({ field, offerId }) => ({
    message: 'Stedet tar ikke imot folk fra denne kommunen.',
    field,
    facts: { offerId },
  }),
  'change-days-impossible': ({ field, now }) => ({
    message: `Velg hvor mange dager. I dag er det ${sayDays(now)} i uka.`,
    field,
    facts: { now },
  }),
  'change-return-missing': ({ field }) => ({ message: 'Velg en dag fram i tid for å komme tilbake.', field }),
  'change-own-view-missing': ({ field }) => ({ message: 'Skriv hva personen selv synes om dette.', field }),
  'change-sharing-basis-missing': ({ field }) => ({ message: 'Skriv hvilken lov dere bygger på.', field }),
  'change-sharing-needs-person': ({ field }) => ({ message: 'Velg ja eller nei.', field }),
  'change-not-to-be-shared': () => ({
    message: 'Personen vil ikke at stedene skal få vite om ønsket. Det kan ikke tas opp i møtet, bare her på kontoret.',
  }),
  'change-trial-comes-first': () => ({
    message:
      'Å prøve noe annet er ikke å flytte: plassen blir holdt. Velg «Prøve først», og sett plassen på pause til dagen personen er tilbake. Flytting kan anbefales etter utprøvingen.',
  }),
  'change-place-missing': ({ field }) => ({ message: 'Velg hvor, før endringen blir anbefalt.', field }),
  'outcome-incomplete': ({ field }) => ({ message: outcomeQuestions[field], field }),
  'outcome-in-the-past': ({ field, today }) => ({ message: `Velg en dag etter ${sayDay(today)}.`, field }),
  'case-full': ({ caseNumber }) => ({
    message: `Sak ${caseNumber} har så mange ønsker som den kan ha. Avslutt ett av dem først.`,
    facts: { caseNumber },
  }),
  'meeting-not-in-its-week': ({ field, from, to }) => ({
    message: `Velg en dag fra ${sayDay(from)} til ${sayDay(to)}.`,
    field,
    facts: { from, to },
  }),
  'meeting-in-the-past': ({ field, today }) => ({ message: `Velg ${sayDay(today)} eller en senere dag.`, field }),
  'meeting-not-yet': ({ heldOn }) => ({ message: `Møtet er ${sayDay(heldOn)}.`, facts: { heldOn } }),
  'meeting-cases-left': ({ numbers }) => ({
    message: `Sak ${sayList(numbers.map(String))} har ikke fått noe utfall ennå. Skriv utfallet, eller ta saken av lista.`,
    facts: { numbers: numbers.join(', ') },
  }),
  'meeting-other-open': ({ field }) => ({ message: 'Det er planlagt et møte i denne uka allerede.', field }),
  'meeting-weeks-missing': ({ field }) => ({ message: 'Velg minst én møteuke.', field }),
  'meeting-weeks-too-many': ({ field, most }) => ({ message: `Velg høyst ${most} møteuker.`, field, facts: { most } }),
  'meeting-week-unknown': ({ field, week }) => ({
    message: 'Skriv et ukenummer fra 1 til 52. Ikke alle år har uke 53.',
    field,
    facts: { week },
  }),
  'meeting-week-twice': ({ field, week }) => ({
    message: `Uke ${week} står to ganger. Det kan bare være ett møte i en uke.`,
    field,
    facts: { week },
  }),
  'meeting-team-without-office': ({ field }) => ({
    message: 'Tildelingskontoret leder møtene, og må være med.',
    field,
  }),
  'meeting-plan-unchanged': () => ({ message: 'Ingenting er endret.' }),
  'swap-parties-missing': () => ({
    message: 'Ett av ønskene er ikke åpent lenger, eller personen er spurt om et annet bytte.',
  }),
  'swap-places-changed': () => ({
    message: 'Plassene har endret seg, eller noen venter på en av dem. Byttet kan ikke gjøres slik lenger.',
  }),
};
