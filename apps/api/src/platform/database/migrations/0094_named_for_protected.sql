-- Who may know a person with a protected address: named one by one, also among those who work where the case is open.

-- Everybody who could be named, and who of them is. To the office all of it; to the person who is named, and where.
CREATE FUNCTION who_may_know(p_participant uuid)
RETURNS TABLE (user_id uuid, name text, organisation_id uuid, works_at text, at_office boolean, named_at timestamptz, named_by text, reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  today date := app_today();
  of_office boolean := EXISTS (SELECT 1 FROM participant p WHERE p.id = p_participant
    AND p.tenant_id = ANY (actor_tenants()) AND p.id <> ALL (actor_hidden()));
BEGIN
  IF NOT of_office AND NOT p_participant = ANY (actor_self() || actor_represented()) THEN RETURN; END IF;
  RETURN QUERY
  SELECT u.id, u.name, w.organisation_id, w.works_at, w.at_office, a.created_at,
         CASE WHEN of_office THEN n.name END, CASE WHEN of_office THEN a.reason END
    FROM participant p
   CROSS JOIN LATERAL (
      SELECT m.user_id, o.id AS organisation_id, o.name AS works_at, o.kind = 'office' AS at_office
        FROM membership m JOIN organisation o ON o.id = m.organisation_id
       WHERE m.since <= today AND (m.until IS NULL OR m.until >= today)
         AND (o.kind = 'office' AND o.municipality_id = p.tenant_id AND m.role IN ('caseworker', 'decisionMaker', 'officeLeader')
              -- Outside the office nobody is ever given a protected address: a name there opens a person of kode 6 only.
              OR p.protection = 'strengtFortrolig' AND m.role IN ('providerStaff', 'providerLeader', 'schoolContact', 'navAdviser')
                 AND EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = o.id AND is_open(g)))
      UNION
      SELECT g.grantee_id, NULL, NULL, false FROM access_grant g
       WHERE g.participant_id = p.id AND g.grantee_kind = 'user' AND is_open(g)
   ) w
    JOIN app_user u ON u.id = w.user_id
    LEFT JOIN protected_access a ON a.participant_id = p.id AND a.user_id = u.id
    LEFT JOIN app_user n ON n.id = a.named_by_user_id
   WHERE p.id = p_participant AND p.protection <> 'none' AND (of_office OR a.user_id IS NOT NULL)
   ORDER BY w.at_office DESC, w.works_at NULLS LAST, u.name, u.id;
END $$;

-- Takes a name away again: by somebody named, or the office's leader. False: not theirs to do, or nobody was named.
CREATE FUNCTION end_protected_access(p_participant uuid, p_user uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM protected_access a
   WHERE a.participant_id = p_participant AND a.user_id = p_user AND a.tenant_id = ANY (actor_tenants())
     AND ((actor_membership()).role = 'officeLeader' OR may_see_protected(p_participant, actor_user()));
  RETURN FOUND;
END $$;

GRANT EXECUTE ON FUNCTION who_may_know(uuid), end_protected_access(uuid, uuid) TO inntak_app;
