import { weekdays } from '../src/calendar';
import type { FormField, Offer } from '../src/offers';
import { arba, asker, ba, baerum, bkd } from './actors';

/** An offer open to Bærum every weekday, with no questions of its own. */
export function anOffer(more: Partial<Offer> = {}): Offer {
  return {
    id: 'ba-arbeid',
    code: 'ba-arbeid',
    providerId: ba,
    kind: 'work',
    capacityUnit: 'weekday',
    serves: [baerum],
    openOn: weekdays,
    clarificationStep: 2,
    form: [],
    ...more,
  };
}

/** A question of a form. */
export function aField(more: Partial<FormField> = {}): FormField {
  return { key: 'gettingThere', kind: 'singleChoice', required: true, options: ['alone', 'withSomeone'], ...more };
}

export const arbaVta = anOffer({
  id: 'arba-vta',
  code: 'arba-vta',
  providerId: arba,
  kind: 'vta',
  capacityUnit: 'person',
  serves: [baerum, asker],
});
export const baWork = anOffer();
export const bkdActivity = anOffer({
  id: 'bkd-aktivitet',
  code: 'bkd-aktivitet',
  providerId: bkd,
  kind: 'activity',
  clarificationStep: 1,
});
export const allOffers: readonly Offer[] = [arbaVta, baWork, bkdActivity];
