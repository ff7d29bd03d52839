import type { Representation } from '../src/representation';
import { ada } from './actors';

/** Ada's birthday: nineteen on the demonstration's first day. */
export const adasBirthDate = '2007-09-12';

/** A verified guardianship for personal matters, without an end. */
export function aRepresentation(more: Partial<Representation> = {}): Representation {
  return {
    id: 'representation',
    participantId: ada,
    representativeId: 'gunnar',
    kind: 'guardian',
    scope: ['personal'],
    from: '2025-09-12',
    to: null,
    verifiedOn: '2026-10-01',
    ...more,
  };
}
