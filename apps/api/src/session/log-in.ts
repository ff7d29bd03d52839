import type { FastifyInstance } from 'fastify';
import type { Env, OidcSettings } from '../platform/env';
import type { Services } from '../platform/services';
import { loggedOutPath, serveLogin, type LoginProviders } from './login-routes';
import { oidcLogin } from './oidc-login';
import { stylePath } from './page';
import { pageStyle } from './page-style';

/** The addresses that browsers are sent to from our forms (log-out ends at the provider). */
export function loginOrigins({ login }: Env): string[] {
  if (login.kind === 'demo') return [];
  return [login.citizen, login.staff].flatMap((settings) => (settings ? [new URL(settings.issuer).origin] : []));
}

/** Everything about logging in and out, with real providers or the demo's. */
export async function serveLogIn(app: FastifyInstance, services: Services): Promise<void> {
  const style = pageStyle(services.env.webDist);
  app.get(stylePath, (_request, reply) => reply.type('text/css; charset=utf-8').send(style));
  serveLogin(app, services, await providers(app, services));
}

async function providers(app: FastifyInstance, services: Services): Promise<LoginProviders> {
  const { login, publicOrigin } = services.env;
  if (login.kind === 'demo') {
    const { serveDemoLogin } = await import('./demo-login/demo-login');
    return serveDemoLogin(app, services);
  }
  const registered = (settings: OidcSettings | null) =>
    settings &&
    oidcLogin({
      ...settings,
      redirectUri: `${publicOrigin}/auth/callback`,
      afterLogout: `${publicOrigin}${loggedOutPath}`,
    });
  return { citizen: registered(login.citizen), staff: registered(login.staff) };
}
