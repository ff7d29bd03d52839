import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { CustomFetch } from 'openid-client';
import type { Services } from '../../platform/services';
import { loginMessagePage } from '../login-pages';
import type { LoginProviders } from '../login-routes';
import { oidcLogin } from '../oidc-login';
import type { LoginAs } from '../session-store';
import { demoPage } from './demo-page';
import { demoChoices, knownCode } from './demo-people';
import { demoAcr, demoClientId, demoPath, loginAsOf, makeDemoProvider } from './demo-provider';

/**
 * Log-in without any real provider: an OpenID provider inside this process, reached through the same code flow with PKCE,
 * and a page to choose a demo person. `readEnv` refuses it in production unless it is allowed by name.
 */
export async function serveDemoLogin(app: FastifyInstance, services: Services): Promise<LoginProviders> {
  const { env } = services;
  if (env.production) {
    app.log.error('DEMO LOG-IN IS ON: anybody can be anybody. Never use this installation for real people.');
  }
  const provider = makeDemoProvider(env.publicOrigin, env.trustProxy !== false);
  await app.register((scope) => Promise.resolve(serveChoice(scope, services, provider)));
  await app.register((scope) => Promise.resolve(mount(scope, provider)));

  const registered = (loginAs: LoginAs) =>
    oidcLogin({
      issuer: `${env.publicOrigin}${demoPath}`,
      clientId: demoClientId(loginAs),
      clientSecret: null,
      acr: demoAcr,
      subjectClaim: 'sub',
      redirectUri: `${env.publicOrigin}/auth/callback`,
      afterLogout: env.publicOrigin,
      // The choice is shown at every log-in: being somebody else is what the demo is for.
      parameters: { prompt: 'login' },
      fetch: withoutNetwork(app, env.publicOrigin),
    });
  return { citizen: registered('citizen'), staff: registered('staff') };
}

/** The page with the people, and the choice itself. */
function serveChoice(app: FastifyInstance, { database, clock }: Services, provider: Provider): void {
  app.get<{ Params: { uid: string } }>(`${demoPath}/choose/:uid`, async (request, reply) => {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    const loginAs = loginAsOf(params['client_id']);
    const { today } = await clock.read();
    const people = await demoChoices(database.pool, today, loginAs);
    return reply.type('text/html; charset=utf-8').send(demoPage(loginAs, people, request.url));
  });

  app.post<{ Params: { uid: string }; Body: { code?: unknown } | undefined }>(
    `${demoPath}/choose/:uid`,
    async (request, reply) => {
      const { params } = await provider.interactionDetails(request.raw, reply.raw);
      const typed = request.body?.code;
      const accountId = typeof typed === 'string' ? await knownCode(database.pool, typed) : null;
      if (accountId === null) {
        const loginAs = loginAsOf(params['client_id']);
        const people = await demoChoices(database.pool, (await clock.read()).today, loginAs);
        return reply
          .code(422)
          .type('text/html; charset=utf-8')
          .send(demoPage(loginAs, people, request.url, true));
      }
      const login = { accountId, acr: demoAcr, remember: false };
      const goOn = await provider.interactionResult(request.raw, reply.raw, { login });
      return reply.redirect(new URL(goOn).pathname, 303);
    },
  );

  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    return reply.code(400).type('text/html; charset=utf-8').send(loginMessagePage('notBegunHere'));
  });
}

/** Hands everything else under the path to the provider, which reads bodies and writes answers itself. */
function mount(app: FastifyInstance, provider: Provider): void {
  const handle = provider.callback();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.all(`${demoPath}/*`, async (request, reply) => {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    // The provider builds its addresses from the difference between the two.
    const raw = Object.assign(request.raw, { originalUrl: request.url, url: request.url.slice(demoPath.length) });
    await handle(raw, reply.raw);
  });
}

/** Our own requests to the provider (discovery, keys, token) never leave the process. */
function withoutNetwork(app: FastifyInstance, publicOrigin: string): CustomFetch {
  const { host, protocol } = new URL(publicOrigin);
  return async (address, { method, headers, body }) => {
    const { pathname, search } = new URL(address);
    const response = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: `${pathname}${search}`,
      headers: { ...headers, host, 'x-forwarded-proto': protocol.replace(':', '') },
      ...(body === undefined || body === null ? {} : { payload: String(body as string | URLSearchParams) }),
    });
    return new Response(response.body, {
      status: response.statusCode,
      headers: { 'content-type': String(response.headers['content-type']) },
    });
  };
}
