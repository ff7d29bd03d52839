import type { FindCaller } from '../platform/http/caller';
import type { Services } from '../platform/services';
import { readCookie, sendCookie, sessionCookie } from './cookie';
import { findSession } from './session-store';

/** Finds who is asking by the session cookie. Without one, or with one that has ended, nobody is. */
export function callerFinder({ env, database, clock }: Services): FindCaller {
  return async (request, reply) => {
    const token = readCookie(env, request, sessionCookie);
    if (token === null) return null;
    const { today } = await clock.read();
    const session = await findSession(database.pool, token, today);
    if (!session) return null;
    return {
      actor: session.actor,
      session: { id: session.id, sendToken: (renewed) => sendCookie(env, reply, sessionCookie, renewed) },
    };
  };
}
