import { operationText } from '../scripts/lib/documents.mjs';
import { serveProduct } from './product.mjs';
import { load } from './load.mjs';
import { startPostgres } from '../scripts/postgres.mjs';
import { readFileSync } from 'node:fs';
import { buildIfNeeded } from '../scripts/lib/build.mjs';
await buildIfNeeded(console.log, ['api']);
const { appUrl, ownerUrl } = await startPostgres({ dataDir: '/tmp/wa-bench' });
if (process.env.PROF) process.env.NODE_OPTIONS = '--cpu-prof --cpu-prof-dir=' + process.env.PROF;
const product = await serveProduct({ appUrl, ownerUrl, log: console.log });
delete process.env.NODE_OPTIONS;
const cookie = await product.logIn('lise');
const body = JSON.stringify({ query: operationText('Worklist'), variables: { view: 'all', filter: {}, sort: 'deadline', first: 50 } });
const requests = [{ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', cookie }, body }];
const databasePid = Number(readFileSync('/tmp/wa-bench/postgres/postmaster.pid', 'utf8').split('\n')[0]);
const o = { origin: product.origin, requests, connections: 16, serverPid: product.pid, databasePid };
await load({ ...o, amount: 150 });
for (let i = 0; i < Number(process.env.R ?? 3); i++) { const r = await load({ ...o, seconds: 3 }); console.log(r.perSecond.toFixed(1), 'server', r.serverCpu.toFixed(2), 'db', r.databaseCpu.toFixed(2)); }
await product.stop(); process.exit(0);
