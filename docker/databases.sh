#!/bin/sh
# Makes each service's database and role, and sets the role's password to the present one. Harmless to repeat. The server is
# told by PGHOST, PGUSER and PGPASSWORD.
set -eu
for service in MEMBERSHIP ORGANIZATION EVENTS; do
    DB_NAME=$(echo "$service" | tr 'A-Z' 'a-z')
    eval "DB_ROLE_PASSWORD=\$${service}_DB_PASSWORD"
    export DB_NAME DB_ROLE_PASSWORD
    psql -X -q -v ON_ERROR_STOP=1 -d postgres <<'SQL'
\getenv name DB_NAME
\getenv password DB_ROLE_PASSWORD
SELECT format('CREATE ROLE %I', :'name') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', :'name', :'password') \gexec
SELECT format('CREATE DATABASE %I OWNER %I', :'name', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
    echo "database $DB_NAME is there"
done
