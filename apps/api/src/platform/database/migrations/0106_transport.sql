-- How somebody gets to a place, told before the first day. Null: not arranged.
ALTER TABLE placement
  ADD COLUMN transport text CHECK (transport IN ('byHerself', 'family', 'municipality', 'provider')),
  ADD COLUMN transport_told_on date,
  ADD COLUMN transport_told_by_user_id uuid REFERENCES app_user (id),
  ADD CHECK ((transport IS NULL) = (transport_told_on IS NULL));
CREATE INDEX placement_transport_told_by_user_id ON placement (transport_told_by_user_id);

-- The person and who acts for her change nothing else of a place. False: not theirs, begun, or changed meanwhile.
CREATE FUNCTION tell_transport(p_placement uuid, p_version integer, p_transport text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE placement p
     SET transport = p_transport, transport_told_on = app_today(), transport_told_by_user_id = actor_user(), version = version + 1
   WHERE p.id = p_placement AND p.version = p_version AND p.state = 'planned' AND p.participant_id <> ALL (actor_hidden())
     AND (p.tenant_id = ANY (actor_tenants()) OR p.participant_id = ANY (actor_self())
          OR p.participant_id = ANY (actor_represented())
          OR EXISTS (SELECT 1 FROM access_grant g JOIN placement_day d ON d.placement_id = p.id JOIN offer o ON o.id = d.offer_id
                      WHERE g.participant_id = p.participant_id AND g.grantee_id = ANY (actor_grantees())
                        AND g.scope = 'placement' AND is_open(g) AND o.provider_id = g.grantee_id));
  RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION tell_transport(uuid, integer, text) TO inntak_app;
