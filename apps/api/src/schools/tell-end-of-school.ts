import { randomUUID } from 'node:crypto';
import {
  checkEndOfSchool,
  mayActForPupil,
  schoolGrantUntil,
  type EndOfSchool,
  type EndOfSchoolViolation,
  type EndTeller,
} from '@inntak/domain/schools';
import type { MandateTooNarrow, StepNotYours } from '@inntak/domain/steps';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { lockPupil, type LockedPupil } from './lock-pupil';
import { freshSchoolFacts } from './school-facts.queries';
import type { SchoolFactsPayload } from './school-facts.types';
import type { TellEndOfSchoolInput } from './school-inputs';

/** When school ends, told by the person herself, who acts for her, or the school that she lets follow. */
export function tellEndOfSchool(
  ctx: RequestContext,
  input: TellEndOfSchoolInput,
): Promise<SchoolFactsPayload | Refusal> {
  const { actor, today } = ctx;
  const id = randomUUID();
  const isSchool = actor.role === 'schoolContact';
  return mutation<
    LockedPupil,
    StepNotYours | MandateTooNarrow | EndOfSchoolViolation,
    EndOfSchool,
    LockedPupil,
    SchoolFactsPayload
  >(ctx, {
    lock: () => lockPupil(ctx, isSchool ? (input.pupilId ?? null) : oneself()),
    authorize: (pupil) => mayActForPupil(actor, pupil, 'tellEndOfSchool'),
    decide: () =>
      checkEndOfSchool(
        { endsOn: input.endsOn, course: input.course, toldBy: tellerOf(), toldOn: input.toldOn ?? today },
        today,
      ),
    save: async ({ endsOn, course, toldBy, toldOn }, pupil) => {
      await ctx.sql(
        `INSERT INTO end_of_school (id, participant_id, tenant_id, ends_on, course, told_by, told_on, recorded_by_user_id,
                                    recorded_by_organisation_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, pupil.participantId, pupil.tenantId, endsOn, course, toldBy, toldOn, actor.userId, actor.organisationId],
      );
      await moveGrants(ctx, pupil, endsOn);
      return pupil;
    },
    record: ({ participantId, tenantId }) => ({
      history: {
        tenantId,
        participantId,
        object: { type: 'endOfSchool', id },
        step: 'tell',
        fromState: null,
        toState: 'told',
      },
      audit: { action: 'endOfSchool.told', participantIds: [participantId], object: { type: 'endOfSchool', id } },
    }),
    answer: async ({ participantId }) => ({ schoolFacts: await freshSchoolFacts(ctx, participantId) }),
    explain: violationTexts,
  });

  /** Nobody else than who is acted for: the id of another is unknown here. */
  function oneself(): string | null {
    return (input.pupilId ?? actor.participantId) === actor.participantId ? actor.participantId : null;
  }

  function tellerOf(): EndTeller {
    if (!isSchool) return actor.role === 'representative' ? 'guardian' : 'pupil';
    return input.toldBy === 'pupil' || input.toldBy === 'guardian' ? input.toldBy : 'school';
  }
}

/** A school follows until school ends. It gives up days by itself; only the person gives it more. */
async function moveGrants(ctx: RequestContext, { schoolGrants }: LockedPupil, endsOn: string): Promise<void> {
  const isSchool = ctx.actor.role === 'schoolContact';
  for (const { id, until } of schoolGrants) {
    const next = schoolGrantUntil(until, endsOn, !isSchool);
    if (next === until) continue;
    if (isSchool) await ctx.sql('SELECT shorten_school_grant($1, $2)', [id, next]);
    else await ctx.sql('UPDATE access_grant SET until = $2, version = version + 1 WHERE id = $1', [id, next]);
  }
}
