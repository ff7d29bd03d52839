-- Small functions that run as owner because they must see or write past the caller's rows, each with its own check, and
-- each answering no more than the question.

-- The next case number of an office, such as 2027/14. Gaps are possible (an undone transaction), repeats are not.
CREATE FUNCTION next_case_number(p_tenant uuid, p_year integer) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE number integer;
BEGIN
  INSERT INTO case_number_counter AS c (tenant_id, year, last) VALUES (p_tenant, p_year, 1)
  ON CONFLICT (tenant_id, year) DO UPDATE SET last = c.last + 1 RETURNING last INTO number;
  RETURN p_year || '/' || number;
END $$;

-- People by part of the name, or start of a case number: the policy test repeated, so that the index can be used.
CREATE FUNCTION search_people(p_text text, p_limit integer DEFAULT 50) RETURNS TABLE (participant_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[] := actor_tenants();
  hidden uuid[] := actor_hidden();
  wanted text := lower(trim(regexp_replace(p_text, '([\\%_])', '\\\1', 'g')));
BEGIN
  IF length(wanted) < 2 THEN RETURN; END IF;
  RETURN QUERY
  SELECT p.id FROM participant p
   WHERE lower(p.first_name || ' ' || p.last_name) LIKE '%' || wanted || '%' AND p.id <> ALL (hidden)
     AND (p.tenant_id = ANY (tenants) OR actor_sees(p.id))
  UNION
  SELECT a.participant_id FROM application a
   WHERE a.case_number LIKE wanted || '%' AND a.tenant_id = ANY (tenants) AND a.participant_id <> ALL (hidden)
  LIMIT least(p_limit, 200);
END $$;

-- Exact search by the keyed hash of a national identity number: the office within its own people, and jobs.
CREATE FUNCTION search_by_national_id(p_hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT n.participant_id FROM national_id n
   WHERE n.hash = p_hash AND n.tenant_id = ANY (actor_tenants()) AND n.participant_id <> ALL (actor_hidden()) LIMIT 1
$$;

-- Place on the waitlist: need class, then leaves school this year, then waiting since; equals share a place.
CREATE FUNCTION waitlist_rank(p_entry uuid) RETURNS TABLE (place integer, waiting integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH me AS (
    SELECT * FROM waitlist_entry e WHERE e.id = p_entry AND e.state = 'waiting' AND actor_sees(e.participant_id)
  ), ordered AS (
    SELECT e.id, rank() OVER (ORDER BY coalesce(a.need_class, 99),
                                       coalesce(p.school_ends_on <= make_date(extract(year FROM app_today())::integer, 12, 31)
                                                AND p.school_ends_on >= make_date(extract(year FROM app_today())::integer, 1, 1), false) DESC,
                                       e.since)::integer AS place,
           count(*) OVER ()::integer AS waiting
      FROM me JOIN waitlist_entry e ON e.offer_id = me.offer_id AND e.tenant_id = me.tenant_id AND e.state = 'waiting'
      JOIN application a ON a.id = e.application_id JOIN participant p ON p.id = e.participant_id
  )
  SELECT o.place, o.waiting FROM ordered o WHERE o.id = p_entry
$$;

-- How many wait for each offer in each municipality. Numbers only.
CREATE FUNCTION offer_waiting(p_offers uuid[]) RETURNS TABLE (offer_id uuid, municipality_id uuid, waiting integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT e.offer_id, e.tenant_id, count(*)::integer FROM waitlist_entry e
   WHERE e.offer_id = ANY (p_offers) AND e.state <> 'left' GROUP BY e.offer_id, e.tenant_id
$$;

-- Who has looked at the person's case: for the person, a personal representative, the office and the privacy officer.
CREATE FUNCTION who_looked(p_participant uuid, p_limit integer DEFAULT 200)
RETURNS TABLE (at timestamptz, user_id uuid, by_name text, role text, organisation_id uuid, organisation_name text,
               action text, why text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF p_participant <> ALL (actor_self() || actor_represented())
     AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.id = p_participant AND p.tenant_id = ANY (actor_tenants()) AND actor_sees(p.id))
     AND coalesce((actor_membership()).role, '') <> 'privacyOfficer' THEN RETURN; END IF;
  RETURN QUERY
  SELECT a.at, a.user_id, u.name, a.role, a.organisation_id, o.name, a.action, a.why
    FROM audit_event a LEFT JOIN app_user u ON u.id = a.user_id LEFT JOIN organisation o ON o.id = a.organisation_id
   WHERE a.kind = 'read' AND a.participant_ids @> ARRAY[p_participant]
   ORDER BY a.id DESC LIMIT least(p_limit, 1000);
END $$;

-- A citizen's first log-in: the person is already known (paper, NAV), by the hash of the identity number. Jobs only.
CREATE FUNCTION link_user_to_person(p_user uuid, p_hash bytea) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE person uuid;
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'system' THEN RETURN NULL; END IF;
  SELECT n.participant_id INTO person FROM national_id n WHERE n.hash = p_hash ORDER BY n.created_at DESC LIMIT 1;
  UPDATE app_user SET participant_id = person WHERE id = p_user AND participant_id IS NULL AND person IS NOT NULL;
  RETURN (SELECT participant_id FROM app_user WHERE id = p_user);
END $$;

-- A citizen without a case registers in the municipality they live in; the user becomes the person. Once.
CREATE FUNCTION register_self(p_tenant uuid, p_first_name text, p_last_name text, p_birth_date date) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE person uuid;
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'self' THEN RETURN NULL; END IF;
  SELECT participant_id INTO person FROM app_user WHERE id = actor_user() FOR UPDATE;
  IF NOT FOUND OR person IS NOT NULL THEN RETURN person; END IF;
  INSERT INTO participant (tenant_id, first_name, last_name, birth_date, has_bank_id)
  VALUES (p_tenant, p_first_name, p_last_name, p_birth_date, true) RETURNING id INTO person;
  UPDATE app_user SET participant_id = person WHERE id = actor_user();
  RETURN person;
END $$;

-- A person who starts at NAV: the adviser registers them in NAV's own municipality and gets NAV's grants. Null when the
-- person is already known there: then the office must be asked.
CREATE FUNCTION register_from_nav(p_first_name text, p_last_name text, p_birth_date date, p_encrypted bytea, p_hash bytea)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  worn membership := actor_membership();
  tenant uuid := (SELECT municipality_id FROM organisation WHERE id = worn.organisation_id AND kind = 'navOffice');
  person uuid;
BEGIN
  IF worn.role IS DISTINCT FROM 'navAdviser' OR tenant IS NULL
     OR EXISTS (SELECT 1 FROM national_id WHERE hash = p_hash AND tenant_id = tenant) THEN RETURN NULL; END IF;
  INSERT INTO participant (tenant_id, first_name, last_name, birth_date)
  VALUES (tenant, p_first_name, p_last_name, p_birth_date) RETURNING id INTO person;
  INSERT INTO national_id (participant_id, tenant_id, encrypted, hash) VALUES (person, tenant, p_encrypted, p_hash);
  INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, until, source_table, source_id)
  VALUES (person, tenant, 'organisation', worn.organisation_id, 'navIntake', 'nav', app_today(), NULL, 'participant', person),
         (person, tenant, 'organisation', worn.organisation_id, 'navIntake', 'navIntake', app_today(), app_today() + 30, 'participant', person);
  RETURN person;
END $$;

-- Emergency access for the one who asks, as the office role worn, for 24 hours. Null: no such person, or not an office role.
-- The caller records the alert.
CREATE FUNCTION break_the_glass(p_participant uuid, p_reason text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  worn membership := actor_membership();
  tenant uuid := (SELECT tenant_id FROM participant WHERE id = p_participant);
  opened uuid;
BEGIN
  IF tenant IS NULL OR coalesce(worn.role, '') NOT IN ('caseworker', 'decisionMaker', 'officeLeader')
     OR EXISTS (SELECT 1 FROM conflict_of_interest WHERE participant_id = p_participant AND user_id = worn.user_id) THEN RETURN NULL; END IF;
  INSERT INTO break_glass (participant_id, tenant_id, user_id, membership_id, reason, until_at)
  VALUES (p_participant, tenant, worn.user_id, worn.id, p_reason, app_now() + interval '24 hours') RETURNING id INTO opened;
  INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, until, source_table, source_id)
  VALUES (p_participant, tenant, 'membership', worn.id, 'breakGlass', 'full', app_today(), app_today() + 1, 'break_glass', opened);
  RETURN opened;
END $$;

-- The person behind a case number, for breaking the glass only: an id, nothing else.
CREATE FUNCTION person_of_case(p_case_number text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT a.participant_id FROM application a JOIN organisation o ON o.municipality_id = a.tenant_id
   WHERE a.case_number = p_case_number AND o.id = (actor_membership()).organisation_id AND o.kind = 'office'
$$;

-- Names a member of staff who may see a protected person: by somebody already named, or the office's leader.
CREATE FUNCTION name_protected_access(p_participant uuid, p_user uuid, p_reason text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE tenant uuid := (SELECT tenant_id FROM participant WHERE id = p_participant AND tenant_id = ANY (actor_tenants()));
BEGIN
  IF tenant IS NULL OR NOT (current_setting('app.hat_kind', true) = 'system' OR (actor_membership()).role = 'officeLeader'
                            OR may_see_protected(p_participant, actor_user())) THEN RETURN false; END IF;
  INSERT INTO protected_access (participant_id, tenant_id, user_id, named_by_user_id, reason)
  VALUES (p_participant, tenant, p_user, actor_user(), p_reason) ON CONFLICT DO NOTHING;
  RETURN true;
END $$;

-- Who registers the protection is named at once: otherwise nobody could finish the case.
CREATE FUNCTION name_who_protects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.tenant_id = ANY (actor_tenants()) AND actor_user() IS NOT NULL THEN
    INSERT INTO protected_access (participant_id, tenant_id, user_id, reason)
    VALUES (NEW.id, NEW.tenant_id, actor_user(), 'registered the protection') ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER protected_on_insert AFTER INSERT ON participant FOR EACH ROW WHEN (NEW.protection <> 'none')
  EXECUTE FUNCTION name_who_protects();
CREATE TRIGGER protected_on_update AFTER UPDATE OF protection ON participant FOR EACH ROW
  WHEN (NEW.protection <> 'none' AND OLD.protection IS DISTINCT FROM NEW.protection) EXECUTE FUNCTION name_who_protects();

GRANT EXECUTE ON FUNCTION next_case_number(uuid, integer), search_people(text, integer), search_by_national_id(bytea),
  waitlist_rank(uuid), offer_waiting(uuid[]), who_looked(uuid, integer), link_user_to_person(uuid, bytea),
  register_self(uuid, text, text, date), register_from_nav(text, text, date, bytea, bytea), break_the_glass(uuid, text),
  person_of_case(text), name_protected_access(uuid, uuid, text) TO inntak_app;
