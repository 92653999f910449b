#!/usr/bin/env bash
# What an indicator of a whole city costs with five million facts: the service's own statements by pgbench, warm, one client.
#   PGHOST=… PGPORT=… PGUSER=… acceptance/bench/facts.sh <empty database> [facts=5000000] [questions=400]
# The database is one of PostgreSQL that may be thrown away; the tables are made from the migrations of events-service.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,5p' "$0"; exit 2; }
db=$1 facts=${2:-5000000} questions=${3:-400}
cd "$(dirname "$0")/../.."
OUT=$(mktemp -d)
trap 'rm -rf "$OUT"' EXIT
if [ -z "$(psql -XAtq -d "$db" -c "SELECT to_regclass('fact')")" ]; then
    for file in $(ls platform/*/src/main/resources/db/platform/*.sql events-service/src/main/resources/db/migration/*.sql |
        awk -F/ '{name = $NF; sub(/^V/, "", name); sub(/__.*/, "", name); sub(/_/, ".", name); print name, $0}' | sort -V | cut -d' ' -f2); do
        psql -Xq -v ON_ERROR_STOP=1 -d "$db" -f "$file" >/dev/null
    done
    psql -Xq -d "$db" -v facts="$facts" -f acceptance/bench/facts-load.sql
fi
ask() { # name, SQL
    echo "$2" >"$OUT/$1.sql"
    pgbench -n -M prepared -c 1 -t 50 -f "$OUT/$1.sql" "$db" >/dev/null 2>&1
    (cd "$OUT" && pgbench -n -M prepared -c 1 -t "$questions" -l --log-prefix="$1" -f "$OUT/$1.sql" "$db" >/dev/null 2>&1)
    awk '{print $3}' "$OUT/$1".[0-9]* | sort -n |
        awk -v name="$1" '{t[NR] = $1} END {printf "%-24s p50 %8.2f ms   p95 %8.2f ms\n", name, t[int((NR + 1) * 0.5)] / 1000, t[int((NR + 1) * 0.95)] / 1000}'
}
city="array[md5('unit0')::uuid]" county="array[md5('unit1')::uuid]"
all="array['MEMBER_JOINED', 'MEMBER_TRANSFERRED_IN', 'MEMBER_RESTORED', 'MEMBER_REGROUPED', 'MEMBER_LEFT', 'MEMBER_TRANSFERRED_OUT', 'MEMBER_RETAINED']"
sums() { # unit or parent column, units, measures, dimension, first, last
    echo "select c.unit_id, c.value, c.declared, c.measure, cast(sum(c.quantity) as bigint) from fact_count c where c.measure = any($3) and c.dimension = '$4' and c.month between '$5' and '$6' and c.$1 = any($2) group by c.unit_id, c.value, c.declared, c.measure order by c.unit_id, c.value;"
}
persons() { echo "select unit_id, cast(sum(persons) as bigint) from fact_distinct where measure = 'MEMBER_JOINED' and unit_id = any($1) and month between '$2' and '$3' and previous < '$2' group by unit_id;"; }
ask sum-of-a-year "$(sums unit_id "$city" "array['MEMBER_JOINED']" '' 2025-01-01 2025-12-01)"
ask stock-of-ten-years "$(sums unit_id "$city" "$all" '' 0001-01-01 2026-11-01)"
ask stock-by-group "$(sums unit_id "$city" "$all" group 0001-01-01 2026-11-01)"
ask stock-by-county "$(sums parent_id "$city" "$all" '' 0001-01-01 2026-11-01)"
ask stock-by-township "$(sums parent_id "$county" "$all" '' 0001-01-01 2026-11-01)"
ask distinct-of-a-year "$(persons "$city" 2025-01-01 2025-12-01)"
ask distinct-of-ten-years "$(persons "$city" 2016-01-01 2026-11-01)"
