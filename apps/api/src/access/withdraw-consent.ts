import type { Subject } from '@inntak/domain/access';
import { consentSteps, type ConsentState } from '@inntak/domain/clarifications';
import { takeStep, type StepViolation } from '@inntak/domain/steps';
import { endReferrals } from '../clarifications/end-referrals';
import { mutation, savedOne, type Versioned } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { endGrants } from './write-grants';

interface Held extends Subject, Versioned {
  readonly state: ConsentState;
  /** The disclosures that rest on it, with their cases: none for a school. */
  readonly disclosures: readonly { readonly id: string; readonly applicationId: string }[];
}

const text = `
  SELECT c.participant_id AS "participantId", c.tenant_id AS "tenantId", '{}'::uuid[] AS "organisationIds", c.state, c.version,
         (SELECT coalesce(json_agg(json_build_object('id', d.id, 'applicationId', d.application_id)), '[]')
            FROM disclosure d WHERE d.consent_id = c.id) AS disclosures
    FROM consent c WHERE c.id = $1 FOR NO KEY UPDATE OF c`;

/**
 * Takes a consent back. What it opened is shut in the same transaction: the school's grant, or the questions to the
 * provider or NAV that rested on it. What they have already written stays with the office.
 */
export function withdrawConsent<Payload extends object>(
  ctx: RequestContext,
  id: string,
  answer: () => Promise<Payload>,
): Promise<Payload | Refusal> {
  return mutation<Held, StepViolation, ConsentState, Held, Payload>(ctx, {
    lock: async () => (await ctx.sql<Held>(text, [id])).rows[0] ?? null,
    authorize: (held) => takeStep(consentSteps, ctx.actor, held, 'withdraw'),
    decide: (held) => takeStep(consentSteps, ctx.actor, held, 'withdraw'),
    save: async (state, held) => {
      const { rowCount } = await ctx.sql(
        'UPDATE consent SET state = $3, withdrawn_at = $4, version = version + 1 WHERE id = $1 AND version = $2',
        [id, held.version, state, ctx.now],
      );
      savedOne(rowCount);
      await endGrants(ctx, id, { event: 'consentWithdrawn', on: ctx.today });
      for (const { id: disclosureId, applicationId } of held.disclosures) {
        await endReferrals(ctx, { applicationId, disclosureId }, 'Samtykket ble trukket tilbake.');
      }
      return held;
    },
    record: ({ participantId, tenantId }) => ({
      history: {
        tenantId,
        participantId,
        object: { type: 'consent', id },
        step: 'withdraw',
        fromState: 'given',
        toState: 'withdrawn',
      },
      audit: { action: 'consent.withdrawn', participantIds: [participantId], object: { type: 'consent', id } },
    }),
    answer,
    explain: violationTexts,
  });
}
