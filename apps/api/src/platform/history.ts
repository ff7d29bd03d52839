import type { RequestContext } from './transaction';

/** One step in a thing's life, as the case's history shows it. */
export interface HistoryRow {
  readonly tenantId: string;
  readonly participantId: string;
  /** The application it belongs to; null when it stands outside any. */
  readonly applicationId?: string | null;
  /** `application`, `placeOffer`, `placement` ... and its id. */
  readonly object: { readonly type: string; readonly id: string };
  /** The step of the domain's table that was taken. */
  readonly step: string;
  readonly fromState: string | null;
  readonly toState: string;
  /** Why, where the step asks for a reason. */
  readonly reason?: string | null;
}

const text = `INSERT INTO case_history
  (tenant_id, participant_id, application_id, object_type, object_id, step, from_state, to_state, reason, at, by_user_id,
   by_role, request_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** From here on the rows are one parameter of one statement, as when two thousand people are read in from a sheet. */
const many = 20;
const manyText = `INSERT INTO case_history
  (tenant_id, participant_id, application_id, object_type, object_id, step, from_state, to_state, reason, at, by_user_id,
   by_role, request_id)
  SELECT x."tenantId", x."participantId", x."applicationId", x.object ->> 'type', (x.object ->> 'id')::uuid, x.step, x."fromState",
         x."toState", x.reason, $2, $3, $4, $5
    FROM jsonb_to_recordset($1::jsonb) AS x ("tenantId" uuid, "participantId" uuid, "applicationId" uuid, object jsonb, step text,
                                             "fromState" text, "toState" text, reason text)`;

/** Writes the history rows of a change, in its transaction. */
export async function recordHistory(
  ctx: RequestContext,
  history: HistoryRow | readonly HistoryRow[] | null,
): Promise<void> {
  const rows = history === null ? [] : 'step' in history ? [history] : history;
  const { actor } = ctx;
  const byUserId = actor.userId === '' ? null : actor.userId;
  if (rows.length >= many) {
    await ctx.read('history-many', manyText, [JSON.stringify(rows), ctx.now, byUserId, actor.role, ctx.requestId]);
    return;
  }
  await Promise.all(
    rows.map((row) =>
      ctx.read('history', text, [
        row.tenantId,
        row.participantId,
        row.applicationId ?? null,
        row.object.type,
        row.object.id,
        row.step,
        row.fromState,
        row.toState,
        row.reason ?? null,
        ctx.now,
        byUserId,
        actor.role,
        ctx.requestId,
      ]),
    ),
  );
}
