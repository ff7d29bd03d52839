import type { Letter } from './letter.types';

/** What `lettersJson` gives: the GraphQL type as it is. */
export type LetterJson = Letter;

// A recipient is told when she opened it herself; everybody else when the first recipient did.
const letterObject = `json_build_object('id', le.id, 'kind', le.kind, 'title', le.title, 'createdOn', le.day,
  'openedAt', CASE WHEN de.mine THEN de.opened_by_me ELSE de.opened_at END,
  'secondNoticeDueOn', CASE WHEN de.opened_at IS NULL AND de.printed_at IS NULL THEN de.due END, 'printedAt', de.printed_at)`;

const deliveries = `LATERAL (SELECT bool_or(ld.recipient_user_id = actor_user()) AS mine,
    min(ld.opened_at) FILTER (WHERE ld.recipient_user_id = actor_user()) AS opened_by_me, min(ld.opened_at) AS opened_at,
    min(ld.second_notice_due_on) AS due, max(ld.printed_at) AS printed_at
  FROM letter_delivery ld WHERE ld.letter_id = le.id) de`;

/** SQL text: a person's letters as `LetterJson[]`, the latest first. Aliases used inside: le, ld, de. */
export function lettersJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(${letterObject} ORDER BY le.created_at DESC, le.id), '[]')
    FROM letter le, ${deliveries} WHERE le.participant_id = ${participantId})`;
}

/** SQL text: the id of the latest letter about a row (a place offer, a decision), or null. Alias used inside: ls. */
export function letterIdOf(subjectId: string): string {
  return `(SELECT ls.id FROM letter ls WHERE ls.subject_id = ${subjectId} ORDER BY ls.created_at DESC, ls.id LIMIT 1)`;
}
