-- People whom the office read in from its own sheets have a case that nobody applied in: it has an origin of its own, and no
-- figure about answers counts it. And what a provider proposes about a place is the person's to read when it is answered.

ALTER TABLE application DROP CONSTRAINT application_origin_check;
ALTER TABLE application ADD CONSTRAINT application_origin_check
  CHECK (origin IN ('digital', 'paper', 'nav', 'change', 'import'));
UPDATE application SET origin = 'import' WHERE id IN (SELECT application_id FROM imported_row);

-- As in 0036, without cases that were read in: no application of theirs was answered here.
CREATE OR REPLACE FUNCTION facts_days_to_answer(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT a.tenant_id, a.participant_id, d.made_on, false,
         greatest(0, d.made_on - coalesce(a.paper_received_on, oslo_day(a.submitted_at)))
    FROM (SELECT application_id, min(made_on) AS made_on FROM decision WHERE made_on IS NOT NULL GROUP BY application_id) d
    JOIN application a ON a.id = d.application_id
   WHERE d.made_on BETWEEN p_from AND p_to AND a.submitted_at IS NOT NULL AND a.origin <> 'import'
$$;

CREATE OR REPLACE FUNCTION facts_answered_in_time(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT a.tenant_id, a.participant_id, a.answer_target, coalesce(d.made_on <= a.answer_target, false), NULL::integer
    FROM application a
    LEFT JOIN (SELECT application_id, min(made_on) AS made_on FROM decision WHERE made_on IS NOT NULL GROUP BY application_id) d
      ON d.application_id = a.id
   WHERE a.origin <> 'import' AND a.answer_target BETWEEN p_from AND p_to AND oslo_day(a.submitted_at) <= a.answer_target
     AND (d.made_on IS NOT NULL OR NOT EXISTS (SELECT 1 FROM case_history h WHERE h.application_id = a.id
            AND h.object_id = a.id AND h.to_state = 'withdrawn' AND oslo_day(h.at) <= a.answer_target))
$$;

-- Who was read in with a place asked for nothing here; who was read in as waiting is without an offer like others.
CREATE OR REPLACE FUNCTION facts_without_offer(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT a.tenant_id, a.participant_id, p_to, NOT bool_or(EXISTS (SELECT 1 FROM place_offer o
           WHERE o.application_id = a.id AND oslo_day(o.sent_at) <= p_to)), NULL::integer
    FROM application a
   WHERE oslo_day(a.submitted_at) <= p_to
     AND (a.origin <> 'import' OR EXISTS (SELECT 1 FROM waitlist_entry e WHERE e.application_id = a.id))
     AND NOT EXISTS (SELECT 1 FROM case_history h WHERE h.application_id = a.id AND h.object_id = a.id
                        AND h.to_state IN ('closed', 'withdrawn') AND oslo_day(h.at) <= p_to)
   GROUP BY a.tenant_id, a.participant_id
$$;

-- As in 0015, in the same way.
CREATE OR REPLACE FUNCTION figures(p_tenants uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  allowed uuid[] := actor_figures();
  tenants uuid[] := ARRAY(SELECT t FROM unnest(p_tenants) t WHERE t = ANY (allowed));
BEGIN
  RETURN (
    WITH open AS MATERIALIZED (
      SELECT a.id, a.participant_id FROM application a
       WHERE a.tenant_id = ANY (tenants) AND a.state IN ('submitted', 'received', 'activityClarification', 'workClarification')
    ), placed AS MATERIALIZED (
      SELECT DISTINCT d.participant_id, d.offer_id FROM placement_day d JOIN placement p ON p.id = d.placement_id
       WHERE d.tenant_id = ANY (tenants) AND d.valid @> app_today() AND p.state <> 'planned'
    ), answered AS MATERIALIZED (
      SELECT a.id, a.participant_id, a.answer_target, coalesce(a.received_on, oslo_day(a.submitted_at)) AS came_on,
             (SELECT min(d.made_on) FROM decision d WHERE d.application_id = a.id AND d.made_on IS NOT NULL) AS made_on
        FROM application a WHERE a.tenant_id = ANY (tenants) AND a.submitted_at IS NOT NULL
           AND a.origin <> 'import'
    )
    SELECT jsonb_build_object(
      'open', (SELECT count(DISTINCT participant_id) FROM open),
      'withoutOffer', (SELECT count(DISTINCT o.participant_id) FROM open o WHERE NOT EXISTS (
          SELECT 1 FROM place_offer po JOIN open x ON x.id = po.application_id
           WHERE x.participant_id = o.participant_id AND po.sent_at IS NOT NULL)),
      'waitingForVta', (SELECT count(DISTINCT e.participant_id) FROM waitlist_entry e JOIN offer f ON f.id = e.offer_id
         WHERE e.tenant_id = ANY (tenants) AND e.state <> 'left' AND f.kind = 'vta'),
      'placed', (SELECT count(DISTINCT participant_id) FROM placed),
      'placedAt', (SELECT coalesce(jsonb_agg(jsonb_build_object('offerId', c.offer_id, 'people', c.people)), '[]')
         FROM (SELECT offer_id, count(*) AS people FROM placed GROUP BY offer_id) c),
      'answered', (SELECT count(DISTINCT participant_id) FROM answered WHERE made_on IS NOT NULL),
      'medianDays', (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY made_on - came_on))::integer
         FROM answered WHERE made_on IS NOT NULL),
      'due', (SELECT count(DISTINCT participant_id) FROM answered
         WHERE answer_target IS NOT NULL AND (made_on IS NOT NULL OR answer_target < app_today())),
      'inTime', (SELECT count(DISTINCT participant_id) FROM answered WHERE made_on <= answer_target)));
END $$;

-- The same form as of all tables about a person (0046): a person, and who acts for her, reads what has been answered.
ALTER POLICY reads ON placement_proposal USING (
  tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR (participant_id = ANY ((SELECT actor_self())::uuid[]) AND state IN ('accepted', 'declined'))
  OR ((SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
        JOIN scope_table s ON s.scope = g.scope AND s.table_name = 'placement_proposal'
       WHERE g.participant_id = placement_proposal.participant_id AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[])
         AND g.ended_at IS NULL AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today()))
         AND (s.row_set = 'all' OR s.row_set = 'person' AND placement_proposal.state IN ('accepted', 'declined')
              OR s.row_set = 'own' AND placement_proposal.organisation_id = ANY ((SELECT actor_grantees())::uuid[])))));
