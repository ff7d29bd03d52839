import { job } from '../platform/jobs/job';
import type { RequestContext } from '../platform/transaction';
import { placeAcceptedOffer, type AcceptedAndDecided } from './place-accepted-offer';

const text = `
  SELECT po.id AS "placeOfferId", de.id AS "decisionId", po.application_id AS "applicationId",
         po.participant_id AS "participantId", po.tenant_id AS "tenantId", po.start_on AS "startOn",
         ARRAY(SELECT pd.offer_id FROM place_offer_day pd WHERE pd.place_offer_id = po.id ORDER BY pd.weekday) AS "offerIds"
    FROM place_offer po JOIN decision de ON de.place_offer_id = po.id AND de.made_on IS NOT NULL
     AND de.outcome IN ('granted', 'partlyGranted')
   WHERE po.participant_id = $1 AND po.state = 'accepted'
     AND NOT EXISTS (SELECT 1 FROM placement pl WHERE pl.place_offer_id = po.id)
     AND NOT EXISTS (SELECT 1 FROM place_offer_day pd JOIN placement_day pt ON pt.participant_id = pd.participant_id
                        AND pt.weekday = pd.weekday AND pt.valid && pd.valid WHERE pd.place_offer_id = po.id)
   ORDER BY po.start_on, po.id FOR NO KEY UPDATE OF po`;

/**
 * What is granted, by NAV or by the municipality, and waited for the person's other days becomes a placement, as soon as none
 * of those is in the way.
 */
export async function placeWaitingGrants(ctx: RequestContext, participantId: string): Promise<void> {
  const { rows } = await ctx.sql<AcceptedAndDecided>(text, [participantId]);
  for (const waiting of rows) {
    const placed = await placeAcceptedOffer(ctx, waiting);
    if (!placed.ok) throw new Error(`A place that waited could not become a placement: ${placed.violation.rule}.`);
  }
}

/** The same, after days were given up by somebody who may not write placements for the other authority. */
export const placeWaiting = job<{ readonly participantId: string }>('place-waiting-grants', (ctx, { participantId }) =>
  placeWaitingGrants(ctx, participantId),
);
