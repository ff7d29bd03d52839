-- What a proposal is made from, and how it is kept. These run as owner: a proposal that left out whom the caller may not see
-- would give their places away. They answer ids and numbers, never names.

-- Is this the office's own round? Its municipality, or null.
CREATE FUNCTION own_round(p_round uuid) RETURNS intake_round LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE r intake_round;
BEGIN
  SELECT * INTO r FROM intake_round WHERE id = p_round AND municipality_id = ANY (actor_tenants());
  RETURN r;
END $$;

-- Everybody whose application counts in the round and is still being worked with, with what the order and the wishes need.
CREATE FUNCTION round_applicants(p_round uuid) RETURNS TABLE (
  "id" uuid, "applicationId" uuid, "municipalityId" uuid, ticket text, "needClass" smallint, "leavesSchool" boolean,
  "waitingSince" date, late boolean, busy jsonb, settled boolean, wishes jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r intake_round := own_round(p_round);
  starts date := round_starts_on(r);
BEGIN
  RETURN QUERY
  SELECT p.id, a.id, a.tenant_id, a.case_number, a.need_class,
         coalesce(p.school_ends_on BETWEEN make_date(r.year::integer, 1, 1) AND make_date(r.year::integer, 12, 31), false),
         least(coalesce(a.paper_received_on, oslo_day(a.submitted_at)),
               (SELECT min(e.since) FROM waitlist_entry e WHERE e.participant_id = p.id AND e.state <> 'left')),
         a.late,
         (SELECT coalesce(jsonb_agg(DISTINCT d.weekday ORDER BY d.weekday), '[]') FROM (
            SELECT x.weekday FROM placement_day x WHERE x.participant_id = p.id AND x.valid && daterange(starts, NULL)
            UNION ALL SELECT x.weekday FROM place_offer_day x
             WHERE x.participant_id = p.id AND x.holds AND x.valid && daterange(starts, NULL)) AS d),
         EXISTS (SELECT 1 FROM place_offer o WHERE o.application_id = a.id AND o.authority = 'municipality'
                    AND o.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted'))
           OR EXISTS (SELECT 1 FROM wish w WHERE w.application_id = a.id AND w.state IN ('offered', 'granted')),
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'rank', w.rank, 'state', w.state, 'found', w.found,
                    'municipal', w.municipal, 'nav', w.nav, 'parts', w.parts) ORDER BY w.rank), '[]')
            FROM (SELECT w.id, w.rank, w.state,
                         EXISTS (SELECT 1 FROM referral f WHERE f.wish_id = w.id AND f.outcome = 'suitable')
                           OR EXISTS (SELECT 1 FROM case_history h WHERE h.object_id = w.id AND h.step = 'assessSuitable') AS found,
                         bool_or(o.decided_by = 'municipality') AS municipal, bool_or(o.decided_by = 'nav') AS nav,
                         jsonb_agg(jsonb_build_object('offerId', x.offer_id, 'workAreaId', x.work_area_id,
                           'decidedBy', o.decided_by, 'weekdays', to_jsonb(x.weekdays), 'days', x.days) ORDER BY x.position, x.id) AS parts
                    FROM wish w JOIN wish_part x ON x.wish_id = w.id JOIN offer o ON o.id = x.offer_id
                   WHERE w.application_id = a.id AND w.state NOT IN ('withdrawn', 'refused') GROUP BY w.id) AS w)
    FROM application a JOIN participant p ON p.id = a.participant_id
   WHERE a.round_id = r.id AND a.tenant_id = r.municipality_id AND a.state IN ('submitted', 'received', 'activityClarification', 'workClarification')
   ORDER BY p.id;
END $$;

-- The room of the municipality's own offers from the first day on: each slot in pieces of time, with who is there by municipality.
CREATE FUNCTION round_room(p_round uuid) RETURNS TABLE ("offerId" uuid, slot integer, "from" date, shut boolean, open integer,
  kept jsonb, taken jsonb) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r intake_round := own_round(p_round);
  starts date := round_starts_on(r);
BEGIN
  RETURN QUERY
  WITH offered AS (
    SELECT o.id, o.capacity_unit FROM offer o JOIN offer_municipality m ON m.offer_id = o.id AND m.municipality_id = r.municipality_id
     WHERE o.decided_by = 'municipality' AND o.published
  ), slots AS (
    SELECT o.id, s.slot FROM offered o CROSS JOIN generate_series(0, 5) AS s (slot)
     WHERE (o.capacity_unit = 'person') = (s.slot = 0)
  ), people AS MATERIALIZED (
    SELECT c.offer_id, c.tenant_id, c.participant_id, c.weekday, c.valid FROM occupancy c
     WHERE c.offer_id IN (SELECT o.id FROM offered o) AND c.valid && daterange(starts, NULL)
  ), changes AS (
    SELECT o.id, starts AS day FROM offered o
    UNION SELECT c.offer_id, unnest(ARRAY[lower(c.valid), upper(c.valid)]) FROM people c
    UNION SELECT c.offer_id, unnest(ARRAY[lower(c.valid), upper(c.valid)]) FROM offer_capacity c JOIN offered o ON o.id = c.offer_id
    UNION SELECT c.offer_id, unnest(ARRAY[lower(c.valid), upper(c.valid)]) FROM offer_pool c JOIN offered o ON o.id = c.offer_id
    UNION SELECT c.offer_id, unnest(ARRAY[lower(c.valid), upper(c.valid)]) FROM offer_closure c JOIN offered o ON o.id = c.offer_id
  ), pieces AS (
    SELECT DISTINCT s.id, s.slot, aligned(greatest(c.day, starts), s.slot) AS day
      FROM slots s JOIN changes c ON c.id = s.id WHERE c.day IS NOT NULL
  )
  SELECT p.id, p.slot, p.day,
         p.day = aligned(starts, p.slot) AND is_closed_on(p.id, p.slot, starts),
         open_places_on(p.id, p.slot, p.day),
         (SELECT coalesce(jsonb_agg(jsonb_build_object('municipalityId', k.municipality_id, 'places', k.places, 'closed', k.closed)
                    ORDER BY k.municipality_id), '[]') FROM pools_on(p.id, p.slot, p.day) k),
         (SELECT coalesce(jsonb_agg(jsonb_build_object('municipalityId', t.tenant_id, 'people', t.people) ORDER BY t.tenant_id), '[]')
            FROM (SELECT c.tenant_id, count(DISTINCT c.participant_id)::integer AS people FROM people c
                   WHERE c.offer_id = p.id AND (p.slot = 0 OR c.weekday = p.slot) AND c.valid @> p.day GROUP BY c.tenant_id) AS t)
    FROM pieces p ORDER BY p.id, p.slot, p.day;
END $$;

-- Keeps a proposal with a row per person and per considered wish; it becomes the round's proposal. Answers its id.
CREATE FUNCTION save_allocation_run(p_round uuid, p_run jsonb, p_outcomes jsonb, p_reasons jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r intake_round := own_round(p_round);
  made uuid;
BEGIN
  IF r.id IS NULL OR coalesce((actor_membership()).role, '') <> 'caseworker' THEN RETURN NULL; END IF;
  INSERT INTO allocation_run (round_id, tenant_id, number, rule_version, seed, snapshot, snapshot_hash, result, result_hash,
                              prepared_by_user_id, made_at)
  SELECT r.id, r.municipality_id, coalesce((SELECT max(x.number) FROM allocation_run x WHERE x.round_id = r.id), 0) + 1,
         g."ruleVersion", g.seed, g.snapshot, g."snapshotHash", g.result, g."resultHash", actor_user(), app_now()
    FROM jsonb_to_record(p_run) AS g ("ruleVersion" text, seed text, snapshot text, "snapshotHash" text, result text, "resultHash" text)
  RETURNING id INTO made;
  INSERT INTO allocation_outcome (run_id, application_id, participant_id, tenant_id, number, shared_with, need_class, leaves_school,
                                  waiting_since, outcome, wish_id, days)
  SELECT made, g."applicationId", g."personId", r.municipality_id, g.number, g."sharedWith", g."needClass", g."leavesSchool",
         g."waitingSince", g.outcome, g."wishId", g.days
    FROM jsonb_to_recordset(p_outcomes) AS g ("applicationId" uuid, "personId" uuid, number integer, "sharedWith" integer,
           "needClass" smallint, "leavesSchool" boolean, "waitingSince" date, outcome text, "wishId" uuid, days jsonb)
    JOIN application a ON a.id = g."applicationId" AND a.participant_id = g."personId" AND a.tenant_id = r.municipality_id;
  INSERT INTO allocation_reason (run_id, wish_id, participant_id, tenant_id, application_id, rank, verdict, parts)
  SELECT made, g."wishId", g."personId", r.municipality_id, g."applicationId", g.rank, g.verdict, g.parts
    FROM jsonb_to_recordset(p_reasons) AS g ("wishId" uuid, "personId" uuid, "applicationId" uuid, rank smallint, verdict text, parts jsonb);
  RETURN made;
END $$;

-- Publishing: from now on everybody sees her own result and reasons.
CREATE FUNCTION show_allocation_run(p_run uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE shown_to integer;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM allocation_run x WHERE x.id = p_run AND x.approved_at IS NOT NULL AND x.tenant_id = ANY (actor_tenants())) THEN
    RETURN 0;
  END IF;
  UPDATE allocation_outcome SET shown = true WHERE run_id = p_run;
  GET DIAGNOSTICS shown_to = ROW_COUNT;
  UPDATE allocation_reason SET shown = true WHERE run_id = p_run;
  UPDATE allocation_deviation SET shown = true WHERE run_id = p_run;
  RETURN shown_to;
END $$;

-- How the round stands: numbers only, everybody counted.
CREATE FUNCTION round_counts(p_round uuid) RETURNS TABLE (applicants integer, late integer, "needMissing" integer, unassessed integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*)::integer, count(*) FILTER (WHERE a.late)::integer,
         count(*) FILTER (WHERE a."needClass" IS NULL AND NOT a.late AND NOT a.settled)::integer,
         count(*) FILTER (WHERE NOT a.settled AND EXISTS (SELECT 1 FROM jsonb_array_elements(a.wishes) w
            WHERE w ->> 'state' = 'open' AND NOT (w ->> 'found')::boolean AND (w ->> 'municipal')::boolean))::integer
    FROM round_applicants(p_round) a
$$;

GRANT EXECUTE ON FUNCTION round_starts_on(intake_round), round_applicants(uuid), round_room(uuid), round_counts(uuid),
  save_allocation_run(uuid, jsonb, jsonb, jsonb), show_allocation_run(uuid) TO inntak_app;
REVOKE EXECUTE ON FUNCTION own_round(uuid) FROM PUBLIC;
