-- Money for new jobs and places (øremerkede midler) given to one bydel or municipality. Tells of nobody; which placement it
-- pays for stands at the placement, and is as protected as that.

CREATE TABLE earmarked_grant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  purpose text NOT NULL CHECK (purpose <> ''),
  amount integer NOT NULL CHECK (amount BETWEEN 1 AND 1000000000), -- whole kroner
  from_on date NOT NULL,
  to_on date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (to_on >= from_on),
  UNIQUE (id, tenant_id)
);
CREATE INDEX earmarked_grant_tenant_id ON earmarked_grant (tenant_id, from_on);

-- What was written down when, by whom: appended to, never changed. The first row is how it was registered.
CREATE TABLE earmarked_grant_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  grant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  purpose text NOT NULL,
  amount integer NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  reason text,
  at timestamptz NOT NULL DEFAULT app_now(),
  by_user_id uuid REFERENCES app_user (id),
  by_role text NOT NULL,
  request_id text,
  FOREIGN KEY (grant_id, tenant_id) REFERENCES earmarked_grant (id, tenant_id)
);
CREATE INDEX earmarked_grant_change_grant_id ON earmarked_grant_change (grant_id, id);
CREATE INDEX earmarked_grant_change_by_user_id ON earmarked_grant_change (by_user_id);

-- What pays for a placement, of the same bydel or municipality.
ALTER TABLE placement ADD COLUMN earmarked_grant_id uuid;
ALTER TABLE placement ADD FOREIGN KEY (earmarked_grant_id, tenant_id) REFERENCES earmarked_grant (id, tenant_id);
CREATE INDEX placement_earmarked_grant_id ON placement (earmarked_grant_id);

-- Bydeler and municipalities whose grants the actor may write down: the own office's, or an analyst's bydel.
CREATE FUNCTION actor_grant_tenants() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN CASE WHEN (actor_membership()).role = 'cityAnalyst' THEN '{}' ELSE actor_figures() END;
END $$;

ALTER TABLE earmarked_grant ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON earmarked_grant FOR SELECT USING (tenant_id = ANY ((SELECT actor_figures())::uuid[]));
CREATE POLICY adds ON earmarked_grant FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_grant_tenants())::uuid[]));
CREATE POLICY changes ON earmarked_grant FOR UPDATE USING (tenant_id = ANY ((SELECT actor_grant_tenants())::uuid[]));
ALTER TABLE earmarked_grant_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON earmarked_grant_change FOR SELECT USING (tenant_id = ANY ((SELECT actor_figures())::uuid[]));
CREATE POLICY adds ON earmarked_grant_change FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_grant_tenants())::uuid[])
  AND by_user_id IS NOT DISTINCT FROM (SELECT actor_user()));

-- Does it pay for anything? Not for what: an analyst who corrects it sees no people.
CREATE FUNCTION grant_is_used(p_grant uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM placement p JOIN earmarked_grant g ON g.id = p.earmarked_grant_id
                  WHERE g.id = p_grant AND g.tenant_id = ANY (actor_grant_tenants()))
$$;

GRANT SELECT, INSERT, UPDATE ON earmarked_grant TO inntak_app;
GRANT SELECT, INSERT ON earmarked_grant_change TO inntak_app;
GRANT EXECUTE ON FUNCTION actor_grant_tenants(), grant_is_used(uuid) TO inntak_app;
