package org.unionhall.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.metadata.storage.FormatterException;

/**
 * A real Kafka broker (KRaft, broker and controller in one) on a folder that survives it.
 *
 * <pre>{@code
 * try (var kafka = KafkaEngine.in(folder).start()) {
 *     kafka.bootstrapServers();
 * }
 * }</pre>
 *
 * <p>It runs inside the JVM that starts it; {@link #main} makes a process of its own of it. Topics
 * are not created by themselves.
 */
public final class KafkaEngine implements AutoCloseable {

    private static final String PROTOCOLS = "listener.security.protocol.map";
    private static final Logger QUIET = Logger.getLogger("");

    private final KafkaRaftServer server;
    private final int port;
    private final FolderLock lock;

    private KafkaEngine(KafkaRaftServer server, int port, FolderLock lock) {
        this.server = server;
        this.port = port;
        this.lock = lock;
    }

    /** Settings of a broker whose data lives in this folder; it is created when absent. */
    public static KafkaSettings in(Path folder) {
        return new KafkaSettings(folder);
    }

    static KafkaEngine start(KafkaSettings settings) {
        var lock =
                FolderLock.tryLock(
                                settings.folder.resolveSibling(
                                        settings.folder.getFileName() + ".lock"))
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Another process runs Kafka in "
                                                        + settings.folder));
        KafkaEngine engine = null;
        try {
            formatOnce(settings.folder);
            Folders.forOwnerOnly(settings.folder);
            int port = Ports.orFree(settings.port);
            var server = new KafkaRaftServer(config(settings, port), Time.SYSTEM);
            server.startup();
            engine = new KafkaEngine(server, port, lock);
            return engine;
        } finally {
            if (engine == null) {
                lock.close();
            }
        }
    }

    /** {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The broker's port. */
    public int port() {
        return port;
    }

    /** Stops the broker orderly and waits for it. Idempotent. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        lock.close();
    }

    /**
     * Runs a broker until it gets {@code TERM}: {@code KafkaEngine <folder> <port>
     * <controller-port> <ready-file> [name:port:advertised …]}. The ready file appears with the
     * broker's address in it when the broker takes requests; each further argument is a {@linkplain
     * KafkaSettings#door door}.
     */
    public static void main(String[] arguments) throws IOException {
        QUIET.setLevel(Level.WARNING);
        var ready = Path.of(arguments[3]);
        Files.deleteIfExists(ready);
        var settings =
                in(Path.of(arguments[0]))
                        .onPort(Integer.parseInt(arguments[1]))
                        .controllerOnPort(Integer.parseInt(arguments[2]));
        for (var door : List.of(arguments).subList(4, arguments.length)) {
            settings.doors.add(KafkaSettings.Door.parse(door));
        }
        var engine = settings.start();
        Runtime.getRuntime().addShutdownHook(new Thread(engine::close, "stop-kafka"));
        Files.writeString(ready, engine.bootstrapServers());
        engine.server.awaitShutdown();
    }

    private static KafkaConfig config(KafkaSettings settings, int port) {
        int controller = Ports.orFree(settings.controllerPort);
        var properties = new Properties();
        properties.putAll(settings.broker);
        var direct = "PLAINTEXT://127.0.0.1:" + port;
        var listeners = new StringJoiner(",").add(direct);
        var advertised = new StringJoiner(",").add(direct);
        var protocols = new StringJoiner(",").add(settings.broker.get(PROTOCOLS));
        for (var door : settings.doors) {
            listeners.add(door.listener());
            advertised.add(door.advertised());
            protocols.add(door.name() + ":PLAINTEXT");
        }
        listeners.add("CONTROLLER://127.0.0.1:" + controller);
        properties.put("listeners", listeners.toString());
        properties.put("advertised.listeners", advertised.toString());
        properties.put(PROTOCOLS, protocols.toString());
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        properties.put("log.dirs", settings.folder.toString());
        return new KafkaConfig(properties);
    }

    private static void formatOnce(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .setDirectories(List.of(folder.toString()))
                    .setFeatureLevel("kraft.version", (short) 0)
                    .setPrintStream(
                            new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("The Kafka folder could not be made.", e);
        } catch (FormatterException e) {
            throw new IllegalStateException("The Kafka folder could not be formatted.", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
