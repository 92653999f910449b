#!/usr/bin/env bash
# How long after 201 the other service has it: one person after the other, then many at once. Needs a built project and a
# running platform (./start).
#   acceptance/bench/commit-to-seen.sh <data folder> [gateway=http://127.0.0.1:8080] [PostgreSQL port=15432]
set -euo pipefail
cd "$(dirname "$0")/../.."
data=$1 gateway=${2:-http://127.0.0.1:8080} postgres=${3:-15432}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp -Dquick -pl acceptance test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >"$work/mvn.log" 2>&1 ||
    { tail -20 "$work/mvn.log"; exit 1; }
channel=$(grep -o '"code" *: *"[^"]*"' "$data/demo.json" | head -n 1 | sed 's/.*"\([^"]*\)"$/\1/')
run() { # people, at once, rest between two in ms
    java -cp "acceptance/target/test-classes:$(cat "$work/classpath")" org.unionhall.acceptance.PrepareApplicants \
        "$data" "$gateway" "$channel" "$1" "$work/crowd"
    java -cp "acceptance/target/test-classes:$(cat "$work/classpath")" org.unionhall.acceptance.MeasureSeen \
        "$data" "$gateway" "$postgres" "$work/crowd" "$2" "$3" | grep RESULT
}
run 200 1 10 >/dev/null
run 400 1 50
run 3000 16 100
