import type { Actor } from '@inntak/domain/access';
import { birthDateOf } from '@inntak/domain/participants';
import type { RequestContext } from '../../platform/transaction';

/** The person an application is begun for, and the actor as that person's. */
export interface Beginner {
  readonly actor: Actor;
  readonly participantId: string;
  readonly tenantId: string;
}

/**
 * The person acted for. Somebody who logs in for the first time becomes a person of the municipality she chose; a hat
 * that acts for nobody has none. Null: there is nobody to begin for.
 */
export async function ownParticipant(ctx: RequestContext, municipalityId: string): Promise<Beginner | null> {
  const { actor } = ctx;
  const known = actor.participantId ?? (actor.hatKind === 'self' ? await registerSelf(ctx, municipalityId) : null);
  if (known === null) return null;
  const { rows } = await ctx.sql<{ tenantId: string }>(
    'SELECT tenant_id AS "tenantId" FROM participant WHERE id = $1',
    [known],
  );
  const person = rows[0];
  return person ? { actor: { ...actor, participantId: known }, participantId: known, tenantId: person.tenantId } : null;
}

async function registerSelf(ctx: RequestContext, municipalityId: string): Promise<string | null> {
  const { rows: known } = await ctx.sql<{ name: string; sealed: Buffer | null }>(
    `SELECT u.name, s.national_id_sealed AS sealed FROM app_user u LEFT JOIN session s ON s.id = $2 AND s.user_id = u.id
      WHERE u.id = $1`,
    [ctx.actor.userId, ctx.session?.id ?? null],
  );
  const { firstName, lastName } = namesOf(known[0]?.name ?? '');
  const sealed = known[0]?.sealed ?? null;
  const number = sealed === null ? null : ctx.nationalIds.open(sealed);
  const { rows } = await ctx.sql<{ id: string | null }>('SELECT register_self($1, $2, $3, $4, $5, $6) AS id', [
    municipalityId,
    firstName,
    lastName,
    number === null ? null : birthDateOf(number),
    sealed,
    number === null ? null : ctx.nationalIds.hash(number),
  ]);
  return rows[0]?.id ?? null;
}

/** The last word is the last name; a name of one word is both. */
function namesOf(name: string): { firstName: string; lastName: string } {
  const words = name.trim().split(/\s+/);
  const lastName = words.at(-1) ?? '';
  const firstName = words.length > 1 ? words.slice(0, -1).join(' ') : lastName;
  return { firstName: firstName || 'Ukjent', lastName: lastName || 'Ukjent' };
}
