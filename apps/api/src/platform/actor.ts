import type { Actor } from '@inntak/domain/access';

/** Whom a log-in acts as. `system` is for jobs and `none` for those not logged in: no log-in can be either. */
export type HatKind = 'self' | 'representation' | 'membership' | 'system' | 'none';

/** The domain's actor, with what the database needs to check the hat for itself. */
export interface CurrentActor extends Actor {
  readonly hatKind: HatKind;
  /** The membership or representation worn; null for `self` and `system`. */
  readonly hatId: string | null;
}

const nobody = { userId: '', tenantId: null, organisationId: null, participantId: null, mandate: [], hatId: null };

/** Jobs act as this: every tenant, no person. */
export const systemActor: CurrentActor = { ...nobody, role: 'system', hatKind: 'system' };

/** Somebody who has not logged in: in no tenant, related to nobody, and only at fields whose policy is `public`. */
export const anonymousActor: CurrentActor = { ...nobody, role: 'participant', hatKind: 'none' };
