import { closeApplication as checkClosing, type CaseFacts } from '@inntak/domain/applications';
import { accept } from '@inntak/domain/outcome';
import { endReferrals } from '../../clarifications/end-referrals';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { caseFactsSql } from '../application-json';
import type { ApplicationStepInput } from '../application-inputs';
import { takeApplicationStep } from '../take-application-step';
import { casePayload, type CasePayload } from './case.types';

const answer = ({ id }: { id: string }) => casePayload(id);
type Answered = Promise<CasePayload | Refusal>;

/** Somebody has read it. Who receives a case that is nobody's has it from now on. */
export function receiveApplication(ctx: RequestContext, input: ApplicationStepInput): Answered {
  return takeApplicationStep<CasePayload>(ctx, {
    step: 'receive',
    input,
    decide: async ({ id, responsibleUserId }) => {
      // On paper it was received the day it came.
      const { rows } = await ctx.sql<{ receivedOn: string | null }>(
        'SELECT paper_received_on AS "receivedOn" FROM application WHERE id = $1',
        [id],
      );
      return accept({
        receivedOn: rows[0]?.receivedOn ?? ctx.today,
        responsibleUserId: responsibleUserId ?? ctx.actor.userId,
      });
    },
    answer,
  });
}

/** Step 1: activity is clarified inside the municipality, without step-2 providers and NAV. */
export function startActivityClarification(ctx: RequestContext, input: ApplicationStepInput): Answered {
  return takeApplicationStep<CasePayload>(ctx, { step: 'startActivityClarification', input, answer });
}

/** Step 2: work is clarified with providers and NAV, each after a recorded disclosure. */
export function startWorkClarification(ctx: RequestContext, input: ApplicationStepInput): Answered {
  return takeApplicationStep<CasePayload>(ctx, { step: 'startWorkClarification', input, answer });
}

/** Back to step 1, where step-2 providers and NAV hear of nobody: what they were asked ends, and their access with it. */
export function returnToActivity(ctx: RequestContext, input: ApplicationStepInput): Answered {
  return takeApplicationStep<CasePayload>(ctx, {
    step: 'returnToActivity',
    input,
    then: async ({ id }) => {
      await endReferrals(ctx, { applicationId: id, step: 2 }, input.reason ?? '');
    },
    answer,
  });
}

/** Ends the case: every wish has an outcome, every municipal one stands in a decision, VTA was considered. */
export function closeApplication(ctx: RequestContext, input: ApplicationStepInput): Answered {
  return takeApplicationStep<CasePayload>(ctx, {
    step: 'close',
    input,
    decide: async ({ id }) => {
      const [row] = await ctx.read<{ facts: CaseFacts }>('case-facts', `SELECT ${caseFactsSql('$1')} AS facts`, [id]);
      if (!row) throw new Error('A case that is locked has no facts.');
      const checked = checkClosing(row.facts);
      return checked.ok ? accept({ closedOn: ctx.today }) : checked;
    },
    answer,
  });
}
