#!/usr/bin/env bash
# Applications a second through the service and through the gateway, beside pgbench doing the same statements on the same tables
# of the same embedded server, one after the other in the same run. Needs a built project, wrk and pgbench; starts a platform
# of its own in a temporary folder and ends it.
#   acceptance/bench/join-vs-pgbench.sh [clients=32] [seconds=15] [rounds=3]
set -euo pipefail
cd "$(dirname "$0")/../.."
clients=${1:-32} seconds=${2:-15} rounds=${3:-3}
for tool in wrk pgbench java; do
    command -v "$tool" >/dev/null || { echo "$tool is missing (Debian: apt-get install wrk postgresql-contrib)"; exit 2; }
done
work=$(mktemp -d)
data=$work/data
gateway=18080 membership=18081 postgres=25432
PER_ADDRESS=${PER_ADDRESS:-100000000}
trap 'kill -TERM "$platform" 2>/dev/null; wait "$platform" 2>/dev/null; rm -rf "$work"' EXIT
mvn -q -B -ntp -Dquick -pl acceptance test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >"$work/mvn.log" 2>&1 ||
    { tail -20 "$work/mvn.log"; exit 1; }
LIMIT_ADDRESS_PER_MINUTE=100000000 ADDRESS_PER_MINUTE=100000000 ./start --data "$data" --port $gateway --membership-port $membership \
    --organization-port 18082 --events-port 18083 --stand-ins-port 18090 --postgres-port $postgres --kafka-port 29092 \
    >"$work/start.log" 2>&1 &
platform=$!
for _ in $(seq 240); do [ -f "$data/demo.json" ] && break; sleep 1; kill -0 $platform 2>/dev/null || { tail -30 "$work/start.log"; exit 1; }; done
channel=$(grep -o '"code" *: *"[^"]*"' "$data/demo.json" | head -n 1 | sed 's/.*"\([^"]*\)"$/\1/')
echo "$channel leads to $(curl -s "http://127.0.0.1:$gateway/api/v1/channels/$channel" | head -c 120)"

runs=$((2 * rounds + 2))
each=$((seconds * 1500))
echo "preparing $((runs * each)) applicants"
java -cp "acceptance/target/test-classes:$(cat "$work/classpath")" org.unionhall.acceptance.PrepareApplicants \
    "$data" "http://127.0.0.1:$gateway" "$channel" $((runs * each)) "$work/crowd"
split -l "$each" "$work/crowd" "$work/crowd."
rm "$work/crowd"
through() { # port label
    local file
    file=$(find "$work" -name 'crowd.*' | sort | head -n 1)
    printf '%-12s ' "$2"
    wrk -t2 -c"$clients" -d"${seconds}s" --latency -s acceptance/bench/join.lua "http://127.0.0.1:$1" -- "$file" | grep RESULT
    rm "$file"
}
password=$(sed -n 's/^database.membership=//p' "$data"/secrets/*.properties)
anchor() {
    printf '%-12s ' pgbench
    PGPASSWORD=$password pgbench -n -h 127.0.0.1 -p $postgres -U membership -M prepared -c "$clients" -j 2 -T "$seconds" \
        -f acceptance/bench/join.sql membership 2>&1 | grep -E 'tps|latency average' | tr '\n' ' '
    echo
}
through $membership "warm-up" >/dev/null
through $gateway "warm-up" >/dev/null
for round in $(seq "$rounds"); do
    echo "round $round"
    anchor
    through $membership service
    through $gateway gateway
done
