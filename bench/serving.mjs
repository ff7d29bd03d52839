import { operationText } from '../scripts/lib/documents.mjs';
import { openDatabase } from './database/open.mjs';
import { load, median } from './load.mjs';
import { graphileDocument, pages } from './pages.mjs';
import { serveProduct } from './product.mjs';
import { serve } from './child.mjs';
import { comparePlaces } from './far-page.mjs';
import { listenIn } from './wire.mjs';

const connections = 16;
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3);
const poolSize = 10;
const warmUp = 12 * poolSize;
const chosen = pages.filter(({ name }) => (process.env['BENCH_PAGES'] ?? name).split(',').includes(name));

/** Statements that are the transaction's own, not the page's: begin and end, and telling the database who acts. */
const ofTransaction = /^(?:BEGIN|COMMIT|ROLLBACK)\b|set_config\('app\.user_id'/;
/** Read at most every few seconds per process, whoever asks: the clock of the demo, the catalogue, that a session is in use. */
const notEveryTime =
  /FROM business_clock|^\s*SELECT o\.id, o\.code, o\.name, o\.kind, o\.decided_by|UPDATE session SET seen_at|keep_office_tasks/;
/** What the product does for every request, and the others do not: who is asking, and the read log. */
const notOfPage = /FROM session s|INSERT INTO audit_event/;

/**
 * Serves the same pages in three ways from one database, one way at a time, and prints how they compare.
 *
 * @param {(line: string) => void} print
 * @returns {Promise<number>} goals that were missed
 */
export async function bench(print) {
  const database = await openDatabase(print);
  try {
    const prepared = await prepare(database, print);
    return await compare(database, prepared, print);
  } finally {
    await database.close();
  }
}

/**
 * Asks each page once through a listener, to count its statements and to have them run by the others.
 *
 * @param {import('./database/open.mjs').BenchDatabase} database
 * @param {(line: string) => void} print
 */
async function prepare(database, print) {
  const { hostname, port } = new URL(database.appUrl);
  /** @type {import('./wire.mjs').Sent[]} */
  let sent = [];
  const wire = await listenIn({ host: hostname, port: Number(port) }, (statement) => sent.push(statement));
  const through = new URL(database.appUrl);
  through.port = String(wire.port);
  const product = await serveProduct({ appUrl: through.href, ownerUrl: database.ownerUrl, log: print });
  try {
    const prepared = [];
    for (const page of chosen) {
      const cookie = await product.logIn(page.as);
      const query = operationText(page.operation);
      const requests = [];
      const answers = [];
      const statements = [];
      const asked = await page.variables(database.owner);
      for (const variables of asked) {
        const body = JSON.stringify({ query, variables });
        await ask(product.origin, { cookie }, body); // what is read seldom is read now
        sent = [];
        answers.push(page.shows(await ask(product.origin, { cookie }, body)));
        requests.push(body);
        statements.push(sent.filter(({ text }) => !ofTransaction.test(text) && !notEveryTime.test(text)));
      }
      prepared.push({ page, asked, requests, answers, statements, settings: settingsOf(sent) });
    }
    return prepared;
  } finally {
    await product.stop();
    wire.close();
  }
}

/** @typedef {Awaited<ReturnType<typeof prepare>>[number]} Prepared */

/**
 * @param {import('./database/open.mjs').BenchDatabase} database
 * @param {Prepared[]} prepared
 * @param {(line: string) => void} print
 */
async function compare(database, prepared, print) {
  const product = await serveProduct({ appUrl: database.appUrl, ownerUrl: database.ownerUrl, log: print });
  let missed = 0;
  try {
    for (const each of prepared) missed += await comparePage(database, product, each, print);
    missed += await comparePlaces(product, print);
  } finally {
    await product.stop();
  }
  return missed;
}

/**
 * @param {import('./database/open.mjs').BenchDatabase} database
 * @param {import('./product.mjs').RunningProduct} product
 * @param {Prepared} prepared
 * @param {(line: string) => void} print
 */
async function comparePage(database, product, { page, asked, requests, answers, statements, settings }, print) {
  const common = { databaseUrl: database.appUrl, pool: poolSize, settings };
  const own = statements.map((sent) => sent.filter(({ text }) => !notOfPage.test(text)));
  const limit = await serve('servers/limit.mjs', { ...common, page: oneStatement(own) });
  const graphile = await serve('servers/postgraphile.mjs', common);
  try {
    const cookie = await product.logIn(page.as);
    const graphileRequests = own.map((sent, index) => {
      const variables = page.graphileVariables(
        sent.map(({ values }) => values),
        asked[index] ?? {},
      );
      return JSON.stringify({ query: graphileDocument(page), variables });
    });
    for (const [index, body] of graphileRequests.entries()) {
      const shown = JSON.stringify(page.graphileShows(await ask(graphile.origin, {}, body)));
      if (shown !== JSON.stringify(answers[index])) throw new Error(`${page.name}: PostGraphile shows something else.`);
    }
    const json = { 'content-type': 'application/json' };
    const contenders = {
      product: { ...product, requests: requests.map((body) => post(body, { ...json, cookie })) },
      limit: {
        ...limit,
        requests: own.map((_, index) => ({ method: /** @type {const} */ ('GET'), path: `/${index}` })),
      },
      graphile: { ...graphile, requests: graphileRequests.map((body) => post(body, json)) },
    };
    const measured = await takeTurns(contenders, database.pid);
    return report(page, measured, statements, print);
  } finally {
    await Promise.all([limit.stop(), graphile.stop()]);
  }
}

/** @typedef {'product' | 'limit' | 'graphile'} Who */

/**
 * Everybody warms up, then round after round, one after the other.
 *
 * @param {Record<Who, { origin: string, pid: number, requests: import('./load.mjs').Asked[] }>} contenders
 * @param {number} databasePid
 */
async function takeTurns(contenders, databasePid) {
  /** @type {Record<Who, import('./load.mjs').Round[]>} */
  const measured = { product: [], limit: [], graphile: [] };
  const turn = { connections, databasePid };
  // PostgreSQL plans a statement anew the first five times on each connection.
  for (const { origin, pid, requests } of Object.values(contenders)) {
    await load({ ...turn, origin, requests, serverPid: pid, amount: warmUp });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [who, { origin, pid, requests }] of entriesOf(contenders)) {
      measured[who].push(await load({ ...turn, origin, requests, serverPid: pid, seconds }));
    }
  }
  return measured;
}

const names = { product: 'Inntak', limit: 'SQL behind http', graphile: 'PostGraphile 5' };

/**
 * @param {import('./pages.mjs').Page} page
 * @param {Record<Who, import('./load.mjs').Round[]>} measured
 * @param {import('./wire.mjs').Sent[][]} statements
 * @param {(line: string) => void} print
 * @returns {number} goals that were missed
 */
function report(page, measured, statements, print) {
  const count = Math.max(...statements.map((sent) => sent.length));
  print(
    `\n${page.name}: ${count} statements per request beside the transaction's own${verdict(count <= mostStatements)}`,
  );
  print(row(['', 'requests/s', 'p50 ms', 'p95 ms', 'CPU server', 'CPU database', 'Inntak is', 'by CPU']));
  for (const [who, rounds] of entriesOf(measured)) {
    const middle = (/** @type {keyof import('./load.mjs').Round} */ key) => median(rounds.map((round) => round[key]));
    print(
      row([
        names[who],
        middle('perSecond').toFixed(1),
        middle('p50').toFixed(1),
        middle('p95').toFixed(1),
        middle('serverCpu').toFixed(2),
        middle('databaseCpu').toFixed(2),
        who === 'product' ? '' : `${times(measured, who).toFixed(2)} ×`,
        who === 'product' ? '' : `${timesByCpu(measured, who).toFixed(2)} ×`,
      ]),
    );
  }
  const reached = page.goal === null || times(measured, 'graphile') >= page.goal;
  if (page.goal !== null) print(`  goal: ${page.goal} × PostGraphile${verdict(reached)}`);
  return Number(!reached) + Number(count > mostStatements);
}

const mostStatements = 3;
const verdict = (/** @type {boolean} */ reached) => (reached ? ' (reached)' : ' (MISSED)');

/** Requests per second against another's of the same round; the middle one. @param {Record<Who, import('./load.mjs').Round[]>} measured @param {Who} who */
const times = (measured, who) =>
  median(measured.product.map((own, round) => own.perSecond / (measured[who][round]?.perSecond ?? NaN)));

/** The same by CPU time of server and database together: others' work on the machine does not count. @param {Record<Who, import('./load.mjs').Round[]>} measured @param {Who} who */
const timesByCpu = (measured, who) =>
  median(measured.product.map((own, round) => cpu(measured[who][round]) / cpu(own)));
const cpu = (/** @type {import('./load.mjs').Round | undefined} */ round) =>
  round ? round.serverCpu + round.databaseCpu : NaN;

/** @param {string[]} cells */
const row = ([first = '', ...rest]) => `  ${first.padEnd(16)}${rest.map((cell) => cell.padStart(13)).join('')}`;

/**
 * What the page reads, as one statement that answers one JSON text.
 *
 * @param {import('./wire.mjs').Sent[][]} asked per request; the texts are the same each time
 */
function oneStatement(asked) {
  let used = 0;
  const parts = (asked[0] ?? []).map(({ text, values }, index) => {
    const from = used;
    used += values.length;
    const renumbered = text.replace(/\$(\d+)/g, (_, number) => `$${Number(number) + from}`);
    return `'${index}', (SELECT json_agg(row_to_json(x)) FROM (${renumbered}) x)`;
  });
  return {
    text: `SELECT json_build_object(${parts.join(', ')})::text AS body`,
    values: asked.map((sent) => sent.flatMap(({ values }) => values)),
  };
}

/** The settings of the product's transaction, as names and values. @param {import('./wire.mjs').Sent[]} sent @returns {[string, string][]} */
function settingsOf(sent) {
  const set = sent.find(({ text }) => text.includes("set_config('app.user_id'"));
  if (!set) throw new Error('The product told the database nothing.');
  return [...set.text.matchAll(/set_config\('([^']+)',\$(\d+)/g)].map(([, name = '', at]) => [
    name,
    set.values[Number(at) - 1] ?? '',
  ]);
}

/** @param {string} origin @param {Record<string, string>} headers @param {string} body */
async function ask(origin, headers, body) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const answer = /** @type {{ data: unknown, errors?: unknown }} */ (await response.json());
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** @param {string} body @param {Record<string, string>} headers @returns {import('./load.mjs').Asked} */
const post = (body, headers) => ({ method: 'POST', path: '/graphql', headers, body });

/** @template {string} Key @template Value @param {Record<Key, Value>} record */
const entriesOf = (record) => /** @type {[Key, Value][]} */ (Object.entries(record));
