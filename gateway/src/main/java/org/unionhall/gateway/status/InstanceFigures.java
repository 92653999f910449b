package org.unionhall.gateway.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * What a duty officer sees of one running copy of a service.
 *
 * @param number counts the instances of a service from 1; addresses are not shown
 */
record InstanceFigures(
        String service, int number, boolean answers, @JsonUnwrapped Figures figures) {

    /**
     * What the instance says of itself at {@code /q/status}; null is what it could not measure.
     *
     * @param since when it was started, ISO 8601
     * @param withoutRoom parts whose disk is full, so that the service refuses to write; empty when
     *     none is, or none is watched
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figures(
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

        private static final Figures NONE =
                new Figures(null, null, null, null, null, null, null, null, List.of(), List.of());
    }

    /** One topic the service reads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TopicFigures(
            String topic, Double lag, Double lagSeconds, Double parked, Double parkedKeys) {}

    static InstanceFigures silent(String service, int number) {
        return new InstanceFigures(service, number, false, Figures.NONE);
    }

    static InstanceFigures of(String service, int number, Figures figures) {
        return new InstanceFigures(service, number, true, figures);
    }
}
