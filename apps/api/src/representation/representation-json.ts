import type { Representation } from './representation.types';

/** What `representationsJson` gives: the GraphQL type as it is. */
export type RepresentationJson = Representation;

/** SQL text: a person's representations that are verified and not over, as `RepresentationJson[]`. Aliases used: rp, ru. */
export function representationsJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', rp.id, 'kind', rp.kind, 'scope', rp.scope, 'from', rp.from_on,
      'until', rp.to_on, 'name', (SELECT ru.name FROM app_user ru WHERE ru.id = rp.representative_user_id))
      ORDER BY rp.from_on, rp.created_at, rp.id), '[]')
    FROM representation rp WHERE rp.participant_id = ${participantId} AND rp.verified_at IS NOT NULL
     AND (rp.to_on IS NULL OR rp.to_on >= app_today()))`;
}
