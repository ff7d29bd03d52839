import { randomUUID } from 'node:crypto';
import type { Role } from '@inntak/domain/access';
import { accept, type Outcome } from '@inntak/domain/outcome';
import {
  answerFollowUp as answerRule,
  followUpSteps,
  settleFollowUp as settleRule,
  tellPlaceView as placeRule,
  type FollowUpAnswer,
  type FollowUpDraft,
  type FollowUpMonths,
  type FollowUpWay,
} from '@inntak/domain/placements';
import { takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { readFollowUp } from './follow-up.queries';
import type { AnswerFollowUpInput, FollowUpPayload, SettleFollowUpInput, TellPlaceViewInput } from './follow-up.types';
import { lockPlacement, type LockedPlacement } from './placement-store';

/** A placement, and what this side has answered about it. */
interface Ground {
  readonly placement: LockedPlacement;
  readonly months: FollowUpMonths;
  readonly answered: Answered | null;
  /** Also where the actor may not read what. */
  readonly told: boolean;
  /** The places she goes to. */
  readonly places: readonly string[];
  /** Of the answer, which a change of it must have looked at. */
  readonly version: number;
}
interface Answered {
  readonly id: string;
  readonly version: number;
  readonly answer: FollowUpAnswer;
  readonly settledOn: string | null;
}

const wayOf: Partial<Record<Role, FollowUpWay>> = {
  participant: 'self',
  representative: 'representative',
  providerStaff: 'place',
  providerLeader: 'place',
};

/** How it goes, as the person says: herself, by who acts for her, together with her place, or to the office. */
export function answerFollowUp(ctx: RequestContext, input: AnswerFollowUpInput): Promise<FollowUpPayload | Refusal> {
  const how = wayOf[ctx.actor.role] ?? 'office';
  const draft = { answer: input.answer, words: input.words ?? null, openToPlace: input.openToPlace };
  return mutation<Ground, RuleViolation, FollowUpDraft, Ground & { readonly id: string }, FollowUpPayload>(ctx, {
    lock: () => lockGround(ctx, input, 'person'),
    authorize: ({ placement }) => takeStep(followUpSteps, ctx.actor, placement, 'answerFollowUp'),
    decide: ({ placement: { from, to }, months, answered, told }) => {
      const again = answered !== null && answered.settledOn === null && answered.version === input.version;
      return answerRule(draft, { from, to, months, answered: told }, how, again, ctx.today);
    },
    save: async ({ answer, words, openToPlace }, ground) => {
      const { placement, months, answered, places } = ground;
      const own = how === 'place' ? ctx.actor.organisationId : null;
      const openTo = own !== null ? [own] : openToPlace ? places : [];
      const values = [answer, words, how, openTo, ctx.actor.userId, ctx.today];
      if (answered === null) {
        const id = await insert(ctx, placement, months, 'person', own, values);
        return { ...ground, id };
      }
      const { rowCount } = await ctx.sql(
        `UPDATE follow_up SET answer = $3, words = $4, how = $5, open_to = $6, answered_by_user_id = $7, answered_on = $8,
                version = version + 1 WHERE id = $1 AND version = $2`,
        [answered.id, answered.version, ...values],
      );
      savedOne(rowCount);
      return { ...ground, id: answered.id };
    },
    record: (saved) => recordOf(saved, saved.answered === null ? 'answer' : 'answerAgain'),
    answer: ({ placement, months }) => answerOf(ctx, placement.id, months),
    explain: violationTexts,
    violationOf: { follow_up_person_once: { rule: 'follow-up-answered' } },
  });
}

/** What the place thinks of how it goes; beside the person's answer, never instead of it. */
export function tellPlaceView(ctx: RequestContext, input: TellPlaceViewInput): Promise<FollowUpPayload | Refusal> {
  return mutation<Ground, RuleViolation, FollowUpDraft, Ground & { readonly id: string }, FollowUpPayload>(ctx, {
    lock: () => lockGround(ctx, input, 'place'),
    authorize: ({ placement }) => takeStep(followUpSteps, ctx.actor, placement, 'tellPlaceView'),
    decide: ({ placement: { from, to }, months, told: answered }) =>
      placeRule({ answer: input.answer, words: input.words ?? null }, { from, to, months, answered }, ctx.today),
    save: async ({ answer, words }, ground) => {
      const own = ctx.actor.organisationId;
      const values = [answer, words, null, [own], ctx.actor.userId, ctx.today];
      return { ...ground, id: await insert(ctx, ground.placement, ground.months, 'place', own, values) };
    },
    record: (saved) => recordOf(saved, 'tellPlaceView'),
    answer: ({ placement, months }) => answerOf(ctx, placement.id, months),
    explain: violationTexts,
    violationOf: { follow_up_place_once: { rule: 'follow-up-answered' } },
  });
}

/** What came of an answer that wanted something different. */
export function settleFollowUp(ctx: RequestContext, input: SettleFollowUpInput): Promise<FollowUpPayload | Refusal> {
  return mutation<Ground, RuleViolation, string, Ground & { readonly id: string }, FollowUpPayload>(ctx, {
    lock: () => lockAnswer(ctx, input.id),
    authorize: ({ placement }) => takeStep(followUpSteps, ctx.actor, placement, 'settleFollowUp'),
    version: input.version,
    decide: ({ answered }): Outcome<string, RuleViolation> =>
      answered === null ? accept('') : settleRule({ ...answered, settled: answered.settledOn !== null }, input.words),
    save: async (words, ground) => {
      const { rowCount } = await ctx.sql(
        `UPDATE follow_up SET settled_words = $3, settled_on = $4, settled_by_user_id = $5, version = version + 1
          WHERE id = $1 AND version = $2`,
        [input.id, input.version, words, ctx.today, ctx.actor.userId],
      );
      savedOne(rowCount);
      return { ...ground, id: input.id };
    },
    record: (saved) => recordOf(saved, 'settle'),
    answer: ({ placement, months }) => answerOf(ctx, placement.id, months),
    explain: violationTexts,
  });
}

async function answerOf(ctx: RequestContext, placementId: string, months: FollowUpMonths): Promise<FollowUpPayload> {
  return { followUp: await readFollowUp(ctx, placementId, months) };
}

const answeredColumns = `f.id, f.version, f.answer, f.settled_on AS "settledOn", f.months, f.placement_id AS "placementId"`;
interface AnsweredRow extends Answered {
  readonly months: FollowUpMonths;
  readonly placementId: string;
}

async function lockGround(
  ctx: RequestContext,
  { placementId, months }: { readonly placementId: string; readonly months: FollowUpMonths },
  side: 'person' | 'place',
): Promise<Ground | null> {
  const placement = await lockPlacement(ctx, placementId);
  if (placement === null) return null;
  const { rows } = await ctx.sql<AnsweredRow>(
    `SELECT ${answeredColumns} FROM follow_up f WHERE f.placement_id = $1 AND f.months = $2 AND f.side = $3
        AND ($3 = 'person' OR f.organisation_id = $4::uuid)`,
    [placementId, months, side, ctx.actor.organisationId],
  );
  const { rows: facts } = await ctx.sql<{ told: boolean; places: string[] }>(
    `SELECT follow_up_told($1, $2) AS told,
            ARRAY(SELECT DISTINCT o.provider_id FROM placement_day d JOIN offer o ON o.id = d.offer_id WHERE d.placement_id = $1
                     AND (upper(d.valid) IS NULL OR upper(d.valid) > app_today())) AS places`,
    [placementId, months],
  );
  const answered = rows[0] ?? null;
  const told = answered !== null || (side === 'person' && facts[0]?.told === true);
  return { placement, months, answered, told, places: facts[0]?.places ?? [], version: answered?.version ?? 0 };
}

/** An answer of the person’s, and the placement it is about. Its version keeps two from settling it at once. */
async function lockAnswer(ctx: RequestContext, id: string): Promise<Ground | null> {
  const { rows } = await ctx.sql<AnsweredRow>(
    `SELECT ${answeredColumns} FROM follow_up f WHERE f.id = $1 AND f.side = 'person'`,
    [id],
  );
  const [answered] = rows;
  const placement = answered ? await lockPlacement(ctx, answered.placementId) : null;
  if (!answered || placement === null) return null;
  return { placement, months: answered.months, answered, told: true, places: [], version: answered.version };
}

async function insert(
  ctx: RequestContext,
  { id: placementId, participantId, tenantId }: LockedPlacement,
  months: FollowUpMonths,
  side: 'person' | 'place',
  organisationId: string | null,
  values: readonly (string | readonly (string | null)[] | null)[],
): Promise<string> {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO follow_up (id, placement_id, participant_id, tenant_id, months, side, organisation_id, answer, words, how,
       open_to, answered_by_user_id, answered_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [id, placementId, participantId, tenantId, months, side, organisationId, ...values],
  );
  return id;
}

const doneWords = {
  answer: 'answered',
  answerAgain: 'changed',
  tellPlaceView: 'placeTold',
  settle: 'settled',
} as const;

/** What was answered stands in the row: history and audit say that it was. */
function recordOf({ id, placement }: Ground & { readonly id: string }, step: keyof typeof doneWords) {
  const { participantId, tenantId, applicationId } = placement;
  const object = { type: 'followUp', id };
  const fromState = step === 'settle' || step === 'answerAgain' ? 'answered' : null;
  const toState = step === 'settle' ? 'settled' : 'answered';
  return {
    history: { tenantId, participantId, applicationId, object, step, fromState, toState },
    audit: { action: `followUp.${doneWords[step]}`, participantIds: [participantId], object },
  };
}
