import type { StepViolation } from '@inntak/domain/steps';
import type { CurrentActor } from '../../platform/actor';
import type { LockedApplication } from '../take-application-step';

/** Why an application could not be begun. */
export type BeginViolation =
  | { readonly rule: 'municipality-unknown'; readonly field: 'municipalityCode' }
  | { readonly rule: 'lives-elsewhere'; readonly field: 'municipalityCode'; readonly municipality: string };

/** An application that is being filled in, and who fills it in. */
export interface Draft extends LockedApplication {
  readonly actor: CurrentActor;
  /** It was made in this transaction. */
  readonly begun: boolean;
  /** It could not be begun. */
  readonly refused?: StepViolation | BeginViolation;
}
