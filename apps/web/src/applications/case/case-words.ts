import type { ApplicationStep, WishStep } from '@inntak/domain/applications';
import type { OfficeApplication, OfficeCase, OfficeWish } from '../../lib/office-case';
import type { ImportantThing } from '../wizard/draft-values';
import { caseStateWords } from '../../lib/case-state-words';
import { defineMessages } from '../../lib/messages';

type WishState = OfficeWish['state'];
type VtaAssessment = OfficeCase['vtaAssessment'];
type CallOutcome = OfficeCase['callLog'][number]['outcome'];

/** The office's words for the states and steps of a case and its wishes. */
export const caseWords = defineMessages('office-case-words', {
  state: caseStateWords,
  wishState: {
    open: 'Ikke vurdert',
    suitable: 'Egnet',
    notSuitable: 'Ikke egnet',
    notRelevantForNav: 'Ikke aktuelt for NAV',
    waiting: 'Venter på plass',
    offered: 'Tilbud om plass',
    granted: 'Innvilget',
    refused: 'Avslag',
    withdrawn: 'Trukket',
  } satisfies Record<WishState, string>,
  vta: {
    none: 'Mangler',
    relevant: 'Aktuelt',
    notRelevant: 'Ikke aktuelt',
    unclear: 'Uavklart',
  } satisfies Record<VtaAssessment, string>,
  origin: {
    digital: 'Sendt digitalt',
    paper: 'Søkt på papir',
    nav: 'Kom fra NAV',
    change: 'Ønske om endring',
    import: 'Hentet inn fra regneark',
  } satisfies Record<OfficeApplication['origin'], string>,
  experience: {
    workTrialPeriod: 'Hospitering',
    jobTaster: 'Jobbsmak',
    workPractice: 'Arbeidspraksis',
  } satisfies Record<OfficeApplication['experiences'][number]['kind'], string>,
  call: {
    answered: 'Svarte',
    noAnswer: 'Ikke svar',
    callAgain: 'Ring igjen',
    leftMessage: 'La igjen beskjed',
  } satisfies Record<CallOutcome, string>,
  /** What the button says. */
  step: {
    sendForApproval: 'Send til søkeren for godkjenning',
    askForChanges: 'Be om endringer',
    approve: 'Godkjenn søknaden',
    submit: 'Send inn',
    registerPaper: 'Registrer underskrevet søknad',
    receive: 'Bekreft mottatt',
    startActivityClarification: 'Start trinn 1: aktivitet',
    startWorkClarification: 'Start trinn 2: arbeid',
    returnToActivity: 'Tilbake til trinn 1',
    close: 'Avslutt saken',
    reopen: 'Åpne saken igjen',
    withdraw: 'Registrer at søknaden er trukket',
  } satisfies Record<ApplicationStep, string>,
  wishStep: {
    assessSuitable: 'Egnet',
    assessNotSuitable: 'Ikke egnet',
    markNotRelevantForNav: 'Ikke aktuelt for NAV',
    putOnWaitlist: 'Sett på venteliste',
    leaveWaitlist: 'Ta av ventelista',
    offer: 'Lag tilbud om plass',
    takeBackOffer: 'Ta tilbake tilbudet',
    grant: 'Innvilg',
    refuse: 'Avslå',
    reconsider: 'Ta opp igjen',
    withdraw: 'Søkeren trekker ønsket',
  } satisfies Record<WishStep, string>,
  /** Inside a sentence: «Viktig for Ada: gode kolleger og ro». */
  important: {
    colleagues: 'gode kolleger',
    quiet: 'et rolig sted',
    learn: 'å lære noe nytt',
    earn: 'å tjene penger',
    outside: 'å være ute',
    near: 'kort vei hjem',
  } satisfies Record<ImportantThing, string>,
});
