#!/usr/bin/env bash
# Applications a second through the service and through the gateway, beside pgbench doing the same statements on the same tables
# of the same server, in turns. A minute of warm-up first: the JVM's compilers take half of the processor until then.
#   acceptance/bench/join-vs-pgbench.sh <data folder> [clients=32] [seconds=15] [rounds=3] [warm-up=60]
# The platform runs already (./start, ports from the UNIONHALL_… variables) and has a federation loaded (acceptance/load/federation).
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,6p' "$0"; exit 2; }
DATA=$(realpath "$1") clients=${2:-32} seconds=${3:-15} rounds=${4:-3} warm=${5:-60}
cd "$(dirname "$0")/../.."
. acceptance/load/tools.sh
. acceptance/bench/joining.sh
membership=${UNIONHALL_MEMBERSHIP_PORT:-8081} gateway=${UNIONHALL_PORT:-8080}
OUT=$(mktemp -d)
trap 'rm -rf "$OUT"' EXIT
each=$((seconds > warm ? seconds : warm))
crowd $((each * CROWD_RATE * (1 + rounds * 2))) $((each * CROWD_RATE))
through "$membership" "$warm" "$clients" >/dev/null
for round in $(seq "$rounds"); do
    echo "round $round"
    echo "pgbench      $(anchor "$clients" "$seconds")"
    echo "service      $(through "$membership" "$seconds" "$clients")"
    echo "gateway      $(through "$gateway" "$seconds" "$clients")"
done
