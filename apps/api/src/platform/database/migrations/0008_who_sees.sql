-- Who acts, and which tables an access grant opens. Policies (0009) and definer functions ask only what stands here.

-- Scope -> table, as data: what «Hvem kan se opplysningene mine?» says is read from the same rows that the policies use.
-- row_set: all; person (what the person sees too); own (of the grantee's own offers or organisation).
CREATE TABLE scope_table (
  scope text NOT NULL CHECK (scope IN ('representation', 'representationEconomic', 'support', 'school', 'referral', 'nav',
    'navIntake', 'placement', 'meeting', 'full')),
  table_name text NOT NULL,
  row_set text NOT NULL CHECK (row_set IN ('all', 'person', 'own')),
  writes boolean NOT NULL DEFAULT false,
  PRIMARY KEY (table_name, scope)
);

INSERT INTO scope_table (scope, table_name, row_set, writes)
SELECT scope, trim(both ' !' FROM split_part(entry, ':', 1)), split_part(entry, ':', 2), entry LIKE '%!%'
  FROM (VALUES -- `!`: may write those rows too
    ('representationEconomic', 'participant:all, application:all'),
    ('support', 'participant:all, participant_address:all, application!:all, wish!:all, wish_part!:all,
       application_answer!:all, work_experience!:all, help_request!:all, case_history!:own'),
    ('school', 'participant:all, application!:all, wish!:all, wish_part!:all, work_experience!:all, placement:all,
       case_history!:own'),
    ('referral', 'participant:all, participant_address:all, application:all, wish:own, wish_part:own,
       application_answer:own, work_experience:all, disclosure:own, referral!:own, clarification!:own, place_offer:own,
       place_offer_day:own, waitlist_entry:own, case_history!:own'),
    ('nav', 'participant:all, participant_address:all, application!:all, wish!:own, wish_part:own, application_answer:own,
       work_experience:all, disclosure:own, referral!:own, clarification!:own, place_offer!:own, place_offer_day!:own,
       waitlist_entry!:own, decision!:own, decision_wish!:own, placement!:own, placement_day!:own, letter!:own,
       letter_delivery!:own, case_history!:own'),
    ('navIntake', 'participant!:all, participant_address!:all, application!:all, wish!:all, wish_part!:all,
       application_answer!:all, work_experience!:all, case_history!:own'),
    ('placement', 'participant:all, participant_address:all, work_experience:all, placement!:own, placement_day!:own,
       case_history!:own'),
    ('meeting', 'participant:all, application:all, wish:own, wish_part:own, work_experience:all, placement:own,
       placement_day:own')
  ) AS opened (scope, list), regexp_split_to_table(list, ',\s*') AS entry;

ALTER TABLE access_grant ADD CONSTRAINT access_grant_scope CHECK (scope IN ('representation', 'representationEconomic',
  'support', 'school', 'referral', 'nav', 'navIntake', 'placement', 'meeting', 'full'));

-- Is this grant open now? Plain comparisons only: range operators are not leakproof.
CREATE FUNCTION is_open(g access_grant) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT g.ended_at IS NULL AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today())) $$;

-- The representation worn as a hat, only while it is verified, valid and really the user's.
CREATE FUNCTION actor_representation() RETURNS representation LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE worn representation;
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'representation' THEN RETURN NULL; END IF;
  SELECT r.* INTO worn FROM representation r
   WHERE r.id = nullif(current_setting('app.hat_id', true), '')::uuid AND r.representative_user_id = actor_user()
     AND r.verified_at IS NOT NULL AND r.from_on <= app_today() AND (r.to_on IS NULL OR r.to_on >= app_today());
  RETURN worn;
END $$;

-- The person represented with a personal mandate: may see and withdraw who sees the person.
CREATE FUNCTION actor_represented() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE worn representation := actor_representation();
BEGIN
  RETURN CASE WHEN 'personal' = ANY (worn.scope) THEN ARRAY[worn.participant_id] ELSE '{}' END;
END $$;

-- As in 0001, and: a representative only with a valid mandate; staff who broke the glass, for 24 hours.
CREATE OR REPLACE FUNCTION actor_grantees() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  worn membership;
  grantees uuid[] := '{}';
  mandate representation := actor_representation();
BEGIN
  IF mandate.id IS NOT NULL THEN RETURN ARRAY[mandate.representative_user_id]; END IF;
  worn := actor_membership();
  IF worn.id IS NULL THEN RETURN '{}'; END IF;
  IF worn.role IN ('providerStaff', 'providerLeader', 'schoolContact', 'navAdviser') THEN
    grantees := grantees || worn.organisation_id;
  END IF;
  IF EXISTS (SELECT 1 FROM break_glass b WHERE b.membership_id = worn.id AND b.until_at > app_now()) THEN
    grantees := grantees || worn.id;
  END IF;
  RETURN grantees;
END $$;

-- The offers whose rows are the actor's own: a provider's; for NAV those NAV decides about in its municipality.
CREATE FUNCTION actor_offers() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE worn membership := actor_membership();
BEGIN
  RETURN CASE
    WHEN worn.role IN ('providerStaff', 'providerLeader') THEN
      (SELECT coalesce(array_agg(o.id), '{}') FROM offer o WHERE o.provider_id = worn.organisation_id)
    WHEN worn.role = 'navAdviser' THEN
      (SELECT coalesce(array_agg(o.id), '{}') FROM organisation n
         JOIN offer_municipality m ON m.municipality_id = n.municipality_id
         JOIN offer o ON o.id = m.offer_id AND o.decided_by = 'nav'
        WHERE n.id = worn.organisation_id)
    ELSE '{}' END;
END $$;

CREATE FUNCTION actor_is_nav() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$ BEGIN RETURN coalesce((actor_membership()).role = 'navAdviser', false); END $$;

-- People this actor may not see: strictly protected people without being named, people the actor must not handle, and,
-- for who represents several, the others than the one acted for now.
CREATE OR REPLACE FUNCTION actor_hidden() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  me uuid := actor_user();
  tenants uuid[];
  grantees uuid[];
BEGIN
  IF coalesce(current_setting('app.hat_kind', true), '') IN ('system', 'self', '') THEN RETURN '{}'; END IF;
  tenants := actor_tenants();
  grantees := actor_grantees();
  RETURN ARRAY(
    SELECT p.id FROM participant p
     WHERE p.protection = 'strengtFortrolig'
       AND (p.tenant_id = ANY (tenants)
            OR EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = ANY (grantees)))
       AND NOT may_see_protected(p.id, me)
    UNION
    SELECT c.participant_id FROM conflict_of_interest c WHERE c.user_id = me
    UNION
    SELECT g.participant_id FROM access_grant g
     WHERE current_setting('app.hat_kind', true) = 'representation' AND g.grantee_id = me
       AND g.participant_id IS DISTINCT FROM (actor_representation()).participant_id);
END $$;

-- People whose address and phone this actor may not see: kode 7 and 6 without being named.
CREATE FUNCTION actor_hidden_addresses() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[] := actor_tenants();
  grantees uuid[] := actor_grantees();
BEGIN
  IF coalesce(current_setting('app.hat_kind', true), '') IN ('system', 'self', '') THEN RETURN '{}'; END IF;
  RETURN ARRAY(
    SELECT p.id FROM participant p
     WHERE p.protection <> 'none'
       AND (p.tenant_id = ANY (tenants)
            OR EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = ANY (grantees)))
       AND NOT may_see_protected(p.id, actor_user()));
END $$;

CREATE FUNCTION may_see_protected(p_participant uuid, p_user uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM protected_access a WHERE a.participant_id = p_participant AND a.user_id = p_user)
      OR EXISTS (SELECT 1 FROM break_glass b WHERE b.participant_id = p_participant AND b.user_id = p_user
                    AND b.until_at > app_now() AND b.membership_id = (actor_membership()).id)
$$;

-- The policy test in one question, for functions that run as owner and must not tell more than the policies would.
CREATE FUNCTION actor_sees(p_participant uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM participant p
     WHERE p.id = p_participant AND p.id <> ALL (actor_hidden())
       AND (p.tenant_id = ANY (actor_tenants()) OR p.id = ANY (actor_self())
            OR EXISTS (SELECT 1 FROM access_grant g
                         JOIN scope_table s ON s.scope = g.scope AND s.table_name = 'participant'
                        WHERE g.participant_id = p.id AND g.grantee_id = ANY (actor_grantees()) AND is_open(g))))
$$;

-- Every hat a user may wear today (0001), with the mandates a representative holds.
CREATE OR REPLACE FUNCTION user_hats(p_user uuid, p_today date)
RETURNS TABLE (kind text, id uuid, role text, organisation_id uuid, tenant_id uuid, participant_id uuid,
               mandate text[], label text, until date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY
  SELECT 'self'::text, NULL::uuid, 'participant'::text, NULL::uuid, NULL::uuid, u.participant_id, '{}'::text[],
         u.name, NULL::date
    FROM app_user u WHERE u.id = p_user
  UNION ALL
  SELECT 'membership', m.id, m.role, o.id,
         CASE WHEN o.kind IN ('office', 'navOffice', 'city') THEN o.municipality_id END, NULL, '{}', o.name, m.until
    FROM membership m JOIN organisation o ON o.id = m.organisation_id
   WHERE m.user_id = p_user AND m.since <= p_today AND (m.until IS NULL OR m.until >= p_today)
  UNION ALL
  SELECT 'representation', r.id, CASE r.kind WHEN 'supporter' THEN 'supporter' ELSE 'representative' END, NULL, NULL,
         r.participant_id, r.scope, p.first_name || ' ' || p.last_name, r.to_on
    FROM representation r JOIN participant p ON p.id = r.participant_id
   WHERE r.representative_user_id = p_user AND r.verified_at IS NOT NULL
     AND r.from_on <= p_today AND (r.to_on IS NULL OR r.to_on >= p_today);
END $$;

GRANT SELECT ON scope_table TO inntak_app;
GRANT EXECUTE ON FUNCTION is_open(access_grant), actor_representation(), actor_represented(), actor_offers(), actor_is_nav(),
  actor_hidden_addresses(), actor_sees(uuid) TO inntak_app;
REVOKE EXECUTE ON FUNCTION may_see_protected(uuid, uuid) FROM PUBLIC;
