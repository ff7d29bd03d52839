import type { Weekday } from '@inntak/domain/calendar';
import {
  answerClosed,
  proposalClosed,
  proposalKinds,
  proposalSteps,
  type ProposalKind,
  type ProposalState,
  type ProposedPlacement,
} from '@inntak/domain/placements';
import { allowedSteps } from '@inntak/domain/steps';
import { weekdayName } from '../calendar/weekdays';
import type { Catalogue } from '../offers/catalogue';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { PlacementProposal } from './proposal.types';
import type { AllowedStep } from '../platform/steps';

/** A proposal as SQL gives it. */
export interface ProposalJson extends Omit<PlacementProposal, 'offer' | 'weekdays' | 'allowedSteps'> {
  readonly offerId: string;
  readonly organisationId: string;
  readonly weekdays: readonly Weekday[];
  readonly state: ProposalState;
  readonly kind: ProposalKind;
  /** It came from a case, whether or not the reader may see that. */
  readonly hasCase: boolean;
}

/** SQL text: what has been proposed about a placement as `ProposalJson[]`, the latest first. Aliases inside: pr, ro, rb, ra. */
export function proposalsJson(placementId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', pr.id, 'version', pr.version, 'kind', pr.kind, 'state', pr.state,
      'offerId', pr.offer_id, 'organisationId', pr.organisation_id, 'from', pr.from_on, 'to', pr.to_on,
      'weekdays', pr.weekdays, 'reason', pr.reason, 'organisation', ro.name, 'proposedBy', rb.name,
      'proposedOn', oslo_day(pr.created_at), 'answeredBy', ra.name, 'answeredAt', pr.answered_at,
      'answerReason', pr.answer_reason, 'hasCase', pr.application_id IS NOT NULL,
      'inDecision', pr.decision_id IS NOT NULL) ORDER BY pr.created_at DESC, pr.id), '[]')
    FROM placement_proposal pr JOIN organisation ro ON ro.id = pr.organisation_id
    LEFT JOIN app_user rb ON rb.id = pr.proposed_by_user_id LEFT JOIN app_user ra ON ra.id = pr.answered_by_user_id
   WHERE pr.placement_id = ${placementId})`;
}

/** Whose the placement is that a proposal is about. */
interface Of {
  readonly tenantId: string;
  readonly participantId: string;
  readonly financing: string;
}

/** Adds what the catalogue and the rules know. Only the provider that proposed may take it back. */
export function finishProposal(reader: Reader, catalogue: Catalogue, of: Of, json: ProposalJson): PlacementProposal {
  const { organisationId, state, hasCase, ...shown } = json;
  const { tenantId, participantId, financing } = of;
  const thing = { tenantId, participantId, organisationIds: [organisationId], state };
  const asked = { kind: json.kind, financing, hasCase, inDecision: json.inDecision };
  const steps = allowedSteps(proposalSteps, reader.actor, thing, (step) => answerClosed(step, asked));
  return {
    ...shown,
    state,
    offer: catalogue.offer(json.offerId),
    weekdays: json.weekdays.map(weekdayName),
    allowedSteps: toAllowedSteps(steps, violationTexts),
  };
}

/** What a provider with days in the placement can propose about it, open or closed with the reason; nothing for others. */
export function mayPropose(
  reader: Reader,
  placement: ProposedPlacement,
  isOwn: boolean,
  proposals: readonly ProposalJson[],
): AllowedStep[] {
  const { role } = reader.actor;
  if (!isOwn || (role !== 'providerStaff' && role !== 'providerLeader')) return [];
  const open = proposals.filter(({ state }) => state === 'proposed').map(({ kind }) => kind);
  return toAllowedSteps(
    proposalKinds.map((kind) => {
      const closedBecause = proposalClosed(kind, placement, open, reader.today);
      return { step: kind, open: closedBecause === null, closedBecause, needs: ['reason' as const] };
    }),
    violationTexts,
  );
}
