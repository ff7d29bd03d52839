-- The last line: whatever is written, no weekday ends above capacity or in somebody else's pool, room is released when a
-- place offer ends, and offer_load always says how many are in. Triggers run as owner; a trigger that ran as the caller
-- would count only the people the caller may see, and overbook.

-- Recounts one offer for one municipality as steps from week to week. A person counts once: in place before decided
-- before proposed. The caller holds the offer's lock, so nobody recounts at the same time.
CREATE FUNCTION recount_load(p_offer uuid, p_municipality uuid, p_weekdays integer[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DELETE FROM offer_load WHERE offer_id = p_offer AND municipality_id = p_municipality AND weekday = ANY (p_weekdays);

  WITH inside AS MATERIALIZED (
    SELECT CASE WHEN 0 = ANY (p_weekdays) THEN 0 ELSE x.weekday END AS weekday, x.participant_id, x.standing,
           date_trunc('week', aligned(lower(x.valid), x.weekday))::date AS first_week,
           date_trunc('week', aligned(upper(x.valid), x.weekday))::date AS after_last_week
      FROM (SELECT d.weekday, d.participant_id, d.valid, CASE p.state WHEN 'planned' THEN 2 ELSE 1 END AS standing
              FROM placement_day d JOIN placement p ON p.id = d.placement_id
             WHERE d.offer_id = p_offer AND d.tenant_id = p_municipality
            UNION ALL
            SELECT d.weekday, d.participant_id, d.valid, 3 FROM place_offer_day d
             WHERE d.holds AND d.offer_id = p_offer AND d.tenant_id = p_municipality) AS x
     WHERE 0 = ANY (p_weekdays) OR x.weekday = ANY (p_weekdays)
  ), changes AS (
    SELECT weekday, first_week AS week FROM inside
    UNION SELECT weekday, after_last_week FROM inside WHERE after_last_week IS NOT NULL
  ), person AS (
    SELECT c.weekday, c.week, i.participant_id, min(i.standing) AS standing
      FROM changes c JOIN inside i ON i.weekday = c.weekday AND i.first_week <= c.week
       AND (i.after_last_week IS NULL OR i.after_last_week > c.week)
     GROUP BY c.weekday, c.week, i.participant_id
  )
  INSERT INTO offer_load (offer_id, municipality_id, weekday, week_start, in_place, decided, proposed)
  SELECT p_offer, p_municipality, c.weekday, c.week, count(*) FILTER (WHERE p.standing = 1),
         count(*) FILTER (WHERE p.standing = 2), count(*) FILTER (WHERE p.standing = 3)
    FROM changes c LEFT JOIN person p ON p.weekday = c.weekday AND p.week = c.week
   GROUP BY c.weekday, c.week;
$$;

-- Recounts what a statement on placement_day or place_offer_day touched; `changed` are its rows.
CREATE FUNCTION recount_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE touched record;
BEGIN
  PERFORM lock_offers(ARRAY(SELECT DISTINCT offer_id FROM changed));
  FOR touched IN
    SELECT c.offer_id, c.tenant_id,
           CASE o.capacity_unit WHEN 'person' THEN ARRAY[0] ELSE array_agg(DISTINCT c.weekday::integer) END AS weekdays
      FROM changed c JOIN offer o ON o.id = c.offer_id GROUP BY c.offer_id, c.tenant_id, o.capacity_unit
  LOOP
    PERFORM recount_load(touched.offer_id, touched.tenant_id, touched.weekdays);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER recount_added AFTER INSERT ON placement_day REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION recount_changed();
CREATE TRIGGER recount_changed AFTER UPDATE ON placement_day REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION recount_changed();
CREATE TRIGGER recount_removed AFTER DELETE ON placement_day REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION recount_changed();
CREATE TRIGGER recount_added AFTER INSERT ON place_offer_day REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION recount_changed();
CREATE TRIGGER recount_changed AFTER UPDATE ON place_offer_day REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION recount_changed();
CREATE TRIGGER recount_removed AFTER DELETE ON place_offer_day REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION recount_changed();

-- A placement that starts moves its people from decided to in place.
CREATE FUNCTION recount_placement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM lock_offers(ARRAY(SELECT offer_id FROM placement_day WHERE placement_id = NEW.id));
  PERFORM recount_load(d.offer_id, NEW.tenant_id, d.weekdays)
     FROM (SELECT x.offer_id, CASE o.capacity_unit WHEN 'person' THEN ARRAY[0] ELSE array_agg(x.weekday::integer) END AS weekdays
             FROM placement_day x JOIN offer o ON o.id = x.offer_id WHERE x.placement_id = NEW.id
            GROUP BY x.offer_id, o.capacity_unit) AS d;
  RETURN NULL;
END $$;
CREATE TRIGGER recount_state AFTER UPDATE OF state ON placement FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION recount_placement();

-- A place offer that no longer holds gives its room back in the same statement.
CREATE FUNCTION release_room() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE place_offer_day SET holds = false WHERE place_offer_id = NEW.id AND holds;
  RETURN NULL;
END $$;
CREATE TRIGGER release_room AFTER UPDATE OF state ON place_offer FOR EACH ROW
  WHEN (NEW.state NOT IN ('sent', 'accepted', 'talking', 'overdue')) EXECUTE FUNCTION release_room();

-- At commit: who has been offered a place has it held, or has been placed by it.
CREATE FUNCTION assert_room_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE po place_offer;
BEGIN
  SELECT * INTO po FROM place_offer WHERE id = NEW.id;
  IF po.state IN ('sent', 'accepted', 'talking', 'overdue')
     AND NOT EXISTS (SELECT 1 FROM place_offer_day d WHERE d.place_offer_id = po.id HAVING count(*) > 0 AND bool_and(d.holds))
     AND NOT (po.state = 'accepted' AND EXISTS (SELECT 1 FROM placement p WHERE p.place_offer_id = po.id)) THEN
    RAISE EXCEPTION 'a place offer is sent without its room being held'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'place_offer_holds_room';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER place_offer_holds_room AFTER INSERT OR UPDATE OF state ON place_offer
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_room_held();

-- At commit: a day that was added or grew fits, or was overridden by somebody who may. Where people are counted, the first
-- weekday of several answers for them all.
CREATE FUNCTION assert_room() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  at_offer offer;
  first_weekday integer;
  reason text;
  override_by uuid;
  failing record;
BEGIN
  IF TG_TABLE_NAME = 'placement_day' THEN
    SELECT p.override_reason, p.override_by_user_id, min(d.weekday) INTO reason, override_by, first_weekday
      FROM placement p JOIN placement_day d ON d.placement_id = p.id AND d.offer_id = NEW.offer_id AND d.valid = NEW.valid
     WHERE p.id = NEW.placement_id GROUP BY p.id HAVING bool_or(d.weekday = NEW.weekday);
  ELSE
    SELECT p.override_reason, p.override_by_user_id, min(d.weekday) INTO reason, override_by, first_weekday
      FROM place_offer p JOIN place_offer_day d ON d.place_offer_id = p.id AND d.offer_id = NEW.offer_id AND d.valid = NEW.valid AND d.holds
     WHERE p.id = NEW.place_offer_id GROUP BY p.id HAVING bool_or(d.weekday = NEW.weekday);
  END IF;
  IF NOT FOUND OR reason IS NOT NULL AND may_override(override_by, NEW.tenant_id) THEN RETURN NULL; END IF;

  PERFORM lock_offers(ARRAY[NEW.offer_id]);
  SELECT * INTO at_offer FROM offer WHERE id = NEW.offer_id;
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
CREATE CONSTRAINT TRIGGER room_added AFTER INSERT ON placement_day
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_room();
CREATE CONSTRAINT TRIGGER room_grew AFTER UPDATE ON placement_day DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NOT OLD.valid @> NEW.valid OR OLD.offer_id <> NEW.offer_id OR OLD.weekday <> NEW.weekday) EXECUTE FUNCTION assert_room();
CREATE CONSTRAINT TRIGGER room_added AFTER INSERT ON place_offer_day
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.holds) EXECUTE FUNCTION assert_room();
CREATE CONSTRAINT TRIGGER room_grew AFTER UPDATE ON place_offer_day DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.holds AND (NOT OLD.holds OR NOT OLD.valid @> NEW.valid OR OLD.offer_id <> NEW.offer_id OR OLD.weekday <> NEW.weekday))
  EXECUTE FUNCTION assert_room();

-- The numbers of a capacity screen: one row per offer, municipality it serves, weekday (0: people) and week.
-- open_places and closed are the offer's, repeated for each municipality; pool_places is null where there is no pool.
CREATE FUNCTION offer_week_numbers(p_offers uuid[], p_from date, p_weeks integer)
RETURNS TABLE (offer_id uuid, municipality_id uuid, weekday smallint, week_start date, open_places integer, pool_places integer,
               pool_closed boolean, in_place integer, decided integer, proposed integer, closed boolean)
LANGUAGE sql STABLE AS $$
  WITH slot AS MATERIALIZED (
    SELECT o.id AS offer_id, o.position, w.weekday, k.monday, k.monday + greatest(w.weekday - 1, 0) AS day
      FROM offer o
      CROSS JOIN LATERAL generate_series(CASE o.capacity_unit WHEN 'person' THEN 0 ELSE 1 END,
                                         CASE o.capacity_unit WHEN 'person' THEN 0 ELSE 5 END) AS w (weekday)
      CROSS JOIN LATERAL (SELECT date_trunc('week', p_from)::date + 7 * n AS monday
                            FROM generate_series(0, least(p_weeks, 208) - 1) AS n) AS k
     WHERE o.id = ANY (p_offers)
  ), open AS MATERIALIZED (
    SELECT s.*,
           (SELECT coalesce(sum(c.open_places), 0) FROM offer_capacity c
             WHERE c.offer_id = s.offer_id AND c.valid @> s.day AND coalesce(c.weekday, s.weekday) = s.weekday) AS places,
           coalesce(shut.places, 0) AS places_closed, coalesce(shut.closed, false) AS closed
      FROM slot s
      LEFT JOIN LATERAL (SELECT sum(x.places_closed) AS places, bool_or(x.places_closed IS NULL) AS closed FROM offer_closure x
             WHERE x.offer_id = s.offer_id AND x.valid @> s.day AND coalesce(x.weekday, s.weekday) = s.weekday) shut ON true
  )
  SELECT s.offer_id, m.municipality_id, s.weekday::smallint, s.monday, greatest(0, s.places - s.places_closed)::integer,
         pool.places, coalesce(pool.closed, false), coalesce(l.in_place, 0), coalesce(l.decided, 0), coalesce(l.proposed, 0),
         s.closed
    FROM open s JOIN offer_municipality m ON m.offer_id = s.offer_id
    LEFT JOIN LATERAL (SELECT sum(p.places)::integer AS places, bool_or(p.closed) AS closed FROM offer_pool p
             WHERE p.offer_id = s.offer_id AND p.municipality_id = m.municipality_id AND p.valid @> s.day
               AND coalesce(p.weekday, s.weekday) = s.weekday) pool ON true
    LEFT JOIN LATERAL (SELECT * FROM offer_load x WHERE x.offer_id = s.offer_id AND x.municipality_id = m.municipality_id
             AND x.weekday = s.weekday AND x.week_start <= s.monday ORDER BY x.week_start DESC LIMIT 1) l ON true
   ORDER BY s.position, s.offer_id, m.municipality_id, s.weekday, s.monday
$$;

GRANT EXECUTE ON FUNCTION offer_week_numbers(uuid[], date, integer) TO inntak_app;
REVOKE EXECUTE ON FUNCTION recount_load(uuid, uuid, integer[]) FROM PUBLIC;
