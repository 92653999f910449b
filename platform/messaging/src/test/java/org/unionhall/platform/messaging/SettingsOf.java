package org.unionhall.platform.messaging;

import java.time.Duration;
import java.util.Map;

/** A service's settings for a broker, without a service. */
record SettingsOf(String bootstrap) implements KafkaSettings {

    @Override
    public int partitions() {
        return 4;
    }

    @Override
    public short replication() {
        return 1;
    }

    @Override
    public Duration relayPoll() {
        return Duration.ofMillis(5);
    }

    @Override
    public int outboxDays() {
        return 7;
    }

    @Override
    public Map<String, String> client() {
        return Map.of();
    }
}
