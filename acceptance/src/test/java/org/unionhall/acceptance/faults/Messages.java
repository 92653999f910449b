package org.unionhall.acceptance.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was said is in the topics, all of it, in order; what cannot be read stops nobody. */
final class Messages {

    private Messages() {}

    static List<Invariant> all() {
        return List.of(
                new Invariant("outbox-equals-topics", Messages::missing),
                new Invariant("versions-in-order-per-key", Messages::disorder),
                new Invariant("poison-is-set-aside-and-nothing-else", Messages::setAside));
    }

    private static List<String> missing(Evidence evidence) {
        var offences = new ArrayList<String>();
        var said = new HashSet<String>();
        for (var service : Links.SERVICES) {
            evidence.databases()
                    .ask(service, "SELECT topic, message_id FROM outbox")
                    .forEach(row -> said.add(row.get(0) + " " + row.get(1)));
        }
        var arrived = new HashSet<String>();
        for (var record : evidence.told()) {
            if (record.injected() == null) {
                arrived.add(record.topic() + " " + record.id());
            }
        }
        said.stream()
                .filter(message -> !arrived.contains(message))
                .forEach(message -> offences.add("in the outbox and not in the topic: " + message));
        arrived.stream()
                .filter(message -> !said.contains(message))
                .forEach(message -> offences.add("in the topic and in no outbox: " + message));
        return offences;
    }

    private static List<String> disorder(Evidence evidence) {
        var offences = new ArrayList<String>();
        evidence.firstDeliveries()
                .forEach(
                        (key, records) -> {
                            long before = 0;
                            for (var record : records) {
                                boolean dead = record.topic().endsWith(".dlq");
                                if (!dead && record.version() <= before) {
                                    offences.add(
                                            record.place()
                                                    + " has version "
                                                    + record.version()
                                                    + " after "
                                                    + before
                                                    + " of "
                                                    + key);
                                }
                                before = record.version();
                            }
                        });
        return offences;
    }

    private static List<String> setAside(Evidence evidence) {
        var offences = new ArrayList<String>();
        var poison = new HashMap<String, TopicRecord>();
        var dead = new HashSet<String>();
        for (var record : evidence.told()) {
            if (record.isPoison()) {
                poison.put(record.id(), record);
            } else if (record.topic().endsWith(".dlq")) {
                dead.add(record.topic());
            }
        }
        var kept = new HashSet<String>();
        var holding = new TreeSet<String>();
        for (var service : Links.SERVICES) {
            for (var letter :
                    evidence.databases()
                            .ask(service, "SELECT topic, message_id, reason FROM dead_letter")) {
                if (!poison.containsKey(letter.get(1))) {
                    offences.add(service + " set aside what can be read: " + letter);
                }
                kept.add(letter.get(1));
                holding.add(service + " " + letter.get(0));
            }
        }
        for (var record : poison.values()) {
            var readers = readersOf(record.topic(), evidence);
            if (!readers.isEmpty() && !kept.contains(record.id())) {
                offences.add("poison nobody set aside: " + record.place() + " " + record.type());
            }
            for (var service : readers) {
                if (!holding.contains(service + " " + record.topic())) {
                    offences.add(service + " set nothing aside of " + record.topic());
                }
            }
            if (!readers.isEmpty() && !dead.contains(record.topic() + ".dlq")) {
                offences.add("nothing in " + record.topic() + ".dlq");
            }
        }
        return offences.stream().distinct().toList();
    }

    private static Set<String> readersOf(String topic, Evidence evidence) {
        var readers = new TreeSet<String>();
        evidence.readers()
                .forEach(
                        (service, topics) -> {
                            if (topics.contains(topic)) {
                                readers.add(service);
                            }
                        });
        return readers;
    }
}
