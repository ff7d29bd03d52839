import { accept } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import { changeWishSteps } from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { heardBy } from '../platform/heard';
import { mutation, savedOne, type Versioned } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { leaveAgenda } from './agenda';
import type { FinishChangeTaskInput, TakeUpChangeWishInput, WithdrawChangeWishInput } from './change-wish-inputs';
import {
  changeWishAudit,
  changeWishHistory,
  lockChangeWish,
  readChangeWish,
  saveChangeWish,
  type LockedChangeWish,
} from './change-wish-store';
import type { ChangeWishPayload } from './change-wish.types';

/** The person no longer wants it; staff say how they heard it. What she has, she keeps. */
export function withdrawChangeWish(
  ctx: RequestContext,
  input: WithdrawChangeWishInput,
): Promise<ChangeWishPayload | Refusal> {
  const reason = input.reason?.trim() || null;
  return mutation<LockedChangeWish, RuleViolation, null, LockedChangeWish, ChangeWishPayload>(ctx, {
    lock: () => lockChangeWish(ctx, input.id),
    authorize: (wish) => takeStep(changeWishSteps, ctx.actor, wish, 'withdraw'),
    version: input.version,
    decide: () => {
      const given = { reason, heardHow: heardBy(ctx, input.heardHow) };
      const complete = checkNeeds(changeWishSteps, ctx.actor.role, 'withdraw', given);
      return complete.ok ? accept(null) : complete;
    },
    save: async (_complete, wish) => {
      await saveChangeWish(ctx, wish, 'withdrawn');
      if (wish.agendaItemId !== null) await ctx.sql('SELECT leave_agenda($1)', [wish.id]);
      return wish;
    },
    record: (wish) => ({
      history: changeWishHistory(wish, 'withdraw', wish.state, 'withdrawn', reason),
      audit: changeWishAudit(wish, 'withdraw'),
    }),
    answer: async ({ id }) => ({ changeWish: await readChangeWish(ctx, id) }),
    explain: violationTexts,
  });
}

/** «Ikke nå» is over: it waits to be handled again. */
export function takeUpChangeWish(
  ctx: RequestContext,
  input: TakeUpChangeWishInput,
): Promise<ChangeWishPayload | Refusal> {
  return mutation<LockedChangeWish, RuleViolation, null, LockedChangeWish, ChangeWishPayload>(ctx, {
    lock: () => lockChangeWish(ctx, input.id),
    authorize: (wish) => takeStep(changeWishSteps, ctx.actor, wish, 'takeUpAgain'),
    version: input.version,
    decide: () => accept(null),
    save: async (_, wish) => {
      await saveChangeWish(ctx, wish, 'registered');
      await leaveAgenda(ctx, wish, 'takenOff');
      return wish;
    },
    record: (wish) => ({
      history: changeWishHistory(wish, 'takeUpAgain', wish.state, 'registered'),
      audit: changeWishAudit(wish, 'takeUpAgain'),
    }),
    answer: async ({ id }) => ({ changeWish: await readChangeWish(ctx, id) }),
    explain: violationTexts,
  });
}

interface Task extends Versioned {
  readonly id: string;
  readonly wish: LockedChangeWish;
}

/** What was agreed has been done: by the owner, and the office says so. */
export function finishChangeTask(
  ctx: RequestContext,
  input: FinishChangeTaskInput,
): Promise<ChangeWishPayload | Refusal> {
  return mutation<Task, RuleViolation, null, Task, ChangeWishPayload>(ctx, {
    lock: () => lockTask(ctx, input.outcomeId),
    // Whoever may settle a wish may say that what was agreed is done.
    authorize: ({ wish }) => takeStep(changeWishSteps, ctx.actor, { ...wish, state: 'registered' }, 'solve'),
    version: input.version,
    decide: () => accept(null),
    save: async (_, task) => {
      const { rowCount } = await ctx.sql(
        'UPDATE change_outcome SET done_on = app_today(), version = version + 1 WHERE id = $1 AND version = $2',
        [task.id, task.version],
      );
      savedOne(rowCount);
      return task;
    },
    record: ({ id, wish }) => ({
      history: {
        tenantId: wish.tenantId,
        participantId: wish.participantId,
        applicationId: wish.applicationId,
        object: { type: 'changeOutcome', id },
        step: 'finish',
        fromState: 'agreed',
        toState: 'done',
      },
      audit: {
        action: 'changeOutcome.finished',
        participantIds: [wish.participantId],
        object: { type: 'changeOutcome', id },
      },
    }),
    answer: async ({ wish }) => ({ changeWish: await readChangeWish(ctx, wish.id) }),
    explain: violationTexts,
  });
}

async function lockTask(ctx: RequestContext, id: string): Promise<Task | null> {
  const { rows } = await ctx.sql<{ id: string; version: number; wishId: string }>(
    'SELECT id, version, change_wish_id AS "wishId" FROM change_outcome WHERE id = $1 AND done_on IS NULL',
    [id],
  );
  const [task] = rows;
  const wish = task && (await lockChangeWish(ctx, task.wishId));
  return task && wish ? { id: task.id, version: task.version, wish } : null;
}
