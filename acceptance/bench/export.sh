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
OUT=$(mktemp -d)
build_harness
begin_platform
trap 'end_platform; rm -rf "$OUT"' EXIT
[ -f "$DATA/federation.json" ] || acceptance/load/federation "$DATA" "$UNIONS" "$MEMBERS" 1
at=http://127.0.0.1:$UNIONHALL_PORT
token=$(founders_token)
city=$(sql membership "SELECT unit_id FROM unit_copy ORDER BY hi - lo DESC LIMIT 1")
service=$(pgrep -f "membership-service/target/quarkus-app" | head -1)
held() { awk -v what="$1" '$1 == what ":" {printf "%d", $2 / 1024}' "/proc/$service/status"; }
echo "   before: the service holds $(held VmRSS) MB"

began=$(date +%s%N)
job=$(curl -sf "$at/api/v1/members/exports" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
    -d "{\"unitId\":\"$city\",\"purpose\":\"measure the export\"}" | sed 's/.*"id":"\([^"]*\)".*/\1/')
while :; do
    told=$(curl -sf "$at/api/v1/members/exports/$job" -H "Authorization: Bearer $token")
    case $told in *'"DONE"'*) break ;; *'"FAILED"'* | *'"CANCELLED"'*) echo "$told"; exit 1 ;; esac
    sleep 0.5
done
took=$((($(date +%s%N) - began) / 1000000))
curl -sf "$at/api/v1/members/exports/$job/file" -H "Authorization: Bearer $token" -o "$OUT/members.xlsx"
echo "   export of $(number "$(sed 's/.*"done":\([0-9]*\).*/\1/' <<<"$told")") members: $(seconds $took) s, $(($(stat -c %s "$OUT/members.xlsx") >> 20)) MB;" \
    "the service held $(held VmHWM) MB at most (heap -Xmx of ./start)"

began=$(date +%s%N)
sql membership "\copy (SELECT * FROM member) TO '$OUT/members.csv' CSV"
copied=$((($(date +%s%N) - began) / 1000000))
echo "   COPY of their rows to a file: $(seconds $copied) s; ratio $(ratio $copied $took)"
