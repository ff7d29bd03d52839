import { accept } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import type { HistoryRow } from '../platform/history';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { readMyCase } from './my-case.queries';
import type { MyCasePayload, RequestHelpInput } from './my-case.types';
import { isOwnCase, lockOwnPerson, type OwnPerson } from './own-case';

/**
 * «Jeg vil ha hjelp»: a task for a human at the office, with two working days to call. Pressed again before anybody has
 * called, it is the same task; what is written then is added.
 */
export function requestHelp(ctx: RequestContext, { text }: RequestHelpInput): Promise<MyCasePayload | Refusal> {
  return mutation<OwnPerson, StepViolation, null, HistoryRow | null, MyCasePayload>(ctx, {
    lock: () => lockOwnPerson(ctx),
    authorize: () => isOwnCase(ctx, 'requestHelp', 'helpers'),
    decide: () => accept(null),
    save: async (_, person) => {
      const said = text === null || text === undefined || text.trim() === '' ? null : text;
      const { rowCount } = await ctx.sql(
        `UPDATE help_request SET text = concat_ws(E'\\n', text, $2::text) WHERE participant_id = $1 AND handled_at IS NULL`,
        [person.participantId, said],
      );
      // The same task, with more said: no new step.
      return rowCount === 0 ? askForHelp(ctx, person, said) : null;
    },
    record: (history, { participantId }) => ({
      history,
      audit: { action: 'help.requested', participantIds: [participantId], object: null },
    }),
    answer: () => freshCase(ctx),
    explain: violationTexts,
  });
}

async function askForHelp(
  ctx: RequestContext,
  { participantId, tenantId }: OwnPerson,
  said: string | null,
): Promise<HistoryRow | null> {
  const { rows } = await ctx.sql<{ id: string; applicationId: string | null }>(
    `INSERT INTO help_request (participant_id, tenant_id, application_id, by_user_id, text)
     VALUES ($1, $2, (SELECT id FROM application WHERE participant_id = $1 AND state NOT IN ('closed', 'withdrawn')
                       ORDER BY created_at DESC, id LIMIT 1), $3, $4)
     RETURNING id, application_id AS "applicationId"`,
    [participantId, tenantId, ctx.actor.userId, said],
  );
  const asked = rows[0];
  if (!asked) return null;
  const object = { type: 'helpRequest', id: asked.id };
  const { applicationId } = asked;
  return { tenantId, participantId, applicationId, object, step: 'ask', fromState: null, toState: 'asked' };
}

/** The person's case after a change. */
export async function freshCase(ctx: RequestContext): Promise<MyCasePayload> {
  const myCase = await readMyCase(ctx);
  if (myCase === null) throw new Error('A case that was just changed cannot be read.');
  return { myCase };
}
