import { Browser } from '../../test/browser';
import { testApi, type TestApi } from '../../test/test-api';
import { hashOf } from './session-store';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.seed.organisation('tildeling-baerum', 'office', 'baerum');
  await api.seed.organisation('ba', 'provider', 'baerum');
  await api.seed.member('lise', 'caseworker', 'tildeling-baerum');
  await api.seed.member('tor', 'caseworker', 'tildeling-baerum');
  await api.seed.member('tor', 'providerStaff', 'ba');
  await api.seed.user('ada', { participantId: await api.seed.participant('Ada', 'baerum') });
});
afterAll(() => api.close());

const logIn = async (browser: Browser, code: string, as = 'staff', returnTo = '/tildeling') => {
  const choice = await browser.get(`/auth/login?as=${as}&returnTo=${encodeURIComponent(returnTo)}`);
  return browser.post(choice.url, { code });
};

const viewer = async (browser: Browser) => {
  const response = await api.http({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: `inntak=${browser.cookie('inntak') ?? ''}` },
    payload: { query: '{ viewer { name hatChosen activeHat { role } } }' },
  });
  return response.json<{ data: { viewer: unknown } }>().data.viewer;
};

describe('logging in', () => {
  test('asks first whether one is a citizen or staff, when the address does not say', async () => {
    const { body } = await new Browser(api).get('/auth/login?returnTo=/min-sak%3Fa=1');
    expect(body).toContain('href="/auth/login?as=citizen&amp;returnTo=%2Fmin-sak%3Fa%3D1"');
    expect(body).toContain('href="/auth/login?as=staff&amp;returnTo=%2Fmin-sak%3Fa%3D1"');
  });

  test('a demo person is chosen on a page without scripts, and is then logged in', async () => {
    const browser = new Browser(api);
    const choice = await browser.get('/auth/login?as=staff&next=/tildeling');
    expect(choice.url).toMatch(/^\/demo-login\/choose\//);
    expect(choice.body).toContain('value="lise"');
    expect(choice.body).not.toContain('value="ada"');
    expect(choice.body).not.toMatch(/<script|style=|onclick/);

    const arrived = await browser.post(choice.url, { code: 'lise' });
    expect(arrived.url).toBe('/tildeling');
    expect(await viewer(browser)).toEqual({ name: 'Lise', hatChosen: true, activeHat: { role: 'caseworker' } });
  });

  test('any demo person can be named by code', async () => {
    const browser = new Browser(api);
    await logIn(browser, ' Ada ', 'citizen', '/min-sak');
    expect(await viewer(browser)).toMatchObject({ name: 'Ada', activeHat: { role: 'participant' } });
  });

  test('an unknown code shows the page again with a message', async () => {
    const browser = new Browser(api);
    const again = await logIn(browser, 'nobody');
    expect(again.status).toBe(422);
    expect(again.body).toContain('role="alert"');
  });

  test('somebody with several hats has not chosen yet', async () => {
    const browser = new Browser(api);
    await logIn(browser, 'tor');
    expect(await viewer(browser)).toMatchObject({ hatChosen: false });
  });

  test('staff log-in with the employer’s account is refused to somebody without a role there', async () => {
    const separate = await testApi({ LOGIN_HATS: 'separate' });
    try {
      await separate.seed.user('ada', { participantId: await separate.seed.participant('Ada', 'baerum') });
      const browser = new Browser(separate);
      expect((await logIn(browser, 'ada', 'staff')).status).toBe(403);
      expect(browser.cookie('inntak')).toBeUndefined();
    } finally {
      await separate.close();
    }
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example', 'evil', '/auth/logout'])(
    'nobody is sent on to %j',
    async (next) => {
      const browser = new Browser(api);
      expect((await logIn(browser, 'lise', 'staff', next)).url).toBe('/');
    },
  );

  test('a callback that this browser did not begin is refused', async () => {
    const browser = new Browser(api);
    const choice = await browser.get('/auth/login?as=staff');
    const other = new Browser(api);
    expect((await other.get(choice.url)).status).toBe(400);
    expect((await other.get('/auth/callback?code=x&state=y')).status).toBe(400);
  });

  test('a changed state is refused', async () => {
    const browser = new Browser(api);
    await browser.get('/auth/login?as=staff');
    expect((await browser.get('/auth/callback?code=x&state=y')).status).toBe(403);
  });
});

describe('the session', () => {
  test('is renewed at log-in and ended at log-out', async () => {
    const browser = new Browser(api);
    await logIn(browser, 'lise');
    const first = browser.cookie('inntak') ?? '';
    await logIn(browser, 'lise');
    const second = browser.cookie('inntak') ?? '';
    expect(second).not.toBe(first);
    const alive = async () =>
      (
        await api.owner.query('SELECT token_hash FROM session WHERE token_hash = ANY ($1)', [
          [hashOf(first), hashOf(second)],
        ])
      ).rowCount;
    expect(await alive()).toBe(1);
    await browser.post('/auth/logout');
    expect(await alive()).toBe(0);
    expect(browser.cookie('inntak')).toBeUndefined();
    expect(await viewer(browser)).toBeNull();
  });

  test('its cookie cannot be read by scripts or sent from other sites', async () => {
    const browser = new Browser(api);
    const choice = await browser.get('/auth/login?as=staff');
    const { headers } = await api.http({ method: 'GET', url: choice.url });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    const asked = await api.http({ method: 'POST', url: '/auth/logout', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(asked.statusCode).toBe(403);
  });

  test('is only known by a hash in the database', async () => {
    const browser = new Browser(api);
    await logIn(browser, 'lise');
    const { rows } = await api.owner.query<{ all: string }>('SELECT s::text AS all FROM session s');
    expect(rows.some(({ all }) => all.includes(browser.cookie('inntak') ?? '?'))).toBe(false);
  });

  test.each([
    ['staff', '29 minutes', '1 hour', true],
    ['staff', '31 minutes', '1 hour', false],
    ['staff', '1 minute', '8 hours 1 minute', false],
    ['citizen', '59 minutes', '1 hour', true],
    ['citizen', '61 minutes', '2 hours', false],
  ] as const)('for %s, unused for %s and opened %s ago, lives: %s', async (as, unused, age, lives) => {
    const browser = new Browser(api);
    await logIn(browser, as === 'staff' ? 'lise' : 'ada', as);
    await api.owner.query(
      'UPDATE session SET seen_at = now() - $2::interval, created_at = now() - $3::interval WHERE token_hash = $1',
      [hashOf(browser.cookie('inntak') ?? ''), unused, age],
    );
    expect((await viewer(browser)) !== null).toBe(lives);
  });

  test('ends with the role it was opened for', async () => {
    await api.seed.member('kort', 'caseworker', 'tildeling-baerum', '2027-01-01', '2027-01-18');
    const kort = await api.as('kort');
    expect((await kort.ask('{ viewer { name } }')).data).toEqual({ viewer: { name: 'Kort' } });
    await api.setDay('2027-01-19');
    expect((await kort.ask('{ viewer { name } }')).data).toEqual({ viewer: null });
    await api.setDay('2027-01-18');
  });

  test('logging in is recorded without any free text', async () => {
    const browser = new Browser(api);
    await logIn(browser, 'lise');
    const { rows } = await api.owner.query(
      "SELECT action, kind, role FROM audit_event WHERE action = 'session.opened' ORDER BY id DESC LIMIT 1",
    );
    expect(rows).toEqual([{ action: 'session.opened', kind: 'write', role: 'caseworker' }]);
  });
});
