import type { Role } from '@inntak/domain/access';
import type { Session } from '../../lib/session';
import { aHat, aViewer } from '../../lib/testing/render';

/** A session of somebody in this role. */
export function asRole(role: Role, municipality = { id: 'baerum', code: 'baerum', name: 'Bærum' }): Partial<Session> {
  return { viewer: aViewer({ activeHat: aHat({ role, municipality }) }) };
}
