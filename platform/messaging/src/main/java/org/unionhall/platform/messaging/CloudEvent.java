package org.unionhall.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.unionhall.platform.web.Correlation;

/** CloudEvents 1.0, binary mode of the Kafka protocol binding. */
final class CloudEvent {

    private static final String TRACE = Correlation.TRACE_HEADER;

    private CloudEvent() {}

    /** The row as it travels, with what receives it hanging under that context; null for none. */
    static ProducerRecord<String, byte[]> record(OutboxTable.Row row, String trace) {
        var record =
                new ProducerRecord<>(
                        row.topic(),
                        null,
                        row.createdAt().toEpochMilli(),
                        row.key().toString(),
                        row.payload());
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", row.messageId().toString());
        headers.put("ce_type", row.type());
        headers.put("ce_time", row.createdAt().toString());
        headers.put("ce_subject", row.key().toString());
        headers.put("ce_schemaversion", "1");
        headers.put("ce_aggregateversion", Long.toString(row.version()));
        headers.put("content-type", "application/json");
        for (Map.Entry<String, String> header : row.headers().entrySet()) {
            headers.put("ce_" + header.getKey(), header.getValue());
        }
        headers.remove("ce_" + TRACE);
        if (trace != null) {
            headers.put(TRACE, trace);
        }
        headers.forEach(
                (name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
