import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { recordWrite } from '../platform/audit';
import type { Services } from '../platform/services';
import { inTransaction } from '../platform/transaction';
import { clearCookie, readCookie, sendCookie, sessionCookie } from './cookie';
import { hatsText, hatsValues, type Hat, type HatScope } from './hats';
import { findUser, sealedNumberOf } from './identify';
import { beginAttempt, safePath, takeAttempt } from './login-attempts';
import { loginChoicePage, loginMessagePage } from './login-pages';
import { LoginRefused, type Identity, type LoginAttempt, type LoginProvider } from './login-provider';
import { endSession, openSession, sweepSessions, type LoginAs } from './session-store';

/** Binds a log-in under way to the browser that began it. */
const attemptCookie = 'inntak-login';

/** Who checks citizens and who checks staff; null where that kind of log-in is not set up. */
export type LoginProviders = Readonly<Record<LoginAs, LoginProvider | null>>;

/** The web's page that says so. Registered with the log-in providers as the address to return to after log-out. */
export const loggedOutPath = '/logget-ut';

/** GET /auth/login?as=citizen|staff&returnTo=/path, GET /auth/callback, POST /auth/logout. */
export function serveLogin(app: FastifyInstance, services: Services, providers: LoginProviders): void {
  const { env, database } = services;

  app.get('/auth/login', async (request, reply) => {
    const { as, returnTo, next = returnTo } = request.query as Record<string, unknown>;
    const nextPath = safePath(next, env.publicOrigin);
    if (as !== 'staff' && as !== 'citizen') return html(reply, 200, loginChoicePage(nextPath));
    // The cookie must be set where the provider sends people back to: 127.0.0.1 and localhost are not the same.
    if (env.login.kind === 'demo' && request.host !== new URL(env.publicOrigin).host) {
      return reply.redirect(`${env.publicOrigin}${request.url}`, 303);
    }
    const loginAs: LoginAs = as;
    const provider = providers[loginAs];
    if (!provider) return html(reply, 404, loginMessagePage('notOffered', loginAs));
    const { token, attempt } = await beginAttempt(database.pool, loginAs, nextPath);
    const address = await provider.authorizationUrl(attempt);
    sendCookie(env, reply, attemptCookie, token);
    return reply.redirect(address.href, 303);
  });

  app.get('/auth/callback', async (request, reply) => {
    const token = readCookie(env, request, attemptCookie);
    clearCookie(env, reply, attemptCookie);
    const attempt = token === null ? null : await takeAttempt(database.pool, token);
    if (!attempt) return html(reply, 400, loginMessagePage('notBegunHere'));
    const identity = await identify(request, attempt);
    if (!identity) return html(reply, 403, loginMessagePage('refused', attempt.loginAs));
    const user = await findUser(services, attempt.loginAs, identity, request.id);
    const hats = user === null ? [] : await hatsOf(user, attempt.loginAs);
    const [first] = hats;
    if (user === null || !first) return html(reply, 403, loginMessagePage('noRole', attempt.loginAs));

    const old = readCookie(env, request, sessionCookie);
    if (old !== null) await endSession(database.pool, old);
    await sweepSessions(database.pool);
    await recordLogin(user, first, request.id);
    const session = await openSession(database.pool, {
      userId: user,
      loginAs: attempt.loginAs,
      hats: hatScope(attempt.loginAs),
      hat: first,
      hatChosen: hats.length === 1,
      idToken: identity.idToken,
      nationalIdSealed: sealedNumberOf(services, attempt.loginAs, identity),
    });
    sendCookie(env, reply, sessionCookie, session);
    return reply.redirect(attempt.nextPath, 303);
  });

  app.post('/auth/logout', async (request, reply) => {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return reply.code(403).send();
    const token = readCookie(env, request, sessionCookie);
    const ended = token === null ? null : await endSession(database.pool, token);
    clearCookie(env, reply, sessionCookie);
    const away = ended?.idToken ? await providers[ended.loginAs]?.logoutUrl(ended.idToken) : null;
    return reply.redirect(away?.href ?? loggedOutPath, 303);
  });

  async function identify(request: FastifyRequest, attempt: LoginAttempt): Promise<Identity | null> {
    try {
      const callback = new URL(request.url, env.publicOrigin);
      return (await providers[attempt.loginAs]?.finish(callback, attempt)) ?? null;
    } catch (error) {
      if (!(error instanceof LoginRefused)) throw error;
      request.log.warn({ reason: error.message }, 'a log-in was refused');
      return null;
    }
  }

  function hatScope(loginAs: LoginAs): HatScope {
    return env.hatsTogether ? 'all' : loginAs;
  }

  async function hatsOf(userId: string, loginAs: LoginAs): Promise<Hat[]> {
    const { today } = await services.clock.read();
    const { rows } = await database.pool.query<Hat>(
      hatsText,
      hatsValues(userId, today, { loginAs, hats: hatScope(loginAs) }),
    );
    return rows;
  }

  async function recordLogin(userId: string, hat: Hat, requestId: string): Promise<void> {
    const { role, participantId, organisationId, tenantId, mandate } = hat;
    const actor = { userId, role, participantId, organisationId, tenantId, mandate, hatKind: hat.kind, hatId: hat.id };
    const occasion = { ...(await services.clock.read()), actor, session: null, requestId };
    await inTransaction(services, occasion, 'write', (ctx) =>
      recordWrite(ctx, { action: 'session.opened', participantIds: [], object: null }),
    );
  }
}

function html(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}
