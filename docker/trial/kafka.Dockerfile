# Apache Kafka from the jars of Maven Central, set by KAFKA_… as the official image is.
ARG BASE=local/jre:17
FROM ${BASE}
RUN useradd --system --uid 1000 --no-create-home appuser \
    && install -d -o appuser -m 0750 /var/lib/kafka/data /opt/kafka/config
COPY libs/ /opt/kafka/libs/
COPY kafka-entrypoint.sh /opt/kafka/run
USER appuser
VOLUME /var/lib/kafka/data
EXPOSE 9092
ENTRYPOINT ["/opt/kafka/run"]
