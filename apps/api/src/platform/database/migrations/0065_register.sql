-- The office's register of people is read by last name, a page at a time.
CREATE INDEX participant_by_name ON participant (tenant_id, (last_name || ' ' || first_name), id);
-- The latest case of a person.
CREATE INDEX application_latest ON application (participant_id, created_at DESC, id);
