package org.unionhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.unionhall.platform.embedded.FolderLock;
import org.unionhall.platform.embedded.PostgresEngine;

/**
 * The whole platform as child processes of this JVM.
 *
 * <pre>{@code
 * try (var platform = Platform.start(Settings.forTests(folder))) {
 *     platform.baseUrl();
 *     platform.kill9("membership");
 *     platform.restart("membership");
 * }
 * }</pre>
 *
 * <p>The parts are {@code postgres}, {@code kafka}, {@code stand-ins}, {@code membership}, {@code
 * organization}, {@code events} and {@code gateway}.
 */
public final class Platform implements AutoCloseable {

    private final Settings settings;
    private final Secrets secrets;
    private final Logs logs;
    private final Applications applications;
    private final FolderLock lock;
    private final Parts parts;
    private volatile PostgresEngine postgres;
    private final boolean first;
    private final List<String> services;
    private volatile boolean closed;

    private Platform(Settings settings, FolderLock lock) {
        this.settings = settings;
        this.lock = lock;
        this.first = !Files.exists(settings.data().resolve("postgres"));
        this.secrets = Secrets.in(settings.data().resolve("secrets"));
        this.logs = new Logs(settings.data().resolve("logs"));
        this.applications = new Applications(settings, secrets, logs);
        this.parts = new Parts(logs, settings.restarts());
        var kafkaReady = settings.data().resolve("kafka.ready");
        parts.add("postgres", this::startPostgres, () -> true);
        parts.add("kafka", () -> startKafka(kafkaReady), () -> Files.exists(kafkaReady));
        parts.add("stand-ins", applications::standIns, () -> Probe.ok(standInsUrl()));
        services = new ArrayList<>(Applications.SERVICES);
        services.addAll(settings.seconds());
        for (var service : services) {
            parts.add(service, () -> applications.service(service), healthy(service));
        }
        parts.add("gateway", applications::gateway, healthy("gateway"));
    }

    /**
     * Starts everything and answers when everything is ready; what it did so far is undone when it
     * cannot.
     */
    public static Platform start(Settings settings) {
        var platform = prepare(settings);
        try {
            platform.startAll();
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    /**
     * A platform that has its folder, and no process yet.
     *
     * @throws Occupied when somebody runs on the folder
     * @throws Secrets.Lost when the folder's data has lost its keys
     */
    static Platform prepare(Settings settings) {
        var lock = lock(settings).orElseThrow(() -> new Occupied(settings.data()));
        try {
            return new Platform(settings, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The right to run on the folder, or empty when somebody runs on it. */
    static java.util.Optional<FolderLock> lock(Settings settings) {
        try {
            // Others may pass through to what is theirs, but not look around.
            var rights = PosixFilePermissions.fromString("rwx--x--x");
            Files.createDirectories(settings.data(), PosixFilePermissions.asFileAttribute(rights));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be made.", e);
        }
        return FolderLock.tryLock(settings.data().resolve("running.lock"));
    }

    void startAll() {
        parts.names().forEach(logs::fresh);
        var database = new Thread(parts.get("postgres")::start, "start-postgres");
        var failure = new ArrayList<Throwable>();
        database.setUncaughtExceptionHandler((thread, thrown) -> failure.add(thrown));
        database.start();
        start("kafka");
        start("stand-ins");
        try {
            database.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting.", e);
        }
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure.get(0).getMessage(), failure.get(0));
        }
        services.forEach(this::start);
        start("gateway");
        awaitReady(parts.names());
        if (first) {
            FirstFounder.await(baseUrl(), secrets, Applications.SERVICES);
        }
    }

    /** {@code http://127.0.0.1:…} of the gateway, without a trailing slash. */
    public String baseUrl() {
        return applications.url(Option.PORT);
    }

    /** The stand-ins' address. */
    public String standInsUrl() {
        return applications.url(Option.STAND_INS_PORT);
    }

    /** A part's own address, past the gateway. */
    public String url(String part) {
        return "http://127.0.0.1:" + applications.port(part);
    }

    /** The gateway's health and metrics, for the inside only. */
    public String managementUrl() {
        return applications.url(Option.MANAGEMENT_PORT);
    }

    /** The names of all parts, in the order in which they are started. */
    public List<String> parts() {
        return parts.names();
    }

    /** {@code host:port} of Kafka. */
    public String kafka() {
        return "127.0.0.1:" + settings.port(Option.KAFKA_PORT);
    }

    /** JDBC address of a service's database; its role has the service's name. */
    public String jdbcUrl(String service) {
        return postgres.jdbcUrl(service);
    }

    /** The secrets of this installation: the founder's client, the database passwords. */
    public Secrets secrets() {
        return secrets;
    }

    /** The folder everything is kept in. */
    public Path data() {
        return settings.data();
    }

    /** The log file of a part. */
    public Path log(String part) {
        return logs.of(part);
    }

    /** The process id of a part. */
    public long pid(String part) {
        return part(part).process().pid();
    }

    /** Whether the part's process lives. */
    public boolean running(String part) {
        return part(part).running();
    }

    /** Whether the part says that it lives (not that it is ready). */
    boolean alive(String part) {
        return Probe.ok(applications.health(part, "live"));
    }

    /** Ends a part as a power cut would. */
    public void kill9(String part) {
        part(part).kill();
    }

    /** Ends a part orderly; it stays away until {@link #restart}. */
    public void stop(String part) {
        part(part).stop();
    }

    /**
     * Starts a part that has ended and answers when it is ready. A living part is stopped first.
     */
    public void restart(String part) {
        if (part(part).running()) {
            part(part).stop();
        }
        start(part);
        awaitReady(List.of(part));
    }

    /** Starts a part that has ended; answers at once. */
    public void start(String part) {
        if (closed) {
            throw new IllegalStateException(Say.in("平台正在结束", "the platform is ending"));
        }
        part(part).start();
    }

    /** Freezes a part: its connections stay open and nobody answers. */
    public void pause(String part) {
        part(part).signal("STOP");
    }

    /** Lets a frozen part go on. */
    public void resume(String part) {
        part(part).signal("CONT");
    }

    /** Answers when these parts are ready. */
    public void awaitReady(List<String> names) {
        parts.awaitReady(names, () -> closed);
    }

    /** Ends everything, in the order in which nothing is lost. Idempotent. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        var clients = new ArrayList<>(services);
        clients.add("gateway");
        parts.stop(clients);
        parts.stop(List.of("stand-ins", "kafka"));
        part("postgres").stop();
        lock.close();
    }

    private Part.Running startKafka(Path ready) {
        ready.toFile().delete();
        return applications.kafka(ready);
    }

    private Part.Running startPostgres() {
        var wanted =
                PostgresEngine.in(settings.data().resolve("postgres"))
                        .onPort(settings.port(Option.POSTGRES_PORT))
                        .with("shared_buffers", settings.get(Option.SHARED_BUFFERS))
                        .logTo(logs.of("postgres"));
        Applications.SERVICES.forEach(
                service -> wanted.database(service, service, secrets.databasePassword(service)));
        if (postgres != null) {
            postgres.close();
        }
        var engine = wanted.start();
        postgres = engine;
        return new Part.Running() {
            @Override
            public Process process() {
                return engine.process();
            }

            @Override
            public void stop() {
                engine.close();
            }
        };
    }

    private BooleanSupplier healthy(String name) {
        return () -> Probe.ok(applications.health(name, "ready"));
    }

    private Part part(String name) {
        return parts.get(name);
    }

    Logs logs() {
        return logs;
    }

    /** Has the running processes write the class archives that later starts are quicker with. */
    void writeClassArchives() {
        applications.archives().write(parts.pids());
    }

    /** Somebody else runs the platform on this folder. */
    public static final class Occupied extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Occupied(Path data) {
            super(data.toString());
        }
    }
}
