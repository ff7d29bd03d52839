-- A colleague's own views of the worklist: a name, and what it narrows the list to. Hers alone, at the office where she made
-- it; words that were searched for are not kept, as they may be a name.
CREATE TABLE saved_view (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES app_user (id),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  name text NOT NULL CHECK (name <> '' AND length(name) <= 40),
  view text NOT NULL,
  sort text NOT NULL,
  state text,
  offer_id uuid REFERENCES offer (id),
  school_id uuid REFERENCES organisation (id),
  next_with text CHECK (next_with IN ('office', 'nav', 'organisation', 'participant')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now()
);
CREATE UNIQUE INDEX saved_view_one_name ON saved_view (user_id, tenant_id, lower(name));
CREATE INDEX saved_view_tenant_id ON saved_view (tenant_id);
CREATE INDEX saved_view_offer_id ON saved_view (offer_id);
CREATE INDEX saved_view_school_id ON saved_view (school_id);

ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON saved_view
  USING (user_id = (SELECT actor_user()) AND tenant_id = ANY ((SELECT actor_tenants())::uuid[]))
  WITH CHECK (user_id = (SELECT actor_user()) AND tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
GRANT SELECT, INSERT, DELETE, UPDATE (name, version) ON saved_view TO inntak_app;
