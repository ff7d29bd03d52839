import { randomUUID } from 'node:crypto';
import { birthDateOf, protections, type Protection } from '@inntak/domain/participants';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { badUserInput } from '../../platform/graphql/errors';
import { isNationalId } from '../../platform/national-id-check';
import { municipalitySettings } from '../../platform/municipality-settings';
import type { RequestContext } from '../../platform/transaction';
import type { OfficeViolation } from './office-violations';
import type { RegisterPaperApplicationInput } from './paper-input';

/** Whom a paper application is about. */
export interface PaperPerson {
  readonly participantId: string;
  readonly tenantId: string;
}

interface Identity {
  readonly birthDate: string;
  readonly sealed: Buffer;
  readonly hash: Buffer;
  readonly protection: Protection | null;
}

/**
 * The person with this number: known, or registered now. Somebody who is known but not this actor's to see is refused
 * without a word about why; so is NAV for somebody who has a case under way: the office has it, and asks NAV in step 2.
 */
export async function paperPerson(
  ctx: RequestContext,
  input: RegisterPaperApplicationInput,
): Promise<Outcome<PaperPerson, OfficeViolation>> {
  const { tenantId, role } = ctx.actor;
  if (tenantId === null) return refuse({ rule: 'person-known-already', field: 'nationalId' });
  const number = input.nationalId.replaceAll(' ', '');
  const birthDate = isNationalId(number, ctx.isDemo) ? birthDateOf(number) : null;
  if (birthDate === null) return refuse({ rule: 'national-id-wrong', field: 'nationalId' });
  const identity: Identity = {
    birthDate,
    sealed: ctx.nationalIds.seal(number),
    hash: ctx.nationalIds.hash(number),
    protection: protectionOf(input.protection),
  };
  const participantId =
    role === 'navAdviser'
      ? await registerFromNav(ctx, input, identity)
      : ((await knownPerson(ctx, identity)) ?? (await insertPerson(ctx, tenantId, input, identity)));
  if (participantId === null && role === 'navAdviser') {
    const { contact } = await municipalitySettings(ctx, tenantId);
    return refuse({ rule: 'office-takes-it', field: 'nationalId', phone: contact?.phone ?? null });
  }
  if (participantId === null) return refuse({ rule: 'person-known-already', field: 'nationalId' });
  await updatePerson(ctx, { participantId, tenantId }, input, identity);
  return accept({ participantId, tenantId });
}

function protectionOf(text: string | null | undefined): Protection | null {
  if (text === null || text === undefined) return null;
  const known = protections.find((protection) => protection === text);
  if (known === undefined) throw badUserInput(`protection must be one of ${protections.join(', ')}.`);
  return known;
}

async function knownPerson(ctx: RequestContext, { hash }: Identity): Promise<string | null> {
  const { rows } = await ctx.sql<{ id: string | null }>('SELECT search_by_national_id($1) AS id', [hash]);
  return rows[0]?.id ?? null;
}

async function registerFromNav(
  ctx: RequestContext,
  { firstName, lastName }: RegisterPaperApplicationInput,
  { birthDate, sealed, hash }: Identity,
): Promise<string | null> {
  const { rows } = await ctx.sql<{ id: string | null }>('SELECT register_from_nav($1, $2, $3, $4, $5) AS id', [
    firstName.trim(),
    lastName.trim(),
    birthDate,
    sealed,
    hash,
  ]);
  return rows[0]?.id ?? null;
}

/** Null: somebody with this number is registered here already, and hidden from this actor. */
async function insertPerson(
  ctx: RequestContext,
  tenantId: string,
  { firstName, lastName }: RegisterPaperApplicationInput,
  { birthDate, sealed, hash, protection }: Identity,
): Promise<string | null> {
  // No RETURNING: a strictly protected person is hidden until the database has named who registers.
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO participant (id, tenant_id, first_name, last_name, birth_date, protection)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, tenantId, firstName.trim(), lastName.trim(), birthDate, protection ?? 'none'],
  );
  const { rowCount } = await ctx.sql(
    'INSERT INTO national_id (participant_id, tenant_id, encrypted, hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [id, tenantId, sealed, hash],
  );
  return rowCount === 1 ? id : null;
}

/**
 * What the paper says anew: school, telephone, how to reach the person. What it does not say stays; a protected address is
 * never made less protected by a paper, and never written by somebody who may not see it.
 */
async function updatePerson(
  ctx: RequestContext,
  { participantId, tenantId }: PaperPerson,
  { schoolCode, phone, hasBankId }: RegisterPaperApplicationInput,
  { protection }: Identity,
): Promise<void> {
  await ctx.sql(
    `UPDATE participant SET has_bank_id = $2, contact_channel = CASE WHEN $2 THEN contact_channel ELSE 'post' END,
            school_id = coalesce((SELECT o.id FROM organisation o WHERE o.code = $3 AND o.kind = 'school'), school_id),
            protection = CASE WHEN $4 = 'strengtFortrolig' OR protection = 'none' THEN coalesce($4, protection)
                              ELSE protection END, version = version + 1
      WHERE id = $1`,
    [participantId, hasBankId, schoolCode ?? null, protection],
  );
  if (!phone) return;
  await ctx.sql(
    `INSERT INTO participant_address (participant_id, tenant_id, phone)
     SELECT $1::uuid, $2::uuid, $3::text WHERE $1::uuid <> ALL (actor_hidden_addresses())
     ON CONFLICT (participant_id) DO UPDATE SET phone = EXCLUDED.phone, version = participant_address.version + 1`,
    [participantId, tenantId, phone.trim()],
  );
}
