import { randomUUID } from 'node:crypto';
import { draftSteps } from '@inntak/domain/applications';
import { takeStep } from '@inntak/domain/steps';
import type { RequestContext } from '../../platform/transaction';
import type { SaveApplicationInput } from '../application-inputs';
import { lockApplication } from '../take-application-step';
import type { Draft } from './draft';
import { ownParticipant } from './own-participant';

interface MunicipalityRow {
  id: string;
  name: string;
}

/**
 * Begins an application for the person acted for, in the municipality she chose. A person has one under preparation at a
 * time: the same request again finds the one it has just made, and anything later gets it as it stands, to decide anew.
 * Null: there is nobody to begin for.
 */
export async function beginApplication(ctx: RequestContext, input: SaveApplicationInput): Promise<Draft | null> {
  const blank = blankDraft(ctx);
  if (input.pupilId) return beginForPupil(ctx, input.pupilId);
  const municipality = await municipalityOf(ctx, input.municipalityCode ?? null);
  if (municipality === null) {
    return { ...blank, refused: { rule: 'municipality-unknown', field: 'municipalityCode' } };
  }
  // A hat that may not fill in anything is told so before anybody is registered or found.
  const asPerson = { ...blank, tenantId: municipality.id, participantId: ctx.actor.participantId ?? '' };
  const isFirstTime = ctx.actor.hatKind === 'self' && ctx.actor.participantId === null;
  const allowed = takeStep(draftSteps, ctx.actor, asPerson, 'fillIn');
  if (!isFirstTime && !allowed.ok) return { ...blank, refused: allowed.violation };

  const beginner = await ownParticipant(ctx, municipality.id);
  if (beginner === null) return null;
  const { participantId, tenantId } = beginner;
  const actor = { ...ctx.actor, ...beginner.actor };
  if (tenantId !== municipality.id) {
    const { name } = await homeOf(ctx, tenantId);
    return { ...blank, refused: { rule: 'lives-elsewhere', field: 'municipalityCode', municipality: name } };
  }
  return beginOrFind(ctx, participantId, tenantId, actor);
}

/** A school begins together with a pupil who has let it in; the pupil approves and sends. Null: not its pupil. */
async function beginForPupil(ctx: RequestContext, pupilId: string): Promise<Draft | null> {
  const { rows } = await ctx.sql<{ tenantId: string }>(
    `SELECT p.tenant_id AS "tenantId" FROM participant p
      WHERE p.id = $1 AND EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = $2
         AND g.scope = 'school' AND is_open(g))`,
    [pupilId, ctx.actor.organisationId],
  );
  const { actor } = ctx;
  if (actor.role !== 'schoolContact' || rows[0] === undefined) return null;
  return beginOrFind(ctx, pupilId, rows[0].tenantId, actor);
}

async function beginOrFind(
  ctx: RequestContext,
  participantId: string,
  tenantId: string,
  actor: Draft['actor'],
): Promise<Draft | null> {
  const begun = await underPreparation(ctx, participantId);
  const id = begun ?? (await insertDraft(ctx, participantId, tenantId));
  const draft = await lockApplication(ctx, id);
  return draft === null ? null : { ...draft, actor, begun: begun === null };
}

function blankDraft(ctx: RequestContext): Draft {
  return {
    id: '',
    tenantId: '',
    participantId: '',
    organisationIds: [],
    state: 'draft',
    version: 1,
    caseNumber: '',
    origin: 'digital',
    lateReason: null,
    helperUserId: null,
    responsibleUserId: null,
    actor: ctx.actor,
    begun: false,
  };
}

async function municipalityOf(ctx: RequestContext, code: string | null): Promise<MunicipalityRow | null> {
  const { rows } = await ctx.sql<MunicipalityRow>(
    "SELECT id, name FROM municipality WHERE code = $1 AND kind IN ('municipality', 'district')",
    [code],
  );
  return rows[0] ?? null;
}

/** The municipality or bydel that decides about a person: it is chosen once, when the first application is begun. */
export async function homeOf(
  ctx: RequestContext,
  tenantId: string,
): Promise<{ readonly code: string; readonly name: string }> {
  const { rows } = await ctx.sql<{ code: string; name: string }>('SELECT code, name FROM municipality WHERE id = $1', [
    tenantId,
  ]);
  if (!rows[0]) throw new Error('A person lives in a municipality that does not exist.');
  return rows[0];
}

async function underPreparation(ctx: RequestContext, participantId: string): Promise<string | null> {
  const { rows } = await ctx.sql<{ id: string }>(
    "SELECT id FROM application WHERE participant_id = $1 AND state IN ('draft', 'awaitingApproval')",
    [participantId],
  );
  return rows[0]?.id ?? null;
}

async function insertDraft(ctx: RequestContext, participantId: string, tenantId: string): Promise<string> {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO application (id, participant_id, tenant_id, case_number, state, origin)
     VALUES ($1, $2, $3, next_case_number($3, extract(year FROM app_today())::integer), 'draft', 'digital')`,
    [id, participantId, tenantId],
  );
  return id;
}
