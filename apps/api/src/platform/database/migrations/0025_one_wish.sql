-- What one withdrawn wish gives back, as release_withdrawn (0015) does for a whole application: the person does not see what
-- is only prepared for her, so this runs as owner.
CREATE FUNCTION release_offers_of_wish(p_wish uuid, p_reason text)
RETURNS TABLE (id uuid, from_state text, participant_id uuid, tenant_id uuid) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM wish w WHERE w.id = p_wish AND w.state = 'withdrawn' AND w.participant_id <> ALL (actor_hidden())
                    AND (w.tenant_id = ANY (actor_tenants()) OR w.participant_id = ANY (actor_self() || actor_represented())))
  THEN RETURN; END IF;
  RETURN QUERY
  WITH open AS (
    SELECT o.id, o.state FROM place_offer o
     WHERE o.wish_id = p_wish AND o.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted')
       AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.place_offer_id = o.id)
     ORDER BY o.id FOR NO KEY UPDATE
  )
  UPDATE place_offer o SET state = 'released', release_reason = p_reason, version = o.version + 1
    FROM open WHERE o.id = open.id
  RETURNING o.id, open.state, o.participant_id, o.tenant_id;
END $$;
GRANT EXECUTE ON FUNCTION release_offers_of_wish(uuid, text) TO inntak_app;
