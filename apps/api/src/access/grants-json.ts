import { mayRead, type Fact, type Grant } from '@inntak/domain/access';
import type { Reader } from '../platform/transaction';

/**
 * SQL text: the open grants to a person that the reader may know of, as the domain's `Grant[]`: its own, or all for the
 * office and the person. Alias used inside: gr.
 */
export function openGrantsJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('granteeKind', gr.grantee_kind, 'granteeId', gr.grantee_id,
      'basis', gr.basis, 'scope', gr.scope, 'since', gr.since, 'until', gr.until, 'sourceId', gr.source_id)
      ORDER BY gr.since, gr.id), '[]')
    FROM access_grant gr WHERE gr.participant_id = ${participantId} AND gr.ended_at IS NULL AND gr.since <= app_today()
     AND (gr.until IS NULL OR gr.until >= app_today()))`;
}

/** A person whose facts are minimised: the ids, and the grants that are open today. */
export interface Granted {
  readonly participantId: string;
  readonly tenantId: string;
  readonly grants: readonly Grant[];
}

/**
 * Which facts about a person this reader may have: the scope → fact table of the rules. The database decides which rows;
 * this decides which fields of them.
 */
export function factsOpenTo({ actor, today }: Reader, person: Granted): (fact: Fact) => boolean {
  return (fact) => mayRead(actor, fact, person, person.grants, today) !== 'none';
}
