import { hearingWays, type HeardHow, type HearingWay } from '@inntak/domain/steps';
import { badUserInput } from './graphql/errors';
import type { RequestContext } from './transaction';

/**
 * How staff heard what somebody else said, as the domain's steps want it; null when nothing was said about it. Anything
 * but a known way of hearing is HTTP 400.
 */
export function heardBy(
  ctx: RequestContext,
  how: string | null | undefined,
  more: { readonly on?: string | null; readonly present?: string | null } = {},
): HeardHow | null {
  if (how === null || how === undefined || how === '') return null;
  if (!isHearingWay(how)) throw badUserInput(`heardHow must be one of ${hearingWays.join(', ')}.`);
  return { how, on: more.on ?? ctx.today, heardBy: ctx.actor.userId, present: more.present ?? '' };
}

function isHearingWay(how: string): how is HearingWay {
  return hearingWays.some((way) => way === how);
}
