#!/bin/bash
# Makes the base images of docker-compose.yml on a Debian machine that reaches no image registry. Needs root, Docker,
# debootstrap, and Maven for Kafka's jars.
#   MIRROR       where Debian's packages come from; debootstrap knows one
#   APT_OPTIONS  more options for apt-get inside the images
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

debootstrap --variant=minbase bookworm "$work/debian" ${MIRROR:+"$MIRROR"}
tar -C "$work/debian" -c . | docker import - local/debian:bookworm
rm -rf "$work/debian"

build() {
    docker build --network host --build-arg APT_OPTIONS="${APT_OPTIONS:-}" -t "$1" -f "$2" "${3:-.}"
}
build local/jre:17 jre.Dockerfile
build local/postgres:15 postgres.Dockerfile

mkdir "$work/kafka"
cp kafka-entrypoint.sh "$work/kafka/"
mvn -B -ntp -q -f ../../platform/embedded/pom.xml dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$work/kafka/libs"
build local/kafka:4 kafka.Dockerfile "$work/kafka"
docker images 'local/*'
