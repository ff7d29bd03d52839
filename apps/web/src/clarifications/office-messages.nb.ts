import type { OfficeClarification, OfficeDisclosure, OfficeReferral } from '../lib/office-case';
import { defineMessages } from '../lib/messages';

/** The office's words about disclosures, referrals and clarifications. */
export const officeClarificationMessages = defineMessages('office-clarifications', {
  title: 'Avklaring hos andre',
  lead: 'Ingenting går til NAV eller en tilbyder før søkeren har fått se hva de får vite.',
  empty: 'Ingen er spurt ennå.',
  start: 'Spør NAV eller en tilbyder',
  disclosureTo: 'Opplysninger til {{recipient}}',
  shownOn: 'Vist {{day}}',
  answeredOn: 'svar {{day}}',
  content: 'Dette får de vite',
  disclosureState: {
    asked: 'Venter på svar',
    given: 'Ja fra søkeren',
    refused: 'Nei fra søkeren',
    withdrawn: 'Trukket tilbake',
  } satisfies Record<OfficeDisclosure['state'], string>,
  legalBasisUsed: 'Hjemmel: {{law}}',
  refusedMeans: 'Søkeren har sagt nei. Saken går videre i kommunen.',
  recordAnswer: 'Registrer svar du har hørt',
  refer: 'Henvis til {{recipient}}',
  kind: {
    visit: 'Omvisning',
    mapping: 'Kartlegging',
    trial: 'Utprøving',
  } satisfies Record<OfficeClarification['kind'], string>,
  clarificationState: {
    requested: 'Bedt om',
    booked: 'Avtalt',
    done: 'Gjennomført',
    assessed: 'Vurdert',
    cancelled: 'Avlyst',
  } satisfies Record<OfficeClarification['state'], string>,
  referralState: {
    open: 'Venter på svar',
    assessed: 'Vurdert',
    ended: 'Avsluttet',
  } satisfies Record<OfficeReferral['state'], string>,
  outcome: {
    suitable: 'Egnet',
    partly: 'Delvis egnet',
    notSuitable: 'Ikke egnet',
    undecided: 'Ikke avklart',
    relevant: 'VTA er aktuelt',
    notRelevant: 'VTA er ikke aktuelt',
  } satisfies Record<NonNullable<OfficeReferral['outcome']>, string>,
  ownViewHow: {
    words: 'Med egne ord',
    pictures: 'Med bilder',
    couldNotExpress: 'Kunne ikke si det selv',
  } satisfies Record<NonNullable<OfficeReferral['ownView']>['how'], string>,
  wishNumber: 'Ønske {{rank}}',
  dueOn: 'Svar innen {{day}}',
  providerSays: '{{who}} skriver',
  follows: 'Dette følger:',
  personSays: '{{name}} sier selv',
  noOwnView: 'Søkerens eget syn er ikke skrevet ned ennå.',
  onCourse: 'Plass på avklaringskurs',
  calendar: 'Legg i kalenderen',
  clarificationStep: {
    book: 'Avtal tid',
    complete: 'Gjennomført',
    cancel: 'Avlys',
  },
  referralStep: {
    assessForOther: 'Registrer svar du har fått',
    reopen: 'Åpne igjen',
    end: 'Avslutt henvisningen',
  },
});
