import type { Actor } from '../access';
import { accept, refuse, type Outcome } from '../outcome';
import type { AllowedStep, StepNotOpen, StepNotYours } from '../steps';
import type { ApplicationState } from './application-steps';
import { closedByCase, type ClarificationNotBegun } from './wish-steps';

/** Whose case it is, and how far it has come. */
interface CaseAt {
  readonly tenantId: string;
  readonly state: ApplicationState;
}

/** Whose work it is to prepare an offer of a place: a caseworker of the own office, once somebody finds out what suits. */
export function mayPrepareOffer(
  actor: Actor,
  { tenantId, state }: CaseAt,
): Outcome<null, StepNotYours | StepNotOpen | ClarificationNotBegun> {
  const step = 'prepare';
  if (actor.role !== 'caseworker' || actor.tenantId !== tenantId) {
    return refuse({ rule: 'step-not-yours', step, by: ['caseworker'] });
  }
  const closed = closedByCase('offer', state);
  return closed === null ? accept(null) : refuse(closed);
}

/** What somebody may begin in a case that has no life of its own yet. What is not her work is left out. */
export function caseSteps(actor: Actor, at: CaseAt): AllowedStep[] {
  const may = mayPrepareOffer(actor, at);
  if (!may.ok && may.violation.rule === 'step-not-yours') return [];
  return [{ step: 'preparePlaceOffer', open: may.ok, closedBecause: may.ok ? null : may.violation, needs: [] }];
}
