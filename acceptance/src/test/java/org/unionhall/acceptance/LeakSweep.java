package org.unionhall.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.unionhall.launcher.Platform;

/**
 * Shows a search every place in which a running platform leaves something: all its files (logs, the
 * database's pages and its journal, the broker's segments), every topic the broker lists, every
 * column of every table the databases list, and what each part tells of itself. Nothing here is
 * named that could be forgotten: a new table, topic or log is found like the old ones.
 *
 * <p>Names are searched for in all of it but the columns called {@code name} and the database's own
 * files. Sealed columns are searched like any other: properly sealed, nothing is seen in them.
 */
final class LeakSweep {

    private static final int CHUNK = 1 << 20;
    private static final int OVERLAP = 512;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> SERVERS_OWN = Set.of("postgres");
    private static final String NAME = "name";
    private static final List<String> TELLS =
            List.of("/q/metrics", "/q/health", "/q/openapi", "/openapi", "/status", "/docs");

    private final Platform platform;
    private final LeakSearch search;

    private LeakSweep(Platform platform, LeakSearch search) {
        this.platform = platform;
        this.search = search;
    }

    /** Shows the search everything; what it found is for it to tell. */
    static void of(Platform platform, LeakSearch search) throws Exception {
        var sweep = new LeakSweep(platform, search);
        sweep.files();
        sweep.topics();
        sweep.databases();
        sweep.tellings();
    }

    private void files() throws IOException {
        List<Path> files;
        try (var all = Files.walk(platform.data())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (var file : files) {
            var where = "file " + platform.data().relativize(file);
            try {
                file(file, where);
            } catch (NoSuchFileException gone) {
                // a running database and broker replace their files
            }
        }
    }

    private void file(Path file, String where) throws IOException {
        boolean pages = where.startsWith("file postgres/");
        if (where.startsWith("file logs/")) {
            for (var line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1)) {
                var text =
                        new String(
                                line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                search.text(where, text, true);
            }
            return;
        }
        var chunk = new byte[CHUNK];
        try (var stream = Files.newInputStream(file)) {
            int kept = 0;
            for (int read; (read = stream.readNBytes(chunk, kept, CHUNK - kept)) > 0; ) {
                int length = kept + read;
                search.bytes(where, chunk, length, !pages);
                kept = Math.min(OVERLAP, length);
                System.arraycopy(chunk, length - kept, chunk, 0, kept);
            }
        }
    }

    private void topics() throws ExecutionException, InterruptedException {
        Map<String, Object> broker = Map.of("bootstrap.servers", platform.kafka());
        try (var admin = Admin.create(broker);
                var reader =
                        new KafkaConsumer<>(
                                broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = new ArrayList<TopicPartition>();
            for (var topic :
                    admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get()) {
                reader.partitionsFor(topic)
                        .forEach(
                                info ->
                                        partitions.add(
                                                new TopicPartition(topic, info.partition())));
            }
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> reader.position(each) < ends.get(each))) {
                reader.poll(PATIENCE).forEach(this::message);
            }
        }
    }

    private void message(ConsumerRecord<byte[], byte[]> message) {
        var where = "topic " + message.topic();
        var headers = new StringBuilder();
        message.headers()
                .forEach(
                        header ->
                                headers.append(header.key())
                                        .append('=')
                                        .append(utf8(header.value()))
                                        .append(','));
        search.text(where + " header", headers.toString(), true);
        search.text(where + " key", utf8(message.key()), true);
        search.text(where, utf8(message.value()), true);
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private void databases() throws SQLException {
        List<String> databases;
        try (var any = connect("membership")) {
            databases = texts(any, "SELECT datname FROM pg_database WHERE datallowconn");
        }
        for (var database : databases) {
            if (platform.secrets().databasePassword(database) != null) {
                try (var connection = connect(database)) {
                    tables(connection, database);
                }
            } else if (!SERVERS_OWN.contains(database) && !database.startsWith("template")) {
                throw new IllegalStateException("Nobody looks into the database " + database);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                platform.jdbcUrl(database),
                database,
                platform.secrets().databasePassword(database));
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void tables(Connection connection, String database) throws SQLException {
        connection.setAutoCommit(false);
        var tables =
                texts(
                        connection,
                        "SELECT quote_ident(nspname) || '.' || quote_ident(relname) FROM pg_class c"
                                + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE relkind IN ('r', 'm', 'f') AND nspname NOT IN"
                                + " ('pg_catalog', 'information_schema')"
                                + " UNION ALL SELECT 'pg_catalog.pg_stats'"
                                + " UNION ALL SELECT 'pg_catalog.pg_stat_activity'");
        for (var table : tables) {
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(1000);
                try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
                    rows(rows, "table " + database + "." + table.replace("public.", ""));
                }
            }
        }
        connection.rollback();
    }

    private void rows(ResultSet rows, String where) throws SQLException {
        var columns = rows.getMetaData();
        while (rows.next()) {
            var row = new StringBuilder();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                var column = where + "." + columns.getColumnName(i);
                boolean names = columns.getColumnName(i).equals(NAME) || where.endsWith("pg_stats");
                if (columns.getColumnTypeName(i).equals("bytea")) {
                    var bytes = rows.getBytes(i);
                    if (bytes != null) {
                        search.text(column, utf8(bytes), true);
                        search.bytes(column, bytes, bytes.length, true);
                    }
                } else {
                    var text = rows.getString(i);
                    if (text != null) {
                        search.text(column, text, !names);
                        row.append(text).append(',');
                    }
                }
            }
            search.text(where + " row", row.toString(), false);
        }
    }

    private void tellings() throws IOException, InterruptedException {
        var addresses = new ArrayList<String>();
        for (var part : platform.parts()) {
            if (!List.of("postgres", "kafka", "stand-ins").contains(part)) {
                addresses.add(platform.url(part));
            }
        }
        addresses.add(platform.managementUrl());
        var http = HttpClient.newHttpClient();
        for (var address : addresses) {
            int answered = 0;
            for (var path : TELLS) {
                var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
                var answer = http.send(request.build(), BodyHandlers.ofString());
                answered += answer.statusCode() == 200 ? 1 : 0;
                search.text(path + " of " + address, answer.body(), true);
            }
            if (answered == 0) {
                throw new IllegalStateException(address + " tells nothing of itself");
            }
        }
    }
}
