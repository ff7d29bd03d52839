import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Env } from '../env';

/**
 * Strict headers for pages and answers alike: nothing inline, nothing from elsewhere. Designsystemet draws its icons as
 * `data:` pictures. Logging out ends in a redirect to the log-in provider, which browsers check against `form-action`.
 */
export function securityHeaders(env: Env, loginOrigins: readonly string[]): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'", ...loginOrigins],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        ...(env.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: env.secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  };
}
