import type { Role } from '@inntak/domain/access';
import type { ApplicationState } from '@inntak/domain/applications';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { mutation } from '../../platform/mutation';
import type { Explanations, Refusal } from '../../platform/results';
import { violationTexts } from '../../platform/texts/violation-texts';
import type { RequestContext } from '../../platform/transaction';
import { lockApplication, type LockedApplication } from '../take-application-step';
import { casePayload, type CasePayload } from './case.types';
import { officeViolations, type OfficeViolation } from './office-violations';

type AnyViolation = RuleViolation | OfficeViolation;

/** States in which the office still works with a case. */
export const worked: readonly ApplicationState[] = [
  'submitted',
  'received',
  'activityClarification',
  'workClarification',
];

/** Something done about a case that leaves its state as it is, with an id of its own. */
export interface WorkDone {
  readonly type: string;
  readonly id: string;
  readonly step: string;
}

/** Something the office does with a case that is no step of its life: a call, a note, an assessment. */
export interface CaseWork {
  readonly id: string;
  readonly version?: number;
  readonly step: string;
  /** Past tense, for the audit row: `vtaAssessed`. */
  readonly action: string;
  readonly by?: readonly Role[];
  /** Where it can be done; in every state when left out. */
  readonly states?: readonly ApplicationState[];
  readonly check?: (
    application: LockedApplication,
  ) => Promise<Outcome<unknown, AnyViolation>> | Outcome<unknown, AnyViolation>;
  readonly save: (application: LockedApplication) => Promise<unknown>;
  /** It stands in the case's history, with this reason. Left out: the thing written is its own record. */
  readonly history?: { readonly reason: string | null; readonly about?: WorkDone };
}

const explain: Explanations<AnyViolation> = { ...violationTexts, ...officeViolations };

/** Lock, authorize, decide, save, record: the same for all of the office's work around a case. */
export function workOnCase(ctx: RequestContext, work: CaseWork): Promise<CasePayload | Refusal> {
  const { id, version, step, action, check, save, history } = work;
  return mutation<LockedApplication, AnyViolation, null, LockedApplication, CasePayload>(ctx, {
    lock: () => lockApplication(ctx, id),
    authorize: (application) => mayWork(ctx, application, work),
    ...(version === undefined ? {} : { version }),
    decide: async (application) => {
      const checked = check === undefined ? accept(null) : await check(application);
      return checked.ok ? accept(null) : checked;
    },
    save: async (_, application) => {
      await save(application);
      return application;
    },
    record: ({ participantId, tenantId, state }) => ({
      history:
        history === undefined
          ? null
          : {
              tenantId,
              participantId,
              applicationId: id,
              object: history.about ?? { type: 'application', id },
              step: history.about?.step ?? step,
              fromState: history.about ? null : state,
              toState: history.about ? 'done' : state,
              reason: history.reason,
            },
      audit: { action: `application.${action}`, participantIds: [participantId], object: { type: 'application', id } },
    }),
    answer: () => casePayload(id),
    explain,
  });
}

/** Only the person's own office, in the role that does it, while the case is where it can be done. */
export function mayWork(
  { actor }: RequestContext,
  application: LockedApplication,
  { step, by = ['caseworker', 'officeLeader'], states }: Pick<CaseWork, 'step' | 'by' | 'states'>,
): Outcome<null, StepViolation> {
  if (!by.includes(actor.role) || actor.tenantId !== application.tenantId) {
    return refuse({ rule: 'step-not-yours', step, by });
  }
  const isOpen = states === undefined || states.includes(application.state);
  return isOpen ? accept(null) : refuse({ rule: 'step-not-open', step, state: application.state });
}
