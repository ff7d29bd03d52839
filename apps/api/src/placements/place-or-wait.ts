import type { Weekday } from '@inntak/domain/calendar';
import { addDays } from '@inntak/domain/calendar';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { holdBeside, place } from '@inntak/domain/placements';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { writeGrants } from '../access/write-grants';
import { municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext } from '../platform/transaction';
import { placeAcceptedOffer, type AcceptedAndDecided } from './place-accepted-offer';
import { takenDays } from './taken-days';

const navPlacesText = `
  SELECT DISTINCT p.id, n.id AS "navId" FROM place_offer_day x
    JOIN placement_day d ON d.participant_id = x.participant_id AND d.weekday = x.weekday AND d.valid && x.valid
    JOIN placement p ON p.id = d.placement_id AND p.financing = 'nav'
    JOIN organisation n ON n.municipality_id = p.tenant_id AND n.kind = 'navOffice'
   WHERE x.place_offer_id = $1
     AND NOT EXISTS (SELECT 1 FROM access_grant g WHERE g.source_id = p.id AND g.grantee_id = n.id AND g.ended_at IS NULL
                        AND (g.until IS NULL OR g.until >= app_today()))`;

/** May the place be given, as the person's days are when it is decided? What NAV gave her, and has no end yet, gives way. */
export async function mayBePlaced(
  ctx: RequestContext,
  { participantId, startOn, days }: Pick<AcceptedAndDecided, 'participantId' | 'startOn'> & HeldDays,
): Promise<Outcome<unknown, RuleViolation>> {
  return holdBeside(wantedDays(startOn, days), await elsewhere(ctx, participantId, startOn), 'municipality');
}

/**
 * Turns an accepted place that has been decided into a placement. Where the person still has NAV's place on its days it is
 * held, and waits: NAV gets to see the person, and which day its own place must end. When it has, she is placed.
 */
export async function placeOrWait(
  ctx: RequestContext,
  from: AcceptedAndDecided & HeldDays,
): Promise<Outcome<unknown, RuleViolation>> {
  const { participantId, startOn, days, placeOfferId } = from;
  if (place(wantedDays(startOn, days), await elsewhere(ctx, participantId, startOn)).ok) {
    return placeAcceptedOffer(ctx, from);
  }
  const { rows } = await ctx.sql<{ id: string; navId: string }>(navPlacesText, [placeOfferId]);
  const { providerAccessDays: accessDays } = await municipalitySettings(ctx, from.tenantId);
  for (const { id: placementId, navId: organisationId } of rows) {
    const lastDay = addDays(startOn, -1);
    const event = {
      event: 'placementDecided',
      placementId,
      organisationId,
      on: ctx.today,
      lastDay,
      accessDays,
    } as const;
    await writeGrants(ctx, from, event);
  }
  return accept(null);
}

/** The weekdays of the place offer, with where. */
export interface HeldDays {
  readonly days: readonly { readonly offerId: string; readonly weekday: Weekday }[];
}

function wantedDays(startOn: string, days: HeldDays['days']) {
  const valid = { from: startOn, to: null };
  return days.map(({ offerId, weekday }) => ({ offerId, weekday, valid }));
}

/** Where the person is placed; what is held for her is the place itself. */
async function elsewhere(ctx: RequestContext, participantId: string, from: string) {
  return (await takenDays(ctx, participantId, from)).filter(({ held }) => !held);
}
