import type { Weekday } from '../calendar';
import type { FormField } from './form';

/** What an offer is. VTA is at a shielded company, VTO in an ordinary one; purchased places are bought by the municipality. */
export const offerKinds = [
  'municipalActivity',
  'municipalWork',
  'purchasedPlace',
  'vta',
  'vto',
  'lowThreshold',
] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Who decides on a place: the municipality by vedtak, NAV by tilsagn, or nobody (a low-threshold offer). */
export type DecidedBy = 'municipality' | 'nav' | 'nobody';

/** What a place is: a whole person (VTA), or one weekday. */
export type CapacityUnit = 'person' | 'weekday';

/** What a provider runs, as rules see it. Texts and pictures are the catalogue's. */
export interface Offer {
  readonly id: string;
  readonly code: string;
  readonly providerId: string;
  readonly kind: OfferKind;
  readonly capacityUnit: CapacityUnit;
  /** The municipalities or bydeler whose residents may have a place. */
  readonly serves: readonly string[];
  readonly openOn: readonly Weekday[];
  /** Part of the clarification of activity (step 1)? Never so for a provider that is in step 2 only. */
  readonly inActivityClarification: boolean;
  readonly form: readonly FormField[];
}

const decider = {
  municipalActivity: 'municipality',
  municipalWork: 'municipality',
  purchasedPlace: 'municipality',
  vta: 'nav',
  vto: 'nav',
  lowThreshold: 'nobody',
} as const satisfies Record<OfferKind, DecidedBy>;

/** Who decides on a place of this kind. */
export function decidedBy(kind: OfferKind): DecidedBy {
  return decider[kind];
}

/** A place of these kinds is work (step 2), the others are activity or need no decision. */
export function isWork(kind: OfferKind): boolean {
  return kind === 'municipalWork' || kind === 'vta' || kind === 'vto';
}

/** May a resident of this municipality have a place here? */
export function servesMunicipality(offer: Offer, municipalityId: string): boolean {
  return offer.serves.includes(municipalityId);
}
