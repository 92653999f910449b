package org.unionhall.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.postgresql.Driver;

/**
 * A real PostgreSQL 17 on a folder that survives it, with page checksums, listening on 127.0.0.1.
 *
 * <pre>{@code
 * try (var postgres = PostgresEngine.in(folder).database("membership", "membership", "secret").start()) {
 *     postgres.jdbcUrl("membership");
 * }
 * }</pre>
 *
 * <p>It is stopped by {@link #close()} and also when this JVM ends in any way. It works for root
 * (the server itself then runs without root's rights) and for ordinary users.
 */
public final class PostgresEngine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final Process process;
    private final int port;
    private final String superuserPassword;
    private final FolderLock lock;

    private PostgresEngine(Process process, int port, String superuserPassword, FolderLock lock) {
        this.process = process;
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.lock = lock;
    }

    /** Settings of a server whose data lives in this folder; it is created when absent. */
    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(folder);
    }

    static PostgresEngine start(PostgresSettings settings) {
        var data = new PostgresFolder(settings.folder);
        var lock =
                data.lock()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Another process runs PostgreSQL in "
                                                        + settings.folder));
        PostgresEngine engine = null;
        try {
            data.endOrphans();
            data.initialiseOnce();
            int port = Ports.orFree(settings.port);
            var process = launch(settings, data, port);
            Watchdog.guard(process.pid(), "INT");
            engine = new PostgresEngine(process, port, data.superuserPassword(), lock);
            engine.awaitReady(settings.log);
            engine.create(settings.databases);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started.", e);
        } finally {
            if (engine == null) {
                lock.close();
            }
        }
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The process id of the server. */
    public long pid() {
        return process.pid();
    }

    /** The server's process, for one who supervises it. */
    public Process process() {
        return process;
    }

    /** JDBC address of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The name of the superuser, {@code postgres}. */
    public String superuser() {
        return SUPERUSER;
    }

    /** The superuser's password: made at random when the folder was initialised, kept in it. */
    public String superuserPassword() {
        return superuserPassword;
    }

    /** A connection as superuser; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "unionhall-engine");
        return new Driver().connect(jdbcUrl(database), properties);
    }

    /** Whether the server process lives. */
    public boolean running() {
        return process.isAlive();
    }

    /** Ends the server as a power cut would ({@code SIGKILL}); for tests of what survives that. */
    public void kill() {
        process.destroyForcibly();
        finish();
    }

    /** Ends the server at once but orderly: open transactions roll back. Idempotent. */
    @Override
    public void close() {
        if (process.isAlive()) {
            Shell.signal(process.pid(), "INT");
        }
        finish();
    }

    private void finish() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Watchdog.release(process.pid());
        lock.close();
    }

    private static Process launch(PostgresSettings settings, PostgresFolder data, int port)
            throws IOException {
        var command = new ArrayList<>(data.program("postgres"));
        command.addAll(List.of("-D", settings.folder.toString(), "-p", String.valueOf(port)));
        settings.server.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        Files.createDirectories(settings.log.getParent());
        return new ProcessBuilder(Watchdog.ownSession(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log.toFile()))
                .start();
    }

    private void awaitReady(Path log) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (var connection = connect(SUPERUSER)) {
                connection.isValid(5);
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    kill();
                    throw new IllegalStateException(
                            "PostgreSQL did not start on port " + port + ":\n" + tail(log), notYet);
                }
            }
            pause();
        }
    }

    private void pause() {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting.", e);
        }
    }

    private void create(List<PostgresSettings.Database> databases) {
        try (var connection = connect(SUPERUSER)) {
            for (var database : databases) {
                PostgresFolder.ensure(connection, database);
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("The databases could not be created.", e);
        }
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }
}
