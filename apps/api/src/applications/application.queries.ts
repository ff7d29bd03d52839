import { catalogue } from '../offers/catalogue';
import type { Reader, RequestContext } from '../platform/transaction';
import { applicationJson, finishApplication, type ApplicationJson } from './application-json';
import type { Application } from './application.types';

const text = `SELECT ${applicationJson('$1::uuid')} AS application`;

/** One application as rows and rules know it; null when it is unknown or not the actor's to see. */
export async function readApplicationJson(ctx: RequestContext, id: string): Promise<ApplicationJson | null> {
  const [row] = await ctx.read<{ application: ApplicationJson | null }>('application', text, [id]);
  return row?.application ?? null;
}

/** One application as it is answered. @throws when it is not there: for what has just been written. */
export async function readSavedApplication(
  ctx: RequestContext,
  id: string,
  reader: Reader = ctx,
): Promise<Application> {
  const [json, offers] = await Promise.all([readApplicationJson(ctx, id), catalogue(ctx)]);
  if (json === null) throw new Error('An application that was just saved cannot be read.');
  return finishApplication(reader, offers, json);
}
