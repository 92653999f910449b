#!/bin/bash
# docker/backup.sh FILE: backs up the platform in containers while it runs, to FILE, and its keys and .env to FILE.keys. Both
# are readable by their owner only; keep them apart. Kafka stands still while its volume is copied (the services go on, their
# outboxes keep what they have to say); then PostgreSQL's databases are copied as they are at one later moment.
set -euo pipefail
umask 077
say() { # Chinese, English
    case "${UNIONHALL_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in zh*) echo "$1" ;; *) echo "$2" ;; esac
}
if [ $# -ne 1 ]; then
    say "用法：docker/backup.sh 文件" "usage: docker/backup.sh FILE" >&2
    exit 2
fi
file=$(realpath -m "$1")
cd "$(dirname "$0")/.."
for target in "$file" "$file.keys"; do
    if [ -e "$target" ]; then
        say "$target 已存在：请另选文件名，不会覆盖。" "$target is there already: choose another name, nothing is overwritten." >&2
        exit 1
    fi
done
work=$(mktemp -d "$(dirname "$file")/.unionhall-backup.XXXXXX")
stopped=
finish() {
    if [ -n "$stopped" ]; then docker compose start kafka; fi
    rm -rf "$work"
}
trap finish EXIT

docker compose stop kafka
stopped=yes
docker compose run --rm -T --no-deps --entrypoint tar kafka -C /var/lib/kafka/data -cf - . > "$work/kafka.tar"
docker compose start kafka
stopped=
docker compose exec -T postgres sh -c \
    'PGPASSWORD=$POSTGRES_PASSWORD exec pg_basebackup -h 127.0.0.1 -U postgres -D - -F tar -X fetch --checkpoint=fast' > "$work/postgres.tar"
docker compose run --rm -T --no-deps --entrypoint tar keys -C /keys -cf - . > "$work/keys.tar"
cp .env "$work/env"
(cd "$work" && sha256sum kafka.tar postgres.tar keys.tar env > SHA256SUMS)
tar -C "$work" -czf "$work/data" SHA256SUMS kafka.tar postgres.tar
tar -C "$work" -czf "$work/secrets" keys.tar env
mv "$work/secrets" "$file.keys"
mv "$work/data" "$file"
say "已备份到 $file；密钥在 $file.keys，请与备份分开保管。" "backed up to $file; the keys are in $file.keys: keep them apart from the backup."
