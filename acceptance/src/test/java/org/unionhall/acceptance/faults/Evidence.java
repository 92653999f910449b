package org.unionhall.acceptance.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the checker judges: what the clients were told, the databases as they stand, and every
 * record of every topic.
 *
 * @param readers which topics each service reads
 */
record Evidence(
        List<History.Entry> history,
        Databases databases,
        List<TopicRecord> told,
        Map<String, Set<String>> readers) {

    static Evidence gather(History history, Databases databases, Topics topics) {
        return new Evidence(history.entries(), databases, topics.everything(), topics.readers());
    }

    /** What services said, each message where it was delivered first; by topic and key. */
    Map<String, List<TopicRecord>> firstDeliveries() {
        var seen = new HashSet<String>();
        var byKey = new TreeMap<String, List<TopicRecord>>();
        for (var record : told) {
            if (record.injected() == null && seen.add(record.topic() + record.id())) {
                byKey.computeIfAbsent(
                                record.topic() + " " + record.key(),
                                k -> new java.util.ArrayList<>())
                        .add(record);
            }
        }
        return byKey;
    }

    /** How many records are there a second time because a relay sent them again. */
    long sentAgain() {
        long own = told.stream().filter(record -> record.injected() == null).count();
        return own - firstDeliveries().values().stream().mapToLong(List::size).sum();
    }

    /** What the topic says last about each key: the record with the highest version. */
    Map<String, TopicRecord> fold(String topic, String type) {
        var latest = new HashMap<String, TopicRecord>();
        for (var record : told) {
            if (record.topic().equals(topic)
                    && !record.isPoison()
                    && (type == null || record.type().equals(type))) {
                latest.merge(record.key(), record, (a, b) -> b.version() > a.version() ? b : a);
            }
        }
        return latest;
    }
}
