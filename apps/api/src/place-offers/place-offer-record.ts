import type { PlaceOfferState, PlaceOfferStep } from '@inntak/domain/place-offers';
import type { WriteRecord } from '../platform/audit';
import type { HistoryRow } from '../platform/history';
import type { LockedPlaceOffer } from './place-offer-store';

/** The history row and the audit row of a step of a place offer. */
export function placeOfferRecord(
  offer: LockedPlaceOffer,
  step: PlaceOfferStep,
  toState: PlaceOfferState,
  action: string,
  reason: string | null = null,
): { readonly history: HistoryRow; readonly audit: WriteRecord } {
  const object = { type: 'placeOffer', id: offer.id };
  return {
    history: {
      tenantId: offer.tenantId,
      participantId: offer.participantId,
      applicationId: offer.applicationId,
      object,
      step,
      fromState: offer.state,
      toState,
      reason,
    },
    audit: { action, participantIds: [offer.participantId], object },
  };
}
