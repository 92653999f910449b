# Sourced by acceptance/bench/run: the platform that is measured, the anchors beside it, and the table.
export UNIONHALL_PORT=28080 UNIONHALL_MEMBERSHIP_PORT=28081 UNIONHALL_ORGANIZATION_PORT=28082 UNIONHALL_EVENTS_PORT=28083 \
    UNIONHALL_MANAGEMENT_PORT=28089 UNIONHALL_STAND_INS_PORT=28090 UNIONHALL_POSTGRES_PORT=28432 \
    UNIONHALL_KAFKA_PORT=28092 UNIONHALL_KAFKA_CONTROLLER_PORT=28093

needs() { for tool in "$@"; do command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }; done; }
seconds() { awk -v ms="$1" 'BEGIN {printf "%.1f", ms / 1000}'; }
number() { printf "%'d" "$1"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }

begin_platform() {
    export UNIONHALL_DATA=$DATA
    [ -f launcher/target/unionhall-launcher.jar ] && [ -f membership-service/target/quarkus-app/quarkus-run.jar ] ||
        mvn -q -B -ntp -Dquick -Dmaven.test.skip=true package >"$OUT/build.log" 2>&1
    local began
    began=$(date +%s%N)
    ./start --empty >>"$OUT/platform.log" 2>&1 &
    PLATFORM=$!
    until curl -sf "http://127.0.0.1:$UNIONHALL_PORT/health" >/dev/null; do
        kill -0 $PLATFORM 2>/dev/null || { tail -30 "$OUT/platform.log"; exit 1; }
        sleep 0.2
    done
    STARTED_MS=$((($(date +%s%N) - began) / 1000000))
}

end_platform() { kill -TERM "$PLATFORM" 2>/dev/null && wait "$PLATFORM" 2>/dev/null || true; }

# The platform's processes and all below them, PostgreSQL's included.
family() { local child; echo "$1"; for child in $(pgrep -P "$1"); do family "$child"; done; }
memory() {
    local pid
    { for pid in $(family "$PLATFORM") $(pgrep -f -- "-D $DATA/postgres" | head -1 | xargs -r -n1 pgrep -P); do
        cat "/proc/$pid/smaps_rollup" 2>/dev/null || true; done; } | awk '/^Pss:/ {sum += $2} END {printf "%d", sum / 1024}'
}

now() { date +%s%N; }
since() { echo $((($(now) - $1) / 1000000)); } # milliseconds
held() { awk -v what="$2" '$1 == what ":" {printf "%d", $2 / 1024}' "/proc/$(pgrep -f "$1/target/quarkus-app" | head -1)/status"; } # part, VmRSS or VmHWM; MB

# A platform of the script's own with a federation in it, which ends with the script; sets at, city, OUT and what `ask` asks by.
begin_federation() { # members, unions
    OUT=$(mktemp -d)
    build_harness
    begin_platform
    trap 'end_platform; rm -rf "$OUT"' EXIT
    [ -f "$DATA/federation.json" ] || acceptance/load/federation "$DATA" "$2" "$1" 1
    at=http://127.0.0.1:$UNIONHALL_PORT
    city=$(sql membership "SELECT unit_id FROM unit_copy ORDER BY hi - lo DESC LIMIT 1")
    TOKEN=$(founders_token)
    TOKEN_UNTIL=$((SECONDS + 600))
}
# As the founder's client, whose token is renewed before its end.
ask() {
    [ $SECONDS -lt $TOKEN_UNTIL ] || { TOKEN=$(founders_token); TOKEN_UNTIL=$((SECONDS + 600)); }
    curl -sSf -H "Authorization: Bearer $TOKEN" "$@"
}

password() { sed -n "s/^database.$1=//p" "$DATA/secrets/platform.properties"; }
# A token of the founder's client.
founders_token() {
    local line id secret
    while IFS= read -r line; do
        case $line in founder.client-id=*) id=${line#*=} ;; founder.client-secret=*) secret=${line#*=} ;; esac
    done <"$DATA/secrets/platform.properties"
    curl -sf "http://127.0.0.1:$UNIONHALL_PORT/oauth2/token" -d grant_type=client_credentials -d "client_id=$id" -d "client_secret=$secret" |
        sed 's/.*"access_token":"\([^"]*\)".*/\1/'
}
sql() { PGPASSWORD=$(password "$1") psql -h 127.0.0.1 -p $UNIONHALL_POSTGRES_PORT -U "$1" -d "$1" -XAtq -c "$2"; }
# pgbench's own words for a script: "tps average-latency-ms"
pgbench_of() { # service, script, clients, seconds
    PGPASSWORD=$(password "$1") pgbench -n -h 127.0.0.1 -p $UNIONHALL_POSTGRES_PORT -U "$1" -M prepared -c "$3" -j 2 -T "$4" -f "$2" "$1" 2>/dev/null |
        awk '/^tps/ {tps = $3} /latency average/ {average = $4} END {print tps, average}'
}

# What went wrong; the rest is measured all the same.
red() { echo "   RED $1"; RED=$((${RED:-0} + 1)); }
heading() { echo "== $1"; printf '| **%s** | | | | |\n' "$1" >>"$OUT/table.md"; }
row() { echo "   $1: $2 | $3 | $4"; printf '| %s | %s | %s | %s | %s |\n' "$@" >>"$OUT/table.md"; }

load_federation() {
    acceptance/load/federation "$DATA" $UNIONS $MEMBERS 1 | tee "$OUT/load.log"
    local copied
    copied=$(awk '/are in the database:/ && /members/ {gsub(",", "", $(NF - 2)); print $(NF - 2)}' "$OUT/load.log")
    local anchor
    anchor=$(copy_anchor)
    row "Loading members: tables, messages, seals; rows/s of members" "$copied" "COPY of the same rows into the same table and indexes: $anchor; ratio $(ratio "$copied" "$anchor")" "minutes" "\`acceptance/load/federation\`"
    row "…and everybody knows them (copies, figures)" "$(awk '/everybody knows them/ {print $(NF - 2)}' "$OUT/load.log") a second" "–" "–" "the same"
}

# Members a second when their rows alone are copied into an equal table.
copy_anchor() {
    local rows=100000 began
    PGPASSWORD=$(password membership) psql -h 127.0.0.1 -p $UNIONHALL_POSTGRES_PORT -U membership -d membership -XAtq \
        -c "CREATE TABLE bench_member (LIKE member INCLUDING ALL)" \
        -c "\\copy (SELECT * FROM member LIMIT $rows) TO '$OUT/members.copy'"
    began=$(date +%s%N)
    sql membership "\\copy bench_member FROM '$OUT/members.copy'"
    awk -v n="$(wc -l <"$OUT/members.copy")" -v ns="$(($(date +%s%N) - began))" 'BEGIN {printf "%d", n / (ns / 1e9)}'
    sql membership "DROP TABLE bench_member" >/dev/null
    rm "$OUT/members.copy"
}

# A simulation: its class, the name of its folder, settings. The report of a warm-up is thrown away.
play() {
    local class=$1 name=$2; shift 2
    echo "   ($name: $*)"
    java -Xmx1g $(printf -- '-D%s ' "$@") -Ddata="$DATA" --add-opens=java.base/java.lang=ALL-UNNAMED \
        -cp "$HARNESS/target/classes:$(cat "$HARNESS/target/classpath")" io.gatling.app.Gatling \
        -s "org.unionhall.acceptance.load.$class" -rf "$OUT/$name" >"$OUT/$name.log" 2>&1 ||
        { red "$name: too many requests failed"; tail -25 "$OUT/$name.log"; }
    cp "$(find "$OUT/$name" -name stats.js | sort | tail -n 1)" "$OUT/$name.js"
}

# "requests p50 p95 p99 failed" of one request of a simulation.
stats() { tool Stats "$OUT/$1.js" "$2"; }
line_of() { # run, request, what, goal
    local requests p50 p95 p99 failed
    read -r requests p50 p95 p99 failed <<<"$(stats "$1" "$2")"
    row "$3" "$p50/$p95/$p99 ms ($requests, $failed failed)" "–" "$4" "\`acceptance/bench/run\`"
}

reads_table() {
    local what p50 p95 p99 n f list_50
    for what in members "members by common name" "members by full name" "members of a group" headcount queue; do
        for place in GRASSROOTS TOWNSHIP COUNTY CITY; do
            read -r n p50 p95 p99 f <<<"$(stats reads "$place $what")"
            eval "${place}_T='$p50/$p95/$p99'; ${place}_50=$p50"
        done
        row "${what^}: one union, street, county, whole city" "$GRASSROOTS_T, $TOWNSHIP_T, $COUNTY_T, $CITY_T ms" \
            "city ÷ union (p50): $(ratio "$CITY_50" "$(awk -v x="$GRASSROOTS_50" 'BEGIN {print x < 1 ? 1 : x}')")" "≤ 5/20/50 ms; ≤ 2" "\`acceptance/bench/run\`"
        [ "$what" != members ] || list_50=$CITY_50
    done
    for what in "CITY look-up" "CITY changes" "CITY unions by name" "CITY children" "TOWNSHIP children" "CITY progress"; do
        line_of reads "$what" "${what#* } (${what%% *})" "≤ 5/20/50 ms"
    done
    list_anchor "$list_50"
}

# The list's own statement by pgbench, for the whole city.
list_anchor() { # p50 of the list through the gateway
    local city; city=$(sql membership "SELECT lo || ' ' || hi FROM unit_copy WHERE level = 'CITY' ORDER BY lo DESC LIMIT 1")
    sed "s/:citylo/${city% *}/; s/:cityhi/${city#* }/" acceptance/bench/list-city.sql >"$OUT/list-city.sql"
    local tps average
    read -r tps average <<<"$(pgbench_of membership "$OUT/list-city.sql" 1 5)"
    row "Members of the whole city: the list's statement alone, by pgbench" "$1 ms through gateway and service" "$average ms" "–" "\`pgbench -f acceptance/bench/list-city.sql\`"
}

joining() {
    local anchor service gateway each=$((EACH > WARM ? EACH : WARM))
    crowd $((each * 3 * CROWD_RATE)) $((each * CROWD_RATE))
    through $UNIONHALL_MEMBERSHIP_PORT "$WARM" 32 >/dev/null
    anchor=$(anchor 32 "$EACH" | sed 's/.*tps = \([0-9.]*\).*/\1/')
    service=$(through $UNIONHALL_MEMBERSHIP_PORT "$EACH" 32 | tee -a "$OUT/joining.log" | sed 's/.*rate=\([0-9]*\).*/\1/')
    gateway=$(through $UNIONHALL_PORT "$EACH" 32 | tee -a "$OUT/joining.log" | sed 's/.*rate=\([0-9]*\).*/\1/')
    HALF=$((service / 2))
    sed 's/[a-z0-9]*=//g' "$OUT/joining.log" | awk '$5 * 200 > $2 {exit 1}' || { red "joining: too many were refused"; cat "$OUT/joining.log"; }
    row "Applications/s, 32 clients, straight to the service, after $WARM s of warm-up" "$service" "pgbench, the same statements: ${anchor%.*}; ratio $(ratio "$service" "$anchor")" "≥ 0.5" "\`acceptance/bench/join-vs-pgbench.sh\`"
    row "…through the gateway" "$gateway" "the same; ratio $(ratio "$gateway" "$anchor")" "–" "the same"
}

seen() {
    acceptance/bench/commit-to-seen.sh "$DATA" >"$OUT/seen.log" 2>&1 || { red "commit to seen"; tail -5 "$OUT/seen.log"; }
    while read -r _ clients seen p50 p95 p99 _; do
        row "Commit to seen in events-service, ${clients#*=} at once (${seen#*=})" "$(sed 's/ms//g' <<<"${p50#*=}/${p95#*=}/${p99#*=}") ms" "–" "p95 ≤ 300 ms" "\`acceptance/bench/commit-to-seen.sh\`"
    done < <(grep RESULT "$OUT/seen.log")
}

through_nginx() {
    acceptance/bench/gateway-vs-nginx.sh $((EACH / 6 + 2)) 2 >"$OUT/nginx.log" 2>&1 || { red "gateway beside nginx"; tail -5 "$OUT/nginx.log"; }
    local name share ours theirs
    while read -r name share ours theirs; do
        row "Requests/s of the ${name//-/ } beside nginx with the same route" "$ours" "nginx: $theirs; ratio $share" "≥ 1" \
            "\`acceptance/bench/gateway-vs-nginx.sh\`"
    done < <(sed -n 's#^\([^ ]*\) / nginx = \([0-9.]*\) .*(\([0-9]*\) against \([0-9]*\) .*#\1 \2 \3 \4#p' "$OUT/nginx.log")
}

write_table() {
    {
        echo "Measured $(date +%F) by \`acceptance/bench/run\`; load average at the end: $(cut -d' ' -f1 /proc/loadavg). Times are p50/p95/p99."
        echo
        echo "| What | Measured | Beside | Goal | Repeat with |"
        echo "|---|---|---|---|---|"
        cat "$OUT/table.md"
    } >"$OUT/whole.md"
    awk -v file="$OUT/whole.md" '/<!-- measured:begin -->/ {print; while ((getline line < file) > 0) print line; skip = 1}
        /<!-- measured:end -->/ {skip = 0} !skip' docs/performance.md >"$OUT/performance.md"
    cp "$OUT/performance.md" docs/performance.md
    echo "docs/performance.md has the table; plots: $OUT/*/*/index.html"
}
loaded() { grep -o "\"$1\":[0-9]*" "$DATA/federation.json" | head -n 1 | cut -d: -f2; }
