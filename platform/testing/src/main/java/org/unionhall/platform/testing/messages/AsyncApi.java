package org.unionhall.platform.testing.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unionhall.platform.testing.GoldenSample;

/** What {@code contracts/asyncapi.yaml} promises. */
record AsyncApi(JsonNode document) {

    private static final ObjectMapper YAML = new YAMLMapper();

    static AsyncApi committed() {
        try {
            return new AsyncApi(
                    YAML.readTree(
                            Files.readString(GoldenSample.contracts().resolve("asyncapi.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The channel of that topic; missing when there is none. */
    JsonNode channel(String topic) {
        for (var channel : document.path("channels")) {
            if (channel.path("address").asText().equals(topic)) {
                return channel;
            }
        }
        return MissingNode.getInstance();
    }

    /** The topics, dead letters left out. */
    Set<String> topics() {
        var topics = new TreeSet<String>();
        for (var channel : document.path("channels")) {
            if (!channel.has("parameters")) {
                topics.add(channel.path("address").asText());
            }
        }
        return topics;
    }

    /** The types of messages on a topic. */
    Set<String> types(String topic) {
        var types = new TreeSet<String>();
        channel(topic).path("messages").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** The topics that the service sends or receives, by the tags of the operations. */
    Set<String> topics(String service, String action) {
        var topics = new TreeSet<String>();
        for (var operation : document.path("operations")) {
            for (var tag : operation.path("tags")) {
                if (operation.path("action").asText().equals(action)
                        && tag.path("name").asText().equals(service)) {
                    var channel = at(operation.path("channel"));
                    if (!channel.has("parameters")) {
                        topics.add(channel.path("address").asText());
                    }
                }
            }
        }
        return topics;
    }

    JsonNode message(String type) {
        return document.path("components").path("messages").path(type);
    }

    /** The schema of a type's data, references followed. */
    JsonNode payload(String type) {
        return at(message(type).path("payload"));
    }

    JsonNode at(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : at(document.at(reference.substring(1)));
    }

    /** The golden samples of a type, by name, as the document shows them. */
    Map<String, JsonNode> samples(String type) {
        var samples = new LinkedHashMap<String, JsonNode>();
        for (var example : message(type).path("examples")) {
            samples.put(example.path("name").asText(), example.path("payload"));
        }
        return samples;
    }

    /** What of the data is not as the type's schema says; empty when all is. */
    List<String> faults(String type, JsonNode data) {
        var faults = new ArrayList<String>();
        schema(type).validate(data).forEach(fault -> faults.add(fault.getMessage()));
        var told = payload(type).path("properties");
        data.fieldNames()
                .forEachRemaining(
                        field -> {
                            if (!told.has(field)) {
                                faults.add("$." + field + " is not described");
                            }
                        });
        return faults;
    }

    private JsonSchema schema(String type) {
        var whole = (ObjectNode) message(type).path("payload").deepCopy();
        whole.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        whole,
                        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
}
