import { randomUUID } from 'node:crypto';
import { suggestColumns } from '@inntak/domain/moving-in';
import type { FastifyRequest } from 'fastify';
import { recordWrite } from '../platform/audit';
import { contentTypes, exportFormats, exportStream } from '../platform/export/export-table';
import type { FeatureRoutes, HttpAnswer } from '../platform/http/feature-routes';
import type { RequestContext } from '../platform/transaction';
import { insertImport } from './import-store';
import { unreadTexts } from './import-texts';
import { mostFileBytes, readFile } from './read-file';
import { templateTable } from './template';

/** A type that no form of another site can send: the browser asks first, and is told no. */
const fileType = 'application/octet-stream';

/**
 * A sheet is sent as it is, to be read and kept sealed until its columns are chosen; and a sheet to fill in is fetched. For
 * the leader of an office; for everybody else there is nothing here. What the file says is never logged.
 */
export const importRoutes: FeatureRoutes = (app, asCaller) => {
  app.addContentTypeParser(fileType, { parseAs: 'buffer', bodyLimit: mostFileBytes }, (_request, body, done) => {
    done(null, body);
  });
  app.post('/imports', { bodyLimit: mostFileBytes }, (request, reply) =>
    asCaller(request, reply, 'write', async (ctx) =>
      isAllowed(ctx) && Buffer.isBuffer(request.body) ? keep(ctx, request.body, fileNameOf(request)) : null,
    ),
  );
  for (const format of exportFormats) {
    app.get(`/imports/template.${format}`, (request, reply) =>
      asCaller(request, reply, 'read', (ctx) =>
        Promise.resolve(
          isAllowed(ctx)
            ? {
                type: contentTypes[format],
                body: exportStream(format, templateTable),
                headers: { 'content-disposition': `attachment; filename="${templateTable.fileName}.${format}"` },
              }
            : null,
        ),
      ),
    );
  }
};

function isAllowed({ actor }: RequestContext): boolean {
  return actor.role === 'officeLeader' && actor.tenantId !== null;
}

/** Answers `{ id }`, or `{ message }` with what is wrong with the file. */
async function keep(ctx: RequestContext, bytes: Buffer, fileName: string): Promise<HttpAnswer> {
  const table = bytes.length === 0 ? 'empty' : await readFile(bytes);
  if (typeof table === 'string') return json({ message: unreadTexts[table] });
  const id = randomUUID();
  await insertImport(ctx, id, { ...table, fileName }, suggestColumns(table.headings));
  await recordWrite(ctx, { action: 'import.read', participantIds: [], object: { type: 'sheetImport', id } });
  return json({ id });
}

function json(answer: object): HttpAnswer {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(answer) };
}

function fileNameOf({ headers }: FastifyRequest): string {
  const named = headers['x-file-name'];
  try {
    return decodeURIComponent(typeof named === 'string' ? named : '').slice(0, 120) || 'Regneark';
  } catch {
    return 'Regneark';
  }
}
