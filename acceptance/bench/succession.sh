#!/usr/bin/env bash
# How long it takes until the members of a union that is merged into another belong there.
# Starts a platform of its own on ports 28080 to 28432 and ends it.
#   acceptance/bench/succession.sh [data folder with a federation loaded by an earlier run] [rows=10000] [members=40000] [unions=3500]
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT=$PWD
. acceptance/load/tools.sh
. acceptance/bench/lib.sh
needs java mvn psql curl
DATA=$(realpath -m "${1:-$ROOT/target/bench/data-export}")
ROWS=${2:-10000} MEMBERS=${3:-40000} UNIONS=${4:-3500}
begin_federation "$MEMBERS" "$UNIONS"
id() { sed 's/.*"id":"\([^"]*\)".*/\1/'; }
found() { # name
    ask "$at/api/v1/units" -X POST -H 'Content-Type: application/json' -d "{\"name\":\"$1 $RANDOM$RANDOM\",\"type\":\"GRASSROOTS\",\"parentId\":\"$county\"}" | id
}
of() { sql membership "SELECT count(*) FROM member WHERE unit_id = '$1' AND status = 'ACTIVE'"; }
county=$(sql membership "SELECT unit_id FROM unit_copy WHERE type = 'FEDERATION' AND level = 'COUNTY' LIMIT 1")
from=$(found 并入的工会) to=$(found 承接的工会)
# the members of other unions are put there, as a roster would have entered them
sql membership "WITH chosen AS (SELECT id FROM member WHERE status = 'ACTIVE' ORDER BY id LIMIT $ROWS)
    UPDATE member SET unit_id = '$from' WHERE id IN (SELECT id FROM chosen)" >/dev/null
echo "== $(number "$(of "$from")") members of a union that is merged"
began=$(now)
ask "$at/api/v1/units/$from/merger" -X POST -H 'Content-Type: application/json' \
    -d "{\"reason\":\"所在企业合并\",\"documentNumber\":\"延工发〔2026〕12号\",\"successorId\":\"$to\"}" >/dev/null
echo "   the union has ended after $(seconds "$(since "$began")") s"
until [ "$(of "$to")" -gt 0 ]; do sleep 0.1; done
first=$(now)
echo "   the first are there after $(seconds "$(since "$began")") s"
until [ "$(of "$from")" = 0 ]; do sleep 0.1; done
echo "   all $(number "$(of "$to")") are there after $(seconds "$(since "$began")") s, $(seconds "$(since "$first")") s after the first"
[ "$(of "$to")" = "$ROWS" ] || { red "members: $(of "$to")"; exit 1; }
[ "$(sql membership "SELECT count(*) FROM member_movement WHERE unit_id = '$to' AND kind = 'TRANSFERRED_IN'")" = "$ROWS" ] || { red "the ledger differs"; exit 1; }
