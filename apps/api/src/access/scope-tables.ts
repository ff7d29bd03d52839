import type { Scope } from '@inntak/domain/access';
import type { RequestContext } from '../platform/transaction';

/** What the database opens to each scope, by table. */
export type ScopeTables = Readonly<Partial<Record<Scope, readonly string[]>>>;

const text = `SELECT scope, json_agg(table_name) AS tables FROM scope_table GROUP BY scope`;
let kept: ScopeTables | undefined;

/** Read once per process: only a migration changes it. */
export async function scopeTables(ctx: RequestContext): Promise<ScopeTables> {
  if (kept) return kept;
  const rows = await ctx.read<{ scope: Scope; tables: string[] }>('scope-tables', text);
  const read: ScopeTables = Object.fromEntries(rows.map(({ scope, tables }) => [scope, tables]));
  kept = read;
  return read;
}
