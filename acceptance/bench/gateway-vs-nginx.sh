#!/usr/bin/env bash
# The gateway beside nginx: the same tiny answer behind both, the same load in turns, on this machine only.
#   acceptance/bench/gateway-vs-nginx.sh [seconds per round, 10] [rounds, 3]
# Prints requests per second, p99 and processor time per request of each round, and the ratio of the medians.
# Processor time is the firmer figure when something else runs on the machine. Installs nothing.
set -euo pipefail

seconds=${1:-10}
rounds=${2:-3}
connections=32
root=$(cd "$(dirname "$0")/../.." && pwd)
jar="$root/gateway/target/quarkus-app/quarkus-run.jar"

missing=0
for tool in nginx wrk openssl java curl awk xxd base64 pgrep; do
  command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; missing=1; }
done
[ -f "$jar" ] || { echo "missing: $jar (build it: mvn -pl gateway -am package -DskipTests)" >&2; missing=1; }
[ "$missing" = 0 ] || exit 2

work=$(mktemp -d)
pids=()
stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

upstream=18081 proxy=18080 door=18082 management=18083

cat > "$work/upstream.conf" <<CONF
daemon off; worker_processes 1; pid $work/upstream.pid; error_log $work/upstream.log;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; server { listen 127.0.0.1:$upstream;
  location / { default_type application/json; return 200 '{"items":[{"id":"7","name":"x"}],"next":null}'; } } }
CONF
cat > "$work/proxy.conf" <<CONF
daemon off; worker_processes auto; pid $work/proxy.pid; error_log $work/proxy.log;
events { worker_connections 1024; }
http { access_log $work/access.log combined buffer=32k; keepalive_requests 100000000;
  upstream tiny { server 127.0.0.1:$upstream; keepalive 64; keepalive_requests 100000000; }
  server { listen 127.0.0.1:$proxy; server_tokens off; client_max_body_size 1m;
    add_header X-Content-Type-Options nosniff; add_header X-Request-Id \$request_id;
    location / { proxy_pass http://tiny; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_set_header Host \$host; proxy_set_header X-Forwarded-For \$remote_addr;
      proxy_set_header X-Request-Id \$request_id; } } }
CONF

url64() { base64 -w0 | tr '+/' '-_' | tr -d '='; }
openssl genrsa -out "$work/key.pem" 2048 2>/dev/null
modulus=$(openssl rsa -in "$work/key.pem" -noout -modulus | cut -d= -f2 | xxd -r -p | url64)
echo "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"b\",\"alg\":\"RS256\",\"n\":\"$modulus\",\"e\":\"AQAB\"}]}" > "$work/jwks.json"
claims="{\"iss\":\"unionhall\",\"aud\":\"unionhall\",\"sub\":\"018f4e5a-0000-7000-8000-000000000001\",\"exp\":$(($(date +%s) + 3600))}"
signed="$(printf '{"alg":"RS256","kid":"b"}' | url64).$(printf '%s' "$claims" | url64)"
token="$signed.$(printf '%s' "$signed" | openssl dgst -sha256 -sign "$work/key.pem" -binary | url64)"

nginx -c "$work/upstream.conf" & pids+=($!)
nginx -c "$work/proxy.conf" & pids+=($!)
HTTP_HOST=127.0.0.1 HTTP_PORT=$door MANAGEMENT_PORT=$management JWKS_LOCATION="$work/jwks.json" \
  MEMBERSHIP_URL=http://127.0.0.1:$upstream ORGANIZATION_URL=http://127.0.0.1:$upstream EVENTS_URL=http://127.0.0.1:$upstream \
  LIMIT_PER_ADDRESS=100000000 LIMIT_PER_ACCOUNT=100000000 \
  java ${GATEWAY_JAVA_OPTIONS:--Xmx256m} -jar "$jar" > "$work/gateway.log" 2>&1 & pids+=($!)
for address in "$upstream/" "$proxy/api/v1/groups" "$door/api/v1/groups"; do
  for _ in $(seq 120); do curl -sf "http://127.0.0.1:$address" >/dev/null && break; sleep 0.5; done
  curl -sf "http://127.0.0.1:$address" >/dev/null || { cat "$work"/*.log >&2; exit 1; }
done

# ticks (1/100 s) of a process and its children so far
ticks() {
  local sum=0 pid
  for pid in $1 $(pgrep -P "$1" || true); do
    sum=$((sum + $(awk '{print $14 + $15}' "/proc/$pid/stat")))
  done
  echo "$sum"
}

# $1 name, $2 process, $3 url, $4 seconds, more: wrk's options; one line "name rps p50 p99 cpu errors"
load() {
  local name=$1 process=$2 url=$3 length=$4 before
  shift 4
  before=$(ticks "$process")
  wrk -t2 -c$connections -d"${length}s" --latency "$@" "$url" > "$work/wrk.txt"
  awk -v name="$name" -v spent="$(($(ticks "$process") - before))" '
    /50%/ {p50 = $2} /99%/ {p99 = $2} /Requests\/sec/ {rps = $2} /requests in/ {all = $1}
    /Socket errors|Non-2xx/ {errors = errors " " $0}
    END {printf "%-22s %10.0f req/s   p50 %8s   p99 %8s   cpu %5.0f us/req %s\n", name, rps, p50, p99, spent * 10000 / all, errors}' "$work/wrk.txt" | tee -a "$work/results.txt"
}

echo "warming up"
for _ in 1 2 3; do
  load "warm-up" "${pids[2]}" "http://127.0.0.1:$door/api/v1/groups" "$seconds" > /dev/null
  load "warm-up" "${pids[2]}" "http://127.0.0.1:$door/api/v1/members" "$seconds" -H "Authorization: Bearer $token" > /dev/null
done
: > "$work/results.txt"
for _ in $(seq "$rounds"); do
  load "direct" "${pids[0]}" "http://127.0.0.1:$upstream/" "$seconds"
  load "nginx" "${pids[1]}" "http://127.0.0.1:$proxy/api/v1/groups" "$seconds"
  load "gateway" "${pids[2]}" "http://127.0.0.1:$door/api/v1/groups" "$seconds"
  load "gateway-with-token" "${pids[2]}" "http://127.0.0.1:$door/api/v1/members" "$seconds" -H "Authorization: Bearer $token"
done

median() { awk -v n="$1" '$1 == n {print $2}' "$work/results.txt" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
base=$(median nginx)
for name in gateway gateway-with-token; do
  awk -v n="$name" -v a="$(median "$name")" -v b="$base" 'BEGIN {printf "%s / nginx = %.2f  (%d against %d req/s)\n", n, a / b, a, b}'
done
for name in nginx gateway gateway-with-token; do
  awk -v n="$name" '$1 == n {for (i = 1; i < NF; i++) if ($i == "cpu") {sum += $(i + 1); k++}} END {printf "%s: %.0f us of processor time per request\n", n, sum / k}' "$work/results.txt"
done
awk '/VmRSS/ {printf "gateway resident memory: %d MB\n", $2 / 1024}' "/proc/${pids[2]}/status"
