import { officeRoles } from '@inntak/domain/access';
import { accept, refuse } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { readLetter, type StoredLetter } from './letters.queries';

/** Not on any case: a letter that stands outside one is printed from nowhere. */
interface WithoutCase {
  readonly rule: 'letter-without-case';
}

interface Printed {
  readonly caseId: string;
  /** Nobody had printed it before. */
  readonly isFirst: boolean;
}

/**
 * Staff printed and posted the letter: to those without a log-in, and to those who have not opened it. The first day counts;
 * printing again changes nothing.
 */
export function markLetterPrinted(ctx: RequestContext, id: string): Promise<{ readonly caseId: string } | Refusal> {
  return mutation<StoredLetter, StepViolation | WithoutCase, string, Printed, { caseId: string }>(ctx, {
    lock: () => readLetter(ctx, id),
    authorize: () =>
      officeRoles.some((role) => role === ctx.actor.role)
        ? accept(null)
        : refuse({ rule: 'step-not-yours', step: 'print', by: officeRoles }),
    decide: ({ applicationId }) =>
      applicationId === null ? refuse({ rule: 'letter-without-case' }) : accept(applicationId),
    save: async (caseId) => {
      const { rowCount } = await ctx.sql(
        `UPDATE letter_delivery SET printed_at = $2, version = version + 1
          WHERE letter_id = $1 AND printed_at IS NULL AND opened_at IS NULL`,
        [id, ctx.now],
      );
      return { caseId, isFirst: rowCount > 0 };
    },
    record: ({ caseId, isFirst }, { participantId, tenantId }) => ({
      history: isFirst
        ? {
            tenantId,
            participantId,
            applicationId: caseId,
            object: { type: 'letter', id },
            step: 'print',
            fromState: null,
            toState: 'printed',
          }
        : null,
      audit: { action: 'letter.printed', participantIds: [participantId], object: { type: 'letter', id } },
    }),
    answer: ({ caseId }) => ({ caseId }),
    explain: {
      ...violationTexts,
      'letter-without-case': () => ({ message: 'Brevet hører ikke til noen sak.' }),
    },
  });
}
