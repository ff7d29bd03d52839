/** All offers, in the order in which the catalogue shows them. Sources and dates stand in the file of each area. */
import { offersAsker } from './offers-asker';
import { offersBaerumActivity } from './offers-baerum-activity';
import { offersBaerumWork } from './offers-baerum-work';
import { offersOslo } from './offers-oslo';
import { offersShared } from './offers-shared';
import type { OfferReference } from './types';

const all = [...offersBaerumWork, ...offersBaerumActivity, ...offersShared, ...offersAsker, ...offersOslo] as const;

export type OfferCode = (typeof all)[number]['code'];
export type WorkAreaCode = (typeof all)[number]['workAreas'][number]['code'];

export const offers: readonly OfferReference[] = all;

/** Codes of every offer, typed. */
export const offerCodes: readonly OfferCode[] = all.map(({ code }) => code);
