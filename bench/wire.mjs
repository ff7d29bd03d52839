import { connect, createServer } from 'node:net';

/**
 * A statement as a client sent it to PostgreSQL.
 *
 * @typedef {object} Sent
 * @property {string} text
 * @property {(string | null)[]} values as text
 */

/**
 * Listens in between a client and PostgreSQL, and tells which statements were run. For counting them, and for having others
 * run the very same ones; never while something is measured.
 *
 * @param {{ host: string, port: number }} upstream
 * @param {(sent: Sent) => void} onStatement
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function listenIn(upstream, onStatement) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const server = createServer((client) => {
    const database = connect(upstream);
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    const read = messageReader(onStatement);
    client.on('data', read);
    client.pipe(database);
    database.pipe(client);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/**
 * Reads one connection's half of PostgreSQL's protocol 3: a start-up message without a type, then a byte of type and a length.
 *
 * @param {(sent: Sent) => void} onStatement
 * @returns {(chunk: Buffer) => void}
 */
function messageReader(onStatement) {
  /** @type {Map<string, string>} */
  const prepared = new Map();
  let started = false;
  let waiting = Buffer.alloc(0);
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (waiting.length < head + 4) return;
      const length = head + waiting.readUInt32BE(head);
      if (waiting.length < length) return;
      const type = started ? String.fromCharCode(waiting[0] ?? 0) : '';
      const body = waiting.subarray(head + 4, length);
      waiting = waiting.subarray(length);
      started = true;
      if (type === 'Q') onStatement({ text: textAt(body, 0).text, values: [] });
      if (type === 'P') {
        const name = textAt(body, 0);
        prepared.set(name.text, textAt(body, name.end).text);
      }
      if (type === 'B') {
        const portal = textAt(body, 0);
        const name = textAt(body, portal.end);
        onStatement({ text: prepared.get(name.text) ?? '', values: valuesAt(body, name.end) });
      }
    }
  };
}

/** @param {Buffer} body @param {number} from */
function textAt(body, from) {
  const end = body.indexOf(0, from);
  return { text: body.toString('utf8', from, end), end: end + 1 };
}

/** @param {Buffer} body @param {number} from the number of format codes @returns {(string | null)[]} */
function valuesAt(body, from) {
  let at = from + 2 + 2 * body.readUInt16BE(from);
  const count = body.readUInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return body.toString('utf8', at - length, at);
  });
}
