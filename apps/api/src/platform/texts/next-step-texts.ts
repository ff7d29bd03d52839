import type { Holder, TaskKey } from '@inntak/domain/applications';

/** What has to be done, as whoever has to do it reads it: short, and beginning with the verb. */
export const nextStepTexts: Record<TaskKey, string> = {
  helpApplicant: 'Ring søkeren: vil ha hjelp',
  callAboutAnswer: 'Ring om svaret på tilbudet',
  talkAboutOffer: 'Snakk med søkeren om tilbudet',
  answerComplaint: 'Behandle klagen',
  forwardComplaint: 'Send klagen videre',
  callAboutLetter: 'Ring om brevet som ikke er åpnet',
  sendPreliminaryReply: 'Send foreløpig svar',
  receive: 'Bekreft mottatt',
  startClarification: 'Start avklaring',
  notifyDecision: 'Send vedtaket til søkeren',
  approveDecision: 'Godkjenn vedtaket',
  prepareDecision: 'Skriv vedtak',
  sendPlaceOffer: 'Send tilbudet om plass',
  registerNavGrant: 'Registrer tilsagnet fra NAV',
  changeMunicipalDays: 'Endre kommunale dager: NAV har gitt tilsagn',
  endNavPlace: 'NAV avslutter plassen sin: ny plass er vedtatt',
  arrangeTransport: 'Ordne transport: starter snart',
  confirmStart: 'Sjekk om personen har begynt',
  confirmReturn: 'Sjekk om personen er tilbake',
  findPlace: 'Finn en plass',
  settleWishes: 'Avklar ønskene som er igjen',
  clarifyActivity: 'Avklar aktivitet',
  clarifyWork: 'Avklar arbeid',
  assessVta: 'Vurder VTA',
  closeCase: 'Avslutt saken',
  assessForNav: 'Svar på om VTA er aktuelt',
  bookClarification: 'Avtal tid for besøk',
  holdClarification: 'Gjennomfør besøket',
  recordResult: 'Skriv resultatet av besøket',
  assessReferral: 'Vurder henvisningen',
  awaitStart: 'Ta imot på første dag',
  answerDisclosure: 'Svar på om opplysninger kan deles',
  answerPlaceOffer: 'Svar på tilbudet om plass',
  approveDraft: 'Godkjenn søknaden',
  finishDraft: 'Gjør søknaden ferdig',
  answerProposal: 'Svar på forslaget fra tilbyderen',
  callAboutWaiting: 'Ring om ventelista',
  answerWaitQuestion: 'Svar på om du fortsatt vil vente',
  followUp: 'Følg opp saken',
};

/** When nothing is to be done: the case rests. */
export const restText = 'Ingenting å gjøre nå';

/** Who has the next step, where nobody is named. */
export const holderNames: Record<Holder, string> = {
  office: 'Tildelingskontoret',
  nav: 'NAV',
  organisation: 'Tilbyder',
  participant: 'Søkeren',
};
