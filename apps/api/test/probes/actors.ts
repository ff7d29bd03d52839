import { demoPeople } from '../../src/demo/people';
import type { Role } from '@inntak/domain/access';
import type { Asker, WornHat } from '../asker';
import type { Stage } from './stage';

/** Somebody who asks, in one of her hats, and whose data she may see at all. */
export interface Reader {
  readonly name: string;
  readonly code: string;
  readonly hat: WornHat;
  readonly role: Role;
  readonly asker: Asker;
  /** The organisation she works at in this hat. */
  readonly organisationId: string | null;
  readonly userId: string;
  /** People she may see something of, by rules that are told again here: from the facts alone, as the owner reads them. */
  readonly mayKnow: ReadonlySet<string>;
}

interface Facts {
  readonly userId: string;
  readonly selfId: string | null;
  readonly organisationId: string | null;
  readonly tenantId: string | null;
}

const officeRoles: readonly string[] = ['caseworker', 'decisionMaker', 'officeLeader'];
const granted: readonly string[] = ['providerStaff', 'providerLeader', 'schoolContact', 'navAdviser'];

/** Every demo person who can log in, once for each hat. */
export async function everyReader(stage: Stage): Promise<Reader[]> {
  const readers: Reader[] = [];
  for (const { code, logIn, hats } of demoPeople) {
    if (!logIn) continue;
    for (const hat of hats) {
      const worn: WornHat = hat.kind === 'membership' ? { kind: hat.kind, role: hat.role } : { kind: hat.kind };
      if (hat.kind !== 'membership') {
        const of = hat.kind === 'representation' ? await stage.tale.participantId(hat.of) : null;
        const role =
          hat.kind === 'self' ? 'participant' : hat.scope.includes('support') ? 'supporter' : 'representative';
        readers.push(await reader(stage, code, worn, role, null, of));
      } else {
        const label = await labelOf(stage, hat.organisation);
        readers.push(await reader(stage, code, { ...worn, label }, hat.role, hat.organisation, null));
      }
    }
  }
  return readers;
}

async function reader(
  stage: Stage,
  code: string,
  hat: WornHat,
  role: Role,
  organisation: string | null,
  represented: string | null,
): Promise<Reader> {
  const { rows } = await stage.api.owner.query<Facts>(
    `SELECT u.id AS "userId", u.participant_id AS "selfId", o.id AS "organisationId", o.municipality_id AS "tenantId"
       FROM app_user u LEFT JOIN organisation o ON o.code = $2 WHERE u.demo_code = $1`,
    [code, organisation],
  );
  const facts = rows[0];
  if (!facts) throw new Error(`${code} has no log-in.`);
  const known = await mayKnow(stage, role, facts, represented);
  const { userId, organisationId } = facts;
  const asker = await stage.api.as(code, hat);
  return { name: `${code} as ${role}`, code, hat, role, asker, organisationId, userId, mayKnow: known };
}

/** Whom somebody may know of. Reads tables as the owner, and nothing of the product's own rules. */
async function mayKnow(stage: Stage, role: string, facts: Facts, represented: string | null): Promise<Set<string>> {
  if (represented !== null) return new Set([represented]);
  if (role === 'participant') return new Set(facts.selfId === null ? [] : [facts.selfId]);
  const { rows } = await stage.api.owner.query<{ id: string }>(
    `SELECT p.id FROM participant p
      WHERE ($1 AND p.tenant_id = $2 OR $3 AND EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id
              AND g.grantee_id = $4 AND g.ended_at IS NULL AND g.since <= $6 AND (g.until IS NULL OR g.until >= $6)))
        AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.participant_id = p.id AND c.user_id = $5)
        AND (p.protection <> 'strengtFortrolig'
             OR EXISTS (SELECT 1 FROM protected_access a WHERE a.participant_id = p.id AND a.user_id = $5)
             OR EXISTS (SELECT 1 FROM break_glass b WHERE b.participant_id = p.id AND b.user_id = $5))`,
    [
      officeRoles.includes(role),
      facts.tenantId,
      granted.includes(role),
      facts.organisationId,
      facts.userId,
      (await stage.api.services.clock.read()).today,
    ],
  );
  return new Set(rows.map(({ id }) => id));
}

async function labelOf({ api }: Stage, organisation: string): Promise<string> {
  const { rows } = await api.owner.query<{ name: string }>('SELECT name FROM organisation WHERE code = $1', [
    organisation,
  ]);
  return rows[0]?.name ?? organisation;
}
