import type { RequestContext, SqlValue } from './transaction';

/** What is remembered about a change. Ids only; free text stays with the thing itself. */
export interface WriteRecord {
  /** Past tense, feature first: `placement.ended`. */
  readonly action: string;
  readonly participantIds: readonly string[];
  readonly object: { readonly type: string; readonly id: string } | null;
  /** The legal basis or errand, where one was given. */
  readonly why?: string;
}

/** What is remembered about a look at a case. */
export interface CaseReadRecord {
  /** `application.read` */
  readonly action: string;
  readonly participantId: string;
  readonly object: { readonly type: string; readonly id: string } | null;
  readonly why?: string;
}

/** What is remembered about a page of a list: one record, with everybody it showed. */
export interface ListReadRecord {
  /** `worklist.read` */
  readonly action: string;
  readonly participantIds: readonly string[];
  readonly why?: string;
}

/** Records a change in the transaction that makes it. */
export async function recordWrite(ctx: RequestContext, write: WriteRecord): Promise<void> {
  await ctx.read('audit', text, valuesOf(ctx, 'write', write));
}

/** Records that a case was looked at. The root field must be `@Policy(..., { records: true })`. */
export function recordCaseRead(ctx: RequestContext, read: CaseReadRecord): void {
  recordRead(ctx, { ...read, participantIds: [read.participantId] });
}

/** Records that a list showed these people; nothing when it showed nobody. */
export function recordListRead(ctx: RequestContext, read: ListReadRecord): void {
  if (read.participantIds.length > 0) recordRead(ctx, { ...read, object: null });
}

/** Records that a list was fetched as a file: always, also when it tells of figures and names nobody. */
export function recordExport(ctx: RequestContext, read: ListReadRecord): void {
  recordRead(ctx, { ...read, object: null });
}

/** Nobody waits for the read log by itself: without its row there is no COMMIT, and without COMMIT no answer. */
function recordRead(ctx: RequestContext, event: WriteRecord): void {
  ctx.withCommit('audit', text, valuesOf(ctx, 'read', event));
}

const text = `INSERT INTO audit_event
  (at, kind, action, user_id, role, organisation_id, on_behalf_of, why, participant_ids, object_type, object_id, request_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

function valuesOf(ctx: RequestContext, kind: 'read' | 'write', event: WriteRecord): SqlValue[] {
  const { actor } = ctx;
  const onBehalfOf = actor.hatKind === 'representation' ? actor.participantId : null;
  return [
    ctx.now,
    kind,
    event.action,
    actor.userId === '' ? null : actor.userId,
    actor.role,
    actor.organisationId,
    onBehalfOf,
    event.why ?? null,
    event.participantIds,
    event.object?.type ?? null,
    event.object?.id ?? null,
    ctx.requestId,
  ];
}
