-- Asked by every request: who it is, and that the look was written down.

-- As in 0008, for one kind of hat where that is all that is asked for: the other kinds are not looked for.
CREATE FUNCTION user_hats(p_user uuid, p_today date, p_kind text)
RETURNS TABLE (kind text, id uuid, role text, organisation_id uuid, tenant_id uuid, participant_id uuid, mandate text[],
               label text, until date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY
  SELECT 'self'::text, NULL::uuid, 'participant'::text, NULL::uuid, NULL::uuid, u.participant_id, '{}'::text[],
         u.name, NULL::date
    FROM app_user u WHERE u.id = p_user AND coalesce(p_kind, 'self') = 'self'
  UNION ALL
  SELECT 'membership', m.id, m.role, o.id,
         CASE WHEN o.kind IN ('office', 'navOffice', 'city') THEN o.municipality_id END, NULL, '{}', o.name, m.until
    FROM membership m JOIN organisation o ON o.id = m.organisation_id
   WHERE m.user_id = p_user AND m.since <= p_today AND (m.until IS NULL OR m.until >= p_today)
     AND coalesce(p_kind, 'membership') = 'membership'
  UNION ALL
  SELECT 'representation', r.id, CASE r.kind WHEN 'supporter' THEN 'supporter' ELSE 'representative' END, NULL, NULL,
         r.participant_id, r.scope, p.first_name || ' ' || p.last_name, r.to_on
    FROM representation r JOIN participant p ON p.id = r.participant_id
   WHERE r.representative_user_id = p_user AND r.verified_at IS NOT NULL
     AND r.from_on <= p_today AND (r.to_on IS NULL OR r.to_on >= p_today)
     AND coalesce(p_kind, 'representation') = 'representation';
END $$;

CREATE OR REPLACE FUNCTION user_hats(p_user uuid, p_today date)
RETURNS TABLE (kind text, id uuid, role text, organisation_id uuid, tenant_id uuid, participant_id uuid, mandate text[],
               label text, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT * FROM user_hats(p_user, p_today, NULL)
$$;
GRANT EXECUTE ON FUNCTION user_hats(uuid, date, text) TO inntak_app;

-- The log names users and organisations by what the server knows of the session, and neither is ever removed: looking each of
-- them up again for every row cost more than the row. Nobody searches the log by organisation.
ALTER TABLE audit_event DROP CONSTRAINT audit_event_user_id_fkey, DROP CONSTRAINT audit_event_organisation_id_fkey;
DROP INDEX audit_event_organisation_id;
