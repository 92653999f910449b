# Sourced: people who apply as fast as they are answered, and the same statements by pgbench. Wants DATA, OUT and the platform's ports.

# How many people a second of measuring is prepared for: more than any machine lets join.
CROWD_RATE=${CROWD_RATE:-3000}

# Prepares people, so many to a file: their tokens are signed before anything is measured. Those left from before come first.
crowd() { # how many, to a file
    [ "$(cat "$OUT"/crowd.* 2>/dev/null | wc -l)" -lt "$1" ] || return 0
    tool Crowd "$DATA" "$1" "$OUT/crowd"
    split -l "$2" -a 4 "$OUT/crowd" "$OUT/crowd."
    rm "$OUT/crowd"
}

# Red when the people of the file were used up before the time was.
through() { # port, seconds, clients
    local file result
    file=$(find "$OUT" -name 'crowd.*' | sort | head -n 1)
    result=$(wrk -t2 -c"$3" -d"${2}s" --latency -s acceptance/bench/join.lua "http://127.0.0.1:$1" -- "$file" | grep RESULT)
    rm "$file"
    [[ $result == *dry=0 ]] || { echo "RED: the file held too few people: $result" >&2; return 1; }
    echo "${result% dry=0}"
}

anchor() { # clients, seconds
    PGPASSWORD=$(sed -n 's/^database.membership=//p' "$DATA/secrets/platform.properties") pgbench -n -h 127.0.0.1 \
        -p "${UNIONHALL_POSTGRES_PORT:-15432}" -U membership -M prepared -c "$1" -j 2 -T "$2" -f acceptance/bench/join.sql membership 2>&1 |
        grep -E 'tps|latency average' | tr '\n' ' '
}
