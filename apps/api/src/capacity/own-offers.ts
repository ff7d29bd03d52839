import type { Actor, Subject } from '@inntak/domain/access';
import { ownsPool } from '@inntak/domain/capacity';
import type { CatalogueOffer } from '../offers/catalogue';

/** The offers whose room an actor works with: own ones, those that serve the own municipality, or NAV's there. */
export function worksWith(actor: Actor, offer: CatalogueOffer): boolean {
  const servesOwn = offer.municipalities.some(({ id }) => id === actor.tenantId);
  switch (actor.role) {
    case 'providerStaff':
    case 'providerLeader':
      return runs(actor, offer);
    case 'caseworker':
    case 'decisionMaker':
    case 'officeLeader':
      return servesOwn;
    case 'navAdviser':
      return servesOwn && offer.decidedBy === 'nav';
    default:
      return false;
  }
}

/** Does the actor work at the provider that runs the offer? */
export function runs({ role, organisationId }: Actor, offer: CatalogueOffer): boolean {
  return (role === 'providerStaff' || role === 'providerLeader') && offer.provider.id === organisationId;
}

/** May the actor say how many places this municipality has? Only its own, and only where the number is its to give. */
export function ownsPlacesOf(actor: Actor, offer: CatalogueOffer, municipalityId: string): boolean {
  return actor.tenantId === municipalityId && ownsPool(actor.role, offer.decidedBy);
}

/**
 * Who stands in a relation to an offer's room: the provider that runs it, and the one who owns a municipality's number. It
 * is about nobody, so no person is named.
 */
export function ownershipOf(offer: CatalogueOffer, municipalityId?: string, actor?: Actor): Subject {
  const owner = municipalityId !== undefined && actor !== undefined && ownsPlacesOf(actor, offer, municipalityId);
  const organisationIds = owner && actor.organisationId !== null ? [actor.organisationId] : [];
  return {
    tenantId: owner ? (municipalityId ?? '') : '',
    participantId: '',
    organisationIds: [offer.provider.id, ...organisationIds],
  };
}
