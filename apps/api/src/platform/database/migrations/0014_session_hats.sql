-- Which hats a log-in offers: all the person's, or only those of its own kind (LOGIN_HATS). Limits follow the hat worn.
ALTER TABLE session ADD COLUMN hats text NOT NULL DEFAULT 'all' CHECK (hats IN ('all', 'citizen', 'staff'));
