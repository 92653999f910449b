#!/usr/bin/env bash
# What every feature shares, through the gateway: an announcement to the members of a city beside COPY of the rows it makes; the list of
# tasks of clerks; the same while many follow the board of a drive, some of whom take nothing; a file of 60 MiB that is sent. Starts a
# platform of its own on ports 28080 to 28432 and ends it.
#   acceptance/bench/shared.sh [data folder with a federation loaded by an earlier run] [members=400000] [unions=3500] [readers=240]
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT=$PWD
. acceptance/load/tools.sh
. acceptance/bench/lib.sh
needs java mvn psql curl
DATA=$(realpath -m "${1:-$ROOT/target/bench/data-export}")
MEMBERS=${2:-400000} UNIONS=${3:-3500} READERS=${4:-240}
begin_federation "$MEMBERS" "$UNIONS"

echo "== tasks and boards; the gateway holds $(held gateway VmRSS) MB"
tool BoardReaders "$DATA" "$READERS" 10 40 15
echo "   the gateway held $(held gateway VmHWM) MB at most"

echo "== a file of 60 MiB that is sent, and refused when it has been read"
head -c $((45 << 20)) /dev/urandom | base64 -w 0 >"$OUT/file.txt"
began=$(now)
ask "$at/api/v1/members/imports" -X POST --url-query "unitId=$city" --url-query "reason=measure a file" \
    --url-query "paperConsent=true" -H 'Content-Type: application/octet-stream' -T "$OUT/file.txt" -o /dev/null -w '   answered %{http_code}' || true
echo " after $(seconds "$(since "$began")") s; the gateway held $(held gateway VmHWM) MB, the service $(held membership-service VmHWM) MB at most"
began=$(now)
cp "$OUT/file.txt" "$OUT/copy.txt" && sync "$OUT/copy.txt"
echo "   the same file copied to disk: $(seconds "$(since "$began")") s"

echo "== an announcement to the members of a city"
before=$(sql membership "SELECT count(*) FROM notification")
made=$(ask "$at/api/v1/announcements" -D "$OUT/head" -H 'Content-Type: application/json' \
    -d "{\"unitId\":\"$city\",\"title\":\"职工体检安排\",\"text\":\"本月起分批组织会员体检，请到所在工会登记。\",\"audience\":\"WITH_UNIONS_BELOW\"}")
id=$(sed 's/.*"id":"\([^"]*\)".*/\1/' <<<"$made")
began=$(now)
ask -X POST "$at/api/v1/announcements/$id/publication" -H "If-Match: $(tr -d '\r' <"$OUT/head" | sed -n 's/^[Ee][Tt]ag: //p')" >/dev/null
until [ "$(sql membership "SELECT status FROM announcement WHERE id = '$id'")" = SENT ]; do sleep 0.2; done
took=$(since "$began")
told=$(($(sql membership "SELECT count(*) FROM notification") - before))
echo "   $(number "$told") accounts told in $(seconds "$took") s: $((told * 1000 / took)) a second; the service held $(held membership-service VmHWM) MB at most"
sql membership "CREATE TABLE bench_notification (LIKE notification INCLUDING ALL)" >/dev/null
sql membership "\\copy (SELECT * FROM notification ORDER BY id DESC LIMIT $told) TO '$OUT/notifications.copy'"
began=$(now)
sql membership "\\copy bench_notification FROM '$OUT/notifications.copy'"
copied=$(since "$began")
sql membership "DROP TABLE bench_notification" >/dev/null
echo "   COPY of the rows it made into an equal table: $(seconds "$copied") s; ratio $(ratio "$copied" "$took")"
began=$(now)
for _ in 1 2 3 4 5 6 7 8 9 10; do ask "$at/api/v1/announcements/$id/reach" >/dev/null; done
echo "   how far it reached, asked ten times: $(($(since "$began") / 10)) ms each"

echo "== the headcount of every union beside the sum of its facts"
sql membership "SELECT unit_id, sum(all_members) FROM headcount_now GROUP BY unit_id HAVING sum(all_members) <> 0 ORDER BY 1" >"$OUT/headcounts"
facts() {
    sql events "SELECT unit_id, sum(CASE WHEN measure IN ('MEMBER_LEFT', 'MEMBER_TRANSFERRED_OUT', 'MEMBER_RETAINED') THEN -quantity ELSE quantity END)
        FROM fact_count WHERE measure LIKE 'MEMBER\\_%' AND measure <> 'MEMBER_REGROUPED' AND dimension = '' AND NOT declared
        GROUP BY unit_id HAVING sum(CASE WHEN measure IN ('MEMBER_LEFT', 'MEMBER_TRANSFERRED_OUT', 'MEMBER_RETAINED') THEN -quantity
        ELSE quantity END) <> 0 ORDER BY 1" >"$OUT/facts"
}
for _ in $(seq 600); do facts; cmp -s "$OUT/headcounts" "$OUT/facts" && break; sleep 1; done
echo "   $(number "$(wc -l <"$OUT/headcounts")") unions, $(diff "$OUT/headcounts" "$OUT/facts" | grep -c '^[<>]' || true) lines differ"
cmp -s "$OUT/headcounts" "$OUT/facts" || { red "headcounts and facts differ"; exit 1; }
