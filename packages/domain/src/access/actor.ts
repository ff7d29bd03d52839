import type { Role } from './roles';

/** What a representation lets its holder do. `economic` alone reaches no application (vergemål: the mandate decides). */
export type MandateScope = 'personal' | 'economic' | 'support';

/** Who acts now, in one role, in one relation. Built by the API from the session's active hat; rules read nothing else. */
export interface Actor {
  readonly userId: string;
  readonly role: Role;
  /** The tenant whose cases an office or NAV role works with. */
  readonly tenantId: string | null;
  /** The provider, school, office or NAV office of a membership. */
  readonly organisationId: string | null;
  /** The person acted for: oneself, or the represented person. */
  readonly participantId: string | null;
  /** Set for `representative` and `supporter`: what the mandate covers. */
  readonly mandate: readonly MandateScope[];
}

/** The facts about a thing that decide who stands in a relation to it. */
export interface Subject {
  readonly tenantId: string;
  readonly participantId: string;
  /** Providers and NAV offices that hold an open grant to this thing. */
  readonly organisationIds: readonly string[];
}
