#!/usr/bin/env bash
# How long after 201 the other service has it: one person after the other, then many at once.
#   acceptance/bench/commit-to-seen.sh <data folder>
# The platform runs already (./start, ports from the UNIONHALL_… variables) and has a federation loaded (acceptance/load/federation).
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,4p' "$0"; exit 2; }
data=$(realpath "$1")
cd "$(dirname "$0")/../.."
. acceptance/load/tools.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run() { # people, at once, rest between two in ms
    tool Crowd "$data" "$1" "$work/crowd"
    tool MeasureSeen "$data" "http://127.0.0.1:${UNIONHALL_PORT:-8080}" "${UNIONHALL_POSTGRES_PORT:-15432}" "$work/crowd" "$2" "$3" | grep RESULT
}
run 200 1 10 >/dev/null
run 400 1 50
run 3000 16 100
