import { officeRoles } from '@inntak/domain/access';
import { isAboutPlacement, type DecisionOutcome } from '@inntak/domain/decisions';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import { changeBasis, decisionBasis } from './decision-basis';
import type { DecisionDraft } from './decision.types';

const beginnings: Record<DecisionOutcome, string> = {
  granted: 'Du har søkt om en plass, og vi har vurdert at tilbudet passer for deg.',
  partlyGranted: 'Du har søkt om en plass. Vi kan gi deg noe av det du ønsket, fordi ',
  refused: 'Vi kan ikke gi deg plassen du søkte om, fordi ',
  changed: 'Vi endrer plassen din, fordi ',
  ended: 'Plassen din avsluttes, fordi ',
};

/** What a draft is asked about. */
export interface DraftOf {
  readonly applicationId: string;
  readonly placeOfferId: string | null;
  /** The place that would be changed or ended. */
  readonly placementId: string | null;
  readonly outcome: DecisionOutcome;
}

/** What the preparer starts from: for the office that decides. */
export async function readDecisionDraft(
  ctx: RequestContext,
  { applicationId, placeOfferId, placementId, outcome }: DraftOf,
): Promise<DecisionDraft | null> {
  if (!officeRoles.some((role) => role === ctx.actor.role)) return null;
  // Also tells whether the case is the actor's to see.
  const ofWishes = await decisionBasis(ctx, applicationId, placeOfferId);
  const ofPlace = ofWishes && (await changeBasis(ctx, applicationId, placementId, []));
  const basis = ofPlace && isAboutPlacement(outcome) ? ofPlace : ofPlace && ofWishes;
  if (!basis) return null;
  const { legalBasis, extentText, service, regime } = basis;
  const { weeks, body, law, how } = regime;
  return {
    legalBasis,
    extentText,
    service,
    complaint: { weeks, body, law, how, deadline: null },
    suggestedReasons: beginnings[outcome],
    offers: outcome === 'changed' ? await municipalOffers(ctx) : [],
  };
}

/** What the actor's office can give days at by itself. */
async function municipalOffers(ctx: RequestContext) {
  const { tenantId } = ctx.actor;
  return (await catalogue(ctx)).all.filter(
    ({ decidedBy, municipalities }) => decidedBy === 'municipality' && municipalities.some(({ id }) => id === tenantId),
  );
}
