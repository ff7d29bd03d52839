import {
  changeClosure as mayChange,
  closeOffer as mayClose,
  closureStepClosed,
  closureSteps,
  reopenedOn,
  type ClosedDays,
  type ClosureState,
  type ClosureStep,
} from '@inntak/domain/capacity';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import type { CatalogueOffer } from '../offers/catalogue';
import { addJob } from '../platform/jobs/job';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { readAttendance } from './attendance.queries';
import { finishClosure } from './capacity-json';
import { closureLetters } from './closure-letters';
import {
  insertClosure,
  insertClosureStep,
  lockClosure,
  lockOwnOffer,
  otherClosures,
  readClosure,
  saveClosure,
  type LockedClosure,
} from './closure-store';
import type { ChangeClosureInput, CloseOfferInput, ClosurePayload, ReopenOfferInput } from './closure.types';
import { ownershipOf } from './own-offers';

interface Saved {
  readonly id: string;
  readonly offer: CatalogueOffer;
  readonly days: ClosedDays;
  readonly before: ClosedDays | null;
}

const payloadOf =
  (ctx: RequestContext) =>
  async ({ id, offer, days, before }: Saved): Promise<ClosurePayload> => {
    const { inPlace, decided } = await readAttendance(ctx, offer, days.from, days.to);
    const was = before === null ? null : await readAttendance(ctx, offer, before.from, before.to);
    return {
      closure: finishClosure(ctx, offer, await readClosure(ctx, id)),
      lettersTo: Math.max(inPlace + decided, was === null ? 0 : was.inPlace + was.decided),
    };
  };

const recordOf = (action: string, { id }: Saved) => ({
  history: null, // it is about nobody; its own steps stand in closure_step
  audit: { action: `closure.${action}`, participantIds: [], object: { type: 'closure', id } },
});

/** Closes an offer for some days: nobody begins then, nobody's place ends, and those it touches get a letter. */
export function closeOffer(ctx: RequestContext, input: CloseOfferInput): Promise<ClosurePayload | Refusal> {
  return mutation<CatalogueOffer, RuleViolation, ClosedDays, Saved, ClosurePayload>(ctx, {
    lock: () => lockOwnOffer(ctx, input.offerId),
    authorize: () => accept(null), // only an own offer is found
    decide: async (offer) => {
      if (input.reason.trim() === '') {
        return refuse({ rule: 'needs-missing', step: 'close', field: 'reason', missing: ['reason'] });
      }
      return mayClose({ from: input.from, to: input.to }, await otherClosures(ctx, offer.id, null), ctx.today);
    },
    save: async (days, offer) => {
      const id = await insertClosure(ctx, offer.id, days, input.reason);
      await tells(ctx, { closureId: id, step: 'close', days, before: null, reason: input.reason });
      return { id, offer, days, before: null };
    },
    record: (saved) => recordOf('set', saved),
    answer: payloadOf(ctx),
    explain: violationTexts,
  });
}

interface StepOfClosure {
  readonly input: { readonly id: string; readonly version: number; readonly reason: string };
  readonly step: (closure: LockedClosure) => ClosureStep;
  readonly decide: (closure: LockedClosure) => Promise<Outcome<ClosedDays, RuleViolation>>;
  readonly done: string;
}

function takeClosureStep(ctx: RequestContext, { input, step, decide, done }: StepOfClosure) {
  return mutation<LockedClosure, RuleViolation, ClosedDays, Saved, ClosurePayload>(ctx, {
    lock: () => lockClosure(ctx, input.id),
    authorize: (closure) =>
      takeStep(closureSteps, ctx.actor, { ...ownershipOf(closure.offer), state: closure.state }, step(closure)),
    version: input.version,
    decide: async (closure) => {
      const complete = checkNeeds(closureSteps, ctx.actor.role, step(closure), { reason: input.reason });
      if (!complete.ok) return complete;
      const closed = closureStepClosed(step(closure), closure, ctx.today);
      return closed === null ? decide(closure) : refuse(closed);
    },
    save: async (days, closure) => {
      const taken = step(closure);
      const state: ClosureState = closureSteps[taken].to;
      const before = { from: closure.from, to: closure.to };
      await saveClosure(ctx, closure, state, days, taken === 'change' ? input.reason : null);
      await tells(ctx, { closureId: closure.id, step: taken, days, before, reason: input.reason });
      return { id: closure.id, offer: closure.offer, days, before };
    },
    record: (saved) => recordOf(done, saved),
    answer: payloadOf(ctx),
    explain: violationTexts,
  });
}

/** Moves, shortens or lengthens a closure. */
export function changeClosure(ctx: RequestContext, input: ChangeClosureInput): Promise<ClosurePayload | Refusal> {
  return takeClosureStep(ctx, {
    input,
    step: () => 'change',
    decide: async (closure) => {
      const others = await otherClosures(ctx, closure.offer.id, closure.id);
      return mayChange(closure, { from: input.from, to: input.to }, others, ctx.today);
    },
    done: 'changed',
  });
}

/** Opens again today; a closure that has not begun is taken back. */
export function reopenOffer(ctx: RequestContext, input: ReopenOfferInput): Promise<ClosurePayload | Refusal> {
  return takeClosureStep(ctx, {
    input,
    step: (closure) => (reopenedOn(closure, ctx.today) === null ? 'withdraw' : 'reopen'),
    decide: (closure) =>
      Promise.resolve(accept(reopenedOn(closure, ctx.today) ?? { from: closure.from, to: closure.to })),
    done: 'reopened',
  });
}

async function tells(ctx: RequestContext, step: Parameters<typeof insertClosureStep>[1]): Promise<void> {
  const stepId = await insertClosureStep(ctx, step);
  await addJob(ctx, closureLetters, { stepId }, { key: `closure-letters-${stepId}` });
}
