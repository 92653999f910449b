#!/usr/bin/env bash
# How long a roster takes through the gateway (sent, checked, committed), beside COPY of the same rows; what memory the service takes
# for it; and that a commit whose service is killed with -9 in the middle goes on and ends equal. Starts a platform of its own on ports
# 28080 to 28432 and ends it.
#   acceptance/bench/roster.sh [data folder with a federation loaded by an earlier run] [rows=100000] [members=400000] [unions=3500]
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT=$PWD
. acceptance/load/tools.sh
. acceptance/bench/lib.sh
needs java mvn psql curl
DATA=$(realpath -m "${1:-$ROOT/target/bench/data-export}")
ROWS=${2:-100000} MEMBERS=${3:-400000} UNIONS=${4:-3500}
begin_federation "$MEMBERS" "$UNIONS"
service() { pgrep -f "membership-service/target/quarkus-app" | head -1; }
count() { sql membership "SELECT count(*) FROM member WHERE status = 'ACTIVE'"; }
told() { # import, state that is waited for
    while :; do
        said=$(ask "$at/api/v1/members/imports/$1" || true)
        case $said in *"\"state\":\"$2\""*) break ;; *FAILED* | *CANCELLED*) echo "$said"; exit 1 ;; esac
        sleep 0.5
    done
}
member() { sed "s/.*\"$1\":\([0-9]*\).*/\1/" <<<"$said"; }

run() { # what, rows, whether the service is killed in the middle
    local began id checked before
    tool Rosters "$DATA" "$2" "$OUT/roster.csv"
    before=$(count)
    echo "== $1: $(number "$2") rows, $(($(stat -c %s "$OUT/roster.csv") >> 10)) kB; the service holds $(held membership-service VmRSS) MB"
    began=$(now)
    id=$(ask "$at/api/v1/members/imports" -X POST --url-query "unitId=$city" --url-query "reason=measure a roster" \
        --url-query "paperConsent=true" -H 'Content-Type: application/octet-stream' -T "$OUT/roster.csv" | sed 's/.*"id":"\([^"]*\)","state".*/\1/')
    echo "   sent and read: $(seconds "$(since "$began")") s"
    told "$id" CHECKED
    checked=$(since "$began")
    echo "   checked after $(seconds "$checked") s: $(member created) to be taken in, $(member refused) refused"
    ask -X POST "$at/api/v1/members/imports/$id/commit" >/dev/null
    if [ "$3" = killed ]; then
        until [ "$(($(count) - before))" -gt $(($2 / 3)) ]; do sleep 0.1; done
        kill -9 "$(service)"
        echo "   killed with -9 when $(number $(($(count) - before))) were members"
    fi
    told "$id" COMMITTED
    echo "   committed after $(seconds "$(since "$began")") s in all ($(($2 * 1000 / $(since "$began"))) rows/s): $(member created) created," \
        "$(member refused) refused; the service held $(held membership-service VmHWM) MB at most"
    ALL=$(since "$began")
    [ "$(($(count) - before))" = "$(member created)" ] || { red "members: $(($(count) - before)), created: $(member created)"; exit 1; }
    [ "$(($(member created) + $(member refused)))" = "$2" ] || { red "rows do not add up"; exit 1; }
}
run "a roster" "$ROWS" whole
anchor=$(copy_anchor)
echo "   COPY of members into an equal table: $(number "$anchor") rows/s; ratio $(ratio $((ROWS * 1000 / ALL)) "$anchor")"
run "a roster, the service killed while it commits" $((ROWS / 4)) killed
