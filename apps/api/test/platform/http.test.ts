import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { testApi, type TestApi } from '../test-api';
import { ProbeResolver } from './probe';

const web = mkdtempSync(join(tmpdir(), 'inntak-web-'));
let api: TestApi;
beforeAll(async () => {
  mkdirSync(join(web, 'assets'));
  mkdirSync(join(web, '.vite'));
  writeFileSync(join(web, '.vite', 'manifest.json'), '{"secret":1}');
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Inntak</title>');
  writeFileSync(join(web, 'assets', 'index-abc.js'), 'export {};'.repeat(200));
  writeFileSync(join(web, 'assets', 'index-abc.js.gz'), gzipSync('export {};'.repeat(200)));
  api = await testApi({ WEB_DIST: web, REQUESTS_PER_MINUTE: '60' }, { resolvers: [ProbeResolver] });
});
afterAll(async () => {
  await api.close();
  rmSync(web, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => api.http({ method: 'GET', url, headers });

describe('the web application', () => {
  test.each(['/', '/tilbud/arba', '/min-sak?a=1'])('is what %s shows, and is asked for anew each time', async (url) => {
    const page = await get(url);
    expect(page.body).toContain('<title>Inntak</title>');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  test('keeps its hashed files forever, and sends them compressed', async () => {
    const file = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip' });
    expect(file.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'content-type': expect.stringContaining('javascript') as string,
    });
  });

  test.each([
    '/assets/gone.js',
    '/assets/index-abc.js.gz',
    '/graphql/x',
    '/auth/unknown',
    '/documents/unknown',
    '/demo/unknown',
  ])('is not what %s shows', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  test('keeps what the build wrote for itself', async () => {
    expect((await get('/.vite/manifest.json')).body).not.toContain('secret');
  });

  test.each(['/../package.json', '/assets/..%2f..%2fpackage.json', '/%2e%2e/package.json'])(
    'gives no file from outside (%s)',
    async (url) => {
      expect((await get(url)).body).not.toContain('"name"');
    },
  );
});

test('live and ready', async () => {
  expect((await get('/health/live')).json()).toEqual({ status: 'live' });
  expect((await get('/health/ready')).json()).toEqual({ status: 'ready' });
});

test('the business day can be set in a demonstration, to days that exist, and not by other sites', async () => {
  const set = (day: unknown, headers = {}) =>
    api.http({ method: 'POST', url: '/demo/clock', payload: { day }, headers });
  expect((await set('2027-03-01')).json()).toEqual({ day: '2027-03-01' });
  expect((await get('/demo/clock')).json()).toEqual({ day: '2027-03-01' });
  expect((await set('2027-02-29')).statusCode).toBe(400);
  expect((await set('2028-03-02')).json()).toEqual({ error: 'tooFarAhead' });
  expect((await set('2027-03-02', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
});

test('too many requests from one address are turned away, but health is always answered', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, () => get('/auth/login')));
  expect(answers.map(({ statusCode }) => statusCode)).toContain(429);
  expect((await get('/health/live')).statusCode).toBe(200);
});
