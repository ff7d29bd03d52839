import { officeRoles } from '@inntak/domain/access';
import { catalogue } from '../../offers/catalogue';
import { countCap, fromCursor, pageOf, type Connection, type KeyKind, type KeyPart } from '../../platform/connection';
import { holidaysAround } from '../../platform/holidays';
import type { RequestContext, SqlValue } from '../../platform/transaction';
import type { SavedWorklistView } from '../saved-views/saved-view.types';
import { checkHolder } from './worklist-holders';
import { toRows, type WorklistCase } from './worklist-rows';
import { casesOf, countsText, inView, isToldByTasks, sinceIn, withTasks } from './worklist-views';
import {
  worklistViews,
  type Sort,
  type View,
  type WorklistArgs,
  type WorklistRow,
  type WorklistViewCount,
} from './worklist.types';

/** The filters and what each adds to a statement; `$` stands for its parameter. */
const filterTexts = {
  search: 'ap.participant_id IN (SELECT sp.participant_id FROM search_people($::text, 1000000) sp)',
  nationalId: 'ap.participant_id = search_by_national_id($::bytea)',
  state: 'ap.state = $::text',
  offerCode: `EXISTS (SELECT 1 FROM wish_part wf JOIN offer fo ON fo.id = wf.offer_id
     WHERE wf.application_id = ap.id AND fo.code = $::text)`,
  schoolCode: 'pe.school_id = (SELECT fs.id FROM organisation fs WHERE fs.code = $::text)',
  nextWith: 'ta.holder = $::text',
} as const;
type FilterName = keyof typeof filterTexts;
const filterNames = Object.keys(filterTexts) as FilterName[];

// A case without a deadline comes last: no day is later than this one.
const never = "date '9999-12-31'";

const rowJson = `json_build_object('id', ap.id, 'participantId', ap.participant_id, 'caseNumber', ap.case_number,
  'participantName', pe.first_name || ' ' || pe.last_name, 'protection', pe.protection,
  'school', (SELECT sc.name FROM organisation sc WHERE sc.id = pe.school_id), 'state', ap.state, 'origin', ap.origin,
  'facts', fa.facts,
  'firstWish', (SELECT coalesce(json_agg(json_build_object('offerId', wp.offer_id, 'workAreaId', wp.work_area_id,
      'weekdays', wp.weekdays, 'days', wp.days) ORDER BY wp.position), '[]')
    FROM wish wi JOIN wish_part wp ON wp.wish_id = wi.id WHERE wi.application_id = ap.id AND wi.rank = 1),
  'vtaAssessment', ap.vta_assessment, 'late', ap.late, 'tasks', coalesce(pg.tasks, '{}'), 'deadline', pg.deadline, 'since', pg.since, 'sortName', pg.sort_name,
  'version', ap.version, 'reachedBy', CASE WHEN pe.has_bank_id THEN pe.contact_channel ELSE 'post' END,
  'responsible', (SELECT json_build_object('id', ru.id, 'name', ru.name) FROM app_user ru WHERE ru.id = ap.responsible_user_id),
  'standIn', (SELECT json_build_object('id', su.id, 'name', su.name) FROM app_user su WHERE su.id = ap.standin_user_id))`;

/** Each order with what it is sorted by, ending with the id, and what those values are in a cursor. */
const orders = {
  deadline: {
    by: ['deadline', 'since', 'id'],
    casts: ['date', 'timestamptz', 'uuid'],
    kinds: ['day', 'instant', 'uuid'],
  },
  name: { by: ['sort_name', 'id'], casts: ['text', 'uuid'], kinds: ['text', 'uuid'] },
  oldest: { by: ['since', 'id'], casts: ['timestamptz', 'uuid'], kinds: ['instant', 'uuid'] },
} as const satisfies Record<Sort, { by: readonly string[]; casts: readonly string[]; kinds: readonly KeyKind[] }>;

interface Shape {
  readonly name: string;
  readonly text: string;
}
const shapes = new Map<string, Shape>();

/** One constant text per view, order, set of filters and kind of page: at most as many as there are combinations. */
function shapeOf(view: View, sort: Sort, used: readonly FilterName[], isAfter: boolean): Shape {
  const name = ['worklist', view, sort, ...used, ...(isAfter ? ['after'] : [])].join('-');
  const known = shapes.get(name);
  if (known) return known;
  const where = used.map((filter, index) => `AND ${filterTexts[filter].replace('$', `$${index + 4}`)}`).join(' ');
  const first = used.length + 4;
  const { by, casts } = orders[sort];
  const order = by.join(', ');
  // Whom the cases are about is read for the page that is shown only, unless the order or a filter asks for it.
  const asksPerson = !isToldByTasks(view) || sort === 'name' || used.includes('schoolCode');
  const after = isAfter
    ? `WHERE (${order}) > (${casts.map((cast, index) => `$${first + index}::${cast}`).join(', ')})`
    : '';
  const text = `
  WITH ${withTasks}, matching AS MATERIALIZED (
    SELECT ap.id, coalesce(ta.deadline, ${never}) AS deadline, ${sinceIn(view)} AS since, ta.tasks,
           ${asksPerson ? "pe.last_name || ' ' || pe.first_name" : 'NULL'} AS sort_name
      FROM ${casesOf(view, asksPerson)}
     WHERE ap.tenant_id = $1 AND ${inView(view, asksPerson)} ${where}
  ), page AS (
    SELECT * FROM matching ${after} ORDER BY ${order} LIMIT $3
  )
  SELECT office_tasks_are_kept($1, $2) AS kept,
         (SELECT count(*)::int FROM (SELECT 1 FROM matching LIMIT ${countCap}) counted) AS total,
         (SELECT coalesce(json_agg(${rowJson} ORDER BY ${by.map((key) => `pg.${key}`).join(', ')}), '[]')
            FROM page pg JOIN application ap ON ap.id = pg.id JOIN participant pe ON pe.id = ap.participant_id
            JOIN office_case_facts(ARRAY(SELECT id FROM page)) fa ON fa.application_id = ap.id) AS rows`;
  const shape = { name, text };
  shapes.set(name, shape);
  return shape;
}

const keyParts: Record<(typeof orders)[Sort]['by'][number], (row: WorklistCase) => KeyPart> = {
  deadline: ({ deadline }) => deadline,
  since: ({ since }) => since,
  sort_name: ({ sortName }) => sortName,
  id: ({ id }) => id,
};

/** A page of the list, and whom it shows. */
export interface WorklistPage {
  readonly page: Connection<WorklistRow>;
  readonly participantIds: readonly string[];
  /** Whom a row of the page is about. */
  readonly participantIdOf: (id: string) => string;
}

/** A page of a view, in the order asked for. Empty for who is at no office. */
export async function readWorklist(ctx: RequestContext, args: WorklistArgs): Promise<WorklistPage> {
  const { sort } = args;
  const after = fromCursor(args.after, orders[sort].kinds);
  const { tenantId } = ctx.actor;
  if (!isAtOffice(ctx) || tenantId === null)
    return { page: pageOf<WorklistRow>([], args, 0, () => []), participantIds: [], participantIdOf: () => '' };
  const values = filterValues(ctx, args);
  const used = filterNames.filter((name) => values[name] !== undefined);
  const { name, text } = shapeOf(args.view, sort, used, after !== null);
  const [answers, offers] = await Promise.all([
    ctx.read<{ kept: boolean; total: number; rows: WorklistCase[] }>(name, text, [
      tenantId,
      holidayList(ctx),
      args.first + 1,
      ...used.map((filter) => values[filter] ?? null),
      ...(after ?? []),
    ]),
    catalogue(ctx),
  ]);
  const { kept, total, rows } = answers[0] ?? { kept: true, total: 0, rows: [] };
  if (!kept) ctx.later((later) => keepTasks(later, tenantId));
  const keys = new Map(rows.map((row) => [row.id, orders[sort].by.map((key) => keyParts[key](row))]));
  const shown = rows.slice(0, args.first);
  const page = pageOf(toRows(ctx, offers, rows), args, total, ({ id }) => keys.get(id) ?? []);
  const people = new Map(shown.map(({ id, participantId }) => [id, participantId]));
  return { page, participantIds: [...new Set(people.values())], participantIdOf: (id) => people.get(id) ?? '' };
}

/** So that the next one who asks need not find them anew, unless something changes first. */
async function keepTasks(ctx: RequestContext, tenantId: string): Promise<void> {
  await ctx.sql('SELECT keep_office_tasks($1, $2)', [tenantId, holidayList(ctx)]);
}

type Counts = Record<View, number> & { readonly seesRestricted: boolean; readonly saved: SavedWorklistView[] };
const counted = new WeakMap<RequestContext, Promise<Counts | null>>();

/** Every count of this request, from one statement however many fields ask; null for who is at no office. */
function countsOf(ctx: RequestContext): Promise<Counts | null> {
  const known = counted.get(ctx) ?? readCounts(ctx);
  counted.set(ctx, known);
  return known;
}

async function readCounts(ctx: RequestContext): Promise<Counts | null> {
  const { tenantId } = ctx.actor;
  if (!isAtOffice(ctx) || tenantId === null) return null;
  const [counts] = await ctx.read<Counts>('worklist-counts', countsText, [tenantId, holidayList(ctx)]);
  return counts ?? null;
}

/** How many cases each view holds; views that this actor may not open are left out. */
export async function countWorklist(ctx: RequestContext): Promise<WorklistViewCount[]> {
  const counts = await countsOf(ctx);
  if (counts === null) return [];
  return worklistViews
    .filter((view) => view !== 'restricted' || counts.seesRestricted)
    .map((view) => ({ view, count: Math.min(counts[view], countCap) }));
}

/** The actor's own views with how many cases each holds; from the same statement as the others. */
export async function countSavedViews(ctx: RequestContext): Promise<SavedWorklistView[]> {
  return (await countsOf(ctx))?.saved ?? [];
}

/** The same, read now: after one of them was changed. */
export async function readSavedViews(ctx: RequestContext): Promise<SavedWorklistView[]> {
  return (await readCounts(ctx))?.saved ?? [];
}

function isAtOffice({ actor }: RequestContext): boolean {
  return officeRoles.some((role) => role === actor.role);
}

function holidayList(ctx: RequestContext): string[] {
  return [...holidaysAround(ctx.today)];
}

function filterValues(ctx: RequestContext, { filter }: WorklistArgs): Partial<Record<FilterName, SqlValue>> {
  const search = (filter?.search ?? '').trim();
  const digits = search.replaceAll(' ', '');
  const nextWith = checkHolder(filter?.nextWith ?? null);
  const isNationalId = /^\d{11}$/.test(digits);
  return {
    ...(isNationalId ? { nationalId: ctx.nationalIds.hash(digits) } : search === '' ? {} : { search }),
    ...(filter?.state ? { state: filter.state } : {}),
    ...(filter?.offerCode ? { offerCode: filter.offerCode } : {}),
    ...(filter?.schoolCode ? { schoolCode: filter.schoolCode } : {}),
    ...(nextWith === null ? {} : { nextWith }),
  };
}
