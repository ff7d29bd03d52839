import { accept } from '@inntak/domain/outcome';
import { mayActForPupil } from '@inntak/domain/schools';
import type { MandateTooNarrow, StepNotYours } from '@inntak/domain/steps';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { lockPupil, type LockedPupil } from './lock-pupil';
import { freshSchoolFacts } from './school-facts.queries';
import type { SchoolFactsPayload } from './school-facts.types';
import type { TellOwnViewInput } from './school-inputs';

interface LockedExperience extends LockedPupil {
  readonly version: number;
  readonly state: string;
}

/** What the person thought of work she has tried: it stands beside what the school says, also after the application is sent. */
export function tellOwnView(
  ctx: RequestContext,
  { id, version, text }: TellOwnViewInput,
): Promise<SchoolFactsPayload | Refusal> {
  const { actor } = ctx;
  return mutation<
    LockedExperience,
    StepNotYours | MandateTooNarrow,
    string | null,
    LockedExperience,
    SchoolFactsPayload
  >(ctx, {
    lock: async () => {
      const person = await lockPupil(ctx, actor.participantId);
      const { rows } = await ctx.sql<{ version: number; state: string }>(
        'SELECT version, state FROM work_experience WHERE id = $1 AND participant_id = $2 FOR NO KEY UPDATE',
        [id, actor.participantId],
      );
      return person && rows[0] ? { ...person, ...rows[0] } : null;
    },
    version,
    authorize: (person) => mayActForPupil(actor, person, 'tellOwnView'),
    decide: () => accept(text.trim() || null),
    save: async (ownView, person) => {
      const { rowCount } = await ctx.sql(
        'UPDATE work_experience SET own_view = $3, version = version + 1 WHERE id = $1 AND version = $2',
        [id, version, ownView],
      );
      savedOne(rowCount);
      return person;
    },
    record: ({ participantId, tenantId, state }) => ({
      history: {
        tenantId,
        participantId,
        object: { type: 'experience', id },
        step: 'tellOwnView',
        fromState: state,
        toState: state,
      },
      audit: { action: 'experience.ownViewTold', participantIds: [participantId], object: { type: 'experience', id } },
    }),
    answer: async ({ participantId }) => ({ schoolFacts: await freshSchoolFacts(ctx, participantId) }),
    explain: violationTexts,
  });
}
