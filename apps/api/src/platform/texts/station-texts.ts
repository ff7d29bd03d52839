import type { Station, StationKey } from '@inntak/domain/applications';
import { sayDay } from './say';

/** The names of the six stations: Søknad, Bli kjent, Besøk, Tilbud, Vedtak, Start. */
export const stationNames: Record<StationKey, string> = {
  application: 'Søknad',
  gettingToKnow: 'Bli kjent',
  visit: 'Besøk',
  offer: 'Tilbud',
  decision: 'Vedtak',
  start: 'Start',
};

const nowTexts: Record<StationKey, string> = {
  application: 'Søknaden er ikke sendt ennå.',
  gettingToKnow: 'Vi blir kjent med deg.',
  visit: 'Vi avtaler besøk.',
  offer: 'Vi leter etter en plass.',
  decision: 'Vi skriver vedtaket.',
  start: 'Vi gjør klart til første dag.',
};

const doneTexts: Record<StationKey, string> = {
  application: 'Søknaden er sendt.',
  gettingToKnow: 'Vi har blitt kjent.',
  visit: 'Besøket er gjort.',
  offer: 'Du har svart ja.',
  decision: 'Vedtaket er gjort.',
  start: 'Du har begynt.',
};

/** Where the case went on without a station, in words; whether one came to know the person has no day of its own. */
const passedTexts: Partial<Record<StationKey, string>> = {
  visit: 'Saken gikk videre uten besøk.',
  offer: 'Det ble ikke sendt et eget tilbud.',
};

/** What stands under a station; null ahead, where nothing is known. */
export function stationText({ key, state, day }: Station): string | null {
  if (state === 'now' && key === 'visit' && day !== null) return `Besøk ${sayDay(day)}.`;
  if (state === 'now' && key === 'offer' && day !== null) return 'Tilbudet er sendt. Vi venter på svaret.';
  if (state === 'now') return nowTexts[key];
  if (state === 'ahead') return key === 'start' && day !== null ? `Første dag er ${sayDay(day)}.` : null;
  return day === null ? (passedTexts[key] ?? null) : doneTexts[key];
}
