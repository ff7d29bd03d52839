import { checkChange, type DecisionOutcome } from '@inntak/domain/decisions';
import type { Day } from '@inntak/domain/calendar';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { checkedBundle } from '../place-offers/prepare-place-offer';
import type { PlaceOfferDayInput } from '../place-offers/place-offer.types';
import { changeByDecision, endByDecision, mayEndOn, mayHaveDays, type DecidedDay } from '../placements/decided-change';
import { lockPlacement, type LockedPlacement } from '../placements/placement-store';
import { placeWaitingGrants } from '../placements/waiting-grants';
import { sayDay } from '../platform/texts/say';
import type { RequestContext } from '../platform/transaction';
import type { LockedDecision } from './decision-store';

/** A place, and what is decided about it. */
export interface ChangedPlace {
  readonly placement: LockedPlacement;
  readonly decision: LockedDecision;
}

/** The place that a decision is about, kept until the transaction ends; null when it is not this person's. */
export async function lockPlaceOf(
  ctx: RequestContext,
  placementId: string,
  participantId: string,
): Promise<LockedPlacement | null> {
  const placement = await lockPlacement(ctx, placementId);
  return placement?.participantId === participantId ? placement : null;
}

/** What is to be decided about a place, as the preparer wrote it. */
export interface AskedOfPlace {
  readonly outcome: DecisionOutcome;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly days: readonly DecidedDay[];
}

/** Can it be prepared? The place is there and the municipality's own, and the new days can be had as things are now. */
export async function checkAsked(
  ctx: RequestContext,
  placement: LockedPlacement | null,
  asked: AskedOfPlace,
  input: readonly PlaceOfferDayInput[],
): Promise<Outcome<null, RuleViolation>> {
  const { outcome, from, to, days } = asked;
  const may = checkChange(outcome, placement, ctx.today);
  if (!may.ok) return may;
  if (placement === null) return accept(null);
  if (outcome === 'ended') return to === null ? accept(null) : mayEndOn(ctx, placement, to);
  const bundle = await checkedBundle(ctx, placement.tenantId, ctx.today, input);
  if (!bundle.ok) return bundle;
  const navs = input.find(() => bundle.value === 'nav');
  if (navs) return refuse({ rule: 'bundle-two-authorities', field: 'days', offerId: navs.offerId });
  return from === null ? accept(null) : mayHaveDays(ctx, placement, { from, to, days });
}

/** The place as it is when the decision is made: still there, and still with room for what is decided. */
export async function changedPlace(
  ctx: RequestContext,
  decision: LockedDecision,
): Promise<Outcome<ChangedPlace, RuleViolation>> {
  const { changesPlacementId, participantId, outcome, to } = decision;
  const placement = changesPlacementId === null ? null : await lockPlaceOf(ctx, changesPlacementId, participantId);
  const may = checkChange(outcome, placement, ctx.today);
  if (!may.ok) return may;
  if (placement === null) throw new Error('A place that may be changed must be there.');
  const fits =
    outcome === 'changed'
      ? await mayHaveDays(ctx, placement, decidedDays(ctx, decision))
      : await mayEndOn(ctx, placement, to ?? ctx.today);
  return fits.ok ? accept({ placement, decision }) : fits;
}

/** Writes it: new days or an end. A grant from NAV that waited for the old days becomes a placement. */
export async function changePlace(ctx: RequestContext, { placement, decision }: ChangedPlace): Promise<void> {
  const reason = `Vedtak ${sayDay(ctx.today)}`;
  if (decision.outcome === 'changed') await changeByDecision(ctx, placement, decidedDays(ctx, decision), reason);
  else await endByDecision(ctx, placement, decision.to ?? ctx.today, reason);
  await placeWaitingGrants(ctx, placement.participantId);
}

function decidedDays({ today }: RequestContext, { from, to, days }: LockedDecision) {
  return { from: from ?? today, to, days };
}
