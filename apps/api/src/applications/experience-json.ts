import type { WorkExperience } from './application.types';

/**
 * SQL text: the work a person has tried as the GraphQL type, latest first; not what is only planned or came to nothing.
 * Alias used inside: we.
 */
export function experiencesJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', we.id, 'kind', we.kind, 'place', we.place, 'from', we.from_on,
      'to', we.to_on, 'hoursPerWeek', we.hours_per_week, 'ownView', we.own_view, 'documentedBy', we.documented_by,
      'paid', we.paid) ORDER BY we.from_on DESC, we.id), '[]')
    FROM work_experience we WHERE we.participant_id = ${participantId} AND we.state = 'happened')`;
}

/** What the fragment above gives. */
export type ExperienceJson = WorkExperience;
