import { randomUUID } from 'node:crypto';
import type { Role } from '@inntak/domain/access';
import { accept, refuse } from '@inntak/domain/outcome';
import { NotFound, type Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import type { LockedApplication } from '../take-application-step';
import type { CasePayload } from './case.types';
import { readCaseworkers } from './caseworkers.queries';
import type {
  AddNoteInput,
  LogCallInput,
  NameStandInInput,
  ReassignCaseInput,
  RecordExternalCaseInput,
} from './office-inputs';
import { workOnCase, worked } from './work-on-case';

type Answered = Promise<CasePayload | Refusal>;

/** Who hands a case over, in whatever state it is. */
export const reassignRoles: readonly Role[] = ['caseworker', 'officeLeader'];

/** Gives the case to somebody else at the office. A stand-in who takes it over is no stand-in any more. */
export async function reassignCase(ctx: RequestContext, input: ReassignCaseInput): Answered {
  const { id, version, responsibleId } = input;
  if (!(await isColleague(ctx, responsibleId))) return refused(ctx);
  return workOnCase(ctx, {
    id,
    version,
    step: 'reassign',
    action: 'reassigned',
    by: reassignRoles,
    save: () =>
      ctx.sql(
        `UPDATE application SET responsible_user_id = $2, standin_user_id = nullif(standin_user_id, $2),
                version = version + 1 WHERE id = $1`,
        [id, responsibleId],
      ),
    history: { reason: null },
  });
}

/** Names who stands in while the one who has the case is away, or nobody. */
export async function nameStandIn(ctx: RequestContext, { id, version, standInId }: NameStandInInput): Answered {
  if (standInId && !(await isColleague(ctx, standInId))) return refused(ctx);
  return workOnCase(ctx, {
    id,
    version,
    step: 'nameStandIn',
    action: 'standInNamed',
    check: ({ responsibleUserId }) =>
      standInId && standInId === responsibleUserId
        ? refuse({ rule: 'stand-in-is-responsible', field: 'standInId' })
        : accept(null),
    save: () =>
      ctx.sql('UPDATE application SET standin_user_id = $2, version = version + 1 WHERE id = $1', [
        id,
        standInId ?? null,
      ]),
    history: { reason: null },
  });
}

/** A call. When the person answered, what she asked for help with has been heard. */
export function logCall(ctx: RequestContext, { id, outcome, note, callAgainOn }: LogCallInput): Answered {
  const callId = randomUUID();
  return workOnCase(ctx, {
    id,
    step: 'logCall',
    action: 'called',
    by: ['caseworker', 'officeLeader', 'decisionMaker'],
    history: { reason: null, about: { type: 'call', id: callId, step: 'log' } },
    save: async (application) => {
      await ctx.sql(
        `INSERT INTO call_log (id, application_id, participant_id, tenant_id, by_user_id, outcome, note, call_again_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [callId, ...keysOf(application), ctx.actor.userId, outcome, note ?? null, callAgainOn ?? null],
      );
      if (outcome === 'answered') await handleHelpRequests(ctx, application, note ?? null);
    },
  });
}

/** A working note. The person does not see it in the product. */
export function addNote(ctx: RequestContext, { id, text }: AddNoteInput): Answered {
  const noteId = randomUUID();
  return workOnCase(ctx, {
    id,
    step: 'addNote',
    action: 'noted',
    by: ['caseworker', 'officeLeader', 'decisionMaker'],
    check: () => (text.trim() === '' ? refuse({ rule: 'text-missing', field: 'text' }) : accept(null)),
    save: (application) =>
      ctx.sql(
        'INSERT INTO note (id, application_id, participant_id, tenant_id, by_user_id, text) VALUES ($1, $2, $3, $4, $5, $6)',
        [noteId, ...keysOf(application), ctx.actor.userId, text.trim()],
      ),
    history: { reason: null, about: { type: 'note', id: noteId, step: 'add' } },
  });
}

/** The case's number in the office's own case system, typed in by hand. */
export function recordExternalCase(ctx: RequestContext, input: RecordExternalCaseInput): Answered {
  const { id, version, externalCaseNumber, registeredOn } = input;
  return workOnCase(ctx, {
    id,
    version,
    step: 'recordExternalCase',
    action: 'externalCaseRecorded',
    states: [...worked, 'closed', 'withdrawn'],
    check: () =>
      externalCaseNumber.trim() === '' ? refuse({ rule: 'text-missing', field: 'externalCaseNumber' }) : accept(null),
    save: () =>
      ctx.sql(
        `UPDATE application SET external_case_number = $2, registered_externally_on = $3,
                registered_externally_by_user_id = $4, version = version + 1 WHERE id = $1`,
        [id, externalCaseNumber.trim(), registeredOn, ctx.actor.userId],
      ),
    history: { reason: null },
  });
}

function keysOf({ id, participantId, tenantId }: LockedApplication): string[] {
  return [id, participantId, tenantId];
}

async function handleHelpRequests(
  ctx: RequestContext,
  { participantId }: LockedApplication,
  outcome: string | null,
): Promise<void> {
  await ctx.sql(
    `UPDATE help_request SET handled_at = $2, handled_by_user_id = $3, outcome = $4
      WHERE participant_id = $1 AND handled_at IS NULL`,
    [participantId, ctx.now, ctx.actor.userId, outcome],
  );
}

async function isColleague(ctx: RequestContext, userId: string): Promise<boolean> {
  return (await readCaseworkers(ctx)).some(({ id }) => id === userId);
}

function refused(ctx: RequestContext): NotFound {
  ctx.rollBack();
  return new NotFound();
}
