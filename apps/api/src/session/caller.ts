import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asking, Caller, FindCaller } from '../platform/http/caller';
import type { Services } from '../platform/services';
import { readCookie, sendCookie, sessionCookie } from './cookie';
import { RememberedSessions } from './remembered-sessions';
import { findSession, hashOf, sameSession, type LiveSession } from './session-store';

/** Tells who is asking. */
export interface Callers {
  readonly find: FindCaller;
  /** For what only reads: who it was a moment ago, to be confirmed together with what is read. */
  readonly asking: (request: FastifyRequest, reply: FastifyReply) => Asking;
}

/** Finds out who is asking by the session cookie. Without one, or with one that has ended, nobody is. */
export function findingCallers({ env, database, clock }: Services): Callers {
  const remembered = new RememberedSessions();
  const callerOf = ({ id, actor }: LiveSession, reply: FastifyReply): Caller => ({
    actor,
    session: { id, sendToken: (renewed) => sendCookie(env, reply, sessionCookie, renewed) },
  });
  const find: FindCaller = async (request, reply) => {
    const token = readCookie(env, request, sessionCookie);
    if (token === null) return null;
    const tokenHash = hashOf(token);
    const { today } = await clock.read();
    const session = await findSession(database.pool, tokenHash, today);
    remembered.set(tokenHash, session);
    return session && callerOf(session, reply);
  };
  return {
    find,
    asking: (request, reply) => {
      const token = readCookie(env, request, sessionCookie);
      const tokenHash = token === null ? null : hashOf(token);
      const session = tokenHash && remembered.get(tokenHash);
      return {
        find: () => find(request, reply),
        assumed: session
          ? { ...callerOf(session, reply), check: (today) => sameSession(tokenHash, today, session) }
          : null,
      };
    },
  };
}
