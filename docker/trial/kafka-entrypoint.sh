#!/bin/bash
# KAFKA_LOG_DIRS=/x becomes log.dirs=/x; the folder is formatted once.
set -euo pipefail
file=/opt/kafka/config/server.properties
env | grep '^KAFKA_' | grep -v -e '^KAFKA_HEAP_OPTS=' | while IFS='=' read -r name value; do
    name=${name#KAFKA_}
    printf '%s=%s\n' "$(tr 'A-Z_' 'a-z.' <<< "$name")" "$value"
done > "$file"
java=(java ${KAFKA_HEAP_OPTS:--Xmx512m} -cp '/opt/kafka/libs/*')
if [ ! -e "${KAFKA_LOG_DIRS:?}/meta.properties" ]; then
    "${java[@]}" kafka.tools.StorageTool format --config "$file" --ignore-formatted \
        --cluster-id "${CLUSTER_ID:-5L6g3nShT-eMCtK--X86sw}"
fi
exec "${java[@]}" kafka.Kafka "$file"
