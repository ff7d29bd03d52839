import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { NationalIds } from '../../platform/national-ids';
import type { DemoResident } from '../population';
import { districtStaff } from './district-staff';
import type { Resident } from './stories';

const personText = `
  WITH given AS MATERIALIZED (
    SELECT g.*, m.id AS tenant FROM jsonb_to_recordset($1::jsonb) AS g (code text, "participantId" uuid, "userId" uuid,
      "firstName" text, "lastName" text, "birthDate" date, municipality text, school text, "schoolEndsOn" date,
      "movedInOn" date, street text, "postalCode" text, town text, sealed text, hash text)
      JOIN municipality m ON m.code = g.municipality
  ), person AS (
    INSERT INTO participant (id, tenant_id, first_name, last_name, birth_date, school_id, school_ends_on, moved_in_on, has_bank_id, contact_channel)
    SELECT "participantId", tenant, "firstName", "lastName", "birthDate", (SELECT o.id FROM organisation o WHERE o.code = school),
           "schoolEndsOn", "movedInOn", "userId" IS NOT NULL, CASE WHEN "userId" IS NULL THEN 'post' ELSE 'digital' END FROM given
  ), address AS (
    INSERT INTO participant_address (participant_id, tenant_id, phone, street, postal_code, postal_town)
    SELECT "participantId", tenant, '900 00 000', street, "postalCode", town FROM given
  ), number AS (
    INSERT INTO national_id (participant_id, tenant_id, encrypted, hash)
    SELECT "participantId", tenant, decode(sealed, 'base64'), decode(hash, 'base64') FROM given
  ), log_in AS (
    INSERT INTO app_user (id, name, participant_id)
    SELECT "userId", "firstName" || ' ' || "lastName", "participantId" FROM given WHERE "userId" IS NOT NULL
  )
  INSERT INTO login_identity (kind, subject_hash, user_id)
  SELECT 'citizen', decode(hash, 'base64'), "userId" FROM given WHERE "userId" IS NOT NULL`;

const staffText = `
  WITH given AS MATERIALIZED (
    SELECT gen_random_uuid() AS id, g.* FROM jsonb_to_recordset($1::jsonb) AS g (name text, organisation text, role text)
  ), log_in AS (INSERT INTO app_user (id, name) SELECT id, name FROM given)
  INSERT INTO membership (user_id, organisation_id, role, since)
  SELECT g.id, o.id, g.role, '2020-01-01' FROM given g JOIN organisation o ON o.code = g.organisation`;

const addresses: Readonly<Record<string, { readonly postalCode: string; readonly town: string }>> = {
  baerum: { postalCode: '1300', town: 'Sandvika' },
  asker: { postalCode: '1383', town: 'Asker' },
};
const inOslo = { postalCode: '0155', town: 'Oslo' };

/**
 * Writes the population and the staff of the bydeler as the owner, as the people register and the administrator would: no
 * case yet. Who applies digitally has a log-in of her own, which the log-in page does
 * not list; the others are helped on paper and by telephone.
 */
export async function writePopulation(
  owner: pg.ClientBase,
  nationalIds: NationalIds,
  residents: readonly DemoResident[],
): Promise<readonly Resident[]> {
  await owner.query(staffText, [JSON.stringify(districtStaff)]);
  const people = residents.map((resident, index): Resident => ({
    ...resident,
    turn: index,
    participantId: randomUUID(),
    userId: randomUUID(),
  }));
  const rows = residents.map(({ nationalId, schoolEnds, municipality, ...resident }, index) => ({
    ...resident,
    ...(addresses[municipality] ?? inOslo),
    municipality,
    participantId: people[index]?.participantId,
    userId: people[index]?.userId,
    schoolEndsOn: schoolEnds === null ? null : `${schoolEnds}-06-20`,
    street: `Prøveveien ${index + 2}`,
    sealed: nationalIds.seal(nationalId).toString('base64'),
    hash: nationalIds.hash(nationalId).toString('base64'),
  }));
  await owner.query(personText, [JSON.stringify(rows)]);
  return people;
}
