import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CurrentActor } from '../actor';
import type { SessionRef } from '../transaction';

/** Who is asking, by the session of the request. */
export interface Caller {
  readonly actor: CurrentActor;
  readonly session: SessionRef;
}

/** Finds out who is asking; null when nobody is logged in. May set a cookie on the reply. */
export type FindCaller = (request: FastifyRequest, reply: FastifyReply) => Promise<Caller | null>;
