import { randomUUID } from 'node:crypto';
import { handOver, mayActForPupil, type Handover, type HandoverViolation } from '@inntak/domain/schools';
import type { MandateTooNarrow, StepNotYours } from '@inntak/domain/steps';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { lockPupil, type LockedPupil } from './lock-pupil';
import { freshSchoolFacts, readSchoolContacts } from './school-facts.queries';
import type { SchoolFactsPayload } from './school-facts.types';
import type { HandOverPupilInput } from './school-inputs';

const currentText = `
  SELECT user_id AS "userId" FROM pupil_contact WHERE participant_id = $1 AND organisation_id = $2 ORDER BY seq DESC LIMIT 1`;

/** Another colleague becomes the pupil's fixed contact at school. The grant is the school's, and stays as it is. */
export function handOverPupil(
  ctx: RequestContext,
  { pupilId, toUserId, note }: HandOverPupilInput,
): Promise<SchoolFactsPayload | Refusal> {
  const { actor } = ctx;
  const id = randomUUID();
  return mutation<
    LockedPupil,
    StepNotYours | MandateTooNarrow | HandoverViolation,
    Handover,
    LockedPupil,
    SchoolFactsPayload
  >(ctx, {
    lock: () => (actor.role === 'schoolContact' ? lockPupil(ctx, pupilId) : null),
    authorize: (pupil) => mayActForPupil(actor, pupil, 'handOver'),
    decide: async ({ participantId }) => {
      const contacts = await readSchoolContacts(ctx);
      const { rows } = await ctx.sql<{ userId: string }>(currentText, [participantId, actor.organisationId]);
      const school = { contactIds: contacts.map((contact) => contact.id), currentId: rows[0]?.userId ?? null };
      return handOver({ toUserId, note }, school);
    },
    save: async (handover, pupil) => {
      await ctx.sql(
        `INSERT INTO pupil_contact (id, participant_id, tenant_id, organisation_id, user_id, handed_over_by_user_id, since, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          pupil.participantId,
          pupil.tenantId,
          actor.organisationId,
          handover.toUserId,
          actor.userId,
          ctx.today,
          handover.note,
        ],
      );
      return pupil;
    },
    record: ({ participantId, tenantId }) => ({
      history: {
        tenantId,
        participantId,
        object: { type: 'pupilContact', id },
        step: 'handOver',
        fromState: null,
        toState: 'handedOver',
      },
      audit: { action: 'pupil.handedOver', participantIds: [participantId], object: { type: 'pupilContact', id } },
    }),
    answer: async ({ participantId }) => ({ schoolFacts: await freshSchoolFacts(ctx, participantId) }),
    explain: violationTexts,
  });
}
