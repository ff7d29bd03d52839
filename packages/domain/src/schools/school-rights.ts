import { standsInRelation, type Actor, type Role, type Subject } from '../access';
import { accept, refuse, type Outcome } from '../outcome';
import type { MandateTooNarrow, StepNotYours } from '../steps';

/** What is done for a pupil besides her application, and by whom. The school: with her consent, while it lasts. */
export const pupilActions = {
  tellEndOfSchool: ['participant', 'representative', 'schoolContact'],
  registerExperience: ['schoolContact'],
  tellOwnView: ['participant', 'representative'],
  handOver: ['schoolContact'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type PupilAction = keyof typeof pupilActions;

/** Every action, in the order it is offered. */
export const pupilActionNames = Object.keys(pupilActions) as PupilAction[];

/** May this actor do this for this pupil? A mandate for money alone does not reach school. */
export function mayActForPupil(
  actor: Actor,
  pupil: Subject,
  action: PupilAction,
): Outcome<true, StepNotYours | MandateTooNarrow> {
  const by: readonly Role[] = pupilActions[action];
  if (!by.includes(actor.role) || !standsInRelation(actor, pupil))
    return refuse({ rule: 'step-not-yours', step: action, by });
  if (actor.role === 'representative' && !actor.mandate.includes('personal')) {
    return refuse({ rule: 'mandate-too-narrow', step: action });
  }
  return accept(true);
}
