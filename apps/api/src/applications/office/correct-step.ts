import type { Role } from '@inntak/domain/access';
import { correctStep as mayCorrectStep, type CorrectionViolation } from '@inntak/domain/applications';
import { accept, refuse } from '@inntak/domain/outcome';
import { checkReason } from './check-reason';
import type { StepViolation } from '@inntak/domain/steps';
import { endGrants, writeGrants } from '../../access/write-grants';
import { endReferrals } from '../../clarifications/end-referrals';
import { mutation } from '../../platform/mutation';
import type { Explanations, Refusal } from '../../platform/results';
import { violationTexts } from '../../platform/texts/violation-texts';
import type { RequestContext } from '../../platform/transaction';
import { saveVta } from './assessments';
import { casePayload, type CasePayload } from './case.types';
import { correctedLives, type CorrectedLife } from './correctable-steps';
import { historyOfThingJson, stepsOf, type HistoryJson } from './history-json';
import type { CorrectStepInput } from './office-inputs';
import { officeViolations, type OfficeViolation } from './office-violations';

interface Entry {
  readonly id: string;
  readonly seq: number;
  readonly tenantId: string;
  readonly participantId: string;
  readonly applicationId: string | null;
  readonly life: string;
  readonly objectId: string;
  readonly step: string;
  readonly toState: string;
  readonly history: readonly HistoryJson[];
}

interface Corrected {
  readonly life: CorrectedLife;
  readonly applicationId: string;
  readonly backTo: string;
}

type AnyViolation = CorrectionViolation | StepViolation | OfficeViolation;
const explain: Explanations<AnyViolation> = { ...violationTexts, ...officeViolations };
const by: readonly Role[] = ['caseworker', 'officeLeader'];

/** What goes back with the state of each life. */
const goBack: Record<CorrectedLife, string> = {
  application: `UPDATE application SET state = $2, closed_on = NULL, version = version + 1,
      received_on = CASE WHEN $2 = 'submitted' THEN paper_received_on ELSE received_on END WHERE id = $1`,
  wish: 'UPDATE wish SET state = $2, state_reason = NULL, version = version + 1 WHERE id = $1',
  referral: `UPDATE referral SET state = $2, outcome = NULL, reason_codes = '{}', summary = NULL, own_view = NULL,
      own_view_how = NULL, assessed_on = NULL, assessed_by_user_id = NULL, heard_how = NULL, version = version + 1 WHERE id = $1`,
  clarification: `UPDATE clarification SET state = $2, result = NULL, reason_codes = '{}', summary = NULL, own_view = NULL,
      own_view_how = NULL, cancel_reason = NULL, version = version + 1,
      done_on = CASE WHEN $2 = 'done' THEN done_on END WHERE id = $1`,
};

/**
 * Takes back a step that was recorded wrongly: the thing goes to where it was, and a new entry says so and why. Both
 * entries stay. Only the latest step of a thing, only what staff recorded, and nothing that has left the house.
 */
export function correctStep(
  ctx: RequestContext,
  { historyId, reason }: CorrectStepInput,
): Promise<CasePayload | Refusal> {
  return mutation<Entry, AnyViolation, Corrected, Corrected, CasePayload>(ctx, {
    lock: () => lockEntry(ctx, historyId),
    authorize: ({ tenantId, step }) =>
      by.includes(ctx.actor.role) && ctx.actor.tenantId === tenantId
        ? accept(null)
        : refuse({ rule: 'step-not-yours', step, by }),
    decide: ({ id, life, applicationId, history }) => {
      const explained = checkReason(reason);
      if (!explained.ok) return explained;
      const checked = mayCorrectStep(stepsOf(history), id);
      if (!checked.ok) return checked;
      if (!isCorrected(life) || applicationId === null) return refuse({ rule: 'nothing-to-correct' });
      return accept({ life, applicationId, backTo: checked.value.backTo });
    },
    save: async (corrected, entry) => {
      await ctx.sql(goBack[corrected.life], [entry.objectId, corrected.backTo]);
      await goBackWithIt(ctx, entry, corrected, reason);
      await writeCorrection(ctx, entry, corrected.backTo, reason.trim());
      return corrected;
    },
    record: (_, { participantId, life, objectId }) => ({
      history: null,
      audit: { action: 'step.corrected', participantIds: [participantId], object: { type: life, id: objectId } },
    }),
    answer: ({ applicationId }) => casePayload(applicationId),
    explain,
  });
}

const entryText = `SELECT ch.id, ch.seq, ch.tenant_id AS "tenantId", ch.participant_id AS "participantId",
    ch.application_id AS "applicationId", ch.object_type AS life, ch.object_id AS "objectId", ch.step,
    ch.to_state AS "toState", ${historyOfThingJson('ch.object_id')} AS history
  FROM case_history ch WHERE ch.id = $1`;

/** The thing is kept before its history is read, so that nobody takes a step in between. */
async function lockEntry(ctx: RequestContext, historyId: string): Promise<Entry | null> {
  const { rows } = await ctx.sql<{ life: string; objectId: string }>(
    'SELECT object_type AS life, object_id AS "objectId" FROM case_history WHERE id = $1',
    [historyId],
  );
  const found = rows[0];
  if (!found) return null;
  if (isCorrected(found.life)) await ctx.sql(lockText[found.life], [found.objectId]);
  const { rows: entries } = await ctx.sql<Entry>(entryText, [historyId]);
  return entries[0] ?? null;
}

const lockText: Record<CorrectedLife, string> = {
  application: 'SELECT 1 FROM application WHERE id = $1 FOR NO KEY UPDATE',
  wish: 'SELECT 1 FROM wish WHERE id = $1 FOR NO KEY UPDATE',
  referral: 'SELECT 1 FROM referral WHERE id = $1 FOR NO KEY UPDATE',
  clarification: 'SELECT 1 FROM clarification WHERE id = $1 FOR NO KEY UPDATE',
};

/**
 * Step 2 that never was has asked nobody; a finding of NAV that never was says nothing about VTA; and a provider that is
 * asked again sees the person again.
 */
async function goBackWithIt(
  ctx: RequestContext,
  { life, step, objectId }: Entry,
  { applicationId }: Corrected,
  reason: string,
): Promise<void> {
  if (life === 'application' && step === 'startWorkClarification') {
    await endReferrals(ctx, { applicationId, step: 2 }, reason);
  }
  if (life === 'referral') await askAgain(ctx, objectId, applicationId);
}

async function askAgain(ctx: RequestContext, id: string, applicationId: string): Promise<void> {
  const { rows } = await ctx.sql<Asked>(
    `SELECT kind, step, organisation_id AS "organisationId", participant_id AS "participantId", tenant_id AS "tenantId",
            EXISTS (SELECT 1 FROM access_grant g WHERE g.source_id = referral.id AND g.until IS NULL) AS "stillSees"
       FROM referral WHERE id = $1`,
    [id],
  );
  const asked = rows[0];
  if (asked?.kind === 'nav') return saveVta(ctx, applicationId, 'none', null);
  if (asked === undefined || asked.stillSees) return;
  const event = asked.step === 1 ? 'referredInStep1' : 'referredInStep2';
  await endGrants(ctx, id, { event: 'referralEnded', on: ctx.today });
  await writeGrants(ctx, asked, { event, referralId: id, organisationId: asked.organisationId, on: ctx.today });
}

interface Asked {
  readonly kind: string;
  readonly step: number;
  readonly organisationId: string;
  readonly participantId: string;
  readonly tenantId: string;
  readonly stillSees: boolean;
}

async function writeCorrection(ctx: RequestContext, entry: Entry, backTo: string, reason: string): Promise<void> {
  await ctx.sql(
    `INSERT INTO case_history (tenant_id, participant_id, application_id, object_type, object_id, step, from_state,
                               to_state, reason, at, by_user_id, by_role, request_id, corrects_seq)
     VALUES ($1, $2, $3, $4, $5, 'correct', $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      entry.tenantId,
      entry.participantId,
      entry.applicationId,
      entry.life,
      entry.objectId,
      entry.toState,
      backTo,
      reason,
      ctx.now,
      ctx.actor.userId,
      ctx.actor.role,
      ctx.requestId,
      entry.seq,
    ],
  );
}

function isCorrected(life: string): life is CorrectedLife {
  return correctedLives.some((each) => each === life);
}
