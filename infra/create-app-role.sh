#!/usr/bin/env bash
# Runs once, when the database is created: the role as whom the product runs. It owns nothing; migrations grant it what it
# may do, and row-level security holds for it.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE inntak_app LOGIN NOCREATEDB NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
SQL
