import type { Subject } from '@inntak/domain/access';
import { consentSteps, type ConsentState } from '@inntak/domain/clarifications';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { yesInPersonsPlace, type ConsentAssessment } from '@inntak/domain/participants';
import { checkNeeds, takeStep, type HeardHow } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { heardBy } from '../platform/heard';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { disclosureJson, finishDisclosure, type DisclosureJson } from './disclosure-json';
import type { AnswerDisclosureInput, DisclosurePayload } from './disclosure.types';

interface Asked extends Subject {
  readonly id: string;
  readonly applicationId: string;
  readonly consentId: string;
  readonly recipient: string;
  readonly recipientId: string;
  readonly state: ConsentState;
  readonly version: number;
}

/** The person’s yes or no, given in the product or heard by staff. After a no the case goes on in the municipality. */
export function answerDisclosure(
  ctx: RequestContext,
  { id, yes, heardHow }: AnswerDisclosureInput,
): Promise<DisclosurePayload | Refusal> {
  const step = yes ? 'give' : 'refuse';
  return mutation<Asked, RuleViolation, HeardHow | null, Asked, DisclosurePayload>(ctx, {
    lock: () => lockAsked(ctx, id),
    authorize: (asked) => takeStep(consentSteps, ctx.actor, asked, step),
    decide: async (asked) => {
      const heard = ctx.actor.role === 'caseworker' ? heardBy(ctx, heardHow) : null;
      const complete = checkNeeds(consentSteps, ctx.actor.role, step, { heardHow: heard });
      if (!complete.ok) return complete;
      const may = yes && ctx.actor.role === 'representative' ? await mayAnswerYes(ctx, asked) : accept(null);
      return may.ok ? accept(heard) : may;
    },
    save: async (heard, asked) => {
      const state = consentSteps[step].to;
      const { rowCount } = await ctx.sql(
        `UPDATE consent SET state = $3, answered_at = $4, answered_how = $5, heard_how = $6, heard_by_user_id = $7,
                version = version + 1 WHERE id = $1 AND version = $2`,
        [
          asked.consentId,
          asked.version,
          state,
          ctx.now,
          heard === null ? 'self' : 'heard',
          heard?.how ?? null,
          heard?.heardBy ?? null,
        ],
      );
      savedOne(rowCount);
      return { ...asked, state };
    },
    record: ({ state, consentId, tenantId, participantId, applicationId, recipient }, before) => ({
      history: {
        tenantId,
        participantId,
        applicationId,
        object: { type: 'consent', id: consentId },
        step,
        fromState: before.state,
        toState: state,
        reason: recipient,
      },
      audit: {
        action: yes ? 'consent.given' : 'consent.refused',
        participantIds: [participantId],
        object: { type: 'consent', id: consentId },
      },
    }),
    answer: async () => ({ disclosure: await readDisclosure(ctx, id) }),
    explain: violationTexts,
  });
}

const lockText = `
  SELECT d.id, d.application_id AS "applicationId", c.id AS "consentId", c.state, c.version, o.name AS recipient,
         o.id AS "recipientId", d.tenant_id AS "tenantId", d.participant_id AS "participantId",
         ${grantedOrganisationsSql('d.participant_id')} AS "organisationIds"
    FROM disclosure d JOIN consent c ON c.id = d.consent_id JOIN organisation o ON o.id = d.recipient_organisation_id
   WHERE d.id = $1 FOR NO KEY UPDATE OF c`;

async function lockAsked(ctx: RequestContext, id: string): Promise<Asked | null> {
  return (await ctx.sql<Asked>(lockText, [id])).rows[0] ?? null;
}

/** A representative may not turn the no of a person who can answer into a yes. */
async function mayAnswerYes(ctx: RequestContext, asked: Asked): Promise<Outcome<unknown, RuleViolation>> {
  const { rows } = await ctx.sql<{ saidNo: boolean; assessments: ConsentAssessment[] }>(
    `SELECT EXISTS (SELECT 1 FROM consent c WHERE c.participant_id = $1 AND c.to_organisation_id = $2
                       AND c.state IN ('refused', 'withdrawn')) AS "saidNo",
            (SELECT coalesce(json_agg(json_build_object('question', k.question, 'canConsent', k.can_consent, 'on', k.decided_on,
                      'decidedBy', k.decided_by, 'basis', k.basis, 'howWishSought', k.how_wish_sought)
                    ORDER BY k.decided_on, k.created_at), '[]')
               FROM capacity_to_consent k WHERE k.participant_id = $1) AS assessments`,
    [asked.participantId, asked.recipientId],
  );
  const found = rows[0];
  const judged = yesInPersonsPlace('disclosure', found?.assessments ?? [], found?.saidNo ?? false);
  return judged.ok ? accept(null) : refuse(judged.violation);
}

async function readDisclosure(ctx: RequestContext, id: string): Promise<DisclosurePayload['disclosure']> {
  const [row] = await ctx.read<{ json: DisclosureJson | null }>(
    'disclosure',
    `SELECT ${disclosureJson('$1')} AS json`,
    [id],
  );
  if (!row?.json) throw new Error('A disclosure that was just answered must be there.');
  return finishDisclosure(ctx, row.json);
}
