import { weekdayName } from '../calendar/weekdays';
import type { CatalogueOffer } from '../offers/catalogue';
import { finishParticipant, participantJson, type ParticipantJson } from '../participants/participant-json';
import type { RequestContext } from '../platform/transaction';
import type { Attendance } from './closure.types';

interface Row {
  readonly numbers: { readonly inPlace: number; readonly decided: number; readonly proposed: number };
  readonly people: readonly {
    readonly participant: ParticipantJson;
    readonly standing: 'inPlace' | 'decided' | 'proposed';
    readonly paused: boolean;
    readonly weekdays: readonly number[];
    readonly workAreaId: string | null;
  }[];
}

// Row-level security decides whom the actor sees; the numbers count everybody. A weekday is in the period when it really occurs.
const occurs = (alias: string) => `${alias}.offer_id = $1 AND ${alias}.valid && daterange($2::date, $3::date, '[]')
  AND aligned(greatest(lower(${alias}.valid), $2::date), ${alias}.weekday) <= least(coalesce(upper(${alias}.valid) - 1, $3::date), $3::date)`;
const text = `
  WITH here AS (
    SELECT d.participant_id, d.weekday, d.work_area_id, CASE p.state WHEN 'planned' THEN 2 ELSE 1 END AS standing, p.state = 'paused' AS paused
      FROM placement_day d JOIN placement p ON p.id = d.placement_id WHERE ${occurs('d')}
    UNION ALL
    SELECT h.participant_id, h.weekday, h.work_area_id, 3, false FROM place_offer_day h WHERE h.holds AND ${occurs('h')}
  ), people AS (
    SELECT participant_id, min(standing) AS standing, bool_or(paused) AS paused, array_agg(DISTINCT weekday ORDER BY weekday) AS weekdays,
           min(work_area_id::text) AS work_area_id
      FROM here GROUP BY participant_id
  )
  SELECT (SELECT json_build_object('inPlace', n.in_place, 'decided', n.decided, 'proposed', n.proposed)
            FROM attendance_numbers($1::uuid, $2::date, $3::date) n) AS numbers,
         (SELECT coalesce(json_agg(json_build_object('participant', ${participantJson('q.participant_id')},
                   'standing', (ARRAY['inPlace', 'decided', 'proposed'])[q.standing], 'paused', q.paused,
                   'weekdays', q.weekdays, 'workAreaId', q.work_area_id)
                 ORDER BY (SELECT o.last_name || ' ' || o.first_name FROM participant o WHERE o.id = q.participant_id), q.participant_id), '[]')
            FROM people q WHERE EXISTS (SELECT 1 FROM participant e WHERE e.id = q.participant_id)) AS people`;

/** Who comes to an offer in a period: those the actor may see, and true numbers for them all. */
export async function readAttendance(
  ctx: RequestContext,
  offer: CatalogueOffer,
  from: string,
  to: string,
): Promise<Attendance> {
  const [row] = await ctx.read<Row>('attendance', text, [offer.id, from, to]);
  if (!row) throw new Error('The attendance statement always answers one row.');
  const { inPlace, decided, proposed } = row.numbers;
  const areaOf = (id: string | null) => offer.workAreas.find((area) => area.id === id)?.name ?? null;
  const people = row.people.map(({ participant, standing, paused, weekdays, workAreaId }) => ({
    participant: finishParticipant(ctx, participant),
    standing,
    paused,
    weekdays: weekdays.map(weekdayName),
    workArea: areaOf(workAreaId),
  }));
  return { people, inPlace, decided, proposed, notShown: inPlace + decided + proposed - people.length };
}
