-- Many people at one offer in one transaction: the room of an offer is counted once, not once for each of them.

-- The days from one on, on which more people of a municipality are at an offer than it has room for, as things are written now. In
-- no_room's words, for nobody in particular: where nobody is too many, nobody's day is asked by itself.
CREATE FUNCTION overfull_days(p_offer uuid, p_weekday integer, p_municipality uuid, p_from date) RETURNS datemultirange
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH inside AS MATERIALIZED (
    SELECT tenant_id, participant_id, unnest(range_agg(valid)) AS valid FROM occupancy
     WHERE offer_id = p_offer AND (p_weekday = 0 OR weekday = p_weekday) AND valid && daterange(p_from, NULL)
     GROUP BY tenant_id, participant_id
  ), changes AS (
    SELECT lower(valid) AS day FROM inside
    UNION SELECT upper(valid) FROM inside
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_capacity WHERE offer_id = p_offer
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_pool WHERE offer_id = p_offer
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_closure WHERE offer_id = p_offer
  ), days AS (
    SELECT DISTINCT aligned(greatest(day, p_from), p_weekday) AS day FROM changes WHERE day IS NOT NULL
  ), pieces AS (
    SELECT day, lead(day) OVER (ORDER BY day) AS next FROM days
  ), steps AS (
    -- Who comes and who goes, at the first day that counts; added up, they are who is there.
    SELECT tenant_id, aligned(greatest(lower(valid), p_from), p_weekday) AS day, 1 AS people FROM inside
    UNION ALL SELECT tenant_id, aligned(upper(valid), p_weekday), -1 FROM inside WHERE NOT upper_inf(valid)
  ), counted AS (
    SELECT p.day, p.next, open_places_on(p_offer, p_weekday, p.day) AS open_places, m.tenant_id,
           coalesce(sum(sum(s.people)) OVER (PARTITION BY m.tenant_id ORDER BY p.day), 0) AS n,
           coalesce(max(pool.places), 0) AS pool, coalesce(bool_or(pool.closed), false) AS closed
      FROM pieces p
      CROSS JOIN (SELECT DISTINCT tenant_id FROM inside) AS m
      LEFT JOIN LATERAL pools_on(p_offer, p_weekday, p.day) pool ON pool.municipality_id = m.tenant_id
      LEFT JOIN (SELECT tenant_id, day, sum(people) AS people FROM steps GROUP BY tenant_id, day) s
             ON s.tenant_id = m.tenant_id AND s.day = p.day
     GROUP BY p.day, p.next, m.tenant_id
  ), judged AS (
    SELECT day, next, open_places, bool_or(closed) FILTER (WHERE tenant_id = p_municipality) AS in_closed_pool,
           max(n) FILTER (WHERE tenant_id = p_municipality) AS own, max(pool) FILTER (WHERE tenant_id = p_municipality) AS own_pool,
           sum(greatest(0, n - pool)) FILTER (WHERE NOT closed) AS beyond
      FROM counted GROUP BY day, next, open_places
  )
  SELECT coalesce(range_agg(daterange(day, next)), '{}')
    FROM judged
   WHERE CASE WHEN in_closed_pool THEN own > own_pool ELSE own > own_pool AND beyond > open_places END
     AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.id = p_offer AND o.kind = 'vto')
$$;

-- What was counted holds until something is written where people are: forgotten before each such statement, and undone with its
-- transaction or savepoint.
CREATE FUNCTION forget_counted_room() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.counted_room', '', true);
  RETURN NULL;
END $$;
CREATE TRIGGER forget_counted_room BEFORE INSERT OR UPDATE OR DELETE ON placement_day
  FOR EACH STATEMENT EXECUTE FUNCTION forget_counted_room();
CREATE TRIGGER forget_counted_room BEFORE INSERT OR UPDATE OR DELETE ON place_offer_day
  FOR EACH STATEMENT EXECUTE FUNCTION forget_counted_room();

-- Is somebody too many on a day of these? Counted once per statement for an offer, weekday and municipality.
CREATE FUNCTION is_overfull(p_offer uuid, p_weekday integer, p_municipality uuid, p_valid daterange) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  counted jsonb := coalesce(nullif(current_setting('app.counted_room', true), ''), '{}');
  since date := least(lower(p_valid), app_today());
  key text := p_offer::text || p_weekday || p_municipality || since;
  overfull datemultirange := (counted ->> key)::datemultirange;
BEGIN
  IF overfull IS NULL THEN
    PERFORM lock_offers(ARRAY[p_offer]);
    overfull := overfull_days(p_offer, p_weekday, p_municipality, since);
    PERFORM set_config('app.counted_room', (counted || jsonb_build_object(key, overfull::text))::text, true);
  END IF;
  RETURN overfull && p_valid;
END $$;

-- As in 0011: a day that was added or grew fits, or was overridden by somebody who may. Only where somebody is too many, it is
-- asked of each day by itself whether it is one of them.
CREATE OR REPLACE FUNCTION assert_room() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  at_offer offer;
  first_weekday integer;
  reason text;
  override_by uuid;
  failing record;
BEGIN
  SELECT * INTO at_offer FROM offer WHERE id = NEW.offer_id;
  IF NOT is_overfull(NEW.offer_id, slot_of(at_offer, NEW.weekday), NEW.tenant_id, NEW.valid) THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'placement_day' THEN
    SELECT p.override_reason, p.override_by_user_id INTO reason, override_by FROM placement p WHERE p.id = NEW.placement_id;
  ELSE
    SELECT p.override_reason, p.override_by_user_id INTO reason, override_by FROM place_offer p WHERE p.id = NEW.place_offer_id;
  END IF;
  IF reason IS NOT NULL AND may_override(override_by, NEW.tenant_id) THEN RETURN NULL; END IF;

  -- The day as it is written now, if it still is.
  IF TG_TABLE_NAME = 'placement_day' THEN
    SELECT min(d.weekday) INTO first_weekday FROM placement_day d
     WHERE d.placement_id = NEW.placement_id AND d.offer_id = NEW.offer_id AND d.valid = NEW.valid HAVING bool_or(d.weekday = NEW.weekday);
  ELSE
    SELECT min(d.weekday) INTO first_weekday FROM place_offer_day d
     WHERE d.place_offer_id = NEW.place_offer_id AND d.offer_id = NEW.offer_id AND d.valid = NEW.valid AND d.holds
    HAVING bool_or(d.weekday = NEW.weekday);
  END IF;
  IF first_weekday IS NULL THEN RETURN NULL; END IF;

  IF at_offer.capacity_unit = 'person' AND NEW.weekday > first_weekday THEN RETURN NULL; END IF;
  SELECT * INTO failing
    FROM no_room(NEW.offer_id, slot_of(at_offer, NEW.weekday), NEW.valid, NEW.tenant_id, NEW.participant_id);
  IF failing.reason IS NOT NULL THEN
    RAISE EXCEPTION 'no room: %', failing.reason USING ERRCODE = 'check_violation', CONSTRAINT = 'no_room',
      DETAIL = jsonb_build_object('offerId', NEW.offer_id, 'weekday', NEW.weekday, 'reason', failing.reason,
                                  'onDay', failing.on_day, 'people', failing.people, 'places', failing.places)::text;
  END IF;
  RETURN NULL;
END $$;

-- The room of offers from a day on, as rows: places, kept places, closures, and how many of each municipality are in and when.
-- p_people are told apart, where they are the office's own: who is in already takes up nothing more. For the leader of an
-- office who takes many people in at once, one after the other; the offers are locked until the transaction ends.
CREATE FUNCTION rooms_to_fill(p_offers uuid[], p_from date, p_people uuid[])
RETURNS TABLE ("offerId" uuid, open json, pools json, closures json, taken json) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[] := actor_tenants();
  hidden uuid[] := actor_hidden();
BEGIN
  IF (actor_membership()).role IS DISTINCT FROM 'officeLeader' THEN RETURN; END IF;
  PERFORM lock_offers(p_offers);
  RETURN QUERY
  WITH inside AS (
    SELECT c.offer_id, c.tenant_id, slot_of(o, c.weekday) AS slot, c.participant_id, unnest(range_agg(c.valid)) AS valid
      FROM occupancy c JOIN offer o ON o.id = c.offer_id
     WHERE c.offer_id = ANY (p_offers) AND c.valid && daterange(p_from, NULL)
     GROUP BY c.offer_id, c.tenant_id, slot_of(o, c.weekday), c.participant_id
  ), counted AS (
    SELECT i.offer_id, i.tenant_id, i.slot, i.valid, i.who, count(*) AS people
      FROM (SELECT x.*, CASE WHEN x.participant_id = ANY (p_people) AND x.tenant_id = ANY (tenants)
                              AND x.participant_id <> ALL (hidden) THEN x.participant_id END AS who FROM inside x) AS i
     GROUP BY i.offer_id, i.tenant_id, i.slot, i.valid, i.who
  )
  SELECT o.id,
         (SELECT coalesce(json_agg(json_build_object('weekday', c.weekday, 'places', c.open_places, 'valid',
            json_build_object('from', lower(c.valid), 'to', upper(c.valid) - 1))), '[]') FROM offer_capacity c WHERE c.offer_id = o.id),
         (SELECT coalesce(json_agg(json_build_object('municipalityId', k.municipality_id, 'weekday', k.weekday, 'places', k.places,
            'closed', k.closed, 'valid', json_build_object('from', lower(k.valid), 'to', upper(k.valid) - 1))), '[]')
            FROM offer_pool k WHERE k.offer_id = o.id),
         (SELECT coalesce(json_agg(json_build_object('weekday', x.weekday, 'places', x.places_closed, 'reason', x.reason, 'valid',
            json_build_object('from', lower(x.valid), 'to', upper(x.valid) - 1))), '[]')
            FROM offer_closure x WHERE x.offer_id = o.id AND x.state <> 'withdrawn'),
         (SELECT coalesce(json_agg(json_build_object('municipalityId', n.tenant_id, 'slot', nullif(n.slot, 0), 'people', n.people,
            'personId', n.who, 'valid', json_build_object('from', lower(n.valid), 'to', upper(n.valid) - 1))), '[]')
            FROM counted n WHERE n.offer_id = o.id)
    FROM offer o WHERE o.id = ANY (p_offers);
END $$;

-- Takes a run of case numbers at once; answers the first.
CREATE FUNCTION take_case_numbers(p_tenant uuid, p_year integer, p_count integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE latest integer;
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) OR p_count NOT BETWEEN 1 AND 10000 THEN
    RAISE EXCEPTION 'case numbers of another office, or too many' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO case_number_counter AS c (tenant_id, year, last) VALUES (p_tenant, p_year, p_count)
  ON CONFLICT (tenant_id, year) DO UPDATE SET last = c.last + p_count RETURNING last INTO latest;
  RETURN latest - p_count + 1;
END $$;

GRANT EXECUTE ON FUNCTION rooms_to_fill(uuid[], date, uuid[]), take_case_numbers(uuid, integer, integer) TO inntak_app;
REVOKE EXECUTE ON FUNCTION overfull_days(uuid, integer, uuid, date), is_overfull(uuid, integer, uuid, daterange),
  forget_counted_room() FROM PUBLIC;
