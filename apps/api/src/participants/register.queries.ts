import { officeRoles } from '@inntak/domain/access';
import { countCap, fromCursor, pageOf, type Connection, type PageArgs } from '../platform/connection';
import type { RequestContext, SqlValue } from '../platform/transaction';
import type { RegisterRow } from './register.types';

interface Row extends RegisterRow {
  lastName: string;
  firstName: string;
}

// Strictly protected people stand in the restricted worklist only, for those who are named there too.
const listed = `pe.tenant_id = $1 AND pe.protection <> 'strengtFortrolig'`;
// Plain columns: under row-level security, what is put together could not tell the index where a page begins.
const order = 'pe.last_name, pe.first_name, pe.id';

const row = `pe.id, pe.first_name || ' ' || pe.last_name AS name, pe.last_name AS "lastName", pe.first_name AS "firstName",
  extract(year FROM pe.birth_date)::int AS "birthYear", pe.protection <> 'none' AS "addressProtected",
  (SELECT sc.name FROM organisation sc WHERE sc.id = pe.school_id) AS school,
  la.id AS "caseId", la.case_number AS "caseNumber", la.state,
  ARRAY(SELECT DISTINCT o.texts ->> 'shortName' FROM placement_day d JOIN placement p ON p.id = d.placement_id
          JOIN offer o ON o.id = d.offer_id
         WHERE p.participant_id = pe.id AND p.state IN ('active', 'paused')
           AND lower(d.valid) <= app_today() AND (upper(d.valid) IS NULL OR upper(d.valid) > app_today()) ORDER BY 1) AS places`;
const latestCase = `LEFT JOIN LATERAL (SELECT ap.id, ap.case_number, ap.state FROM application ap
   WHERE ap.participant_id = pe.id AND ap.state NOT IN ('draft', 'awaitingApproval')
   ORDER BY ap.created_at DESC, ap.id LIMIT 1) la ON true`;

/** What narrows the list; `$` stands for its parameter. */
const searches = {
  none: '',
  text: 'AND pe.id IN (SELECT sp.participant_id FROM search_people($::text, 1000000) sp)',
  nationalId: 'AND pe.id = search_by_national_id($::bytea)',
} as const;

/** One constant text per way of searching and kind of page. */
function textOf(search: keyof typeof searches, isAfter: boolean): string {
  const first = search === 'none' ? 3 : 4;
  const after = isAfter ? `AND (${order}) > ($${first}::text, $${first + 1}::text, $${first + 2}::uuid)` : '';
  return `SELECT ${row} FROM participant pe ${latestCase}
   WHERE ${listed} ${searches[search].replace('$', '$3')} ${after} ORDER BY ${order} LIMIT $2`;
}

function countOf(search: keyof typeof searches): string {
  return `SELECT count(*)::int AS count
    FROM (SELECT 1 FROM participant pe WHERE ${listed} ${searches[search].replace('$', '$2')} LIMIT ${countCap}) t`;
}

/** Everybody whom the actor's office knows, by last name, and whom the page shows. Empty for who is at no office. */
export async function readRegister(
  ctx: RequestContext,
  { search, ...page }: PageArgs & { readonly search?: string | null },
): Promise<{ readonly connection: Connection<RegisterRow>; readonly participantIds: string[] }> {
  const after = fromCursor(page.after, ['text', 'text', 'uuid']);
  const { tenantId, role } = ctx.actor;
  if (tenantId === null || !officeRoles.some((each) => each === role)) {
    return { connection: pageOf<RegisterRow>([], page, 0, () => []), participantIds: [] };
  }
  const [kind, wanted] = wantedBy(ctx, (search ?? '').trim());
  const name = `register-${kind}${after === null ? '' : '-after'}`;
  const [rows, counted] = await Promise.all([
    ctx.read<Row>(name, textOf(kind, after !== null), [tenantId, page.first + 1, ...wanted, ...(after ?? [])]),
    ctx.read<{ count: number }>(`register-count-${kind}`, countOf(kind), [tenantId, ...wanted]),
  ]);
  const keys = new Map(rows.map(({ id, lastName, firstName }) => [id, [lastName, firstName, id]]));
  const nodes = rows.map(({ lastName: _last, firstName: _first, ...node }): RegisterRow => node);
  const connection = pageOf(nodes, page, counted[0]?.count ?? 0, ({ id }) => keys.get(id) ?? []);
  return { connection, participantIds: rows.slice(0, page.first).map(({ id }) => id) };
}

function wantedBy({ nationalIds }: RequestContext, search: string): [keyof typeof searches, SqlValue[]] {
  const digits = search.replaceAll(' ', '');
  if (/^\d{11}$/.test(digits)) return ['nationalId', [nationalIds.hash(digits)]];
  return search === '' ? ['none', []] : ['text', [search]];
}
