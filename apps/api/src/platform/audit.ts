import { insertAudit, type AuditRow } from './database/read-log';
import type { RequestContext } from './transaction';

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
  const { name, text, values } = insertAudit([rowOf(ctx, 'write', write)]);
  await ctx.read(name, text, values);
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

function recordRead(ctx: RequestContext, event: WriteRecord): void {
  ctx.looked(rowOf(ctx, 'read', event));
}

function rowOf({ actor, now, requestId }: RequestContext, kind: 'read' | 'write', event: WriteRecord): AuditRow {
  return {
    at: now,
    kind,
    action: event.action,
    user_id: actor.userId === '' ? null : actor.userId,
    role: actor.role,
    organisation_id: actor.organisationId,
    on_behalf_of: actor.hatKind === 'representation' ? actor.participantId : null,
    why: event.why ?? null,
    participant_ids: event.participantIds,
    object_type: event.object?.type ?? null,
    object_id: event.object?.id ?? null,
    request_id: requestId,
  };
}
