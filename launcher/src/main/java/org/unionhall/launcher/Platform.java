package org.unionhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> ORDER =
            List.of(
                    "postgres",
                    "kafka",
                    "stand-ins",
                    "membership",
                    "organization",
                    "events",
                    "gateway");

    private final Settings settings;
    private final Secrets secrets;
    private final Logs logs;
    private final Applications applications;
    private final FolderLock lock;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private volatile PostgresEngine postgres;
    private volatile boolean closed;

    private Platform(Settings settings, FolderLock lock) {
        this.settings = settings;
        this.lock = lock;
        this.secrets = Secrets.in(settings.data().resolve("secrets"));
        this.logs = new Logs(settings.data().resolve("logs"));
        this.applications = new Applications(settings, secrets, logs);
        var kafkaReady = settings.data().resolve("kafka.ready");
        add("postgres", this::startPostgres, () -> true);
        add("kafka", () -> startKafka(kafkaReady), () -> Files.exists(kafkaReady));
        add("stand-ins", applications::standIns, () -> Probe.ok(standInsUrl()));
        for (var service : Applications.SERVICES) {
            add(service, () -> applications.service(service), healthy(service));
        }
        add("gateway", applications::gateway, healthy("gateway"));
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

    /** A platform that has its folder, and no process yet. */
    static Platform prepare(Settings settings) {
        var lock = lock(settings).orElseThrow(() -> new Occupied(settings.data()));
        return new Platform(settings, lock);
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
        ORDER.forEach(logs::fresh);
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
        ORDER.subList(3, ORDER.size()).forEach(this::start);
        awaitReady(ORDER);
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
        var began = Instant.now();
        var waiting = new HashSet<>(names);
        while (!waiting.isEmpty()) {
            for (var name : names) {
                if (waiting.contains(name) && part(name).ready()) {
                    waiting.remove(name);
                    told(name, began);
                }
            }
            giveUpWhenHopeless(waiting, began);
            pause(30);
        }
    }

    /** Ends everything, in the order in which nothing is lost. Idempotent. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        together(List.of("gateway", "membership", "organization", "events"));
        together(List.of("stand-ins", "kafka"));
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

    private void add(String name, Part.Starter starter, BooleanSupplier ready) {
        parts.put(name, new Part(name, starter, ready, settings.restarts()));
    }

    private Part part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no part " + name + " but " + ORDER);
        }
        return part;
    }

    private void together(List<String> names) {
        var threads = names.stream().map(name -> new Thread(part(name)::stop)).toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void told(String name, Instant began) {
        var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        Say.line("   %-13s 就绪(%.1f 秒)", "   %-13s ready (%.1f s)", name, seconds);
    }

    private void giveUpWhenHopeless(java.util.Set<String> waiting, Instant began) {
        for (var name : waiting) {
            boolean ended = !part(name).running() && !settings.restarts();
            if (closed) {
                throw new IllegalStateException(Say.in("启动被中止", "starting was given up"));
            }
            if (ended || Instant.now().isAfter(began.plus(PATIENCE))) {
                throw new IllegalStateException(
                        Say.in("%s 未能启动:", "%s did not become ready:", name)
                                + "\n"
                                + logs.tail(name, 25)
                                + "\n("
                                + logs.of(name)
                                + ")");
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting.", e);
        }
    }

    Logs logs() {
        return logs;
    }

    /** Has the running processes write the class archives that later starts are quicker with. */
    void prepareQuickStarts() {
        if (applications.archives().complete()) {
            return;
        }
        Say.line("为以后快速启动做准备……", "preparing quick starts from now on …");
        var pids = new LinkedHashMap<String, Long>();
        parts.forEach((name, part) -> pids.put(name, part.process().pid()));
        applications.archives().write(pids);
    }

    static List<String> order() {
        return Collections.unmodifiableList(ORDER);
    }

    /** Somebody else runs the platform on this folder. */
    public static final class Occupied extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Occupied(Path data) {
            super(data.toString());
        }
    }
}
