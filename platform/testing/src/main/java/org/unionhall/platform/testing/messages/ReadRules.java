package org.unionhall.platform.testing.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unionhall.platform.testing.GoldenSample;

/** The rules for what a service reads. */
final class ReadRules {

    private final AsyncApi promised;
    private final Set<String> passedOver;
    private final List<String> findings = new ArrayList<>();

    private ReadRules(AsyncApi promised, Set<String> passedOver) {
        this.promised = promised;
        this.passedOver = passedOver;
    }

    static List<String> findings(
            AsyncApi promised, String service, List<ReadTopic> listeners, Set<String> passedOver) {
        var rules = new ReadRules(promised, passedOver);
        listeners.forEach(rules::check);
        var read = new TreeSet<String>();
        listeners.forEach(listener -> read.add(listener.topic()));
        var told = promised.topics(service, "receive");
        if (!told.equals(read)) {
            rules.findings.add("%s reads %s, asyncapi.yaml says %s".formatted(service, read, told));
        }
        return rules.findings;
    }

    private void check(ReadTopic listener) {
        var name = listener.listener().getName();
        if (promised.channel(listener.topic()).isMissingNode()) {
            findings.add(name + " reads " + listener.topic() + ", which nobody promises");
            return;
        }
        if (listener.readers().isEmpty()) {
            findings.add(name + " reads the data as no record of its own");
        }
        var types = promised.types(listener.topic());
        for (var reader : listener.readers()) {
            if (types.stream().noneMatch(type -> fits(type, reader))) {
                findings.add(
                        "%s asks for fields that no message of %s has"
                                .formatted(reader.getName(), listener.topic()));
            }
        }
        for (var type : types) {
            var readers = listener.readers().stream().filter(reader -> fits(type, reader)).toList();
            if (readers.isEmpty() && !passedOver.contains(type)) {
                findings.add(name + " has no record that reads " + type);
            }
            readers.forEach(
                    reader -> promised.samples(type).keySet().forEach(each -> read(each, reader)));
        }
    }

    private boolean fits(String type, Class<?> reader) {
        var properties = promised.payload(type).path("properties");
        return SentMessage.fields(reader).keySet().stream().allMatch(properties::has);
    }

    private void read(String sample, Class<?> reader) {
        try {
            GoldenSample.of(sample).readAs(reader);
        } catch (RuntimeException e) {
            findings.add(
                    "sample %s is not understood as %s: %s"
                            .formatted(sample, reader.getName(), e.getMessage()));
        }
    }
}
