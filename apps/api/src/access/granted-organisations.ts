/** SQL expressions for what a statement about one person has found already, so that none of its parts finds it again. */
export interface KnownOfPerson {
  /** As `grantedOrganisationsSql`. */
  readonly organisations: string;
  /** As `openGrantsJson`. */
  readonly grants: string;
  /** As `participantJson`. */
  readonly participant: string;
}

/**
 * SQL text: the ids of the organisations that hold an open grant to this person, as far as the actor may know. It is the
 * `organisationIds` of the domain's Subject: an actor at a provider, school or NAV office finds only its own.
 *
 * @param participantId SQL expression; must not use the alias `granted`.
 */
export function grantedOrganisationsSql(participantId: string): string {
  return `ARRAY(SELECT DISTINCT granted.grantee_id FROM access_grant granted
     WHERE granted.participant_id = ${participantId} AND granted.grantee_kind = 'organisation' AND granted.ended_at IS NULL
       AND granted.since <= app_today() AND (granted.until IS NULL OR granted.until >= app_today()))`;
}
