-- What a municipality has bought at an offer: so many places a weekday, in a period, under a number in its own archive. Tells of nobody.
CREATE TABLE purchase_agreement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  offer_id uuid NOT NULL REFERENCES offer (id),
  reference text NOT NULL CHECK (reference <> ''),
  places integer NOT NULL CHECK (places BETWEEN 1 AND 999),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid)),
  registered_by_user_id uuid REFERENCES app_user (id),
  registered_on date NOT NULL,
  -- The last change, and why.
  change_reason text CHECK (change_reason <> ''),
  changed_by_user_id uuid REFERENCES app_user (id),
  changed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK ((change_reason IS NULL) = (changed_at IS NULL)),
  CONSTRAINT purchase_agreement_one_at_a_time EXCLUDE USING gist (tenant_id WITH =, offer_id WITH =, valid WITH &&)
);
CREATE INDEX purchase_agreement_offer_id ON purchase_agreement (offer_id);
CREATE INDEX purchase_agreement_registered_by_user_id ON purchase_agreement (registered_by_user_id);
CREATE INDEX purchase_agreement_changed_by_user_id ON purchase_agreement (changed_by_user_id);
ALTER TABLE purchase_agreement ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON purchase_agreement FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY adds ON purchase_agreement FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY changes ON purchase_agreement FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
GRANT SELECT, INSERT ON purchase_agreement TO inntak_app;
GRANT UPDATE (reference, places, valid, change_reason, changed_by_user_id, changed_at, version) ON purchase_agreement TO inntak_app;

-- Why bought places were chosen, the latest first.
CREATE INDEX place_offer_choice ON place_offer (tenant_id, created_at) WHERE choice_basis IS NOT NULL;

-- How bought places are used: what is kept for the municipality, who is there today, and who is promised a place later; and the last
-- day of each person there, null where none is set. Counts everybody, also those whom the caller may not see.
CREATE FUNCTION purchased_use(p_tenant uuid, p_offers uuid[])
RETURNS TABLE (offer_id uuid, weekday smallint, kept integer, used integer, promised integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE today date := app_today();
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN; END IF;
  RETURN QUERY
  SELECT o, w::smallint,
         coalesce((SELECT sum(p.places) FROM offer_pool p WHERE p.offer_id = o AND p.municipality_id = p_tenant AND p.valid @> today
                      AND coalesce(p.weekday, w) = w), 0)::integer,
         (SELECT count(DISTINCT c.participant_id) FROM occupancy c WHERE c.offer_id = o AND c.tenant_id = p_tenant AND c.weekday = w
             AND c.valid @> today)::integer,
         (SELECT count(DISTINCT c.participant_id) FROM occupancy c WHERE c.offer_id = o AND c.tenant_id = p_tenant AND c.weekday = w
             AND lower(c.valid) > today)::integer
    FROM unnest(p_offers) AS o, generate_series(1, 5) AS w;
END $$;
CREATE FUNCTION purchased_last_days(p_tenant uuid, p_offer uuid) RETURNS date[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN '{}'; END IF;
  RETURN (SELECT coalesce(array_agg(l.last_day), '{}') FROM (
    SELECT CASE WHEN bool_or(upper_inf(c.valid)) THEN NULL ELSE max(upper(c.valid)) - 1 END AS last_day FROM occupancy c
     WHERE c.offer_id = p_offer AND c.tenant_id = p_tenant AND (upper_inf(c.valid) OR upper(c.valid) > app_today())
     GROUP BY c.participant_id) l);
END $$;
GRANT EXECUTE ON FUNCTION purchased_use(uuid, uuid[]), purchased_last_days(uuid, uuid) TO inntak_app;
