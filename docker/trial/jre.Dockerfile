# A Java runtime on plain Debian, in place of eclipse-temurin.
ARG DEBIAN=local/debian:bookworm
FROM ${DEBIAN}
ARG APT_OPTIONS=""
RUN apt-get ${APT_OPTIONS} update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ca-certificates openjdk-17-jre-headless \
    && rm -rf /var/lib/apt/lists/*
