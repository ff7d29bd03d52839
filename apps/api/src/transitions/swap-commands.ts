import { randomUUID } from 'node:crypto';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import {
  swapAfter,
  swapAnswerSteps,
  swapSteps,
  type SwapAnswerState,
  type SwapState,
} from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { weekdayNumber } from '../calendar/weekdays';
import { badUserInput } from '../platform/graphql/errors';
import { heardBy } from '../platform/heard';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { HeldDay } from './change-wish-json';
import { lockChangeWish, type LockedChangeWish } from './change-wish-store';
import type { ChangeDay } from './change-wish.types';
import { readSwap, readTransitionRound } from './round.queries';
import { lockParty, lockSwap, saveSwap, type LockedParty, type LockedSwap } from './swap-store';
import type {
  AnswerSwapInput,
  AskSwapInput,
  StopSwapInput,
  SuggestedParty,
  SwapAnswerPayload,
  SwapPayload,
} from './swap.types';

const ask = { ask: { from: ['asking'], to: 'asking', by: swapSteps.stop.by } } as const;

interface ToAsk {
  readonly wishes: readonly LockedChangeWish[];
  readonly meetingTenant: string | null;
  readonly inSwap: number;
}

/**
 * Asks the parties of a suggestion that still holds: worked out anew, so that nobody who waits is passed over by an old
 * picture. Each party is asked about her own days; nobody's place is touched.
 */
export function askSwap(ctx: RequestContext, input: AskSwapInput): Promise<SwapPayload | Refusal> {
  const id = randomUUID();
  return mutation<ToAsk, RuleViolation, readonly SuggestedParty[], readonly AskedParty[], SwapPayload>(ctx, {
    lock: () => lockToAsk(ctx, input),
    authorize: ({ wishes }) => {
      const tenantId = wishes[0]?.tenantId ?? '';
      return takeStep(ask, ctx.actor, { tenantId, participantId: '', organisationIds: [], state: 'asking' }, 'ask');
    },
    decide: async ({ wishes, inSwap }) => {
      if (input.startOn <= ctx.today) return refuse({ rule: 'starts-in-the-past', field: 'startOn', today: ctx.today });
      const open = wishes.filter(({ state }) => state === 'registered' || state === 'onAgenda' || state === 'trying');
      if (open.length !== input.changeWishIds.length || inSwap > 0) return refuse({ rule: 'swap-parties-missing' });
      const read = await readTransitionRound(ctx, input.startOn);
      const suggestion = read?.round.suggestions.find(({ parties }) => isSame(parties, input.changeWishIds));
      return suggestion ? accept(suggestion.parties) : refuse({ rule: 'swap-places-changed' });
    },
    save: (parties, { wishes }) => insertSwap(ctx, id, input, parties, wishes),
    record: (asked, { wishes }) => ({
      history: asked.map(({ partyId, tenantId, participantId }) => ({
        tenantId,
        participantId,
        object: { type: 'swap', id: partyId },
        step: 'ask',
        fromState: null,
        toState: 'asking',
      })),
      audit: {
        action: 'swap.asked',
        participantIds: wishes.map(({ participantId }) => participantId),
        object: { type: 'swap', id },
      },
    }),
    answer: async () => ({ swap: await readSwap(ctx, id) }),
    explain: violationTexts,
  });
}

function isSame(parties: readonly SuggestedParty[], ids: readonly string[]): boolean {
  return parties.length === ids.length && parties.every(({ changeWishId }) => ids.includes(changeWishId));
}

/** Null when a wish, or the meeting, is unknown here. Wishes are kept in the order of their ids. */
async function lockToAsk(ctx: RequestContext, { changeWishIds, meetingId }: AskSwapInput): Promise<ToAsk | null> {
  const ids = [...new Set(changeWishIds)].sort();
  if (ids.length !== changeWishIds.length) throw badUserInput('changeWishIds must name each wish once.');
  const wishes: LockedChangeWish[] = [];
  for (const id of ids) {
    const wish = await lockChangeWish(ctx, id);
    if (wish === null || wish.tenantId !== (wishes[0]?.tenantId ?? wish.tenantId)) return null;
    wishes.push(wish);
  }
  const { rows } = await ctx.sql<{ meetingTenant: string | null; inSwap: number }>(
    `SELECT (SELECT tenant_id FROM transition_meeting WHERE id = $1) AS "meetingTenant",
            (SELECT count(*)::int FROM swap_party sp JOIN swap sw ON sw.id = sp.swap_id
              WHERE sp.change_wish_id = ANY ($2::uuid[]) AND sw.state IN ('asking', 'agreed', 'forApproval')) AS "inSwap"`,
    [meetingId ?? null, ids],
  );
  const found = rows[0];
  if (!found || (meetingId && found.meetingTenant !== wishes[0]?.tenantId)) return null;
  return { wishes, ...found };
}

/** Somebody who has been asked: her own history begins with it. */
interface AskedParty {
  readonly partyId: string;
  readonly tenantId: string;
  readonly participantId: string;
}

async function insertSwap(
  ctx: RequestContext,
  id: string,
  input: AskSwapInput,
  parties: readonly SuggestedParty[],
  wishes: readonly LockedChangeWish[],
): Promise<AskedParty[]> {
  const asked: AskedParty[] = [];
  const offer = parties[0]?.gets[0]?.offer ?? parties[0]?.gives[0]?.offer;
  const authority = offer?.decidedBy === 'nav' ? 'nav' : 'municipality';
  await ctx.sql(
    `INSERT INTO swap (id, tenant_id, meeting_id, authority, start_on, asked_by_user_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, wishes[0]?.tenantId ?? null, input.meetingId ?? null, authority, input.startOn, ctx.actor.userId],
  );
  for (const [position, { changeWishId, gives, gets }] of parties.entries()) {
    const wish = wishes.find((each) => each.id === changeWishId);
    if (!wish) throw new Error('A party without a wish.');
    const partyId = randomUUID();
    await ctx.sql(
      `INSERT INTO swap_party (id, swap_id, participant_id, tenant_id, change_wish_id, position, gives, gets)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        partyId,
        id,
        wish.participantId,
        wish.tenantId,
        changeWishId,
        position,
        JSON.stringify(gives.map((day) => withArea(day, wish.nowDays))),
        JSON.stringify(gets.map((day) => withArea(day, wish.wanted))),
      ],
    );
    asked.push({ partyId, tenantId: wish.tenantId, participantId: wish.participantId });
  }
  return asked;
}

/** A day as stored, with the kind of work that the person has or wants there. */
function withArea(
  { offer, weekday }: ChangeDay,
  areas: readonly { readonly offerId: string; readonly workAreaId: string | null }[],
): HeldDay {
  const workAreaId = areas.find(({ offerId }) => offerId === offer.id)?.workAreaId ?? null;
  return { offerId: offer.id, workAreaId, weekday: weekdayNumber(weekday) };
}

interface Answering extends LockedParty {
  readonly swap: LockedSwap;
}

/**
 * The answer of one party: herself, who acts for her, or staff who say how they heard it. All yes: agreed. One no ends it
 * for all, also after a yes, until it has been carried out; nobody is told whose no it was.
 */
export function answerSwap(ctx: RequestContext, input: AnswerSwapInput): Promise<SwapAnswerPayload | Refusal> {
  if (input.answer === 'asked') throw badUserInput('answer must be yes or no.');
  const step = input.answer === 'yes' ? 'sayYes' : 'sayNo';
  return mutation<Answering, RuleViolation, null, SwapState, SwapAnswerPayload>(ctx, {
    lock: () => lockAnswering(ctx, input.id),
    authorize: (party) => takeStep(swapAnswerSteps, ctx.actor, party, step),
    version: input.version,
    decide: ({ swap }) => {
      const given = { heardHow: heardBy(ctx, input.heardHow) };
      const complete = checkNeeds(swapAnswerSteps, ctx.actor.role, step, given);
      return complete.ok ? isAsked(swap.state, step) : complete;
    },
    save: async (_complete, party) => saveAnswer(ctx, party, swapAnswerSteps[step].to, input.heardHow ?? null),
    record: (state, party) => {
      const { tenantId, participantId, swapId } = party;
      const history = { tenantId, participantId, step, fromState: party.state, toState: swapAnswerSteps[step].to };
      return {
        history: { ...history, object: { type: 'swapAnswer', id: party.id } },
        audit: {
          action: state === 'declined' ? 'swap.declined' : 'swap.answered',
          participantIds: [participantId],
          object: { type: 'swap', id: swapId },
        },
      };
    },
    answer: (state) => ({ state }),
    explain: violationTexts,
  });
}

/** The swap first, so that two who answer at once come one after the other. */
async function lockAnswering(ctx: RequestContext, id: string): Promise<Answering | null> {
  const { rows } = await ctx.sql<{ swapId: string }>('SELECT swap_id AS "swapId" FROM swap_party WHERE id = $1', [id]);
  const swap = rows[0] ? await lockSwap(ctx, rows[0].swapId) : null;
  const party = swap && (await lockParty(ctx, id));
  return party ? { ...party, swap } : null;
}

function isAsked(state: SwapState, step: string): Outcome<null, RuleViolation> {
  const from: readonly SwapState[] = step === 'sayYes' ? swapSteps.agree.from : swapSteps.decline.from;
  return from.includes(state) ? accept(null) : refuse({ rule: 'step-not-open', step, state });
}

async function saveAnswer(
  ctx: RequestContext,
  { id, version, swap }: Answering,
  answer: SwapAnswerState,
  heardHow: string | null,
): Promise<SwapState> {
  const { rowCount } = await ctx.sql(
    `UPDATE swap_party SET answer = $3, answered_at = $4, heard_how = $5, heard_by_user_id = $6, version = version + 1
      WHERE id = $1 AND version = $2`,
    [id, version, answer, ctx.now, heardHow, heardHow === null ? null : ctx.actor.userId],
  );
  savedOne(rowCount);
  // The others' answers without whose they are: a party may not see more.
  const { rows } = await ctx.sql<{ answers: SwapAnswerState[] }>('SELECT swap_answers($1) AS answers', [swap.id]);
  const next = swapAfter(rows[0]?.answers ?? []);
  if (next === swap.state || (next === 'agreed' && swap.state !== 'asking')) return swap.state;
  await saveSwap(ctx, swap, next);
  return next;
}

/** Stops asking: the suggestion no longer helps. Everybody keeps what she has. */
export function stopSwap(ctx: RequestContext, input: StopSwapInput): Promise<SwapPayload | Refusal> {
  const { reason } = input;
  return mutation<LockedSwap, RuleViolation, null, LockedSwap, SwapPayload>(ctx, {
    lock: () => lockSwap(ctx, input.id),
    authorize: (swap) => takeStep(swapSteps, ctx.actor, swap, 'stop'),
    version: input.version,
    decide: () => {
      const complete = checkNeeds(swapSteps, ctx.actor.role, 'stop', { reason });
      return complete.ok ? accept(null) : complete;
    },
    save: async (_complete, swap) => {
      await saveSwap(ctx, swap, 'stopped', { stopReason: reason.trim() });
      return swap;
    },
    record: (swap) => swapRecord(swap, 'stop', 'stopped', reason),
    answer: async ({ id }) => ({ swap: await readSwap(ctx, id) }),
    explain: violationTexts,
  });
}

const doneWords = { stop: 'stopped', sendForApproval: 'sentForApproval', carryOut: 'carriedOut' } as const;

/** A row of history for each party, and the audit row. */
export function swapRecord(
  swap: LockedSwap,
  step: keyof typeof doneWords,
  toState: SwapState,
  reason: string | null = null,
) {
  const object = { type: 'swap', id: swap.id };
  return {
    history: swap.parties.map(({ id, tenantId, participantId }) => ({
      tenantId,
      participantId,
      object: { type: 'swap', id },
      step,
      fromState: swap.state,
      toState,
      reason,
    })),
    audit: {
      action: `swap.${doneWords[step]}`,
      participantIds: swap.parties.map(({ participantId }) => participantId),
      object,
    },
  };
}
