#!/usr/bin/env bash
# How long the members of a city take to become a workbook, through the gateway, beside COPY of the same rows; and what memory the
# service takes for it. Starts a platform of its own on ports 28080 to 28432 and ends it.
#   acceptance/bench/export.sh [data folder with a federation loaded by an earlier run] [members=400000] [unions=3500]
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT=$PWD
. acceptance/load/tools.sh
. acceptance/bench/lib.sh
needs java mvn psql curl
DATA=$(realpath -m "${1:-$ROOT/target/bench/data-export}")
MEMBERS=${2:-400000} UNIONS=${3:-3500}
begin_federation "$MEMBERS" "$UNIONS"
echo "   before: the service holds $(held membership-service VmRSS) MB"

began=$(now)
job=$(ask "$at/api/v1/members/exports" -H 'Content-Type: application/json' \
    -d "{\"unitId\":\"$city\",\"purpose\":\"measure the export\"}" | sed 's/.*"id":"\([^"]*\)".*/\1/')
while :; do
    told=$(ask "$at/api/v1/members/exports/$job")
    case $told in *'"DONE"'*) break ;; *'"FAILED"'* | *'"CANCELLED"'*) echo "$told"; exit 1 ;; esac
    sleep 0.5
done
took=$(since "$began")
ask "$at/api/v1/members/exports/$job/file" -o "$OUT/members.xlsx"
echo "   export of $(number "$(sed 's/.*"done":\([0-9]*\).*/\1/' <<<"$told")") members: $(seconds $took) s, $(($(stat -c %s "$OUT/members.xlsx") >> 20)) MB;" \
    "the service held $(held membership-service VmHWM) MB at most (heap -Xmx of ./start)"

began=$(now)
sql membership "\copy (SELECT * FROM member) TO '$OUT/members.csv' CSV"
copied=$(since "$began")
echo "   COPY of their rows to a file: $(seconds $copied) s; ratio $(ratio $copied $took)"
