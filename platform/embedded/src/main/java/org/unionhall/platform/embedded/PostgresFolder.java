package org.unionhall.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The data folder of a PostgreSQL server: who works on it, what it was initialised with. */
final class PostgresFolder {

    static final String SECRET = "unionhall.superuser";
    private static final String NOBODY = "65534";

    private final Path folder;

    PostgresFolder(Path folder) {
        this.folder = folder;
    }

    Optional<FolderLock> lock() {
        return FolderLock.tryLock(folder.resolveSibling(folder.getFileName() + ".lock"));
    }

    /**
     * A PostgreSQL program with what must stand before it. The server refuses to run as root; in a
     * user namespace without a mapping it is nobody inside and still the owner of root's files.
     * Where namespaces are forbidden, it becomes nobody for real and is given the folder.
     */
    List<String> program(String name) {
        var path = PostgresBinaries.unpacked().resolve("bin").resolve(name).toString();
        if (!Folders.runningAsRoot()) {
            return List.of(path);
        }
        if (Shell.succeeds(List.of("unshare", "-U", "true"))) {
            return List.of("unshare", "-U", path);
        }
        Shell.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        return List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", path);
    }

    /**
     * Runs {@code initdb} beside the folder and moves the result there, so that half of it is never
     * found.
     */
    void initialiseOnce() throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        Files.createDirectories(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var password = folder.resolveSibling(folder.getFileName() + ".secret");
        Files.deleteIfExists(password);
        Files.createFile(
                password,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, newPassword(), StandardOpenOption.TRUNCATE_EXISTING);
        Shell.run(initdb(fresh, password));
        Files.move(password, fresh.resolve(SECRET));
        if (Files.isDirectory(folder)) {
            Files.delete(folder); // refuses a folder that holds something else
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    String superuserPassword() throws IOException {
        return Files.readString(folder.resolve(SECRET)).strip();
    }

    /** Stops what an earlier starter that was killed has left running on this folder. */
    void endOrphans() {
        var orphans = orphans();
        orphans.forEach(orphan -> Shell.signal(orphan.pid(), "INT"));
        for (var orphan : orphans) {
            if (!ended(orphan, 10)) {
                orphan.destroyForcibly();
                ended(orphan, 10);
            }
        }
        if (!orphans.isEmpty() && !orphans().isEmpty()) {
            endOrphans();
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            return !process.isAlive();
        }
    }

    /** Every PostgreSQL process has its data folder as working directory, orphaned workers too. */
    private List<ProcessHandle> orphans() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::worksHere).toList();
        }
    }

    private boolean worksHere(ProcessHandle process) {
        var entry = Path.of("/proc", String.valueOf(process.pid()));
        try {
            return Files.readSymbolicLink(entry.resolve("cwd")).equals(folder.toRealPath())
                    && Files.readString(entry.resolve("comm")).startsWith("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private List<String> initdb(Path fresh, Path password) {
        var command = new ArrayList<>(new PostgresFolder(fresh).program("initdb"));
        command.addAll(
                List.of(
                        "-D",
                        fresh.toString(),
                        "--username=postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--lc-collate=C",
                        "--lc-ctype=" + characterTypes(),
                        "--lc-messages=C",
                        "--data-checksums",
                        "--no-instructions"));
        return command;
    }

    /** Trigram search knows Chinese characters as letters only under a UTF-8 character type. */
    private static String characterTypes() {
        return Shell.succeeds(List.of("sh", "-c", "locale -a | grep -qi '^C.utf-\\{0,1\\}8$'"))
                ? "C.UTF-8"
                : "C";
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Creates role and database when absent; the password is the wanted one afterwards. */
    static void ensure(Connection connection, PostgresSettings.Database wanted)
            throws SQLException {
        var role = format(connection, "%I", wanted.owner());
        var secret = format(connection, "%L", wanted.password());
        var verb =
                exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", wanted.owner())
                        ? "ALTER ROLE "
                        : "CREATE ROLE ";
        run(connection, verb + role + " LOGIN PASSWORD " + secret);
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", wanted.name())) {
            var database = format(connection, "%I", wanted.name());
            run(connection, "CREATE DATABASE " + database + " OWNER " + role);
            run(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String format(Connection connection, String pattern, String value)
            throws SQLException {
        try (var statement = connection.prepareStatement("SELECT format(?, ?::text)")) {
            statement.setString(1, pattern);
            statement.setString(2, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
