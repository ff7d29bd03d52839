import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import {
  endClosed,
  endPlacement as shorten,
  giveUp,
  moveOf,
  placementSteps,
  resumePlacement as mayResume,
  startPlacement as isTime,
  type PlacementStep,
} from '@inntak/domain/placements';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { addJob } from '../platform/jobs/job';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import {
  lockPlacement,
  placementRecord,
  savePlacement,
  shortenDays,
  type LockedPlacement,
  type PlacementChanges,
} from './placement-store';
import { readPlacement } from './placement.queries';
import { lockHeldBeside } from './give-up';
import { placeEnded } from './place-ended-job';
import type {
  EndPlacementInput,
  PausePlacementInput,
  PlacementPayload,
  ResumePlacementInput,
  StartPlacementInput,
} from './placement.types';

/** One step of a placement: what is particular about it. */
interface StepOfPlacement {
  readonly step: PlacementStep;
  readonly input: {
    readonly id: string;
    readonly version: number;
    readonly reason?: string;
    readonly lastDay?: string;
  };
  readonly decide: (
    placement: LockedPlacement,
  ) => Outcome<PlacementChanges, RuleViolation> | Promise<Outcome<PlacementChanges, RuleViolation>>;
  readonly then?: (placement: LockedPlacement) => Promise<void>;
}

function takePlacementStep(
  ctx: RequestContext,
  { step, input, decide, then }: StepOfPlacement,
): Promise<PlacementPayload | Refusal> {
  const { to: toState } = placementSteps[step];
  const reason = input.reason ?? null;
  return mutation<LockedPlacement, RuleViolation, PlacementChanges, LockedPlacement, PlacementPayload>(ctx, {
    lock: () => lockPlacement(ctx, input.id),
    authorize: (placement) => takeStep(placementSteps, ctx.actor, placement, step),
    version: input.version,
    decide: (placement) => {
      const given = { reason, lastDay: input.lastDay ?? null };
      const complete = checkNeeds(placementSteps, ctx.actor.role, step, given);
      return complete.ok ? decide(placement) : complete;
    },
    save: async (changes, placement) => {
      await savePlacement(ctx, placement, toState, changes);
      await then?.(placement);
      return placement;
    },
    record: (placement) => placementRecord(placement, step, toState, reason),
    answer: async ({ id }) => ({ placement: await readPlacement(ctx, id) }),
    explain: violationTexts,
  });
}

/** The person has begun. Never before the first day. */
export function startPlacement(ctx: RequestContext, input: StartPlacementInput): Promise<PlacementPayload | Refusal> {
  return takePlacementStep(ctx, {
    step: 'start',
    input,
    decide: (placement) => {
      const time = isTime(placement, ctx.today);
      return time.ok ? accept({}) : time;
    },
  });
}

/** The person is away for a while; the place is kept. When the day to be back has come, the office checks. */
export function pausePlacement(ctx: RequestContext, input: PausePlacementInput): Promise<PlacementPayload | Refusal> {
  return takePlacementStep(ctx, {
    step: 'pause',
    input,
    decide: () => accept({ pauseReason: input.reason, pausedUntil: input.backOn ?? null }),
  });
}

/** The person is back, or a pause that has been agreed comes to nothing. */
export function resumePlacement(ctx: RequestContext, input: ResumePlacementInput): Promise<PlacementPayload | Refusal> {
  return takePlacementStep(ctx, {
    step: 'resume',
    input,
    decide: ({ state, pauseFrom }) => {
      const may = mayResume(state, pauseFrom);
      return may.ok ? accept({ pauseReason: null }) : may;
    },
  });
}

/**
 * Ends a placement that NAV has given, or that nobody decided on: the weekdays are free from the day after, and
 * its readers keep their access for some days more. What a municipal decision gave ends by a new one. Where another place is
 * held for the person, it ends the day before that begins, and only when that is hers.
 */
export function endPlacement(ctx: RequestContext, input: EndPlacementInput): Promise<PlacementPayload | Refusal> {
  const { lastDay, reason } = input;
  return takePlacementStep(ctx, {
    step: 'end',
    input,
    decide: async (placement) => {
      const { id, financing, applicationId } = placement;
      const held = await lockHeldBeside(ctx, id);
      const hasCase = applicationId !== null;
      const closed = endClosed('end', { financing, hasCase }, ctx.actor.role, moveOf(held)?.decided ?? false);
      if (closed !== null) return refuse(closed);
      const period = shorten(placement, lastDay);
      if (!period.ok) return period;
      const given = giveUp(held, lastDay);
      return given.ok ? accept({ to: lastDay, endReason: reason }) : given;
    },
    then: async (placement) => {
      await shortenDays(ctx, placement.id, lastDay);
      const { id: placementId, tenantId, participantId } = placement;
      // NAV may close its own access only: the provider's lasts as long as the system says.
      await addJob(ctx, placeEnded, { placementId, tenantId, participantId, lastDay });
    },
  });
}
