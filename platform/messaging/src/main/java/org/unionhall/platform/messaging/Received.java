package org.unionhall.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.unionhall.platform.web.Correlation;

/** A message as it came from Kafka. */
public final class Received {

    private final String topic;
    private final int partition;
    private final long offset;
    private final String rawKey;
    private final Instant at;
    private final Map<String, String> headers;
    private final byte[] data;

    Received(
            String topic,
            int partition,
            long offset,
            String rawKey,
            Instant at,
            Map<String, String> headers,
            byte[] data) {
        this.topic = topic;
        this.partition = partition;
        this.offset = offset;
        this.rawKey = rawKey;
        this.at = at;
        this.headers = headers;
        this.data = data;
    }

    static Received of(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers()
                .forEach(
                        header ->
                                headers.put(
                                        header.key(),
                                        header.value() == null
                                                ? ""
                                                : new String(
                                                        header.value(), StandardCharsets.UTF_8)));
        return new Received(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? "" : record.key(),
                Instant.ofEpochMilli(record.timestamp()),
                headers,
                record.value() == null ? new byte[0] : record.value());
    }

    public String topic() {
        return topic;
    }

    /** What happened, such as {@code UnitFounded}; empty when the sender did not say. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    /**
     * The aggregate it happened to.
     *
     * @throws IllegalArgumentException when the key is no UUID
     */
    public UUID key() {
        return UUID.fromString(rawKey);
    }

    /**
     * The aggregate's version after it happened.
     *
     * @throws IllegalArgumentException when the sender did not say
     */
    public long version() {
        return Long.parseLong(headers.getOrDefault("ce_aggregateversion", ""));
    }

    /** The message's own id; the same however often it is sent. */
    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    /**
     * When it happened.
     *
     * @throws java.time.format.DateTimeParseException when the sender did not say
     */
    public Instant time() {
        return Instant.parse(headers.getOrDefault("ce_time", ""));
    }

    /** The id of the request that caused it, or null. */
    public String correlation() {
        return headers.get("ce_correlationid");
    }

    /** The W3C trace context of the request that caused it, or null. */
    public String trace() {
        return headers.get("traceparent");
    }

    /**
     * The data as a record of the reader's own; fields it does not have are skipped.
     *
     * @throws IllegalArgumentException when the data does not fit
     */
    public <T> T as(Class<T> type) {
        return MessageJson.read(data, type);
    }

    int partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    /** The same message, with what it causes hanging under that context. */
    Received within(String trace) {
        var changed = new TreeMap<>(headers);
        changed.put(Correlation.TRACE_HEADER, trace);
        return new Received(topic, partition, offset, rawKey, at, changed, data);
    }

    /** When it was written down, by the clock of who said it; the broker's record says so. */
    Instant at() {
        return at;
    }

    String rawKey() {
        return rawKey;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] data() {
        return data;
    }
}
