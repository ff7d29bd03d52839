import type { NextStep, TaskKey } from '@inntak/domain/applications';
import { sayDay } from './say';

/** What happens next, told to the person: who does what, and what she herself can do. `by` is the deadline, in words. */
const nextTexts: Record<TaskKey, (by: string) => string> = {
  helpApplicant: () => 'Du har bedt om hjelp. Vi ringer deg.',
  callAboutAnswer: () => 'Vi ringer deg om tilbudet. Plassen holdes av til deg.',
  talkAboutOffer: () => 'Vi ringer deg, så vi kan snakke om tilbudet. Plassen holdes av til deg.',
  answerComplaint: () => 'Vi ser på klagen din.',
  forwardComplaint: () => 'Vi sender klagen din videre til dem som skal avgjøre den.',
  callAboutLetter: () => 'Du har fått et brev som ikke er åpnet. Vi ringer deg om det.',
  sendPreliminaryReply: () => 'Vi skriver til deg om hvor saken står.',
  receive: (by) => `Vi leser søknaden din.${by === '' ? '' : ` Du hører fra oss${by}.`}`,
  startClarification: () => 'Vi har lest søknaden din. Snart tar vi kontakt for å bli kjent med deg.',
  notifyDecision: () => 'Vedtaket er gjort. Du får brevet snart.',
  approveDecision: () => 'Vi gjør ferdig vedtaket ditt.',
  prepareDecision: () => 'Vi skriver vedtaket ditt.',
  sendPlaceOffer: () => 'Vi gjør klart et tilbud til deg.',
  registerNavGrant: () => 'Du har sagt ja. NAV skriver tilsagnet.',
  endNavPlace: () => 'Du har fått ny plass. NAV avslutter plassen du har nå, dagen før du begynner på den nye.',
  changeMunicipalDays: () => 'NAV har gitt deg plass. Vi endrer dagene du har fra kommunen, så det passer sammen.',
  arrangeTransport: () => 'Du begynner snart. Fortell hvordan du kommer deg dit, eller ring oss.',
  confirmStart: () => 'Du skal ha begynt. Vi hører hvordan det går.',
  confirmReturn: () => 'Du skulle komme tilbake etter en pause. Vi hører hvordan det går.',
  findPlace: () => 'Vi leter etter en plass til deg.',
  settleWishes: () => 'Du har fått plass. Vi ser på de andre ønskene dine.',
  clarifyActivity: () => 'Vi finner ut hvilken aktivitet som passer for deg.',
  clarifyWork: () => 'Vi finner ut hvilket arbeid som passer for deg.',
  assessVta: () => 'Vi ser på om en plass fra NAV kan passe for deg.',
  closeCase: () => 'Alt er avklart. Vi avslutter saken.',
  assessForNav: () => 'NAV ser på om en plass fra dem kan passe for deg.',
  bookClarification: () => 'Du skal få komme på besøk. De avtaler tid med deg.',
  holdClarification: (by) => `Du skal på besøk${by}.`,
  recordResult: () => 'Besøket er gjort. De skriver hvordan det gikk.',
  assessReferral: () => 'Arbeidsplassen ser på om det kan passe for deg.',
  awaitStart: (by) => `Du begynner${by}.`,
  answerDisclosure: () => 'Vi trenger svar fra deg: Kan vi dele opplysninger om deg?',
  answerPlaceOffer: (by) => `Du har fått et tilbud. Svar${by}.`,
  approveDraft: () => 'Noen har hjulpet deg med søknaden. Les den og godkjenn den.',
  finishDraft: (by) => `Gjør ferdig søknaden og send den${by}.`,
  answerProposal: () => 'Arbeidsplassen har foreslått en endring. Vi snakker med deg før noe endres.',
  callAboutWaiting: () => 'Vi ringer deg om ventelista. Du beholder plassen din på lista.',
  answerWaitQuestion: (by) => `Vi vil vite om du fortsatt vil vente. Svar${by}.`,
  followUp: () => 'Vi jobber med saken din.',
};

/** These happen on the day itself; the others by it. */
const onTheDay: readonly TaskKey[] = ['holdClarification', 'awaitStart'];

/** What happens next in the person's own case. Null: the case rests. */
export function myNextText(next: NextStep | null): string {
  if (next === null) return 'Det er ingenting du må gjøre nå.';
  const { key, deadline } = next;
  const by = deadline === null ? '' : onTheDay.includes(key) ? ` ${sayDay(deadline)}` : ` innen ${sayDay(deadline)}`;
  return nextTexts[key](by);
}

/** Before there is a case. */
export const noCaseText = 'Du har ikke søkt ennå. Se på tilbudene og velg hva du vil søke på.';
