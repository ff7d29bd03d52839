import { randomUUID } from 'node:crypto';
import {
  changePool as mayBe,
  poolChangeSteps,
  poolWithin,
  type PoolChangeState,
  type PoolChangeStep,
  type PoolNumber,
  type PoolOn,
} from '@inntak/domain/capacity';
import type { Weekday } from '@inntak/domain/calendar';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, isStep, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { weekdayNumber } from '../calendar/weekdays';
import { catalogue, type CatalogueOffer } from '../offers/catalogue';
import { badUserInput } from '../platform/graphql/errors';
import { mutation, savedOne, type Versioned } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { finishPoolChange, poolChangesJson, type PoolChangeJson } from './capacity-json';
import { ownershipOf, ownsPlacesOf, runs } from './own-offers';
import type { ChangePoolInput, PoolChangePayload, AnswerPoolChangeInput } from './pool-change.types';
import { applyPool, poolOn } from './pool-store';
import { agreementsOf } from './purchase-store';

interface Asked {
  readonly offer: CatalogueOffer;
  readonly now: PoolOn;
}

/** Another number of places: in force at once when the one who owns the number says it, a proposal when the provider does. */
export function changePool(ctx: RequestContext, input: ChangePoolInput): Promise<PoolChangePayload | Refusal> {
  const { municipalityId } = input;
  const number = numberOf(input);
  return mutation<Asked, RuleViolation, PoolNumber, string, PoolChangePayload>(ctx, {
    lock: async () => {
      const offer = (await catalogue(ctx)).find(input.offerId);
      const known = offer?.municipalities.some(({ id }) => id === municipalityId) ?? false;
      if (!offer || !known || !(runs(ctx.actor, offer) || ownsPlacesOf(ctx.actor, offer, municipalityId))) return null;
      await ctx.sql('SELECT lock_offers($1::uuid[])', [[offer.id]]);
      return { offer, now: await poolOn(ctx, offer, municipalityId, number) };
    },
    authorize: () => accept(null), // only an offer whose number one gives or may propose is found
    decide: async ({ offer, now }) => {
      if (input.reason.trim() === '') {
        return refuse({ rule: 'needs-missing', step: 'change', field: 'reason', missing: ['reason'] });
      }
      const may = mayBe(number, now, ctx.today);
      if (!may.ok || !ownsPlacesOf(ctx.actor, offer, municipalityId)) return may;
      const within = await withinAgreement(ctx, offer, municipalityId, number, now);
      return within.ok ? may : within;
    },
    save: async (change, { offer, now }) => {
      const isOwner = ownsPlacesOf(ctx.actor, offer, municipalityId);
      if (isOwner) await applyPool(ctx, offer, municipalityId, change);
      const id = randomUUID();
      await ctx.sql(
        `INSERT INTO pool_change (id, offer_id, municipality_id, weekday, places, places_before, from_on, source, source_date,
                                  reason, state, proposed_by_user_id, answered_by_user_id, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          id,
          offer.id,
          municipalityId,
          change.weekday,
          change.places,
          now.places,
          change.from,
          change.source,
          change.sourceDate,
          input.reason,
          isOwner ? 'made' : 'proposed',
          isOwner ? null : ctx.actor.userId,
          isOwner ? ctx.actor.userId : null,
          isOwner ? ctx.now : null,
        ],
      );
      return id;
    },
    record: (id) => recordOf('asked', id),
    answer: async (id) => ({ change: await readChange(ctx, id) }),
    explain: violationTexts,
  });
}

/** Bought places are never more than an agreement says; others are as many as their owner says. */
async function withinAgreement(
  ctx: RequestContext,
  offer: CatalogueOffer,
  municipalityId: string,
  { places, from }: PoolNumber,
  now: PoolOn,
): Promise<Outcome<null, RuleViolation>> {
  if (!offer.purchased) return accept(null);
  return poolWithin(places, now.places, from, offer.id, await agreementsOf(ctx, municipalityId));
}

interface LockedChange extends Versioned, PoolNumber {
  readonly id: string;
  readonly municipalityId: string;
  readonly state: PoolChangeState;
  readonly offer: CatalogueOffer;
}

/** Answers a proposed number of places, or takes it back. */
export function answerPoolChange(
  ctx: RequestContext,
  input: AnswerPoolChangeInput,
): Promise<PoolChangePayload | Refusal> {
  const { step } = input;
  if (!isStep(poolChangeSteps, step))
    throw badUserInput(`step must be one of ${Object.keys(poolChangeSteps).join(', ')}.`);
  const reason = input.reason ?? null;
  return mutation<LockedChange, RuleViolation, null, LockedChange, PoolChangePayload>(ctx, {
    lock: () => lockChange(ctx, input.id),
    authorize: (change) => {
      const { offer, municipalityId, state } = change;
      return takeStep(poolChangeSteps, ctx.actor, { ...ownershipOf(offer, municipalityId, ctx.actor), state }, step);
    },
    version: input.version,
    decide: async (change) => {
      const complete = checkNeeds(poolChangeSteps, ctx.actor.role, step, { reason });
      if (!complete.ok) return complete;
      if (step !== 'make') return accept(null);
      const now = await poolOn(ctx, change.offer, change.municipalityId, change);
      const may = mayBe(change, now, ctx.today);
      return may.ok ? withinAgreement(ctx, change.offer, change.municipalityId, change, now) : may;
    },
    save: async (_given, change) => {
      await saveChange(ctx, change, step, reason);
      if (step === 'make') await applyPool(ctx, change.offer, change.municipalityId, change);
      return change;
    },
    record: ({ id }) => recordOf(doneWords[step], id),
    answer: async ({ id }) => ({ change: await readChange(ctx, id) }),
    explain: violationTexts,
  });
}

const doneWords: Record<PoolChangeStep, string> = { make: 'made', decline: 'declined', withdraw: 'withdrawn' };

function recordOf(done: string, id: string) {
  const object = { type: 'poolChange', id };
  return { history: null, audit: { action: `poolChange.${done}`, participantIds: [], object } };
}

function numberOf({ weekday, places, from, source, sourceDate }: ChangePoolInput): PoolNumber {
  return { weekday: weekday ? weekdayNumber(weekday) : null, places, from, source, sourceDate };
}

async function lockChange(ctx: RequestContext, id: string): Promise<LockedChange | null> {
  const { rows } = await ctx.sql<Omit<LockedChange, 'offer'> & { offerId: string; weekday: Weekday | null }>(
    `SELECT pc.id, pc.offer_id AS "offerId", pc.municipality_id AS "municipalityId", pc.weekday, pc.places, pc.from_on AS "from",
            pc.source, pc.source_date AS "sourceDate", pc.state, pc.version, u.name AS "changedBy", pc.answered_at AS "changedAt"
       FROM pool_change pc LEFT JOIN app_user u ON u.id = pc.answered_by_user_id WHERE pc.id = $1 FOR NO KEY UPDATE OF pc`,
    [id],
  );
  const found = rows[0];
  const offer = found ? (await catalogue(ctx)).find(found.offerId) : null;
  if (!found || !offer || !(runs(ctx.actor, offer) || ownsPlacesOf(ctx.actor, offer, found.municipalityId)))
    return null;
  await ctx.sql('SELECT lock_offers($1::uuid[])', [[offer.id]]);
  return { ...found, offer };
}

async function saveChange(
  ctx: RequestContext,
  { id, version }: LockedChange,
  step: PoolChangeStep,
  reason: string | null,
): Promise<void> {
  const isAnswer = step !== 'withdraw';
  const { rowCount } = await ctx.sql(
    `UPDATE pool_change SET state = $3, answer_reason = $4, answered_by_user_id = $5, answered_at = $6, version = version + 1
      WHERE id = $1 AND version = $2`,
    [id, version, poolChangeSteps[step].to, reason, isAnswer ? ctx.actor.userId : null, isAnswer ? ctx.now : null],
  );
  savedOne(rowCount);
}

const oneText = `SELECT ${poolChangesJson('pc.id = $1')} AS changes`;

async function readChange(ctx: RequestContext, id: string) {
  const [row] = await ctx.read<{ changes: PoolChangeJson[] }>('pool-change', oneText, [id]);
  const change = row?.changes[0];
  if (!change) throw new Error('A change of places that was just written must be there.');
  return finishPoolChange(ctx, (await catalogue(ctx)).offer(change.offerId), change);
}
