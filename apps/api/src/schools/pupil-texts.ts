import type { ApplicationState, StationKey } from '@inntak/domain/applications';
import type { PlacementState } from '@inntak/domain/placements';
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
