import { linkGrant, mayLinkGrant, type EarmarkedGrant, type GrantViolation } from '@inntak/domain/reporting';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { grantToPay } from '../reporting/grant-to-pay';
import { lockPlacement, type LockedPlacement } from './placement-store';
import { readPlacement } from './placement.queries';
import type { LinkEarmarkedGrantInput, PlacementPayload } from './placement.types';

interface Link {
  readonly placement: LockedPlacement;
  readonly grant: EarmarkedGrant | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

/** Says which money pays for a placement, or that none does any more. */
export function linkEarmarkedGrant(
  ctx: RequestContext,
  { placementId, version, grantId }: LinkEarmarkedGrantInput,
): Promise<PlacementPayload | Refusal> {
  return mutation<Link, GrantViolation, Pick<EarmarkedGrant, 'period'> | null, LockedPlacement, PlacementPayload>(ctx, {
    lock: async () => {
      const placement = await lockPlacement(ctx, placementId);
      const grant = grantId ? await grantToPay(ctx, grantId) : null;
      // A grant that is unknown or another municipality's is not there.
      if (!placement || (grantId && grant?.tenantId !== placement.tenantId)) return null;
      const { changedBy = null, changedAt = null } = placement;
      return { placement, grant, version: placement.version, changedBy, changedAt };
    },
    version,
    authorize: ({ placement }) => mayLinkGrant(ctx.actor, placement.tenantId),
    decide: ({ placement, grant }) => linkGrant(grant, placement),
    save: async (_, { placement }) => {
      const { rowCount } = await ctx.sql(
        'UPDATE placement SET earmarked_grant_id = $3, version = version + 1 WHERE id = $1 AND version = $2',
        [placement.id, placement.version, grantId ?? null],
      );
      savedOne(rowCount);
      return placement;
    },
    record: ({ id, tenantId, participantId, applicationId, state }, { grant }) => {
      const object = { type: 'placement', id };
      const step = grant === null ? 'unlinkGrant' : 'linkGrant';
      const done = grant === null ? 'placement.grantUnlinked' : 'placement.grantLinked';
      return {
        history: { tenantId, participantId, applicationId, object, step, fromState: state, toState: state },
        audit: { action: done, participantIds: [participantId], object },
      };
    },
    answer: async ({ id }) => ({ placement: await readPlacement(ctx, id) }),
    explain: violationTexts,
  });
}
