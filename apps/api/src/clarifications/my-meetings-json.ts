/**
 * SQL text: the person's meetings that are booked from today on, as `MyMeeting[]`, the first one first. Aliases inside: mm, mo.
 */
export function ownMeetingsJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', mm.id, 'kind', mm.kind, 'startsAt', mm.starts_at, 'place', mm.place,
      'with', mm.with_whom, 'organisation', mo.name) ORDER BY mm.starts_at, mm.id), '[]')
    FROM clarification mm JOIN organisation mo ON mo.id = mm.organisation_id
   WHERE mm.participant_id = ${participantId} AND mm.state = 'booked' AND oslo_day(mm.starts_at) >= app_today())`;
}
