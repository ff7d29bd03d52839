-- Capacity as a promise. One formula in one place, run as owner so that it counts everybody, answered with numbers only.
--
-- A weekday (or, where people are counted, a place) is free for one more from municipality m on a day iff
--   m has a closed pool:  n_m <= its places
--   otherwise:            sum over municipalities without a closed pool of max(0, n_k - pool_k) <= open places
-- where n counts different people, placed or held. Nobody is tagged to a seat.

-- Everybody who occupies room: placed, or held by a place offer. Owner only.
CREATE VIEW occupancy AS
  SELECT offer_id, tenant_id, participant_id, weekday, valid FROM placement_day
  UNION ALL
  SELECT offer_id, tenant_id, participant_id, weekday, valid FROM place_offer_day WHERE holds;

-- The first day >= p_day that is this weekday (1-5); 0 means any day.
CREATE FUNCTION aligned(p_day date, p_weekday integer) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE p_weekday WHEN 0 THEN p_day ELSE p_day + mod(p_weekday - extract(isodow FROM p_day)::integer + 7, 7) END $$;

-- What a weekday at this offer takes up: the weekday, or 0 where people are counted.
CREATE FUNCTION slot_of(p_offer offer, p_weekday integer) RETURNS integer LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE p_offer.capacity_unit WHEN 'person' THEN 0 ELSE p_weekday END $$;

-- Open places for a weekday: rows for it and rows for every weekday together, less what is closed for a while.
CREATE FUNCTION open_places_on(p_offer uuid, p_weekday integer, p_day date) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT greatest(0, coalesce((
      SELECT sum(c.open_places) FROM offer_capacity c
       WHERE c.offer_id = p_offer AND c.valid @> p_day AND coalesce(c.weekday, p_weekday) = p_weekday), 0)
    - coalesce((
      SELECT sum(x.places_closed) FROM offer_closure x
       WHERE x.offer_id = p_offer AND x.valid @> p_day AND coalesce(x.weekday, p_weekday) = p_weekday), 0))::integer
$$;

-- Does nobody attend on this day? A closure keeps people from starting in it; it frees no room and ends no placement.
CREATE FUNCTION is_closed_on(p_offer uuid, p_weekday integer, p_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM offer_closure x WHERE x.offer_id = p_offer AND x.valid @> p_day
                    AND x.places_closed IS NULL AND coalesce(x.weekday, p_weekday) = p_weekday)
$$;

-- Places kept on a day, one row per municipality that has any.
CREATE FUNCTION pools_on(p_offer uuid, p_weekday integer, p_day date)
RETURNS TABLE (municipality_id uuid, places integer, closed boolean) LANGUAGE sql STABLE AS $$
  SELECT o.municipality_id, sum(o.places)::integer, bool_or(o.closed) FROM offer_pool o
   WHERE o.offer_id = p_offer AND o.valid @> p_day AND coalesce(o.weekday, p_weekday) = p_weekday
   GROUP BY o.municipality_id
$$;

-- The first day in the period on which there is no room for one more from this municipality; no row: room all the way.
-- p_weekday 0: people are counted. p_participant: counted as the one more, wherever already in. Days are only looked at
-- where a number can have changed, and only where the weekday really occurs. people and places are those of the closed
-- pool, or of the open places.
CREATE FUNCTION no_room(p_offer uuid, p_weekday integer, p_valid daterange, p_municipality uuid, p_participant uuid)
RETURNS TABLE (reason text, on_day date, people integer, places integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH others AS MATERIALIZED (
    SELECT tenant_id, participant_id, valid FROM occupancy
     WHERE offer_id = p_offer AND (p_weekday = 0 OR weekday = p_weekday) AND valid && p_valid
       AND participant_id IS DISTINCT FROM p_participant
  ), changes AS (
    SELECT lower(p_valid) AS day
    UNION SELECT lower(valid) FROM others
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_capacity WHERE offer_id = p_offer
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_pool WHERE offer_id = p_offer
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_closure WHERE offer_id = p_offer
  ), days AS (
    SELECT DISTINCT aligned(greatest(day, lower(p_valid)), p_weekday) AS day FROM changes WHERE day IS NOT NULL
  ), counted AS (
    SELECT d.day, m.tenant_id, open_places_on(p_offer, p_weekday, d.day) AS open_places,
           (SELECT count(DISTINCT o.participant_id) FROM others o WHERE o.valid @> d.day AND o.tenant_id = m.tenant_id)::integer
             + (m.tenant_id = p_municipality)::integer AS n,
           coalesce(pool.places, 0) AS pool, coalesce(pool.closed, false) AS closed
      FROM days d
      CROSS JOIN (SELECT tenant_id FROM others UNION SELECT p_municipality
                  UNION SELECT municipality_id FROM offer_pool WHERE offer_id = p_offer) AS m (tenant_id)
      LEFT JOIN LATERAL pools_on(p_offer, p_weekday, d.day) pool ON pool.municipality_id = m.tenant_id
     WHERE p_valid @> d.day
  ), judged AS (
    SELECT day, open_places, bool_or(closed) FILTER (WHERE tenant_id = p_municipality) AS in_closed_pool,
           max(n) FILTER (WHERE tenant_id = p_municipality) AS own, max(pool) FILTER (WHERE tenant_id = p_municipality) AS own_pool,
           sum(greatest(0, n - pool)) FILTER (WHERE NOT closed)::integer AS beyond,
           sum(n)::integer AS everybody, open_places + sum(pool)::integer AS all_places
      FROM counted GROUP BY day, open_places
  )
  SELECT CASE WHEN in_closed_pool THEN 'POOL_FULL' WHEN everybody <= all_places THEN 'ONLY_RESERVED_LEFT' ELSE 'FULL' END,
         day, CASE WHEN in_closed_pool THEN own ELSE beyond END, CASE WHEN in_closed_pool THEN own_pool ELSE open_places END
    FROM judged
   WHERE CASE WHEN in_closed_pool THEN own > own_pool ELSE own > own_pool AND beyond > open_places END
   ORDER BY day LIMIT 1
$$;

-- Locks offers against each other's changes of room, always in the same order. Take this lock before the first write
-- that places, moves or releases somebody at more than one offer.
CREATE FUNCTION lock_offers(p_offers uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM 1 FROM offer WHERE id = ANY (p_offers) ORDER BY id FOR NO KEY UPDATE;
END $$;

-- What would fail: p_days is [{"offerId", "weekday", "from", "to"|null}]. An offer that counts people is asked once.
-- The person, if named, must be one the caller may see.
CREATE FUNCTION capacity_check(p_municipality uuid, p_days jsonb, p_participant uuid DEFAULT NULL)
RETURNS TABLE (offer_id uuid, weekday smallint, reason text, on_day date, people integer, places integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF p_participant IS NOT NULL AND NOT actor_sees(p_participant) THEN p_participant := NULL; END IF;
  RETURN QUERY
  WITH asked AS (
    SELECT DISTINCT ON (o.id, slot, valid) o AS offer, d.weekday, valid
      FROM jsonb_to_recordset(p_days) AS d ("offerId" uuid, weekday smallint, "from" date, "to" date)
      JOIN offer o ON o.id = d."offerId"
      CROSS JOIN LATERAL (SELECT slot_of(o, d.weekday) AS slot, daterange(d."from", d."to", '[]') AS valid) AS s
     ORDER BY o.id, slot, valid, d.weekday
  )
  SELECT (a.offer).id, a.weekday, r.reason, r.on_day, r.people, r.places
    FROM asked a
    CROSS JOIN LATERAL room_for(a.offer, a.weekday, a.valid, p_municipality, p_participant) r
   ORDER BY (a.offer).id, a.weekday;
END $$;

-- no_room for one weekday of an offer, whichever way the offer counts; besides, whether it serves the municipality at all
-- and takes people in on the first day.
CREATE FUNCTION room_for(p_offer offer, p_weekday integer, p_valid daterange, p_municipality uuid, p_participant uuid)
RETURNS TABLE (reason text, on_day date, people integer, places integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM offer_municipality s WHERE s.offer_id = p_offer.id AND s.municipality_id = p_municipality) THEN
    RETURN QUERY SELECT 'NOT_SERVED', lower(p_valid), 1, 0;
  ELSIF is_closed_on(p_offer.id, slot_of(p_offer, p_weekday), lower(p_valid)) THEN
    RETURN QUERY SELECT 'CLOSED', lower(p_valid), 1, 0;
  ELSE
    RETURN QUERY SELECT * FROM no_room(p_offer.id, slot_of(p_offer, p_weekday), p_valid, p_municipality, p_participant);
  END IF;
END $$;

-- Overbooking is permitted to a decision maker or leader of the office that decides about the person.
CREATE FUNCTION may_override(p_user uuid, p_tenant uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM membership m JOIN organisation o ON o.id = m.organisation_id AND o.kind = 'office'
                  WHERE m.user_id = p_user AND o.municipality_id = p_tenant AND m.role IN ('decisionMaker', 'officeLeader')
                    AND m.since <= app_today() AND (m.until IS NULL OR m.until >= app_today()))
$$;

-- Holds the room of a place offer, or says which parts fail:
-- {"outcome": "held" | "noRoom" | "heldElsewhere" | "stale" | "notFound",
--  "failures": [{"offerId", "weekday", "reason", "onDay", "people", "places"}]}
-- Call it before the step that sends; the office's own case only.
CREATE FUNCTION hold_place_offer(p_place_offer uuid, p_version integer) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  po place_offer;
  failures jsonb;
BEGIN
  SELECT * INTO po FROM place_offer WHERE id = p_place_offer AND tenant_id = ANY (actor_tenants())
     AND participant_id <> ALL (actor_hidden()) FOR UPDATE;
  IF po.id IS NULL THEN RETURN '{"outcome": "notFound", "failures": []}'; END IF;
  IF po.version <> p_version THEN RETURN '{"outcome": "stale", "failures": []}'; END IF;
  PERFORM lock_offers(ARRAY(SELECT offer_id FROM place_offer_day WHERE place_offer_id = po.id));

  SELECT coalesce(jsonb_agg(jsonb_build_object('offerId', d.offer_id, 'weekday', d.weekday, 'reason', r.reason,
                                               'onDay', r.on_day, 'people', r.people, 'places', r.places)
                            ORDER BY d.weekday), '[]') INTO failures
    FROM (SELECT DISTINCT ON (o.id, slot_of(o, x.weekday), x.valid) o AS offer, x.offer_id, x.weekday, x.valid
            FROM place_offer_day x JOIN offer o ON o.id = x.offer_id WHERE x.place_offer_id = po.id
           ORDER BY o.id, slot_of(o, x.weekday), x.valid, x.weekday) AS d
    CROSS JOIN LATERAL room_for(d.offer, d.weekday, d.valid, po.tenant_id, po.participant_id) r;
  IF failures <> '[]' AND NOT (po.override_reason IS NOT NULL AND may_override(po.override_by_user_id, po.tenant_id)) THEN
    RETURN jsonb_build_object('outcome', 'noRoom', 'failures', failures);
  END IF;

  UPDATE place_offer_day SET holds = true, shown = true WHERE place_offer_id = po.id;
  RETURN jsonb_build_object('outcome', 'held', 'failures', failures);
EXCEPTION WHEN exclusion_violation THEN
  RETURN '{"outcome": "heldElsewhere", "failures": []}';
END $$;

-- Turns an accepted place offer's held days into days of the placement (which the caller has inserted, naming it).
-- No moment in between when the room is free or taken twice. An override goes along.
CREATE FUNCTION place_from_offer(p_place_offer uuid, p_placement uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  po place_offer;
  placed integer;
BEGIN
  SELECT * INTO po FROM place_offer WHERE id = p_place_offer AND state = 'accepted' AND participant_id <> ALL (actor_hidden())
     AND (tenant_id = ANY (actor_tenants()) OR authority = 'nav' AND actor_is_nav() AND actor_sees(participant_id)) FOR UPDATE;
  IF po.id IS NULL THEN RETURN 0; END IF;
  PERFORM lock_offers(ARRAY(SELECT offer_id FROM place_offer_day WHERE place_offer_id = po.id));
  UPDATE placement SET override_reason = po.override_reason, override_by_user_id = po.override_by_user_id
   WHERE id = p_placement AND po.override_reason IS NOT NULL;
  INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
  SELECT p.id, p.participant_id, p.tenant_id, d.offer_id, d.work_area_id, d.weekday, d.valid
    FROM placement p JOIN place_offer_day d ON d.place_offer_id = p.place_offer_id AND d.holds
   WHERE p.id = p_placement AND p.place_offer_id = po.id;
  GET DIAGNOSTICS placed = ROW_COUNT;
  UPDATE place_offer_day SET holds = false WHERE place_offer_id = po.id AND placed > 0;
  RETURN placed;
END $$;

GRANT EXECUTE ON FUNCTION lock_offers(uuid[]), capacity_check(uuid, jsonb, uuid), hold_place_offer(uuid, integer),
  place_from_offer(uuid, uuid), open_places_on(uuid, integer, date), is_closed_on(uuid, integer, date),
  pools_on(uuid, integer, date), aligned(date, integer), slot_of(offer, integer) TO inntak_app;
REVOKE EXECUTE ON FUNCTION no_room(uuid, integer, daterange, uuid, uuid), may_override(uuid, uuid),
  room_for(offer, integer, daterange, uuid, uuid) FROM PUBLIC;
