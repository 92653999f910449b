package org.unionhall.platform.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What of a change breaks readers of messages that were written before. */
final class MessageComparison {

    private MessageComparison() {}

    /** The breaks between two {@code asyncapi.yaml}. */
    static List<String> breaks(JsonNode before, JsonNode now) {
        var findings = new ArrayList<String>();
        var payloads = new SchemaComparison(before, now, false, findings::add);
        for (var channel : before.path("channels").properties()) {
            var old = channel.getValue();
            var topic = old.path("address").asText();
            var young = withAddress(now, topic);
            if (young == null) {
                findings.add("topic " + topic + " is gone");
                continue;
            }
            if (!policy(old).equals(policy(young))) {
                findings.add("topic " + topic + " is kept differently");
            }
            for (var type : old.path("messages").properties()) {
                if (!young.path("messages").has(type.getKey())) {
                    findings.add("topic " + topic + " has no " + type.getKey() + " any more");
                } else {
                    payloads.compare(
                            type.getKey(),
                            payload(before, type.getKey()),
                            payload(now, type.getKey()));
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private static JsonNode payload(JsonNode document, String type) {
        return document.path("components").path("messages").path(type).path("payload");
    }

    private static JsonNode withAddress(JsonNode document, String topic) {
        for (var channel : document.path("channels")) {
            if (channel.path("address").asText().equals(topic)) {
                return channel;
            }
        }
        return null;
    }

    private static JsonNode policy(JsonNode channel) {
        return channel.at("/bindings/kafka/topicConfiguration/cleanup.policy");
    }

    /** The breaks between golden samples, by their names: what a reader found must be there. */
    static List<String> breaks(Map<String, JsonNode> before, Map<String, JsonNode> now) {
        var findings = new ArrayList<String>();
        before.forEach(
                (name, sample) -> {
                    if (now.containsKey(name)) {
                        sample("sample " + name, sample, now.get(name), findings);
                    } else {
                        findings.add("sample " + name + " is gone");
                    }
                });
        return findings;
    }

    private static void sample(String place, JsonNode old, JsonNode young, List<String> findings) {
        if (!old.isNull() && !young.isNull() && old.getNodeType() != young.getNodeType()) {
            findings.add(place + " is a " + young.getNodeType() + ", was a " + old.getNodeType());
            return;
        }
        for (var field : old.properties()) {
            var inside = place + "." + field.getKey();
            if (young.has(field.getKey())) {
                sample(inside, field.getValue(), young.path(field.getKey()), findings);
            } else {
                findings.add(inside + " is gone");
            }
        }
    }
}
