import type { FastifyInstance } from 'fastify';
import { recordExport } from '../audit';
import { hasNul } from '../graphql/nul';
import type { AsCaller } from '../http/feature-routes';
import type { RequestContext } from '../transaction';
import { contentTypes, exportFormats, exportStream, type ExportTable } from './export-table';

/** What stands in the address behind `?`, each name once. */
export type ExportQuery = Readonly<Record<string, string | undefined>>;

/** A list that may be fetched as a file. */
export interface ExportRoute<Row> {
  /** `report`: served as `/exports/report.csv` and `/exports/report.xlsx`. */
  readonly name: string;
  /** The action, as at a root field: `report.export`. The audit row of who fetched it says `report.exported`. */
  readonly policy: `${string}.export`;
  /**
   * The same rows that the screen shows to this actor, read under the same rights. Null is HTTP 404: nothing here is this
   * actor's to see, or the query names something unknown.
   */
  readonly read: (ctx: RequestContext, query: ExportQuery) => Promise<ExportTable<Row> | null>;
  /** The people the file tells of; none for figures. */
  readonly peopleOf?: (row: Row) => string;
}

/**
 * Serves a list as csv and xlsx to whoever may see it: one transaction as the one who asks, an audit row with everybody
 * the file tells of, nothing sent before COMMIT is acknowledged.
 */
export function serveExport<Row>(app: FastifyInstance, asCaller: AsCaller, route: ExportRoute<Row>): void {
  for (const format of exportFormats) {
    app.get<{ Querystring: Record<string, string | string[] | undefined> }>(
      `/exports/${route.name}.${format}`,
      (request, reply) =>
        asCaller(request, reply, 'write', async (ctx) => {
          const query = onceEach(request.query);
          const table = hasNul(query) ? null : await route.read(ctx, query);
          if (table === null) return null;
          const { peopleOf } = route;
          const participantIds = peopleOf ? [...new Set(table.rows.map(peopleOf))] : [];
          recordExport(ctx, { action: `${route.policy}ed`, participantIds, why: format });
          return {
            type: contentTypes[format],
            body: exportStream(format, table),
            headers: { 'content-disposition': `attachment; filename="${table.fileName}.${format}"` },
          };
        }),
    );
  }
}

function onceEach(query: Readonly<Record<string, string | string[] | undefined>>): ExportQuery {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}
