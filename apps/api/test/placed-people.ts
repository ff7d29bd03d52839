import type { Story } from './story';

/** Somebody with a place since August, made as the owner: where a test is about what comes after. */
export interface PlacedPerson {
  readonly participantId: string;
  readonly placementId: string;
}

/**
 * Gives a new person of Bærum a place at an offer on these weekdays, with the provider's access and a log-in by her name. The
 * offer has room for all until `fillsUp`.
 */
export async function placesSomebody(
  { api, offer }: Story,
  firstName: string,
  offerCode: string,
  weekdays: readonly number[],
): Promise<PlacedPerson> {
  await api.owner.query('UPDATE offer_capacity SET open_places = 1000 WHERE offer_id = $1', [offer(offerCode).id]);
  const { rows } = await api.owner.query<PlacedPerson>(
    `WITH person AS (
       INSERT INTO participant (tenant_id, first_name, last_name, birth_date, has_bank_id)
       SELECT id, $1, 'Prøve', '2000-05-17', true FROM municipality WHERE code = 'baerum' RETURNING id, tenant_id
     ), log_in AS (
       INSERT INTO app_user (demo_code, name, participant_id) SELECT lower($1), $1, id FROM person
     ), place AS (
       INSERT INTO placement (participant_id, tenant_id, state, financing, from_on)
       SELECT p.id, p.tenant_id, 'active', o.financing, '2026-08-17' FROM person p, offer o WHERE o.id = $2 RETURNING *
     ), weekday AS (
       INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, weekday, valid)
       SELECT id, participant_id, tenant_id, $2, d, '[2026-08-17,)' FROM place, unnest($3::smallint[]) AS d
     ), reader AS (
       INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, source_table, source_id)
       SELECT l.participant_id, l.tenant_id, 'organisation', o.provider_id, 'placement', 'placement', '2026-08-17', 'placement', l.id
         FROM place l, offer o WHERE o.id = $2
     ), history AS (
       INSERT INTO case_history (participant_id, tenant_id, object_type, object_id, step, to_state, by_role)
       SELECT participant_id, tenant_id, 'placement', id, 'create', 'active', 'system' FROM place
     ) SELECT participant_id AS "participantId", id AS "placementId" FROM place`,
    [firstName, offer(offerCode).id, weekdays],
  );
  const [placed] = rows;
  if (!placed) throw new Error('Nobody was placed.');
  return placed;
}

/** Closes all rooms at an offer but for those who are there: on each weekday exactly so many places as are taken on the day. */
export async function fillsUp({ api, offer }: Story, offerCode: string, day = '2027-03-01'): Promise<void> {
  await api.owner.query('DELETE FROM offer_capacity WHERE offer_id = $1', [offer(offerCode).id]);
  await api.owner.query('DELETE FROM offer_pool WHERE offer_id = $1', [offer(offerCode).id]);
  await api.owner.query(
    `INSERT INTO offer_capacity (offer_id, weekday, open_places, valid, source, source_date)
     SELECT $1, w, (SELECT count(*) FROM (SELECT offer_id, weekday, valid FROM placement_day
              UNION ALL SELECT offer_id, weekday, valid FROM place_offer_day WHERE holds) d
              WHERE d.offer_id = $1 AND d.weekday = w AND d.valid @> $2::date), '[2020-01-01,)', 'test', '2020-01-01'
       FROM generate_series(1, 5) AS w`,
    [offer(offerCode).id, day],
  );
}

/** Room for everybody again. */
export async function opensUp({ api, offer }: Story, offerCode: string): Promise<void> {
  await api.owner.query('UPDATE offer_capacity SET open_places = 1000 WHERE offer_id = $1', [offer(offerCode).id]);
}
