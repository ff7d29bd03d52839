import type { LightMyRequestResponse } from 'fastify';
import type { Services } from '../src/platform/services';
import { sessionCookie } from '../src/session/cookie';
import { sealedNumberOf } from '../src/session/identify';
import { hatsText, hatsValues, type Hat } from '../src/session/hats';
import { openSession, type LoginAs } from '../src/session/session-store';

/** What a GraphQL answer looks like on the wire. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: { message: string; extensions?: { code?: string; requestId?: string } }[];
  readonly headers: LightMyRequestResponse['headers'];
}

/** Somebody who asks the API: with a session, or without. */
export interface Asker {
  /** Asks and returns the data; fails the test on errors. */
  query<Data extends object>(document: string, variables?: object): Promise<Data>;
  /** The same for a mutation: the result union's member is in the data. */
  mutate<Data extends object>(document: string, variables?: object): Promise<Data>;
  /** Asks and returns status, data and errors as they are. */
  ask(document: string, variables?: object): Promise<GraphqlAnswer>;
  /** The session's token now (it changes with the hat); null without a session. */
  readonly token: string | null;
}

/** Which hat somebody with several wears: the first that fits. */
export interface WornHat {
  readonly kind?: Hat['kind'];
  readonly role?: Hat['role'];
  readonly label?: string;
}

type Inject = (options: {
  method: 'POST';
  url: string;
  headers: Record<string, string>;
  payload: object;
}) => Promise<LightMyRequestResponse>;

/** Somebody without a session. */
export function asAnonymous(inject: Inject): Asker {
  return asker(inject, null);
}

/** Opens a session for a demo person, as log-in would, with a hat that fits (else her first). */
export async function actingAs(
  inject: Inject,
  services: Services,
  demoCode: string,
  worn: WornHat = {},
): Promise<Asker> {
  const { env, database, clock } = services;
  const { rows: users } = await database.pool.query<{ id: string }>('SELECT id FROM app_user WHERE demo_code = $1', [
    demoCode,
  ]);
  const user = users[0];
  if (!user) throw new Error(`There is no demo person "${demoCode}".`);
  const { today } = await clock.read();
  const hatsAs = async (loginAs: LoginAs) => {
    const { rows } = await database.pool.query<Hat>(hatsText, hatsValues(user.id, today, { loginAs, hats: loginAs }));
    return rows.map((hat) => ({ hat, loginAs }));
  };
  const all = [...(await hatsAs('staff')), ...(await hatsAs('citizen'))];
  const fits = ({ hat }: { hat: Hat }) =>
    Object.entries(worn).every(([key, value]) => hat[key as keyof WornHat] === value);
  const chosen = all.find(fits);
  if (!chosen) throw new Error(`"${demoCode}" has no hat like ${JSON.stringify(worn)}.`);
  const { hat, loginAs } = chosen;
  const token = await openSession(database.pool, {
    userId: user.id,
    loginAs,
    hats: env.hatsTogether ? 'all' : loginAs,
    hat,
    hatChosen: true,
    idToken: null,
    nationalIdSealed: sealedNumberOf(services, loginAs, { subject: demoCode, name: null, idToken: null }),
  });
  return asker(inject, token);
}

function asker(inject: Inject, firstToken: string | null): Asker {
  let token = firstToken;
  const ask = async (query: string, variables: object = {}): Promise<GraphqlAnswer> => {
    const response = await inject({
      method: 'POST',
      url: '/graphql',
      headers: token === null ? {} : { cookie: `${sessionCookie}=${token}` },
      payload: { query, variables },
    });
    const renewed = response.cookies.find((cookie) => cookie.name === sessionCookie);
    if (renewed) token = renewed.value;
    const body = response.json<{ data?: GraphqlAnswer['data']; errors?: GraphqlAnswer['errors'] }>();
    return {
      status: response.statusCode,
      data: body.data ?? null,
      errors: body.errors ?? [],
      headers: response.headers,
    };
  };
  const data = async <Data extends object>(document: string, variables?: object): Promise<Data> => {
    const answer = await ask(document, variables);
    if (answer.errors.length > 0 || answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Data;
  };
  return {
    ask,
    query: data,
    mutate: data,
    get token() {
      return token;
    },
  };
}
