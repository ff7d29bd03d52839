// npm start: from a fresh clone to a running product, and from there to a running product in seconds.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Inntak needs Node 20 or newer to start; this is ${process.versions.node}.`);
  process.exit(1);
}
const { start } = await import('./lib/start.mjs');
await start();
