import type { ApplicationState, StationKey } from '@inntak/domain/applications';
import type { PlacementState } from '@inntak/domain/placements';
import type { PupilAnswer, PupilNeed, PupilNeedKey } from '@inntak/domain/schools';
import type { Station } from '../applications/stations.types';
import { sayDay } from '../platform/texts/say';

/** Where the case is, told to the school from the stations alone: what happens in it is the pupil's to tell. */
const nowTexts: Record<StationKey, string> = {
  application: 'Søknaden er ikke sendt ennå.',
  gettingToKnow: 'Tildelingskontoret blir kjent med eleven.',
  visit: 'Eleven skal på besøk.',
  offer: 'Tildelingskontoret leter etter en plass.',
  decision: 'Kommunen skriver vedtaket.',
  start: 'Eleven gjør seg klar til å begynne.',
};

/** Where it stands. */
export function pupilText(state: ApplicationState | null, stations: readonly Station[]): string {
  if (state === null) return 'Har ikke søkt ennå.';
  if (state === 'withdrawn') return 'Søknaden er trukket.';
  const now = stations.find((station) => station.state === 'now');
  return now === undefined ? 'Saken er avsluttet.' : nowTexts[now.key];
}

/** That there is a place, and from when; null when there is none. */
export function placeText(place: { readonly state: PlacementState; readonly from: string } | null): string | null {
  if (place === null) return null;
  return place.state === 'planned'
    ? `Har fått plass fra ${sayDay(place.from)}.`
    : `Har plass siden ${sayDay(place.from)}.`;
}

/** What it is called in the list, and what the school can do about it now. */
const needTexts: Record<PupilNeedKey, readonly [short: string, now: string]> = {
  answerOffer: [
    'Skal svare på et tilbud',
    'Eleven har fått et tilbud og bestemmer selv. Spør om eleven vil ha hjelp til å lese brevet eller ringe kontaktpersonen.',
  ],
  approveDraft: [
    'Skal se over søknaden',
    'Søknaden ligger hos eleven. Den er ikke sendt før eleven godkjenner. Minn om fristen, og se på den sammen hvis eleven vil.',
  ],
  finishDraft: ['Gjøre ferdig søknaden', 'Søknaden er begynt. Skriv den ferdig sammen, så ser eleven over og sender.'],
  begin: ['Begynne på søknaden', 'Eleven slutter til sommeren. Begynn søknaden sammen i god tid før fristen.'],
  beginLate: [
    'Søke nå: fristen har vært',
    'Fristen har vært, men eleven kan søke likevel. Søknaden spør hvorfor den kommer sent.',
  ],
  tellEndOfSchool: [
    'Si når skolen er ferdig',
    'Ingen har sagt når eleven slutter på skolen. Snakk med eleven og de hjemme, og skriv det inn. Da vet dere hvilken frist som gjelder.',
  ],
  informationMeeting: [
    'Bli med på informasjonsmøte',
    'Fortell eleven og de hjemme om møtet. Alle stedene og NAV er der.',
  ],
  tryWork: [
    'Prøve arbeid',
    'Det er lenge til eleven skal søke. Avtal hospitering eller jobbsmak, så eleven har noe å velge ut fra.',
  ],
  prepareStart: [
    'Gjøre seg klar til start',
    'Eleven har fått plass. Avtal en overgang: besøk, reisevei og hvem som møter eleven.',
  ],
  waitForAnswer: [
    'Venter på svar',
    'Søknaden er sendt. Tildelingskontoret har den nå. Skolen trenger ikke å gjøre noe.',
  ],
  waitForPlace: [
    'Har fått svar, saken går videre',
    'Eleven har fått svar. Tildelingskontoret jobber videre med saken.',
  ],
  nothing: ['Ingenting nå', 'Det er ingenting skolen må gjøre nå.'],
};

/** What comes next, in a few words. */
export function needText({ key }: PupilNeed): string {
  return needTexts[key][0];
}

/** What the school can do about it now. */
export function needNowText({ key }: PupilNeed): string {
  return needTexts[key][1];
}

const answerTexts: Record<PupilAnswer, string> = {
  notApplied: 'Har ikke søkt',
  waits: 'Venter på svar',
  hers: 'Har fått et tilbud å svare på',
  has: 'Har fått svar',
};

/** Who has an answer; what it says is the pupil's to tell. */
export function answerText(answer: PupilAnswer): string {
  return answerTexts[answer];
}
