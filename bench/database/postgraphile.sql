-- What PostGraphile is given besides the tables, so that it can serve the same answers: the worklist's order, the facts of a
-- case, sums per cell. The same definer functions underneath, the caller's own rights (security invoker), stable.
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
GRANT USAGE ON SCHEMA bench TO inntak_app;

-- Shapes of answers; never read themselves.
CREATE VIEW bench.worklist_row AS
  SELECT NULL::uuid AS application_id, NULL::uuid AS participant_id, NULL::uuid AS tenant_id, NULL::integer AS total,
         NULL::date AS deadline, NULL::timestamptz AS since, NULL::text[] AS tasks, NULL::json AS facts WHERE false;
COMMENT ON VIEW bench.worklist_row IS E'@primaryKey application_id\n@foreignKey (application_id) references public.application (id)';

CREATE FUNCTION bench.worklist(p_tenant uuid, p_holidays date[], p_first integer) RETURNS SETOF bench.worklist_row
LANGUAGE sql STABLE AS $$
  WITH tasks AS MATERIALIZED (SELECT * FROM office_tasks(p_tenant, p_holidays)),
  matching AS MATERIALIZED (
    SELECT ta.application_id AS id, ta.participant_id, p_tenant AS tenant_id, coalesce(ta.deadline, date '9999-12-31') AS deadline, ta.since, ta.tasks
      FROM tasks ta
     WHERE NOT ta.restricted
       AND (ta.state IN ('submitted', 'received', 'activityClarification', 'workClarification')
            OR ta.holder = 'office' OR 'helpApplicant' = ANY (ta.tasks))
  ), page AS (SELECT * FROM matching ORDER BY deadline, since, id LIMIT p_first)
  SELECT pg.id, pg.participant_id, pg.tenant_id, (SELECT count(*)::integer FROM (SELECT 1 FROM matching LIMIT 1001) c),
         pg.deadline, pg.since, pg.tasks, fa.facts
    FROM page pg JOIN office_case_facts(ARRAY(SELECT id FROM page)) fa ON fa.application_id = pg.id
   ORDER BY pg.deadline, pg.since, pg.id
$$;

-- Sums over municipalities, as the screen shows them; offers without a number of places are left out.
CREATE FUNCTION bench.capacity_cells(p_offers uuid[], p_day date, p_weeks integer)
RETURNS TABLE (offer_id uuid, weekday smallint, monday date, places integer, in_place integer, decided integer,
               proposed integer, closed boolean) LANGUAGE sql STABLE AS $$
  WITH n AS MATERIALIZED (SELECT * FROM offer_week_numbers(p_offers, p_day, p_weeks))
  SELECT n.offer_id, n.weekday, n.week_start, min(n.open_places) + coalesce(sum(n.pool_places), 0)::integer,
         sum(n.in_place)::integer, sum(n.decided)::integer, sum(n.proposed)::integer, bool_or(n.closed)
    FROM n WHERE n.offer_id IN (SELECT x.offer_id FROM n x WHERE x.open_places > 0 OR x.pool_places IS NOT NULL)
   GROUP BY n.offer_id, n.weekday, n.week_start ORDER BY n.offer_id, n.week_start, n.weekday
$$;

CREATE FUNCTION bench.capacity_pools(p_offers uuid[], p_day date)
RETURNS TABLE (offer_id uuid, municipality_id uuid, weekday smallint, pool_places integer, pool_closed boolean, in_place integer,
               decided integer, proposed integer, waiting integer, source text, source_date date) LANGUAGE sql STABLE AS $$
  SELECT n.offer_id, n.municipality_id, n.weekday, n.pool_places, n.pool_closed, n.in_place, n.decided, n.proposed,
         coalesce(w.waiting, 0), p.source, p.source_date
    FROM offer_week_numbers(p_offers, p_day, 1) n
    LEFT JOIN offer_waiting(p_offers) w ON w.offer_id = n.offer_id AND w.municipality_id = n.municipality_id
    LEFT JOIN offer_pool p ON p.offer_id = n.offer_id AND p.municipality_id = n.municipality_id
     AND p.valid @> p_day AND coalesce(p.weekday, n.weekday) = n.weekday
$$;

CREATE FUNCTION bench.offers(p_offers uuid[]) RETURNS SETOF offer LANGUAGE sql STABLE AS
$$ SELECT o.* FROM offer o WHERE o.id = ANY (p_offers) ORDER BY o.position $$;

CREATE FUNCTION bench.offer_pools(p_offers uuid[]) RETURNS SETOF offer_pool LANGUAGE sql STABLE AS
$$ SELECT p.* FROM offer_pool p WHERE p.offer_id = ANY (p_offers) $$;

CREATE FUNCTION bench.pool_changes(p_offers uuid[]) RETURNS SETOF pool_change LANGUAGE sql STABLE AS
$$ SELECT c.* FROM pool_change c WHERE c.offer_id = ANY (p_offers) $$;

CREATE FUNCTION bench.report_group(p_tenant uuid) RETURNS SETOF municipality LANGUAGE sql STABLE AS $$
  SELECT m.* FROM municipality own JOIN municipality m ON m.id = own.id OR coalesce(m.parent_id, m.id) = coalesce(own.parent_id, own.id)
   WHERE own.id = p_tenant
$$;

-- Where somebody stands in a waitlist.
CREATE FUNCTION bench.waitlist_entry_rank(entry waitlist_entry) RETURNS integer LANGUAGE sql STABLE AS
$$ SELECT r.place FROM waitlist_rank(entry.id) r WHERE entry.state = 'waiting' $$;

-- What is held beside a place, and whether somebody keeps another place meanwhile.
CREATE FUNCTION bench.placement_held_beside(p placement) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_object('weekday', h.weekday, 'startOn', h.start_on, 'decided', h.decided)), '[]')
    FROM days_held_beside(p.id) h WHERE p.state <> 'ended'
     AND EXISTS (SELECT 1 FROM place_offer_day d WHERE d.participant_id = p.participant_id AND d.holds)
$$;
CREATE FUNCTION bench.place_offer_keeps_other(o place_offer) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT is_beside(o.id) $$;

-- Who can see a person: the product's own text.
CREATE FUNCTION bench.who_sees(p_participant uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'office', CASE WHEN wo.id IS NOT NULL THEN json_build_object('id', wo.id, 'name', wo.name) END,
    'since', oslo_day(wm.created_at), 'protection', wm.protection,
    'grants', (SELECT coalesce(json_agg(json_build_object('granteeKind', gr.grantee_kind, 'granteeId', gr.grantee_id,
      'basis', gr.basis, 'scope', gr.scope, 'since', gr.since, 'until', gr.until, 'sourceId', gr.source_id)
      ORDER BY gr.since, gr.id), '[]')
    FROM access_grant gr WHERE gr.participant_id = wm.id AND gr.ended_at IS NULL AND gr.since <= app_today()
     AND (gr.until IS NULL OR gr.until >= app_today())),
    'names', (SELECT coalesce(json_object_agg(wg.grantee_id, coalesce(wo.name, wu.name, wb.name)), '{}')
        FROM (SELECT DISTINCT grantee_id FROM access_grant WHERE participant_id = wm.id) wg
        LEFT JOIN organisation wo ON wo.id = wg.grantee_id LEFT JOIN app_user wu ON wu.id = wg.grantee_id
        LEFT JOIN (membership mb JOIN app_user wb ON wb.id = mb.user_id) ON mb.id = wg.grantee_id))
    FROM participant wm LEFT JOIN organisation wo ON wo.municipality_id = wm.tenant_id AND wo.kind = 'office'
   WHERE wm.id = p_participant
$$;

-- The facts of a case, as the office's own: the product's way.
CREATE FUNCTION bench.facts(p_application uuid) RETURNS json LANGUAGE sql STABLE AS
$$ SELECT facts FROM office_case_facts(ARRAY[p_application]) $$;

CREATE FUNCTION bench.may_know(p_participant uuid) RETURNS json LANGUAGE sql STABLE AS
$$ SELECT coalesce(json_agg(mn), '[]') FROM who_may_know(p_participant) mn $$;

GRANT SELECT ON ALL TABLES IN SCHEMA bench TO inntak_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bench TO inntak_app;
