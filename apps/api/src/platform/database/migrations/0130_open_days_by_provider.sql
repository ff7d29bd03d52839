-- Whose open day it is, so that the page of an offer tells of its own. Null: no provider's.
ALTER TABLE year_wheel_event ADD COLUMN organisation_id uuid REFERENCES organisation (id);
CREATE INDEX year_wheel_event_organisation_id ON year_wheel_event (organisation_id);
