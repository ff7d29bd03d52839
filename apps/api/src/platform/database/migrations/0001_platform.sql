-- The ground everything stands on: who decides (municipality), who works (organisation, membership), who logs in
-- (app_user, session), what day it is (business_clock), who did and saw what (audit_event).
-- `inntak_app` stands for the role of DATABASE_URL; the migration runner puts the real name in.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO inntak_app;

-- Tenant: the unit that decides about a person. Bydeler do not see each other; the city sees figures only.
CREATE TABLE municipality (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
  kind text NOT NULL CHECK (kind IN ('municipality', 'district', 'city')),
  name text NOT NULL,
  parent_id uuid REFERENCES municipality (id),
  CHECK ((kind = 'district') = (parent_id IS NOT NULL))
);
CREATE INDEX municipality_parent_id ON municipality (parent_id);

CREATE TABLE organisation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
  kind text NOT NULL CHECK (kind IN ('office', 'provider', 'school', 'navOffice', 'city', 'operator')),
  municipality_id uuid REFERENCES municipality (id),
  name text NOT NULL,
  CHECK (kind NOT IN ('office', 'navOffice', 'city') OR municipality_id IS NOT NULL)
);
CREATE INDEX organisation_municipality_id ON organisation (municipality_id);
CREATE UNIQUE INDEX organisation_one_office ON organisation (municipality_id, kind) WHERE kind IN ('office', 'navOffice');

-- A log-in. Never holds a national identity number; participant_id is set when the user is a person with a case.
CREATE TABLE app_user (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  participant_id uuid UNIQUE,
  demo_code text UNIQUE CHECK (demo_code ~ '^[a-z0-9-]+$'),
  created_at timestamptz NOT NULL DEFAULT now()
);

-- Who a real log-in provider says it is, kept as a keyed hash (never the identity number or address itself).
CREATE TABLE login_identity (
  kind text NOT NULL CHECK (kind IN ('citizen', 'staff')),
  subject_hash bytea NOT NULL,
  user_id uuid NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (kind, subject_hash)
);
CREATE INDEX login_identity_user_id ON login_identity (user_id);

-- A role at an organisation. Both days are included; `until` is empty while it lasts.
CREATE TABLE membership (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES app_user (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  role text NOT NULL CHECK (role IN ('caseworker', 'decisionMaker', 'officeLeader', 'providerStaff', 'providerLeader',
    'schoolContact', 'navAdviser', 'districtAnalyst', 'cityAnalyst', 'contentEditor', 'privacyOfficer', 'administrator')),
  since date NOT NULL,
  until date,
  CHECK (until IS NULL OR until >= since),
  UNIQUE (user_id, organisation_id, role, since)
);
CREATE INDEX membership_organisation_id ON membership (organisation_id);

-- Log-in: real time throughout, never the business clock. Only a hash of the cookie is stored.
CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash bytea NOT NULL UNIQUE,
  user_id uuid NOT NULL REFERENCES app_user (id),
  login_as text NOT NULL CHECK (login_as IN ('citizen', 'staff')),
  hat_kind text CHECK (hat_kind IN ('self', 'representation', 'membership')),
  hat_id uuid,
  hat_chosen boolean NOT NULL DEFAULT false,
  id_token text,
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((hat_kind IN ('representation', 'membership')) = (hat_id IS NOT NULL))
);
CREATE INDEX session_user_id ON session (user_id);
CREATE INDEX session_seen_at ON session (seen_at);

-- A log-in under way at the provider, bound to the browser by a cookie; lives minutes.
CREATE TABLE login_attempt (
  token_hash bytea PRIMARY KEY,
  login_as text NOT NULL CHECK (login_as IN ('citizen', 'staff')),
  state text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  next_path text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX login_attempt_created_at ON login_attempt (created_at);

-- Demo and test: the day it is said to be (time of day stays real). Empty in production: the real day.
CREATE TABLE business_clock (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  day date NOT NULL
);

-- Who did or saw what, when (business and real time), as whom, why, about whom. Appended to, never changed.
CREATE TABLE audit_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind IN ('write', 'read')),
  action text NOT NULL,
  user_id uuid REFERENCES app_user (id),
  role text NOT NULL,
  organisation_id uuid REFERENCES organisation (id),
  on_behalf_of uuid,
  why text,
  participant_ids uuid[] NOT NULL DEFAULT '{}',
  object_type text,
  object_id uuid,
  request_id text NOT NULL
);
CREATE INDEX audit_event_participants ON audit_event USING gin (participant_ids);
CREATE INDEX audit_event_user ON audit_event (user_id, at);
CREATE INDEX audit_event_organisation_id ON audit_event (organisation_id);

-- That a notice was sent (SMS, e-mail), never what it said.
CREATE TABLE notice_sent (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES app_user (id),
  channel text NOT NULL CHECK (channel IN ('sms', 'email')),
  template text NOT NULL,
  job_key text NOT NULL UNIQUE,
  at timestamptz NOT NULL
);
CREATE INDEX notice_sent_user_id ON notice_sent (user_id);

-- Business time of this transaction. Outside the API (the owner's own statements) it is the clock's day, else today.
CREATE FUNCTION app_today() RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN coalesce(nullif(current_setting('app.today', true), '')::date,
                  (SELECT day FROM business_clock),
                  (now() AT TIME ZONE 'Europe/Oslo')::date);
END $$;

CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
END $$;

CREATE FUNCTION actor_user() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;
END $$;

-- The membership worn as a hat, only while it is valid and really the user's. Settings alone open nothing.
CREATE FUNCTION actor_membership() RETURNS membership LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE worn membership;
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'membership' THEN RETURN NULL; END IF;
  SELECT m.* INTO worn FROM membership m
   WHERE m.id = nullif(current_setting('app.hat_id', true), '')::uuid AND m.user_id = actor_user()
     AND m.since <= app_today() AND (m.until IS NULL OR m.until >= app_today());
  RETURN worn;
END $$;

-- The tenants whose cases this actor works with: the office's own, for office roles only. Jobs (hat `system`) see all.
CREATE FUNCTION actor_tenants() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE worn membership;
BEGIN
  IF current_setting('app.hat_kind', true) = 'system' THEN
    RETURN (SELECT coalesce(array_agg(id), '{}') FROM municipality);
  END IF;
  worn := actor_membership();
  IF worn.role IS NULL OR worn.role NOT IN ('caseworker', 'decisionMaker', 'officeLeader') THEN RETURN '{}'; END IF;
  RETURN (SELECT coalesce(array_agg(o.municipality_id), '{}') FROM organisation o
           WHERE o.id = worn.organisation_id AND o.kind = 'office');
END $$;

-- The person who is the user, when acting as oneself.
CREATE FUNCTION actor_self() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'self' THEN RETURN '{}'; END IF;
  RETURN (SELECT coalesce(array_agg(u.participant_id), '{}') FROM app_user u
           WHERE u.id = actor_user() AND u.participant_id IS NOT NULL);
END $$;

-- Whom access grants are looked up for: the organisation of a provider, school or NAV role, the user who represents.
CREATE FUNCTION actor_grantees() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE worn membership;
BEGIN
  IF current_setting('app.hat_kind', true) = 'representation' THEN
    RETURN CASE WHEN actor_user() IS NULL THEN '{}' ELSE ARRAY[actor_user()] END;
  END IF;
  worn := actor_membership();
  IF worn.role IN ('providerStaff', 'providerLeader', 'schoolContact', 'navAdviser') THEN
    RETURN ARRAY[worn.organisation_id];
  END IF;
  RETURN '{}';
END $$;

-- People this actor may not see (protected address, conflict of interest). Replaced where those are stored.
CREATE FUNCTION actor_hidden() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN '{}'::uuid[];
END $$;

-- Every hat a user may wear today. Replaced, with the same columns, where representations are stored.
CREATE FUNCTION user_hats(p_user uuid, p_today date)
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
   WHERE m.user_id = p_user AND m.since <= p_today AND (m.until IS NULL OR m.until >= p_today);
END $$;

GRANT SELECT ON municipality, organisation, app_user, membership, login_identity, business_clock, notice_sent TO inntak_app;
GRANT INSERT ON app_user, login_identity, notice_sent TO inntak_app;
GRANT INSERT, UPDATE ON business_clock TO inntak_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON session, login_attempt TO inntak_app;
GRANT INSERT ON audit_event TO inntak_app;
GRANT EXECUTE ON FUNCTION app_today(), app_now(), actor_user(), actor_membership(), actor_tenants(), actor_self(),
  actor_grantees(), actor_hidden(), user_hats(uuid, date) TO inntak_app;
