import { officeRoles } from '@inntak/domain/access';
import { countCap, fromCursor, pageOf, type Connection } from '../../platform/connection';
import { historyText } from '../../platform/texts/history-texts';
import { roleNames } from '../../platform/texts/role-names';
import type { RequestContext } from '../../platform/transaction';
import { copyTextOf } from './copy-text';
import {
  recordScopes,
  type RecordScope,
  type UnrecordedCount,
  type UnrecordedStep,
  type UnrecordedStepArgs,
} from './official-record.types';

interface Row extends Omit<UnrecordedStep, 'text' | 'by' | 'copyText'> {
  readonly participantId: string;
  readonly seq: number;
  readonly life: string;
  readonly step: string;
  readonly by: string | null;
  readonly what: string | null;
}

const isRestricted = `pe.protection = 'strengtFortrolig'`;
const conditions: Readonly<Record<RecordScope, string>> = {
  mine: `NOT ${isRestricted} AND (ap.responsible_user_id = actor_user() OR ap.standin_user_id = actor_user())`,
  all: `NOT ${isRestricted}`,
  restricted: isRestricted,
};

const missing = `official_record r JOIN case_history hi ON hi.id = r.history_id
  JOIN application ap ON ap.id = hi.application_id JOIN participant pe ON pe.id = r.participant_id
 WHERE r.tenant_id = $1 AND r.recorded_on IS NULL`;

const daysOf = (
  days: string,
) => `(SELECT string_agg(o.texts ->> 'shortName' || ' ' || t.days || ' dager i uka', ', ' ORDER BY o.code)
   FROM (SELECT d.offer_id, count(DISTINCT d.weekday) AS days FROM ${days} GROUP BY d.offer_id) t JOIN offer o ON o.id = t.offer_id)`;

// What it was about, in the few words that a case system needs; no reasons, they may tell of health.
const what = `CASE hi.object_type
  WHEN 'placeOffer' THEN ${daysOf('place_offer_day d WHERE d.place_offer_id = hi.object_id')}
  WHEN 'placement' THEN ${daysOf('placement_day d WHERE d.placement_id = hi.object_id AND (upper(d.valid) IS NULL OR upper(d.valid) > app_today())')}
  WHEN 'decision' THEN (SELECT nullif(concat_ws(', ', CASE de.outcome WHEN 'granted' THEN 'innvilget' WHEN 'partlyGranted' THEN 'delvis innvilget'
      WHEN 'refused' THEN 'avslag' WHEN 'changed' THEN 'endret' ELSE 'opphørt' END, nullif(de.extent_text, '')), '')
    FROM decision de WHERE de.id = hi.object_id)
  WHEN 'referral' THEN (SELECT og.name FROM referral re JOIN organisation og ON og.id = re.organisation_id WHERE re.id = hi.object_id)
  WHEN 'waitlistEntry' THEN (SELECT o.texts ->> 'shortName' FROM waitlist_entry we JOIN offer o ON o.id = we.offer_id WHERE we.id = hi.object_id)
 END`;

function textOf(scope: RecordScope, isAfter: boolean): string {
  return `SELECT hi.id, r.seq, ap.id AS "caseId", ap.case_number AS "caseNumber", ap.external_case_number AS "externalCaseNumber",
      r.participant_id AS "participantId", pe.first_name || ' ' || pe.last_name AS "participantName", oslo_day(hi.at) AS on,
      hi.object_type AS life, hi.step, (SELECT u.name FROM app_user u WHERE u.id = hi.by_user_id) AS by, ${what} AS what
    FROM ${missing} AND ${conditions[scope]} ${isAfter ? 'AND r.seq > $3' : ''} ORDER BY r.seq LIMIT $2`;
}

const countsText = `SELECT ${recordScopes
  .map((scope) => `count(*) FILTER (WHERE ${conditions[scope]})::int AS "${scope}"`)
  .join(
    ', ',
  )}, EXISTS (SELECT 1 FROM protected_access pr WHERE pr.user_id = actor_user()) AS "seesRestricted" FROM ${missing}`;

function isAtOffice({ actor }: RequestContext): boolean {
  return actor.tenantId !== null && officeRoles.some((role) => role === actor.role);
}

/** A page of steps, and whom they tell of: all together, and each by the step's id. */
interface UnrecordedPage {
  readonly connection: Connection<UnrecordedStep>;
  readonly participantIds: string[];
  readonly participantIdOf: (id: string) => string;
}

/** The steps that the office's own case system still lacks, the oldest first, and whom they tell of. */
export async function readUnrecorded(ctx: RequestContext, args: UnrecordedStepArgs): Promise<UnrecordedPage> {
  const after = fromCursor(args.after, ['number']);
  if (!isAtOffice(ctx)) {
    return {
      connection: pageOf<UnrecordedStep>([], args, 0, () => []),
      participantIds: [],
      participantIdOf: () => '',
    };
  }
  const { scope, first } = args;
  const [rows, counts] = await Promise.all([
    ctx.read<Row>(`unrecorded-${scope}${after === null ? '' : '-after'}`, textOf(scope, after !== null), [
      ctx.actor.tenantId,
      first + 1,
      ...(after ?? []),
    ]),
    countUnrecorded(ctx),
  ]);
  const keys = new Map(rows.map(({ id, seq }) => [id, seq]));
  const total = counts.find((each) => each.scope === scope)?.count ?? 0;
  const connection = pageOf(rows.map(toStep), args, total, ({ id }) => [keys.get(id) ?? null]);
  const people = new Map(rows.slice(0, first).map(({ id, participantId }) => [id, participantId]));
  return {
    connection,
    participantIds: [...new Set(people.values())],
    participantIdOf: (id) => people.get(id) ?? '',
  };
}

/** How many steps are not yet entered; the restricted ones only for who may see any such person. */
export async function countUnrecorded(ctx: RequestContext): Promise<UnrecordedCount[]> {
  if (!isAtOffice(ctx)) return [];
  const [counts] = await ctx.read<Record<RecordScope, number> & { seesRestricted: boolean }>(
    'unrecorded-counts',
    countsText,
    [ctx.actor.tenantId],
  );
  return recordScopes
    .filter((scope) => scope !== 'restricted' || counts?.seesRestricted === true)
    .map((scope) => ({ scope, count: Math.min(counts?.[scope] ?? 0, countCap) }));
}

function toStep({ participantId: _, seq: __, life, step, what: about, by, ...row }: Row): UnrecordedStep {
  const told = { ...row, text: historyText(life, step), by: by ?? roleNames.system };
  return { ...told, copyText: copyTextOf(told, about) };
}
