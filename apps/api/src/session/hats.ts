import type { MandateScope, Role } from '@inntak/domain/access';
import type { Municipality, Organisation } from './organisations.types';
import type { LoginAs } from './session-store';

/** Names a hat: the person herself, a representation, or a membership. */
export interface HatKey {
  readonly kind: 'self' | 'representation' | 'membership';
  /** The representation or membership; null for `self`. */
  readonly id: string | null;
}

/** Whom a log-in may act as, as the database's function user_hats tells it. */
export interface Hat extends HatKey {
  readonly role: Role;
  /** Whom it is: the person's own name, the represented person's, or the organisation's. */
  readonly label: string;
  readonly until: string | null;
  readonly mandate: readonly MandateScope[];
  readonly organisationId: string | null;
  readonly organisation: Organisation | null;
  /** The tenant whose cases an office or NAV role works with. */
  readonly tenantId: string | null;
  readonly municipality: Municipality | null;
  /** The person with a case who is acted for, when there is one. */
  readonly participantId: string | null;
}

/** Which of a person's hats a log-in offers. */
export type HatScope = LoginAs | 'all';

/** The hats of user $1 on day $2 that a log-in of scope $3 offers; those of log-in kind $4 first; oneself first with a case, last without. */
export const hatsText = `
  SELECT h.kind, h.id, h.role, h.label, h.until, h.mandate, h.organisation_id AS "organisationId",
         h.tenant_id AS "tenantId", h.participant_id AS "participantId",
         CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'kind', o.kind) END
           AS organisation,
         CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) END
           AS municipality
    FROM user_hats($1::uuid, $2::date) h
    LEFT JOIN organisation o ON o.id = h.organisation_id
    LEFT JOIN municipality m ON m.id = h.tenant_id
   WHERE ($3 = 'all' OR (h.kind = 'membership') = ($3 = 'staff'))
     AND (h.kind <> 'self' OR h.participant_id IS NOT NULL OR $4 = 'citizen')
   ORDER BY (h.kind = 'membership') <> ($4 = 'staff'),
            CASE WHEN h.kind <> 'self' THEN 1 WHEN h.participant_id IS NOT NULL THEN 0 ELSE 2 END, h.label, h.role, h.id`;

/** The values of `hatsText`. Staff log in to memberships; citizens to themselves and those they represent. */
export function hatsValues(
  userId: string,
  today: string,
  { hats, loginAs }: { readonly hats: HatScope; readonly loginAs: LoginAs },
): [string, string, HatScope, LoginAs] {
  return [userId, today, hats, loginAs];
}
