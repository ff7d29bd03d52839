import { EnvError, readEnv } from './env';

const least = { DATABASE_URL: 'postgres://inntak_app:x@localhost/inntak' };

test('little is needed for a demonstration', () => {
  expect(readEnv(least)).toMatchObject({
    production: false,
    port: 4780,
    publicOrigin: 'http://localhost:4780',
    login: { kind: 'demo' },
    settableClock: true,
  });
});

test('the demo log-in does not start in production by accident', () => {
  expect(() => readEnv({ ...least, NODE_ENV: 'production' })).toThrow(/INNTAK_ALLOW_DEMO_LOGIN/);
  expect(() => readEnv({ ...least, NODE_ENV: 'production', INNTAK_ALLOW_DEMO_LOGIN: 'yes' })).toThrow(EnvError);
  const allowed = { ...least, NODE_ENV: 'production', INNTAK_ALLOW_DEMO_LOGIN: 'yes-this-is-a-demo' };
  expect(readEnv(allowed).login).toEqual({ kind: 'demo' });
});

test('real log-in asks for the highest level, has its own key, and never a settable clock', () => {
  const oidc = {
    ...least,
    NODE_ENV: 'production',
    LOGIN: 'oidc',
    OIDC_CITIZEN_ISSUER: 'https://idporten.example',
    OIDC_CITIZEN_CLIENT_ID: 'inntak',
    OIDC_CITIZEN_CLIENT_SECRET: 's',
  };
  expect(() => readEnv(oidc)).toThrow(/IDENTITY_KEY/);
  const env = readEnv({ ...oidc, IDENTITY_KEY: 'k'.repeat(32) });
  expect(env.login).toMatchObject({ citizen: { acr: 'idporten-loa-high', subjectClaim: 'pid' }, staff: null });
  expect(env.settableClock).toBe(false);
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://x@y/z'],
  ['PUBLIC_ORIGIN', 'https://inntak.example/path'],
  ['LOG_LEVEL', 'loud'],
  ['LOGIN', 'none'],
  ['LOGIN', 'oidc'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readEnv({ ...least, [name]: value })).toThrow(new RegExp(name));
});
