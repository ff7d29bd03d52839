-- The fixed contact person of a school, for parents and for those who work where its pupils go: name, role, phone, hours.
ALTER TABLE organisation ADD COLUMN contact jsonb;
