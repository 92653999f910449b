package org.unionhall.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a duty officer needs of one instance, as JSON at {@code /q/status}: for the gateway, which
 * shows it to whom may operate the platform. Like the metrics, from which it is taken, it is for
 * the inside only. What could not be measured is null.
 */
@ApplicationScoped
public class InstanceStatus {

    /**
     * The figures of the instance.
     *
     * @param since when the instance was started
     * @param outboxBacklog messages that have not reached the broker
     * @param withoutRoom parts whose disk is full, so that writes are refused
     */
    public record View(
            String version,
            Instant since,
            Double outboxBacklog,
            Double outboxAgeSeconds,
            Boolean brokerAway,
            Double connectionsUsed,
            Double connectionsFree,
            Double waitingForConnection,
            List<String> withoutRoom,
            List<Topic> topics) {}

    /** One topic that the instance reads. */
    public record Topic(
            String topic, Double lag, Double lagSeconds, Double parked, Double parkedKeys) {}

    @Inject MeterRegistry registry;
    @Inject ObjectMapper json;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    void offer(@Observes Router router) {
        router.get("/q/status").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext request) {
        try {
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(json.writeValueAsString(view()));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }

    View view() {
        var away = value("messaging.broker.away");
        return new View(
                version,
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                        .truncatedTo(ChronoUnit.SECONDS),
                value("outbox.backlog"),
                value("outbox.oldest.age"),
                away == null ? null : away > 0,
                value("agroal.active.count"),
                value("agroal.available.count"),
                value("agroal.awaiting.count"),
                by("part", "disk.full").entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .toList(),
                topics());
    }

    private List<Topic> topics() {
        var seconds = by("topic", "consumer.lag");
        var parked = by("topic", "deadletters.parked");
        var keys = by("topic", "deadletters.parked.keys");
        return by("topic", "consumer.lag.records").entrySet().stream()
                .map(
                        lag ->
                                new Topic(
                                        lag.getKey(),
                                        lag.getValue(),
                                        seconds.get(lag.getKey()),
                                        parked.get(lag.getKey()),
                                        keys.get(lag.getKey())))
                .toList();
    }

    /** The sum over all labels; null when there is none, or it could not be measured. */
    private Double value(String gauge) {
        var values = registry.find(gauge).gauges().stream().map(Gauge::value).toList();
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        return values.isEmpty() || !Double.isFinite(sum) ? null : sum;
    }

    /** Values by one label, sorted; what could not be measured is left out. */
    private Map<String, Double> by(String label, String name) {
        var found = new TreeMap<String, Double>();
        for (var gauge : registry.find(name).gauges()) {
            var key = Objects.requireNonNull(gauge.getId().getTag(label), label);
            double value = gauge.value();
            if (Double.isFinite(value)) {
                found.put(key, value);
            }
        }
        return found;
    }
}
