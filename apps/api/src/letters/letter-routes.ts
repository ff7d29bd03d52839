import { recordCaseRead } from '../platform/audit';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { isUuid } from '../platform/scalars';
import { letterPdf } from './letter-pdf';
import { readLetter } from './letters.queries';

/** The same letter as PDF, for printing and keeping: as whoever asks, under the same row-level security. */
export const letterRoutes: FeatureRoutes = (app, asCaller) => {
  app.get<{ Params: { file: string } }>('/documents/letters/:file', (request, reply) =>
    asCaller(request, reply, 'write', async (ctx) => {
      const [id = '', extension] = request.params.file.split('.');
      const letter = extension === 'pdf' && isUuid(id) ? await readLetter(ctx, id) : null;
      if (letter === null) return null;
      const { participantId } = letter;
      if (ctx.actor.hatKind !== 'self') {
        recordCaseRead(ctx, { action: 'letter.read', participantId, object: { type: 'letter', id } });
      }
      return {
        type: 'application/pdf',
        body: await letterPdf(letter),
        headers: { 'content-disposition': 'inline; filename="brev.pdf"' },
      };
    }),
  );
};
