import { randomUUID } from 'node:crypto';
import type { Subject } from '@inntak/domain/access';
import { consentSteps, type ConsentState } from '@inntak/domain/clarifications';
import { accept, refuse } from '@inntak/domain/outcome';
import { yesInPersonsPlace, type ConsentAssessment, type PersonSaidNo } from '@inntak/domain/participants';
import { takeStep, type StepViolation } from '@inntak/domain/steps';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { GiveSchoolConsentInput } from './consent.types';
import { schoolContent, schoolPurpose } from './school-facts';
import { writeGrants } from './write-grants';

interface SchoolUnknown {
  readonly rule: 'school-unknown';
}

/** The person, the school she names, and what stands between them now. */
interface Asked extends Subject {
  readonly schoolId: string | null;
  readonly officeId: string | null;
  readonly schoolEndsOn: string | null;
  /** The latest answer about this school. */
  readonly latest: ConsentState | null;
  readonly latestBySelf: boolean;
  readonly assessments: readonly ConsentAssessment[];
}

const text = `
  SELECT p.id AS "participantId", p.tenant_id AS "tenantId", '{}'::uuid[] AS "organisationIds",
         p.school_ends_on AS "schoolEndsOn", s.id AS "schoolId",
         (SELECT o.id FROM organisation o WHERE o.municipality_id = p.tenant_id AND o.kind = 'office') AS "officeId",
         c.state AS latest, coalesce(c.answered_how = 'self', false) AS "latestBySelf",
         (SELECT coalesce(json_agg(json_build_object('question', k.question, 'canConsent', k.can_consent, 'on', k.decided_on,
                   'decidedBy', k.decided_by, 'basis', k.basis, 'howWishSought', k.how_wish_sought)), '[]')
            FROM capacity_to_consent k WHERE k.participant_id = p.id) AS assessments
    FROM participant p
    LEFT JOIN organisation s ON s.code = $2 AND s.kind = 'school'
    LEFT JOIN LATERAL (SELECT state, answered_how FROM consent WHERE participant_id = p.id AND to_organisation_id = s.id
                        ORDER BY created_at DESC, id LIMIT 1) c ON true
   WHERE p.id = $1`;

/** Keeps the person, where the actor may change anything about her; who may only look is refused by the rules. */
async function lockAsked(ctx: RequestContext, schoolCode: string): Promise<Asked | null> {
  const { participantId } = ctx.actor;
  await ctx.sql('SELECT 1 FROM participant WHERE id = $1 FOR NO KEY UPDATE', [participantId]);
  return (await ctx.sql<Asked>(text, [participantId, schoolCode])).rows[0] ?? null;
}

/**
 * The person lets her school follow the case; its grant is written at once. Giving it twice changes nothing. A
 * representative cannot turn a no of somebody who can answer into a yes.
 */
export function giveSchoolConsent<Payload extends object>(
  ctx: RequestContext,
  { schoolCode }: GiveSchoolConsentInput,
  answer: () => Promise<Payload>,
): Promise<Payload | Refusal> {
  const id = randomUUID();
  return mutation<
    Asked,
    StepViolation | SchoolUnknown | PersonSaidNo,
    { schoolId: string; isNew: boolean },
    Asked,
    Payload
  >(ctx, {
    lock: () => lockAsked(ctx, schoolCode),
    authorize: (asked) => takeStep(consentSteps, ctx.actor, { ...asked, state: 'asked' }, 'give'),
    decide: (asked) => {
      const { schoolId, latest } = asked;
      if (schoolId === null) return refuse({ rule: 'school-unknown' });
      const personSaidNo =
        ctx.actor.role !== 'participant' && asked.latestBySelf && (latest === 'refused' || latest === 'withdrawn');
      const stands = yesInPersonsPlace('schoolInsight', asked.assessments, personSaidNo);
      return stands.ok ? accept({ schoolId, isNew: latest !== 'given' }) : stands;
    },
    save: async ({ schoolId, isNew }, asked) => {
      const { participantId, tenantId, schoolEndsOn } = asked;
      if (!isNew) return asked;
      await ctx.sql(
        `INSERT INTO consent (id, participant_id, tenant_id, from_organisation_id, to_organisation_id, content, purpose,
                                state, answered_at, answered_how)
           VALUES ($1, $2, $3, $4, $5, $6, $7, 'given', $8, 'self')`,
        [id, participantId, tenantId, asked.officeId, schoolId, schoolContent, schoolPurpose, ctx.now],
      );
      await ctx.sql(
        'UPDATE participant SET school_id = $2, version = version + 1 WHERE id = $1 AND school_id IS DISTINCT FROM $2',
        [participantId, schoolId],
      );
      await writeGrants(ctx, asked, {
        event: 'schoolConsentGiven',
        consentId: id,
        schoolId,
        on: ctx.today,
        schoolEndsOn,
      });
      return asked;
    },
    record: ({ participantId, tenantId, latest }) => ({
      history:
        latest === 'given'
          ? null
          : {
              tenantId,
              participantId,
              object: { type: 'consent', id },
              step: 'give',
              fromState: null,
              toState: 'given',
            },
      audit: {
        action: 'consent.given',
        participantIds: [participantId],
        object: latest === 'given' ? null : { type: 'consent', id },
      },
    }),
    answer,
    explain: {
      ...violationTexts,
      'school-unknown': () => ({ message: 'Velg skolen din fra lista.', field: 'schoolCode' }),
    },
  });
}
