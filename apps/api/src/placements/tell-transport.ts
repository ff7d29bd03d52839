import { transportSteps } from '@inntak/domain/placements';
import { accept } from '@inntak/domain/outcome';
import { takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { lockPlacement, type LockedPlacement } from './placement-store';
import { readPlacement } from './placement.queries';
import type { PlacementPayload, TellTransportInput } from './placement.types';

/** How the person gets to her place: told before the first day, by herself or by who knows. */
export function tellTransport(ctx: RequestContext, input: TellTransportInput): Promise<PlacementPayload | Refusal> {
  return mutation<LockedPlacement, RuleViolation, null, LockedPlacement, PlacementPayload>(ctx, {
    lock: () => lockPlacement(ctx, input.id),
    authorize: (placement) => takeStep(transportSteps, ctx.actor, placement, 'tellTransport'),
    version: input.version,
    decide: () => accept(null),
    save: async (_, placement) => {
      const { rows } = await ctx.sql<{ told: boolean }>('SELECT tell_transport($1, $2, $3) AS told', [
        placement.id,
        placement.version,
        input.transport,
      ]);
      savedOne(rows[0]?.told === true ? 1 : 0);
      return placement;
    },
    record: ({ id, tenantId, participantId, applicationId, state }) => {
      const object = { type: 'placement', id };
      return {
        history: {
          tenantId,
          participantId,
          applicationId,
          object,
          step: 'tellTransport',
          fromState: state,
          toState: state,
        },
        audit: { action: 'placement.transportTold', participantIds: [participantId], object },
      };
    },
    answer: async ({ id }) => ({ placement: await readPlacement(ctx, id) }),
    explain: violationTexts,
  });
}
