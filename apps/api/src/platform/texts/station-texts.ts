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

/** What stands under a station; null ahead, where nothing is known. */
export function stationText({ key, state, day }: Station): string | null {
  if (state === 'now') return key === 'visit' && day !== null ? `Besøk ${sayDay(day)}.` : nowTexts[key];
  if (state === 'ahead') return key === 'start' && day !== null ? `Første dag er ${sayDay(day)}.` : null;
  return day === null ? null : doneTexts[key];
}
