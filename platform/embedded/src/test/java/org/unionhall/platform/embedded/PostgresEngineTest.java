package org.unionhall.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresEngineTest {

    @TempDir Path folder;

    @Test
    void data_is_there_after_an_orderly_restart() throws SQLException {
        // Given
        try (var first = members().start()) {
            execute(first, "CREATE TABLE note (text text)", "INSERT INTO note VALUES ('会员')");
        }
        // When
        try (var second = members().start()) {
            // Then
            assertThat(answer(second, "SELECT text FROM note")).isEqualTo("会员");
        }
    }

    @Test
    void data_is_there_after_the_server_was_killed() throws SQLException {
        // Given
        var first = members().start();
        execute(first, "CREATE TABLE note (text text)", "INSERT INTO note VALUES ('kept')");
        // When
        first.kill();
        // Then
        try (var second = members().start()) {
            assertThat(answer(second, "SELECT text FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_starter_is_stopped_first() throws Exception {
        // Given
        var starter = startInAnotherJvm();
        var orphan = serverOn(folder.resolve("pg"));
        Watchdogs.endedWith(starter);
        // When
        try (var second = members().start()) {
            // Then
            assertThat(second.running()).isTrue();
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void one_folder_takes_one_server() {
        try (var first = members().start()) {
            assertThatThrownBy(() -> members().start())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another process runs PostgreSQL");
            assertThat(first.running()).isTrue();
        }
    }

    @Test
    void it_has_page_checksums_and_trigrams_of_chinese_names() throws SQLException {
        try (var engine = members().start()) {
            assertThat(answer(engine, "SHOW data_checksums")).isEqualTo("on");
            execute(engine, "CREATE EXTENSION pg_trgm", "CREATE EXTENSION ltree");
            assertThat(answer(engine, "SELECT array_length(show_trgm('阿不都'), 1)")).isEqualTo("4");
        }
    }

    @Test
    void a_role_cannot_look_into_the_database_of_another() {
        try (var engine = members().database("events", "events", "other").start()) {
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            engine.jdbcUrl("events"),
                                            "membership",
                                            "it's a secret"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void a_port_in_use_is_told_with_the_servers_own_words() {
        try (var other = PostgresEngine.in(folder.resolve("other")).start()) {
            assertThatThrownBy(() -> members().onPort(other.port()).start())
                    .hasMessageContaining("Address already in use");
        }
    }

    private PostgresSettings members() {
        return PostgresEngine.in(folder.resolve("pg"))
                .database("membership", "membership", "it's a secret");
    }

    private Process startInAnotherJvm() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                LeftBehind.class.getName(),
                                folder.resolve("pg").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.inputReader().readLine()).isEqualTo("running");
        return process;
    }

    private static long serverOn(Path data) throws Exception {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        }
    }

    private static void execute(PostgresEngine engine, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                engine.jdbcUrl("membership"), "membership", "it's a secret");
                var statement = connection.createStatement()) {
            for (var sql : List.of(statements)) {
                statement.execute(sql);
            }
        }
    }

    private static String answer(PostgresEngine engine, String query) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                engine.jdbcUrl("membership"), "membership", "it's a secret");
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
