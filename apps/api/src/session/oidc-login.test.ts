import type { CustomFetch } from 'openid-client';
import { Browser } from '../../test/browser';
import { testApi, type TestApi } from '../../test/test-api';
import { findUser } from './identify';
import type { Identity, LoginAttempt } from './login-provider';
import { oidcLogin, type OidcRegistration } from './oidc-login';

const attempt: LoginAttempt = {
  loginAs: 'citizen',
  state: 'the-state',
  nonce: 'the-nonce',
  codeVerifier: 'v'.repeat(43),
  nextPath: '/',
};

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** The demo provider as any other OpenID provider: reached over HTTP, by discovery. */
const fetchFromApi: CustomFetch = async (address, { method, headers, body }) => {
  const { pathname, search } = new URL(address);
  const response = await api.http({
    method: method === 'POST' ? 'POST' : 'GET',
    url: `${pathname}${search}`,
    headers: { ...headers, host: 'localhost:4780' },
    ...(body ? { payload: String(body as string | URLSearchParams) } : {}),
  });
  const type = { 'content-type': String(response.headers['content-type']) };
  return new Response(response.body, { status: response.statusCode, headers: type });
};

const registration = (changes: Partial<OidcRegistration> = {}): OidcRegistration => ({
  issuer: 'http://localhost:4780/demo-login',
  clientId: 'inntak-citizen',
  clientSecret: null,
  acr: 'idporten-loa-high',
  subjectClaim: 'sub',
  redirectUri: 'http://localhost:4780/auth/callback',
  afterLogout: 'http://localhost:4780',
  parameters: { prompt: 'login' },
  fetch: fetchFromApi,
  ...changes,
});

/** Lets somebody choose at the provider, and gives back the address with the code, unused. */
async function codeFor(address: URL, code: string): Promise<URL> {
  const browser = new Browser(api, {}, '/auth/callback');
  const choice = await browser.get(`${address.pathname}${address.search}`);
  return new URL((await browser.post(choice.url, { code })).url, 'http://localhost:4780');
}

describe('a log-in at an OpenID provider', () => {
  beforeAll(async () => {
    await api.seed.user('ada', { participantId: await api.seed.participant('Ada', 'baerum') });
  });

  test('asks for the level and proves with PKCE that it is us who come back', async () => {
    const address = await oidcLogin(registration()).authorizationUrl(attempt);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      acr_values: 'idporten-loa-high',
      code_challenge_method: 'S256',
      state: 'the-state',
      nonce: 'the-nonce',
      redirect_uri: 'http://localhost:4780/auth/callback',
    });
    expect(address.search).not.toContain(attempt.codeVerifier);
  });

  test('ends with who it is', async () => {
    const login = oidcLogin(registration());
    const callback = await codeFor(await login.authorizationUrl(attempt), 'ada');
    expect(await login.finish(callback, attempt)).toMatchObject({ subject: 'ada' });
  });

  test.each<[string, Partial<OidcRegistration>, Partial<LoginAttempt>]>([
    ['with another state', {}, { state: 'another' }],
    ['with another nonce', {}, { nonce: 'another' }],
    ['without the verifier', {}, { codeVerifier: 'w'.repeat(43) }],
    ['at a lower level than demanded', { acr: 'idporten-loa-highest' }, {}],
    ['without the claim that names the person', { subjectClaim: 'pid' }, {}],
  ])('is refused %s', async (_, demanded, changed) => {
    const callback = await codeFor(await oidcLogin(registration()).authorizationUrl(attempt), 'ada');
    const finished = oidcLogin(registration(demanded)).finish(callback, { ...attempt, ...changed });
    await expect(finished).rejects.toMatchObject({ name: 'LoginRefused' });
  });

  test('is refused when the code is used a second time', async () => {
    const login = oidcLogin(registration());
    const callback = await codeFor(await login.authorizationUrl(attempt), 'ada');
    await login.finish(callback, attempt);
    await expect(login.finish(callback, attempt)).rejects.toMatchObject({ name: 'LoginRefused' });
  });

  test('is tried again when the provider could not be reached at first', async () => {
    let down = true;
    const login = oidcLogin(
      registration({
        fetch: (...request) => (down ? Promise.reject(new Error('down')) : fetchFromApi(...request)),
      }),
    );
    await expect(login.authorizationUrl(attempt)).rejects.toThrow();
    down = false;
    expect((await login.authorizationUrl(attempt)).pathname).toBe('/demo-login/auth');
  });
});

describe('who an identity is', () => {
  const pid = '01010112345';
  const identity: Identity = { subject: pid, name: null, idToken: null };
  const real = () => ({
    ...api.services,
    env: { ...api.services.env, login: { kind: 'oidc', citizen: null, staff: null } as const },
  });

  test('a citizen is the same user each time, also when coming twice at the same moment', async () => {
    const users = await Promise.all([1, 2, 3].map((n) => findUser(real(), 'citizen', identity, `request-${n}`)));
    expect(new Set(users).size).toBe(1);
    expect(users[0]).not.toBeNull();
  });

  test('a citizen is recognised as the person whom the office has written down', async () => {
    const person = await api.seed.participant('Papir', 'baerum');
    const ids = api.services.nationalIds;
    await api.owner.query(
      'INSERT INTO national_id (participant_id, tenant_id, encrypted, hash) SELECT id, tenant_id, $2, $3 FROM participant WHERE id = $1',
      [person, ids.seal('02020212345'), ids.hash('02020212345')],
    );
    const user = await findUser(real(), 'citizen', { ...identity, subject: '02020212345' }, 'request');
    const { rows } = await api.owner.query('SELECT participant_id FROM app_user WHERE id = $1', [user]);
    expect(rows).toEqual([{ participant_id: person }]);
  });

  test('staff whom nobody has given a role are not let in', async () => {
    expect(await findUser(real(), 'staff', identity, 'request')).toBeNull();
  });

  test('the identity number stands nowhere readable', async () => {
    const { rows } = await api.owner.query<{ all: string }>(
      'SELECT l::text || u::text AS all FROM login_identity l, app_user u',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ all }) => all.includes(pid))).toEqual([]);
  });
});
