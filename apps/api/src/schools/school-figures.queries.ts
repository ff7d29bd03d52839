import { smallBelow } from '@inntak/domain/reporting';
import { publishWorkFigures, type WorkTally } from '@inntak/domain/schools';
import type { RequestContext } from '../platform/transaction';
import type { SchoolFiguresReport } from './school-figures.types';

type Row = WorkTally & { readonly school: string };

const tally = `count(*)::int AS pupils, count(*) FILTER (WHERE w.tried)::int AS tried,
         count(*) FILTER (WHERE w.paid)::int AS paid, count(*) FILTER (WHERE w.missed)::int AS "missedForCost"`;

// Who lives at a hidden address is in no count by school, whoever asks.
const work = `LEFT JOIN LATERAL (
      SELECT bool_or(we.state = 'happened') AS tried, bool_or(we.state = 'happened' AND we.paid_by <> 'nobody') AS paid,
             bool_or(we.missed_because_of_cost) AS missed
        FROM work_experience we WHERE we.participant_id = p.id) w ON true`;

const ownText = `
  SELECT o.name AS school, ${tally}
    FROM organisation o
    JOIN participant p ON p.protection <> 'strengtFortrolig'
     AND p.id IN (SELECT g.participant_id FROM access_grant g
                   WHERE g.grantee_id = $1 AND g.scope = 'school' AND g.ended_at IS NULL AND g.since <= app_today()
                     AND (g.until IS NULL OR g.until >= app_today()))
    ${work}
   WHERE o.id = $1 GROUP BY o.id, o.name`;

const municipalityText = `
  SELECT o.name AS school, ${tally}
    FROM participant p JOIN organisation o ON o.id = p.school_id AND o.kind = 'school'
    ${work}
   WHERE p.tenant_id = $1 AND p.protection <> 'strengtFortrolig'
     AND (p.school_ends_on IS NULL OR p.school_ends_on >= app_today())
   GROUP BY o.id, o.name ORDER BY o.name, o.id`;

/** Equal access to hospitering: the own school for its contacts, the municipality’s for the leader; nothing for others. */
export async function readSchoolFigures(ctx: RequestContext): Promise<SchoolFiguresReport> {
  const { role, organisationId, tenantId } = ctx.actor;
  const isLeader = role === 'officeLeader' && tenantId !== null;
  const rows = isLeader
    ? await ctx.read<Row>('school-figures-municipality', municipalityText, [tenantId])
    : role === 'schoolContact'
      ? await ctx.read<Row>('school-figures-own', ownText, [organisationId])
      : [];
  const { schools, total } = publishWorkFigures(rows, isLeader);
  return {
    schools: schools.map((figures, at) => ({ school: rows[at]?.school ?? null, ...figures })),
    total: total === null ? null : { school: null, ...total },
    smallBelow,
  };
}
