// As little as can stand between a browser and PostgreSQL: one prepared statement per page, its JSON text sent on as it is.
// No log-in, no rules, no read log; the same role, settings and row-level security as the product.
import { createServer } from 'node:http';
import pg from 'pg';

/** @type {{ databaseUrl: string, pool: number, settings: [string, string][], page: { text: string, values: (string | null)[][] } }} */
const { databaseUrl, pool: max, settings, page } = JSON.parse(process.env['BENCH_SERVER'] ?? '');

const pool = new pg.Pool({ connectionString: databaseUrl, max, pipeline: true });
const set = {
  name: 'settings',
  text: `SELECT ${settings.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`).join(', ')}`,
  values: settings.flat(),
};

const server = createServer((request, response) => {
  answer(Number((request.url ?? '/').slice(1))).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    (/** @type {Error} */ error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port }),
);
process.on('disconnect', () => process.exit(0));

/** @param {number} index which values the statement is asked with @returns {Promise<string>} */
async function answer(index) {
  const client = await pool.connect();
  try {
    const results = await Promise.all([
      client.query({ name: 'begin', text: 'BEGIN READ ONLY' }),
      client.query(set),
      client.query({ name: 'page', text: page.text, values: page.values[index] }),
      client.query({ name: 'commit', text: 'COMMIT' }),
    ]);
    return results[2].rows[0].body;
  } finally {
    client.release();
  }
}
