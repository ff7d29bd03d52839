import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../platform/env';

/** Behind TLS the `__Host-` prefix makes browsers refuse a cookie that another host or an insecure page tries to set. */
function nameOf(env: Env, name: string): string {
  return env.secure ? `__Host-${name}` : name;
}

function options(env: Env): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: env.secure };
}

/** The token in a cookie of ours; null when the browser has none. */
export function readCookie(env: Env, request: FastifyRequest, name: string): string | null {
  return request.cookies[nameOf(env, name)] ?? null;
}

/** Gives the browser a cookie that ends with the browser session; the server's own limits end it earlier. */
export function sendCookie(env: Env, reply: FastifyReply, name: string, token: string): void {
  void reply.setCookie(nameOf(env, name), token, options(env));
}

/** Takes a cookie back. */
export function clearCookie(env: Env, reply: FastifyReply, name: string): void {
  void reply.clearCookie(nameOf(env, name), options(env));
}

/** The cookie that holds the session's token. */
export const sessionCookie = 'inntak';
