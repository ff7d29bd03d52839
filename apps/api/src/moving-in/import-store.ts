import { gunzipSync, gzipSync } from 'node:zlib';
import type { Subject } from '@inntak/domain/access';
import {
  importFields,
  type ImportField,
  type ImportState,
  type RowKind,
  type SheetTable,
} from '@inntak/domain/moving-in';
import type { InformingWay } from '@inntak/domain/steps';
import { savedOne, type Versioned } from '../platform/mutation';
import type { NationalIds } from '../platform/national-ids';
import type { RequestContext } from '../platform/transaction';

/** The sheet as it is kept, sealed. */
export interface KeptSheet extends SheetTable {
  readonly fileName: string;
}

/** What was chosen about a sheet. */
export interface ImportChoices {
  readonly columns: readonly (ImportField | null)[];
  readonly kind: RowKind | null;
  readonly informedOn: string | null;
  readonly informedHow: InformingWay | null;
  readonly matchByName: boolean;
  readonly overbookingReason: string | null;
}

/** An import as it is stored. `sheet` is null once it has been forgotten. */
export interface StoredImport extends Subject, Versioned, ImportChoices {
  readonly id: string;
  readonly tenantId: string;
  readonly state: ImportState;
  readonly sheet: KeptSheet | null;
  readonly rowCount: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly appliedAt: Date | null;
  readonly appliedOn: string | null;
}

interface Row extends Omit<StoredImport, 'sheet' | 'columns'> {
  readonly columns: readonly string[];
  readonly content: Buffer | null;
}

const columns = `i.id, i.tenant_id AS "tenantId", '' AS "participantId", '{}'::text[] AS "organisationIds", i.state, i.version,
  i.row_count AS "rowCount", i.columns, i.kind, i.informed_on AS "informedOn", i.informed_how AS "informedHow",
  i.match_by_name AS "matchByName", i.overbooking_reason AS "overbookingReason", i.created_at AS "createdAt",
  us.name AS "createdBy", i.applied_at AS "appliedAt", i.applied_on AS "appliedOn"`;
const from = `FROM sheet_import i JOIN app_user us ON us.id = i.created_by_user_id`;
const oneText = `SELECT ${columns}, i.content ${from} WHERE i.id = $1`;
const allText = `SELECT ${columns}, i.content ${from} WHERE i.tenant_id = $1 ORDER BY i.created_at DESC, i.id LIMIT 50`;

/** One import, or null when it is unknown, another office's, or not for this role. */
export async function readImport(ctx: RequestContext, id: string): Promise<StoredImport | null> {
  if (ctx.actor.role !== 'officeLeader') return null;
  const [row] = await ctx.read<Row>('import', oneText, [id]);
  return row ? opened(ctx.nationalIds, row) : null;
}

/** The latest imports of the actor's office. */
export async function readImports(ctx: RequestContext): Promise<StoredImport[]> {
  const { role, tenantId } = ctx.actor;
  if (role !== 'officeLeader' || tenantId === null) return [];
  return (await ctx.read<Row>('imports', allText, [tenantId])).map((row) => opened(ctx.nationalIds, row));
}

/** Reads an import and keeps it until the transaction ends. */
export async function lockImport(ctx: RequestContext, id: string): Promise<StoredImport | null> {
  if (ctx.actor.role !== 'officeLeader') return null;
  const { rows } = await ctx.sql<Row>(`${oneText} FOR NO KEY UPDATE OF i`, [id]);
  return rows[0] ? opened(ctx.nationalIds, rows[0]) : null;
}

/** Stores a sheet that was just read in, sealed. */
export async function insertImport(
  ctx: RequestContext,
  id: string,
  sheet: KeptSheet,
  suggested: readonly (ImportField | null)[],
): Promise<void> {
  await ctx.sql(
    `INSERT INTO sheet_import (id, tenant_id, content, row_count, columns, created_by_user_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      id,
      ctx.actor.tenantId,
      ctx.nationalIds.sealFile(gzipSync(JSON.stringify(sheet))),
      sheet.rows.length,
      stored(suggested),
      ctx.actor.userId,
    ],
  );
}

/** Writes what was chosen. Somebody faster: Conflict. */
export async function saveChoices(
  ctx: RequestContext,
  { id, version }: StoredImport,
  chosen: ImportChoices,
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE sheet_import SET columns = $3, kind = $4, informed_on = $5, informed_how = $6, match_by_name = $7,
            overbooking_reason = $8, version = version + 1 WHERE id = $1 AND version = $2`,
    [
      id,
      version,
      stored(chosen.columns),
      chosen.kind,
      chosen.informedOn,
      chosen.informedHow,
      chosen.matchByName,
      chosen.overbookingReason,
    ],
  );
  savedOne(rowCount);
}

/** Everything in the sheet has been taken in, by this request. */
export async function saveApplied(ctx: RequestContext, { id, version }: StoredImport): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE sheet_import SET state = 'applied', applied_at = app_now(), applied_on = app_today(), applied_by_user_id = $3,
            applied_request_id = $4, version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, ctx.actor.userId, ctx.requestId],
  );
  savedOne(rowCount);
}

/** The sheet is thrown away, and what it said with it. */
export async function saveDiscarded(ctx: RequestContext, { id, version }: StoredImport): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE sheet_import SET state = 'discarded', content = NULL, version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version],
  );
  savedOne(rowCount);
}

function stored(chosen: readonly (ImportField | null)[]): string[] {
  return chosen.map((field) => field ?? '');
}

function opened(ids: NationalIds, { content, columns: names, ...row }: Row): StoredImport {
  const sheet = content === null ? null : (JSON.parse(gunzipSync(ids.openFile(content)).toString('utf8')) as KeptSheet);
  return { ...row, sheet, columns: names.map((name) => importFields.find((field) => field === name) ?? null) };
}
