package org.unionhall.gateway.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a duty officer sees of one running copy of a service; null is what it did not tell.
 *
 * @param number counts the instances of a service from 1; addresses are not shown
 * @param withoutRoom parts whose disk is full, so that the service refuses to write; empty when
 *     none is, or none is watched
 */
record InstanceFigures(
        String service,
        int number,
        boolean answers,
        String version,
        String since,
        Double outboxBacklog,
        Double outboxAgeSeconds,
        Boolean brokerAway,
        Double connectionsUsed,
        Double connectionsFree,
        Double waitingForConnection,
        List<String> withoutRoom,
        List<TopicFigures> topics) {

    /** One topic the service reads. */
    record TopicFigures(
            String topic, double lag, double lagSeconds, double parked, double parkedKeys) {}

    static InstanceFigures silent(String service, int number) {
        return new InstanceFigures(
                service, number, false, null, null, null, null, null, null, null, null, List.of(),
                List.of());
    }

    static InstanceFigures of(String service, int number, MetricsText metrics) {
        var begun = metrics.sum("process_start_time_seconds");
        var away = metrics.sum("messaging_broker_away");
        return new InstanceFigures(
                service,
                number,
                true,
                metrics.label("unionhall_build", "version"),
                begun == null ? null : Instant.ofEpochSecond(begun.longValue()).toString(),
                metrics.sum("outbox_backlog"),
                metrics.sum("outbox_oldest_age_seconds"),
                away == null ? null : away > 0,
                metrics.sum("agroal_active_count"),
                metrics.sum("agroal_available_count"),
                metrics.sum("agroal_awaiting_count"),
                withoutRoom(metrics),
                topics(metrics));
    }

    private static List<String> withoutRoom(MetricsText metrics) {
        return metrics.by("part", "disk_full").entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<TopicFigures> topics(MetricsText metrics) {
        var lag = metrics.by("topic", "consumer_lag_records");
        var seconds = metrics.by("topic", "consumer_lag_seconds");
        var parked = metrics.by("topic", "deadletters_parked");
        var keys = metrics.by("topic", "deadletters_parked_keys");
        var names = new TreeSet<>(lag.keySet());
        names.addAll(parked.keySet());
        var topics = new ArrayList<TopicFigures>();
        for (var name : names) {
            topics.add(
                    new TopicFigures(
                            name,
                            lag.getOrDefault(name, 0.0),
                            seconds.getOrDefault(name, 0.0),
                            parked.getOrDefault(name, 0.0),
                            keys.getOrDefault(name, 0.0)));
        }
        return topics;
    }
}
