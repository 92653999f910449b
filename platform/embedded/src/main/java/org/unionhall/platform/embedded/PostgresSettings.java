package org.unionhall.platform.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a {@link PostgresEngine} is to be started; {@link #start()} starts it. */
public final class PostgresSettings {

    final Path folder;
    int port;
    Path log;
    final List<Database> databases = new ArrayList<>();
    final Map<String, String> server = new LinkedHashMap<>();

    /** A database, the role that owns it, and that role's password. */
    record Database(String name, String owner, String password) {}

    PostgresSettings(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.log = this.folder.resolveSibling(this.folder.getFileName() + ".log");
        server.put("listen_addresses", "127.0.0.1");
        server.put("unix_socket_directories", "");
        server.put("shared_buffers", "64MB");
        server.put("max_connections", "120");
        server.put("jit", "off");
        server.put("timezone", "UTC");
        server.put("log_timezone", "UTC");
        server.put("lc_messages", "C");
        // Values and failing rows may be personal data: they stay out of the server's log.
        server.put("log_error_verbosity", "terse");
        server.put("log_parameter_max_length", "0");
        server.put("log_parameter_max_length_on_error", "0");
        server.put("log_min_error_statement", "panic");
    }

    /** The TCP port on 127.0.0.1; 0 (the default) takes a free one. */
    public PostgresSettings onPort(int wanted) {
        port = wanted;
        return this;
    }

    /**
     * Makes sure at start that this database exists and is owned by this role with this password.
     * Nobody else but the superuser may connect to it.
     */
    public PostgresSettings database(String name, String owner, String password) {
        databases.add(new Database(name, owner, password));
        return this;
    }

    /** A server setting of {@code postgresql.conf}, such as {@code shared_buffers=128MB}. */
    public PostgresSettings with(String setting, String value) {
        server.put(setting, value);
        return this;
    }

    /** Trades the safety of commits for speed. For tests that do not pull the plug. */
    public PostgresSettings carelessButFast() {
        return with("fsync", "off")
                .with("synchronous_commit", "off")
                .with("full_page_writes", "off");
    }

    /** Where the server's own output goes; by default beside the data folder. */
    public PostgresSettings logTo(Path file) {
        log = file.toAbsolutePath();
        return this;
    }

    /**
     * Starts the server and answers when it takes connections and the databases exist. An earlier
     * server that was left running on the folder is stopped first.
     *
     * @throws IllegalStateException when it does not come up; the message carries the end of its
     *     log
     */
    public PostgresEngine start() {
        return PostgresEngine.start(this);
    }
}
