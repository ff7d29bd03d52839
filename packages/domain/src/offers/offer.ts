import type { Weekday } from '../calendar';
import type { FormField } from './form';

/** What an offer is. VTA (varig tilrettelagt arbeid) is at a shielded company, VTO in an ordinary one. */
export const offerKinds = ['activity', 'work', 'vta', 'vto', 'lowThreshold'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Who decides on a place: the municipality by vedtak, NAV by tilsagn, or nobody (a low-threshold offer). */
export type DecidedBy = 'municipality' | 'nav' | 'nobody';

/** Who pays for a place. Purchased places are decided by the municipality and run by somebody else. */
export type Financing = 'municipality' | 'purchased' | 'nav' | 'none';

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
  /** Clarified in step 1 (aktivitet) or step 2 (arbeid, with NAV). A step-2 provider hears of nobody in step 1. */
  readonly clarificationStep: 1 | 2;
  readonly form: readonly FormField[];
}

const decider = {
  activity: 'municipality',
  work: 'municipality',
  vta: 'nav',
  vto: 'nav',
  lowThreshold: 'nobody',
} as const satisfies Record<OfferKind, DecidedBy>;

/** Who decides on a place of this kind. */
export function decidedBy(kind: OfferKind): DecidedBy {
  return decider[kind];
}

/** May a resident of this municipality have a place here? */
export function servesMunicipality(offer: Offer, municipalityId: string): boolean {
  return offer.serves.includes(municipalityId);
}
