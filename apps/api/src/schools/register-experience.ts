import { randomUUID } from 'node:crypto';
import {
  checkSchoolExperience,
  tidied,
  type SchoolExperience,
  type SchoolExperienceViolation,
} from '@inntak/domain/experience';
import { accept, refuse } from '@inntak/domain/outcome';
import { mayActForPupil } from '@inntak/domain/schools';
import type { MandateTooNarrow, StepNotYours } from '@inntak/domain/steps';
import { badUserInput } from '../platform/graphql/errors';
import { mutation, savedOne, type Versioned } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { lockPupil, type LockedPupil } from './lock-pupil';
import { freshSchoolFacts } from './school-facts.queries';
import type { SchoolFactsPayload } from './school-facts.types';
import type { RegisterExperienceInput, RemoveExperienceInput } from './school-inputs';

/** The pupil, and the experience that is written about: null for a new one. */
interface LockedExperience extends LockedPupil, Partial<Versioned> {
  readonly experienceId: string | null;
  /** What it was until now. */
  readonly state: string | null;
}
type Violations = StepNotYours | MandateTooNarrow | SchoolExperienceViolation;

/** The school writes down work tried, planned or missed; the same place from the same day is the same experience. */
export function registerExperience(
  ctx: RequestContext,
  input: RegisterExperienceInput,
): Promise<SchoolFactsPayload | Refusal> {
  const { actor, today } = ctx;
  const { id, version, pupilId, ownView, ...given } = input;
  if (id && typeof version !== 'number') throw badUserInput('version is required with id.');
  const newId = randomUUID();
  return mutation<LockedExperience, Violations, SchoolExperience, LockedExperience, SchoolFactsPayload>(ctx, {
    lock: () =>
      lockExperience(ctx, pupilId, id ? { id } : { kind: given.kind, place: given.place.trim(), from: given.from }),
    ...(id ? { version: version ?? 0 } : {}),
    authorize: (pupil) => mayActForPupil(actor, pupil, 'registerExperience'),
    decide: () => {
      const experience: SchoolExperience = {
        ...given,
        place: given.place.trim(),
        to: given.to ?? null,
        hoursPerWeek: given.hoursPerWeek ?? null,
        missedReason: given.missedReason ?? null,
        paidBy: given.paidBy ?? null,
        costKroner: given.costKroner ?? null,
      };
      const [first] = checkSchoolExperience(experience, today);
      return first ? refuse(first) : accept(tidied(experience));
    },
    save: async (experience, pupil) => {
      await keep(ctx, pupil, pupil.experienceId ?? newId, experience, ownView?.trim() || null);
      return pupil;
    },
    record: ({ participantId, tenantId, experienceId, state }) => ({
      history: {
        tenantId,
        participantId,
        object: { type: 'experience', id: experienceId ?? newId },
        step: experienceId === null ? 'register' : 'change',
        fromState: state,
        toState: given.state,
      },
      audit: {
        action: experienceId === null ? 'experience.registered' : 'experience.changed',
        participantIds: [participantId],
        object: { type: 'experience', id: experienceId ?? newId },
      },
    }),
    answer: async ({ participantId }) => ({ schoolFacts: await freshSchoolFacts(ctx, participantId) }),
    explain: violationTexts,
  });
}

/** Takes away what the school wrote down by mistake. That it was there stays in the history. */
export function removeExperience(
  ctx: RequestContext,
  { pupilId, id, version }: RemoveExperienceInput,
): Promise<SchoolFactsPayload | Refusal> {
  return mutation<LockedExperience, Violations, null, LockedExperience, SchoolFactsPayload>(ctx, {
    lock: () => lockExperience(ctx, pupilId, { id, own: true }),
    version,
    authorize: (pupil) => mayActForPupil(ctx.actor, pupil, 'registerExperience'),
    decide: () => accept(null),
    save: async (_, pupil) => {
      const { rowCount } = await ctx.sql('DELETE FROM work_experience WHERE id = $1 AND version = $2', [id, version]);
      savedOne(rowCount);
      return pupil;
    },
    record: ({ participantId, tenantId, state }) => ({
      history: {
        tenantId,
        participantId,
        object: { type: 'experience', id },
        step: 'remove',
        fromState: state,
        toState: 'removed',
      },
      audit: { action: 'experience.removed', participantIds: [participantId], object: { type: 'experience', id } },
    }),
    answer: async ({ participantId }) => ({ schoolFacts: await freshSchoolFacts(ctx, participantId) }),
    explain: violationTexts,
  });
}

type Which =
  | { readonly id: string; readonly own?: true }
  | { readonly kind: string; readonly place: string; readonly from: string };

/** Keeps pupil and experience. One that is named must be there, and the school's to change. */
async function lockExperience(ctx: RequestContext, pupilId: string, which: Which): Promise<LockedExperience | null> {
  const pupil = await lockPupil(ctx, pupilId);
  if (pupil === null) return null;
  const [where, values] =
    'id' in which
      ? ['id = $3', [which.id]]
      : ['kind = $3 AND place = $4 AND from_on = $5', [which.kind, which.place, which.from]];
  const mine = 'own' in which ? '' : 'OR documented_by_user_id IS NULL';
  const { rows } = await ctx.sql<{ id: string; version: number; state: string }>(
    `SELECT id, version, state FROM work_experience WHERE participant_id = $1 AND (documented_by_organisation_id = $2 ${mine})
        AND ${where} ORDER BY documented_by_organisation_id NULLS LAST, id LIMIT 1 FOR NO KEY UPDATE`,
    [pupil.participantId, ctx.actor.organisationId, ...values],
  );
  const [found] = rows;
  if ('id' in which && !found) return null;
  return {
    ...pupil,
    experienceId: found?.id ?? null,
    state: found?.state ?? null,
    ...(found ? { version: found.version } : {}),
  };
}

async function keep(
  ctx: RequestContext,
  { participantId, tenantId, experienceId, version }: LockedExperience,
  id: string,
  experience: SchoolExperience,
  ownView: string | null,
): Promise<void> {
  const { kind, place, from, to, hoursPerWeek, state, missedReason, paidBy, costKroner } = experience;
  const { userId, organisationId } = ctx.actor;
  const facts = [
    kind,
    place,
    from,
    to,
    hoursPerWeek,
    state,
    missedReason,
    paidBy,
    costKroner,
    ownView,
    userId,
    organisationId,
  ];
  const documentedBy = `(SELECT u.name || ', ' || o.name FROM app_user u, organisation o WHERE u.id = $12 AND o.id = $13)`;
  if (experienceId === null) {
    await ctx.sql(
      `INSERT INTO work_experience (id, kind, place, from_on, to_on, hours_per_week, state, missed_reason, paid_by,
                                    cost_kroner, own_view, documented_by_user_id, documented_by_organisation_id,
                                    missed_because_of_cost, documented_by, participant_id, tenant_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, coalesce($8 = 'cost', false), ${documentedBy}, $14, $15)`,
      [id, ...facts, participantId, tenantId],
    );
    return;
  }
  const { rowCount } = await ctx.sql(
    `UPDATE work_experience SET kind = $2, place = $3, from_on = $4, to_on = $5, hours_per_week = $6, state = $7,
            missed_reason = $8, paid_by = $9, cost_kroner = $10, own_view = coalesce(own_view, $11),
            documented_by_user_id = $12, documented_by_organisation_id = $13,
            missed_because_of_cost = coalesce($8 = 'cost', false), documented_by = ${documentedBy}, version = version + 1
      WHERE id = $1 AND version = $14`,
    [id, ...facts, version ?? 0],
  );
  savedOne(rowCount);
}
