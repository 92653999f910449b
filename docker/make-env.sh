#!/bin/sh
# Writes .env beside docker-compose.yml with secrets made at random; refuses to replace one that is there.
set -eu
umask 077
cd "$(dirname "$0")/.."
if [ -e .env ]; then
    echo ".env is there already; nothing was changed" >&2
    exit 1
fi
secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
uuid() { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen; }
sed -e "s/^POSTGRES_PASSWORD=.*/POSTGRES_PASSWORD=$(secret)/" \
    -e "s/^MEMBERSHIP_DB_PASSWORD=.*/MEMBERSHIP_DB_PASSWORD=$(secret)/" \
    -e "s/^ORGANIZATION_DB_PASSWORD=.*/ORGANIZATION_DB_PASSWORD=$(secret)/" \
    -e "s/^EVENTS_DB_PASSWORD=.*/EVENTS_DB_PASSWORD=$(secret)/" \
    -e "s/^GRAFANA_PASSWORD=.*/GRAFANA_PASSWORD=$(secret)/" \
    -e "s/^FOUNDER_CLIENT_SECRET=.*/FOUNDER_CLIENT_SECRET=$(secret)/" \
    -e "s/^FOUNDER_ACCOUNT=.*/FOUNDER_ACCOUNT=$(uuid)/" \
    .env.example > .env
echo ".env was made"
