import { grantAfter, type Grant } from '@inntak/domain/access';
import type pg from 'pg';
import { demoNationalId, demoPeople, type DemoHat, type DemoPerson } from './people';
import type { NationalIds } from '../platform/national-ids';

/** The person who comes to the product for the first time in a story: a log-in, and nothing else. */
const firstTimers = ['ada'];

/** Writes the named demo people as the owner: log-ins, memberships, people with a case to come, mandates and grants. */
export async function loadPeople(owner: pg.ClientBase | pg.Pool, nationalIds: NationalIds): Promise<void> {
  for (const person of demoPeople) await seedPerson(owner, nationalIds, person);
  for (const person of demoPeople) {
    for (const hat of person.hats) {
      if (hat.kind === 'membership') await seedMembership(owner, person.code, hat);
      if (hat.kind === 'representation') await seedRepresentation(owner, nationalIds, person.code, hat);
    }
  }
  await owner.query(
    `INSERT INTO protected_access (participant_id, tenant_id, user_id, reason)
     SELECT p.id, p.tenant_id, u.id, 'named' FROM participant p, app_user u
      WHERE p.protection <> 'none' AND u.demo_code = ANY ($1) AND EXISTS (SELECT 1 FROM membership m
        JOIN organisation o ON o.id = m.organisation_id WHERE m.user_id = u.id AND o.municipality_id = p.tenant_id)`,
    [demoPeople.filter(({ namedForProtected }) => namedForProtected).map(({ code }) => code)],
  );
}

async function seedPerson(owner: pg.ClientBase | pg.Pool, nationalIds: NationalIds, person: DemoPerson): Promise<void> {
  const { code, firstName, lastName, birthDate, participation, logIn } = person;
  let participantId: string | null = null;
  if (participation !== null && !firstTimers.includes(code)) {
    const { municipality, school, schoolEnds, protection, movedInOn } = participation;
    const number = demoNationalId(code);
    const { rows } = await owner.query<{ id: string }>(
      `WITH person AS (
         INSERT INTO participant (tenant_id, first_name, last_name, birth_date, school_id, school_ends_on, protection,
                                  moved_in_on, has_bank_id)
         SELECT m.id, $2, $3, $4, (SELECT id FROM organisation WHERE code = $5), $6, $7, $8, $9
           FROM municipality m WHERE m.code = $1 RETURNING id, tenant_id
       ), contact AS (
         INSERT INTO participant_address (participant_id, tenant_id, phone, street, postal_code, postal_town)
         SELECT id, tenant_id, '900 00 000', 'Prøveveien 1', '1300', 'Sandvika' FROM person
       )
       INSERT INTO national_id (participant_id, tenant_id, encrypted, hash) SELECT id, tenant_id, $10, $11 FROM person
       RETURNING participant_id AS id`,
      [
        municipality,
        firstName,
        lastName,
        birthDate,
        school,
        schoolEnds === null ? null : `${schoolEnds}-06-20`,
        protection,
        movedInOn,
        logIn,
        nationalIds.seal(number),
        nationalIds.hash(number),
      ],
    );
    participantId = rows[0]?.id ?? null;
  }
  if (!logIn) return;
  await owner.query(
    `WITH added AS (INSERT INTO app_user (demo_code, name, participant_id) VALUES ($1, $2, $3) RETURNING id)
     INSERT INTO login_identity (kind, subject_hash, user_id) SELECT 'citizen', $4, id FROM added`,
    [code, `${firstName} ${lastName}`, participantId, nationalIds.hash(demoNationalId(code))],
  );
}

async function seedMembership(
  owner: pg.ClientBase | pg.Pool,
  code: string,
  { organisation, role }: Extract<DemoHat, { kind: 'membership' }>,
): Promise<void> {
  await owner.query(
    `INSERT INTO membership (user_id, organisation_id, role, since)
     SELECT u.id, o.id, $3, '2020-01-01' FROM app_user u, organisation o WHERE u.demo_code = $1 AND o.code = $2`,
    [code, organisation, role],
  );
}

async function seedRepresentation(
  owner: pg.ClientBase | pg.Pool,
  nationalIds: NationalIds,
  code: string,
  hat: Extract<DemoHat, { kind: 'representation' }>,
): Promise<void> {
  const { rows } = await owner.query<{ id: string; userId: string; participantId: string; tenantId: string }>(
    `INSERT INTO representation (participant_id, tenant_id, representative_user_id, kind, scope, from_on, to_on, verified_at)
     SELECT n.participant_id, n.tenant_id, u.id, $3, $4, $5, $6, $5::date
       FROM app_user u, national_id n WHERE u.demo_code = $1 AND n.hash = $2
     RETURNING id, representative_user_id AS "userId", participant_id AS "participantId", tenant_id AS "tenantId"`,
    [code, nationalIds.hash(demoNationalId(hat.of)), hat.representationKind, hat.scope, hat.from, hat.to],
  );
  for (const { id, userId, participantId, tenantId } of rows) {
    const grant = grantAfter({
      event: 'representationVerified',
      representationId: id,
      userId,
      mandate: hat.scope,
      on: hat.from,
      lastDay: hat.to,
    });
    await seedGrant(owner, participantId, tenantId, grant);
  }
}

async function seedGrant(
  owner: pg.ClientBase | pg.Pool,
  participantId: string,
  tenantId: string,
  grant: Grant,
): Promise<void> {
  const { granteeKind, granteeId, basis, scope, since, until, sourceId } = grant;
  await owner.query(
    `INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, until,
                               source_table, source_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'representation', $9)`,
    [participantId, tenantId, granteeKind, granteeId, basis, scope, since, until, sourceId],
  );
}
