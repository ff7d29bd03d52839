// PostGraphile 5 on the same database: same role, same settings per transaction, same row-level security, and whatever the
// schema `bench` adds for it (bench/database/postgraphile.sql). Production settings, Amber preset.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { grafserv } from 'postgraphile/grafserv/node';

/** @type {{ databaseUrl: string, pool: number, settings: [string, string][] }} */
const { databaseUrl, pool, settings } = JSON.parse(process.env['BENCH_SERVER'] ?? '');
const pgSettings = Object.fromEntries(settings);

/** @type {GraphileConfig.Preset} */
const preset = {
  extends: [PostGraphileAmberPreset],
  // Relations are offered whether or not an index has exactly the columns of the key: ours have the first one.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: databaseUrl, schemas: ['public', 'bench'], poolConfig: { max: pool } }),
  ],
  grafast: { context: () => ({ pgSettings }), explain: false },
  grafserv: {
    graphqlPath: '/graphql',
    graphiql: false,
    websockets: false,
    watch: false,
    dangerouslyAllowAllCORSRequests: false,
  },
};

const instance = postgraphile(preset);
const server = createServer();
server.on('error', (error) => console.error(error));
const served = instance.createServ(grafserv);
await served.addTo(server);
await instance.getSchema();
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port }),
);
process.on('disconnect', () => process.exit(0));
