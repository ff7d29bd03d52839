import { randomUUID } from 'node:crypto';
import { officeRoles, standsInRelation } from '@inntak/domain/access';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import {
  lastDayOf,
  registerRepresentation as mayRegister,
  type Representation,
  type RepresentationViolation,
} from '@inntak/domain/representation';
import type { StepViolation } from '@inntak/domain/steps';
import { writeGrants } from '../access/write-grants';
import { mutation } from '../platform/mutation';
import { isNationalId } from '../platform/national-id-check';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { RegisterRepresentationInput } from './representation-inputs';
import { userByNationalId } from './user-by-national-id';

type RegisterViolation =
  | StepViolation
  | RepresentationViolation
  | { readonly rule: 'national-id-wrong' }
  | { readonly rule: 'paper-reference-missing' }
  | { readonly rule: 'ends-before-it-begins' }
  | { readonly rule: 'birth-date-unknown' }
  | { readonly rule: 'represents-herself' };

interface Represented {
  readonly participantId: string;
  readonly tenantId: string;
  readonly birthDate: string | null;
  /** Her latest case: the page the office stands on. */
  readonly caseId: string;
  readonly numberHash: Buffer | null;
}

const text = `
  SELECT p.id AS "participantId", p.tenant_id AS "tenantId", p.birth_date AS "birthDate", n.hash AS "numberHash",
         (SELECT a.id FROM application a WHERE a.participant_id = p.id ORDER BY a.created_at DESC, a.id LIMIT 1) AS "caseId"
    FROM participant p LEFT JOIN national_id n ON n.participant_id = p.id
   WHERE p.id = $1 AND EXISTS (SELECT 1 FROM application a WHERE a.participant_id = p.id)`;

/**
 * The office has seen the mandate or the power of attorney: from now on its holder has a hat for the person, opened by a
 * grant of just what it covers. Somebody who has never logged in here is known again by her number when she does.
 */
export function registerRepresentation(
  ctx: RequestContext,
  input: RegisterRepresentationInput,
): Promise<{ readonly caseId: string } | Refusal> {
  const id = randomUUID();
  return mutation<Represented, RegisterViolation, Representation, Represented, { caseId: string }>(ctx, {
    lock: async () => (await ctx.sql<Represented>(text, [input.participantId])).rows[0] ?? null,
    authorize: (person) => isOffice(ctx, person),
    decide: (person) => decide(ctx, id, input, person),
    save: async (representation, person) => {
      const userId = await userByNationalId(ctx, input.representativeNationalId, input.representativeName ?? null);
      await save(ctx, { ...representation, representativeId: userId }, person, input.documentRef.trim());
      return person;
    },
    record: ({ participantId, tenantId, caseId }) => ({
      history: {
        tenantId,
        participantId,
        applicationId: caseId,
        object: { type: 'representation', id },
        step: 'register',
        fromState: null,
        toState: 'verified',
      },
      audit: {
        action: 'representation.registered',
        participantIds: [participantId],
        object: { type: 'representation', id },
      },
    }),
    answer: ({ caseId }) => ({ caseId }),
    explain: {
      ...violationTexts,
      'national-id-wrong': () => ({
        message: 'Fødselsnummeret stemmer ikke. Se på sifrene en gang til.',
        field: 'representativeNationalId',
      }),
      'paper-reference-missing': () => ({ message: 'Skriv hvor papirene ligger.', field: 'documentRef' }),
      'ends-before-it-begins': () => ({ message: 'Siste dag er før første dag.', field: 'until' }),
      'birth-date-unknown': () => ({
        message: 'Fødselsdatoen til barnet er ikke kjent. Velg siste dag selv.',
        field: 'until',
      }),
      'represents-herself': () => ({
        message: 'Dette er nummeret til personen selv.',
        field: 'representativeNationalId',
      }),
    },
  });
}

function isOffice({ actor }: RequestContext, { participantId, tenantId }: Represented): Outcome<null, StepViolation> {
  const isOffices = officeRoles.some((role) => role === actor.role);
  return isOffices && standsInRelation(actor, { participantId, tenantId, organisationIds: [] })
    ? accept(null)
    : refuse({ rule: 'step-not-yours', step: 'register', by: officeRoles });
}

function decide(
  ctx: RequestContext,
  id: string,
  input: RegisterRepresentationInput,
  person: Represented,
): Outcome<Representation, RegisterViolation> {
  const { kind, scope, from, representativeNationalId: number } = input;
  if (!isNationalId(number, ctx.isDemo)) return refuse({ rule: 'national-id-wrong' });
  if (person.numberHash?.equals(ctx.nationalIds.hash(number))) return refuse({ rule: 'represents-herself' });
  if (input.documentRef.trim() === '') return refuse({ rule: 'paper-reference-missing' });
  const until = input.until ?? null;
  if (kind === 'parentOfMinor' && person.birthDate === null && until === null)
    return refuse({ rule: 'birth-date-unknown' });
  const claimed: Representation = {
    id,
    participantId: person.participantId,
    representativeId: '',
    kind,
    scope: [...new Set(scope)],
    from,
    to: until,
    verifiedOn: ctx.today,
  };
  const to = person.birthDate === null ? until : lastDayOf(claimed, person.birthDate);
  if (to !== null && to < from) return refuse({ rule: 'ends-before-it-begins' });
  return mayRegister({ ...claimed, to });
}

async function save(
  ctx: RequestContext,
  { id, representativeId, kind, scope, from, to }: Representation,
  person: Represented,
  documentRef: string,
): Promise<void> {
  await ctx.sql(
    `INSERT INTO representation (id, participant_id, tenant_id, representative_user_id, kind, scope, from_on, to_on,
                                 document_ref, verified_by_user_id, verified_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      person.participantId,
      person.tenantId,
      representativeId,
      kind,
      scope,
      from,
      to,
      documentRef,
      ctx.actor.userId,
      ctx.now,
    ],
  );
  await writeGrants(ctx, person, {
    event: 'representationVerified',
    representationId: id,
    userId: representativeId,
    mandate: scope,
    on: from > ctx.today ? from : ctx.today,
    lastDay: to,
  });
}
