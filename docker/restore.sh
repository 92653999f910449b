#!/bin/bash
# docker/restore.sh FILE [KEYS]: fills the empty volumes of the platform in containers from a backup made by docker/backup.sh
# (keys: FILE.keys unless given). Refuses to overwrite anything, and files that are damaged or do not belong together.
set -euo pipefail
umask 077
say() { # Chinese, English
    case "${UNIONHALL_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in zh*) echo "$1" ;; *) echo "$2" ;; esac
}
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    say "用法：docker/restore.sh 备份文件 [密钥文件]" "usage: docker/restore.sh FILE [KEYS]" >&2
    exit 2
fi
file=$(realpath -m "$1")
keys=$(realpath -m "${2:-$1.keys}")
cd "$(dirname "$0")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/unionhall-restore.XXXXXX")
trap 'rm -rf "$work"' EXIT
if ! tar -C "$work" -xzf "$file" || ! tar -C "$work" -xzf "$keys" || ! (cd "$work" && sha256sum --quiet -c SHA256SUMS); then
    say "备份不完整、已被改动，或密钥不是该备份的密钥：没有恢复任何内容。" \
        "the backup is incomplete or was altered, or the keys are not its own: nothing was restored." >&2
    exit 1
fi
if [ -e .env ] && ! cmp -s .env "$work/env"; then
    say ".env 与备份时不同：请先移走它。" ".env is not the one of the backup: move it away first." >&2
    exit 1
fi
cp "$work/env" .env
project=$(docker compose config | sed -n 's/^name: //p')
for volume in postgres kafka keys; do
    if docker volume inspect "${project}_$volume" > /dev/null 2>&1; then
        say "卷 ${project}_$volume 已存在：不会覆盖；请先移走其数据。" \
            "the volume ${project}_$volume is there: nothing is overwritten; move its data away first." >&2
        exit 1
    fi
done
docker compose run --rm -T --no-deps --entrypoint tar keys -C /keys -xf - < "$work/keys.tar"
docker compose run --rm -T --no-deps --entrypoint tar kafka -C /var/lib/kafka/data -xf - < "$work/kafka.tar"
docker compose run --rm -T --no-deps --entrypoint sh postgres -c 'tar -C "$PGDATA" -xf - && chmod 700 "$PGDATA"' < "$work/postgres.tar"
docker compose up -d --wait postgres
for database in membership organization events; do
    docker compose exec -T postgres sh -c \
        "PGPASSWORD=\$POSTGRES_PASSWORD exec psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -U postgres -d $database" <<'SQL'
-- What the outbox has is sent again, and the offsets that come are not those of letters set aside before.
UPDATE outbox_cursor SET position = 0, epoch = epoch + 1;
UPDATE dead_letter SET kafka_offset = kafka_offset - 1000000000000 WHERE kafka_offset >= 0;
SQL
done
docker compose stop postgres
say "已恢复；请执行 docker compose up -d --wait。" "restored; now: docker compose up -d --wait"
