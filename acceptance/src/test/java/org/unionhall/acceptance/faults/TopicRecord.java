package org.unionhall.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A record of a topic.
 *
 * @param version of the aggregate; 0 where there is none
 * @param data missing where it is no JSON
 * @param injected which fault put it there; null when a service did
 */
record TopicRecord(
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String type,
        long version,
        JsonNode data,
        String injected) {

    /** The header that marks what a fault put there. */
    static final String MARK = "nemesis";

    private static final JsonMapper JSON = new JsonMapper();

    static TopicRecord of(ConsumerRecord<String, byte[]> record) {
        var version = header(record.headers(), "ce_aggregateversion");
        return new TopicRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                header(record.headers(), "ce_id"),
                header(record.headers(), "ce_type"),
                version.isEmpty() ? 0 : Long.parseLong(version),
                json(record.value()),
                header(record.headers(), MARK).isEmpty() ? null : header(record.headers(), MARK));
    }

    boolean isPoison() {
        return Fault.Kind.POISON.name().equals(injected);
    }

    /** The text of a field, or null. */
    String text(String field) {
        var value = data.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    String place() {
        return topic + "/" + partition + "@" + offset;
    }

    private static String header(Headers headers, String name) {
        var last = headers.lastHeader(name);
        return last == null || last.value() == null
                ? ""
                : new String(last.value(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte[] value) {
        try {
            return value == null ? MissingNode.getInstance() : JSON.readTree(value);
        } catch (IOException poison) {
            return MissingNode.getInstance();
        }
    }
}
