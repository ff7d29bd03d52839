import { job } from '../platform/jobs/job';
import type { AcceptedAndDecided } from './place-accepted-offer';
import { placeOrWait, type HeldDays } from './place-or-wait';

const text = `
  SELECT po.id AS "placeOfferId", de.id AS "decisionId", po.application_id AS "applicationId",
         po.participant_id AS "participantId", po.tenant_id AS "tenantId", po.start_on AS "startOn",
         ARRAY(SELECT pd.offer_id FROM place_offer_day pd WHERE pd.place_offer_id = po.id ORDER BY pd.weekday) AS "offerIds",
         (SELECT json_agg(json_build_object('offerId', pd.offer_id, 'weekday', pd.weekday)) FROM place_offer_day pd
           WHERE pd.place_offer_id = po.id) AS days
    FROM place_offer po JOIN decision de ON de.place_offer_id = po.id AND de.state IN ('made', 'notified', 'final')
   WHERE po.id = $1 AND po.state = 'accepted'
     AND NOT EXISTS (SELECT 1 FROM placement pl WHERE pl.place_offer_id = po.id)
   FOR NO KEY UPDATE OF po`;

/**
 * Where the municipality decides first, the person's yes completes the place. She may not write placements, so the place
 * follows as a job of the system, in the moment after. Done already: nothing to do.
 */
export const placeAccepted = job<{ readonly placeOfferId: string }>('place-accepted', async (ctx, { placeOfferId }) => {
  const { rows } = await ctx.sql<AcceptedAndDecided & HeldDays>(text, [placeOfferId]);
  if (!rows[0]) return;
  const placed = await placeOrWait(ctx, rows[0]);
  if (!placed.ok) throw new Error(`The accepted place offer could not become a placement: ${placed.violation.rule}.`);
});
