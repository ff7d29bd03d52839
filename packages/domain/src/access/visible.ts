import type { Actor } from './actor';
import { extentOf, widest, type Extent, type Fact } from './facts';
import { isValidOn, type Grant } from './grants';
import { officeRoles, type Role } from './roles';
import type { Day } from '../calendar';

/** Whose rows an actor may list: plain data, for a query to filter by and a test to compare with. */
export interface Visible {
  /** All people of this tenant; null for everybody but its office. */
  readonly tenantId: string | null;
  /** The person acted for; null for everybody else. */
  readonly participantId: string | null;
  /** Those who granted this organisation or this user something. */
  readonly granteeIds: readonly string[];
}

/** How each role comes to see people at all. Analysts, editors and administrators see nobody. */
const reachOf = {
  participant: 'self',
  representative: 'userGrant',
  supporter: 'userGrant',
  caseworker: 'tenant',
  decisionMaker: 'tenant',
  officeLeader: 'tenant',
  providerStaff: 'organisationGrant',
  providerLeader: 'organisationGrant',
  schoolContact: 'organisationGrant',
  navAdviser: 'organisationGrant',
  districtAnalyst: 'nobody',
  cityAnalyst: 'nobody',
  contentEditor: 'nobody',
  privacyOfficer: 'nobody',
  administrator: 'nobody',
  system: 'nobody',
} as const satisfies Record<Role, 'self' | 'userGrant' | 'tenant' | 'organisationGrant' | 'nobody'>;

/** Whose rows this actor may list. */
export function visibleTo(actor: Actor): Visible {
  const reach = reachOf[actor.role];
  const grantee = reach === 'userGrant' ? actor.userId : reach === 'organisationGrant' ? actor.organisationId : null;
  return {
    tenantId: reach === 'tenant' ? actor.tenantId : null,
    participantId: reach === 'self' ? actor.participantId : null,
    granteeIds: grantee === null ? [] : [grantee],
  };
}

/** How much of a fact about a person this actor may read on the day. The rows are the person's own, of `tenantId`. */
export function mayRead(
  actor: Actor,
  fact: Fact,
  person: { readonly participantId: string; readonly tenantId: string },
  grants: readonly Grant[],
  today: Day,
): Extent {
  const visible = visibleTo(actor);
  if (visible.tenantId === person.tenantId && officeRoles.some((role) => role === actor.role)) return 'all';
  if (visible.participantId === person.participantId) return extentOf('representation', fact);
  const held = grants.filter((each) => visible.granteeIds.includes(each.granteeId) && isValidOn(each, today));
  return widest(held.map(({ scope }) => extentOf(scope, fact)));
}
