package org.unionhall.platform.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a {@link KafkaEngine} is to be started; {@link #start()} starts it. */
public final class KafkaSettings {

    final Path folder;
    int port;
    int controllerPort;
    final Map<String, String> broker = new LinkedHashMap<>();
    final List<Door> doors = new ArrayList<>();

    /**
     * One more port the broker listens on, and the port it tells those who come there to come back
     * to.
     */
    record Door(String name, int port, int advertisedPort) {

        /** {@code NAME:port:advertised}, as {@link KafkaEngine#main} takes it. */
        static Door parse(String text) {
            var parts = text.split(":", 3);
            return new Door(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        String listener() {
            return name + "://127.0.0.1:" + port;
        }

        String advertised() {
            return name + "://127.0.0.1:" + advertisedPort;
        }
    }

    KafkaSettings(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        broker.put("process.roles", "broker,controller");
        broker.put("node.id", "1");
        broker.put("controller.listener.names", "CONTROLLER");
        broker.put("inter.broker.listener.name", "PLAINTEXT");
        broker.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        broker.put("auto.create.topics.enable", "false");
        broker.put("num.partitions", "4");
        broker.put("default.replication.factor", "1");
        broker.put("min.insync.replicas", "1");
        broker.put("offsets.topic.replication.factor", "1");
        broker.put("offsets.topic.num.partitions", "4");
        broker.put("transaction.state.log.replication.factor", "1");
        broker.put("transaction.state.log.min.isr", "1");
        broker.put("transaction.state.log.num.partitions", "2");
        broker.put("share.coordinator.state.topic.replication.factor", "1");
        broker.put("share.coordinator.state.topic.min.isr", "1");
        broker.put("share.coordinator.state.topic.num.partitions", "1");
        broker.put("group.initial.rebalance.delay.ms", "0");
        broker.put("group.min.session.timeout.ms", "1000");
        // One machine, one broker: few threads and small buffers.
        broker.put("num.network.threads", "2");
        broker.put("num.io.threads", "2");
        broker.put("background.threads", "2");
        broker.put("num.recovery.threads.per.data.dir", "1");
        broker.put("group.coordinator.threads", "1");
        broker.put("log.cleaner.dedupe.buffer.size", "8388608");
        broker.put("log.cleaner.io.buffer.size", "131072");
        broker.put("offsets.load.buffer.size", "1048576");
        broker.put("log.segment.bytes", "67108864");
        broker.put("log.index.size.max.bytes", "1048576");
        broker.put("offsets.topic.segment.bytes", "16777216");
        broker.put("metadata.log.segment.bytes", "16777216");
    }

    /** The port of the broker on 127.0.0.1; 0 (the default) takes a free one. */
    public KafkaSettings onPort(int wanted) {
        port = wanted;
        return this;
    }

    /**
     * The port on 127.0.0.1 by which the broker reaches its own controller; 0 (the default) takes a
     * free one. A broker that is started again beside others that may be away needs one of its own:
     * a free one may be theirs.
     */
    public KafkaSettings controllerOnPort(int wanted) {
        controllerPort = wanted;
        return this;
    }

    /**
     * Lets the broker listen on one more port of 127.0.0.1. A client asks for the brokers'
     * addresses and goes on with what they answer; a client that comes by this port gets the other
     * one, so that a proxy between the two stays in the way.
     *
     * @param name letters, not that of another listener
     */
    public KafkaSettings door(String name, int port, int advertisedPort) {
        doors.add(new Door(name, port, advertisedPort));
        return this;
    }

    /** A setting of {@code server.properties}. */
    public KafkaSettings with(String setting, String value) {
        broker.put(setting, value);
        return this;
    }

    /** Starts the broker in this JVM and answers when it takes requests. */
    public KafkaEngine start() {
        return KafkaEngine.start(this);
    }
}
