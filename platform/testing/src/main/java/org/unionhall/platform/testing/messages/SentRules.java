package org.unionhall.platform.testing.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unionhall.platform.testing.GoldenSample;

/** The rules for what a service sends. */
final class SentRules {

    private final AsyncApi promised;
    private final List<String> findings = new ArrayList<>();

    private SentRules(AsyncApi promised) {
        this.promised = promised;
    }

    static List<String> findings(AsyncApi promised, String service, List<SentMessage> messages) {
        var rules = new SentRules(promised);
        messages.forEach(rules::check);
        rules.nothingElseIsPromised(service, messages);
        return rules.findings;
    }

    private void check(SentMessage message) {
        var name = message.name();
        var channel = promised.channel(message.topic());
        if (!promised.types(message.topic()).contains(name)) {
            findings.add(name + " is not promised on " + message.topic() + " in asyncapi.yaml");
            return;
        }
        var compacted =
                channel.at("/bindings/kafka/topicConfiguration/cleanup.policy")
                        .toString()
                        .contains("compact");
        if (compacted != message.bare().compacted()) {
            findings.add(name + " and asyncapi.yaml differ about compaction of its topic");
        }
        schema(message);
        var samples = promised.samples(name);
        if (samples.isEmpty()) {
            findings.add(name + " has no sample");
        }
        samples.keySet().forEach(sample -> written(message, sample));
    }

    /**
     * The schema knows exactly the record's fields, and where it counts words up, exactly the
     * enum's.
     */
    private void schema(SentMessage message) {
        var name = message.name();
        var properties = promised.payload(name).path("properties");
        var told = new TreeSet<String>();
        properties.fieldNames().forEachRemaining(told::add);
        var fields = message.fields();
        if (!told.equals(new TreeSet<>(fields.keySet()))) {
            findings.add(name + " has fields " + fields.keySet() + ", its schema " + told);
        }
        fields.forEach(
                (field, type) -> {
                    if (type.isEnum()) {
                        var words = words(promised.at(properties.path(field)));
                        var constants = constants(type);
                        if (!words.isEmpty() && !words.equals(constants)) {
                            findings.add(
                                    "%s.%s can be %s, its schema says %s"
                                            .formatted(name, field, constants, words));
                        }
                    }
                });
    }

    private static Set<String> words(JsonNode schema) {
        var words = new TreeSet<String>();
        schema.path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<String> constants(Class<?> type) {
        var constants = new TreeSet<String>();
        for (var constant : type.getEnumConstants()) {
            constants.add(((Enum<?>) constant).name());
        }
        return constants;
    }

    /** The sample, read as the record and written again, is the sample. */
    private void written(SentMessage message, String name) {
        try {
            var sample = GoldenSample.of(name);
            sample.isWrittenFrom(sample.readAs(message.type()));
        } catch (RuntimeException | AssertionError e) {
            findings.add(
                    "sample %s is not what %s is written as: %s"
                            .formatted(name, message.name(), e.getMessage()));
        }
    }

    private void nothingElseIsPromised(String service, List<SentMessage> messages) {
        var topics = new TreeSet<String>();
        messages.forEach(message -> topics.add(message.topic()));
        var told = promised.topics(service, "send");
        if (!told.equals(topics)) {
            findings.add("%s sends %s, asyncapi.yaml says %s".formatted(service, topics, told));
        }
        for (var topic : told) {
            var gone = promised.types(topic);
            messages.forEach(message -> gone.remove(message.name()));
            gone.forEach(type -> findings.add(type + " is promised and nobody sends it"));
        }
    }
}
