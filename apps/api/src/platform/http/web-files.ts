import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Paths that are never a page of the web application: an unknown one is a plain 404. */
const notPages = /^\/(graphql|auth|health|demo|demo-login|documents|assets)(\/|$|\?)/;

/**
 * Serves the built web application. File names in `assets/` carry a hash of their content and never change; every other
 * address is the application's own, which routes in the browser.
 */
export async function serveWebFiles(app: FastifyInstance, directory: string | null): Promise<void> {
  const built = directory !== null && existsSync(join(directory, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: directory,
      wildcard: false,
      index: false,
      preCompressed: true,
      dotfiles: 'ignore',
      globIgnore: ['**/.*/**', '**/*.{br,gz}'],
      cacheControl: false,
      setHeaders: (reply, path) => {
        const forever = path.startsWith(join(directory, 'assets'));
        void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const page = built && request.method === 'GET' && !notPages.test(request.url);
    if (page) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'notFound', requestId: request.id });
  });
}
