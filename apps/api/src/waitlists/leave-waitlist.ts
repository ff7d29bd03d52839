import { accept } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { waitlistSteps } from '@inntak/domain/waitlists';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { recordHistory } from '../platform/history';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { LeaveWaitlistInput, PauseWaitlistEntryInput, ResumeWaitlistEntryInput } from './waitlist.types';
import {
  entryHistory,
  lockEntry,
  lockOpenEntries,
  saveEntry,
  type LeftReason,
  type LockedEntry,
} from './waitlist-store';

type Step = 'pause' | 'resume' | 'leave';
const doneWords: Record<Step, string> = { pause: 'paused', resume: 'resumed', leave: 'left' };

function takeEntryStep(
  ctx: RequestContext,
  step: Step,
  input: { readonly id: string; readonly version: number; readonly reason?: string },
  save: (entry: LockedEntry) => Promise<void>,
): Promise<{ readonly caseId: string } | Refusal> {
  const reason = input.reason ?? null;
  return mutation<LockedEntry, RuleViolation, null, LockedEntry, { caseId: string }>(ctx, {
    lock: () => lockEntry(ctx, input.id),
    authorize: (entry) => takeStep(waitlistSteps, ctx.actor, entry, step),
    version: input.version,
    decide: () => {
      const complete = checkNeeds(waitlistSteps, ctx.actor.role, step, { reason });
      return complete.ok ? accept(null) : complete;
    },
    save: async (_given, entry) => {
      await save(entry);
      return entry;
    },
    record: (entry) => ({
      history: entryHistory(entry, step, waitlistSteps[step].to, reason),
      audit: {
        action: `waitlistEntry.${doneWords[step]}`,
        participantIds: [entry.participantId],
        object: { type: 'waitlistEntry', id: entry.id },
      },
    }),
    answer: ({ applicationId }) => ({ caseId: applicationId }),
    explain: violationTexts,
  });
}

/** The person keeps the day she began to wait, but is not asked meanwhile. */
export function pauseWaitlistEntry(ctx: RequestContext, input: PauseWaitlistEntryInput) {
  return takeEntryStep(ctx, 'pause', input, (entry) => saveEntry(ctx, entry, 'paused', { pauseReason: input.reason }));
}

export function resumeWaitlistEntry(ctx: RequestContext, input: ResumeWaitlistEntryInput) {
  return takeEntryStep(ctx, 'resume', input, (entry) => saveEntry(ctx, entry, 'waiting', {}));
}

/** Takes a person off a list; the wish is suitable again unless it waits elsewhere too. */
export function leaveWaitlist(ctx: RequestContext, input: LeaveWaitlistInput) {
  return takeEntryStep(ctx, 'leave', input, async (entry) => {
    await saveEntry(ctx, entry, 'left', { left: 'other' });
    const others = await lockOpenEntries(ctx, { wishId: entry.wishId });
    const wish = others.length === 0 ? await lockWish(ctx, entry.wishId) : null;
    if (wish?.state === 'waiting') await takeWishStep(ctx, wish, 'leaveWaitlist', input.reason);
  });
}

/** Nobody waits for what is settled: the entries of a wish that has got its outcome are left. */
export async function leaveSettledWaitlists(ctx: RequestContext, wishId: string, reason: LeftReason): Promise<void> {
  await leaveAll(ctx, await lockOpenEntries(ctx, { wishId }), reason);
}

/** Every list of an application that is withdrawn. The wishes themselves are withdrawn with the application. */
export async function leaveWaitlistsForWithdrawal(ctx: RequestContext, applicationId: string): Promise<void> {
  await leaveAll(ctx, await lockOpenEntries(ctx, { applicationId }), 'withdrawn');
}

/** Every list of one wish that is withdrawn. */
export async function leaveWithdrawnWish(ctx: RequestContext, wishId: string): Promise<void> {
  await leaveAll(ctx, await lockOpenEntries(ctx, { wishId }), 'withdrawn');
}

async function leaveAll(ctx: RequestContext, entries: readonly LockedEntry[], left: LeftReason): Promise<void> {
  for (const entry of entries) {
    await saveEntry(ctx, entry, 'left', { left });
    await recordHistory(ctx, entryHistory(entry, 'leave', 'left', null));
  }
}
