import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CurrentActor } from '../actor';
import type { Ahead } from '../database/read-unit';
import type { SessionRef } from '../transaction';

/** Who is asking, by the session of the request. */
export interface Caller {
  readonly actor: CurrentActor;
  readonly session: SessionRef;
}

/** Finds out who is asking; null when nobody is logged in. May set a cookie on the reply. */
export type FindCaller = (request: FastifyRequest, reply: FastifyReply) => Promise<Caller | null>;

/** Who this process thinks is asking, because the same session asked a moment ago. */
export interface AssumedCaller extends Caller {
  /** The statement that answers a row as long as that is true on a day, `YYYY-MM-DD`. */
  readonly check: (today: string) => Ahead;
}

/** Who asks this one request. */
export interface Asking {
  /** Null when nothing is remembered; then, and whenever something shall be written, `find`. */
  readonly assumed: AssumedCaller | null;
  readonly find: () => Promise<Caller | null>;
}
