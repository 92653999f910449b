package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionhall.platform.embedded.PostgresEngine;

/**
 * Invariants over databases, on the services' own tables: empty they hold, and each sees its
 * offence.
 */
class CheckerTest {

    private static final String CLAIMED = "one-open-application-or-membership-per-identity";

    @TempDir static Path folder;

    private static PostgresEngine postgres;
    private static Databases databases;

    @BeforeAll
    static void tables() throws IOException {
        var wanted = PostgresEngine.in(folder.resolve("postgres")).carelessButFast();
        Links.SERVICES.forEach(service -> wanted.database(service, service, "secret"));
        postgres = wanted.start();
        databases = new Databases(postgres::jdbcUrl, service -> "secret");
        for (var service : Links.SERVICES) {
            for (var migration : migrations(service)) {
                databases.run(service, Files.readString(migration));
            }
        }
        Sabotage.NO_UNIQUE_IDENTITY.begin(databases);
    }

    private static List<Path> migrations(String service) throws IOException {
        var all = new ArrayList<Path>();
        for (var folder :
                List.of(
                        "platform/messaging/src/main/resources/db/platform",
                        "platform/jobs/src/main/resources/db/platform",
                        service + "-service/src/main/resources/db/migration")) {
            try (var files = Files.list(Path.of("..", folder))) {
                files.filter(file -> file.toString().endsWith(".sql"))
                        .sorted(Comparator.comparing(CheckerTest::version))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static BigDecimal version(Path migration) {
        var name = migration.getFileName().toString();
        return new BigDecimal(name.substring(1, name.indexOf("__")).replace('_', '.'));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        databases.run(
                "membership",
                "TRUNCATE application, identity_claim, member, member_movement, outbox, unit_copy"
                        + " CASCADE");
        databases.run("events", "TRUNCATE attributed_application, drive_progress");
    }

    @Test
    void nothing_offends_where_nothing_happened() {
        for (var invariant : Checker.invariants()) {
            assertThat(offences(invariant.name())).as(invariant.name()).isEmpty();
        }
    }

    @Test
    void two_open_applications_of_one_identity_are_seen() {
        application(1, "SUBMITTED", 7);
        assertThat(offences(CLAIMED)).isEmpty();
        application(2, "APPROVED", 7);
        assertThat(offences(CLAIMED)).hasSize(1);
        application(3, "REJECTED", 8);
        application(4, "SUBMITTED", 8);
        assertThat(offences(CLAIMED)).hasSize(1);
    }

    @Test
    void two_live_members_of_one_identity_are_seen() {
        member(1, "ACTIVE", 7);
        member(2, "EXITED", 7);
        assertThat(offences("one-live-membership-per-identity")).isEmpty();
        member(3, "RETAINED", 7);
        assertThat(offences("one-live-membership-per-identity")).hasSize(1);
    }

    @Test
    void an_approval_without_a_member_is_seen() {
        application(1, "APPROVED", 7);
        assertThat(offences("approved-is-a-member-and-the-other-way-round")).isNotEmpty();
    }

    @Test
    void a_promise_without_an_application_and_an_application_without_a_promise_are_seen() {
        application(1, "SUBMITTED", 7);
        assertThat(offences("nothing-nobody-asked-for")).hasSize(1);
        var promised = new History.Entry("p", "APPLY", "k", id(2), History.Outcome.OK, 201, null);
        assertThat(judged("every-201-exists", List.of(promised))).hasSize(1);
    }

    @Test
    void a_message_that_never_left_is_seen() {
        databases.run(
                "membership",
                "INSERT INTO outbox (stripe, seq, message_id, topic, compacted, type, key,"
                        + " aggregate_version, headers, payload) VALUES (1, 1, '"
                        + id(1)
                        + "', 't', false, 'T', '"
                        + id(2)
                        + "', 1, '{}', '')");
        assertThat(offences("outbox-equals-topics")).hasSize(1);
        assertThat(judged("outbox-equals-topics", List.of(), said("t", id(1), id(2), 1, "{}")))
                .isEmpty();
    }

    @Test
    void a_figure_that_is_not_the_sum_is_seen() {
        application(1, "APPROVED", 7);
        databases.run(
                "events",
                "INSERT INTO drive_progress VALUES ('"
                        + id(9)
                        + "', 'CODE', '"
                        + id(8)
                        + "', 'COURIER', '2026-01-01', 1, 0, 0, 0, now())");
        assertThat(offences("drive-figures-equal-applications")).hasSize(2);
        databases.run("events", "UPDATE drive_progress SET approved = 1");
        assertThat(offences("drive-figures-equal-applications")).isEmpty();
    }

    @Test
    void a_copy_that_went_back_to_an_older_version_is_seen() {
        var topic = "unionhall.organization.units.v1";
        databases.run(
                "membership",
                "INSERT INTO unit_copy VALUES ('"
                        + id(1)
                        + "', 2, 'name', NULL, 'GRASSROOTS', NULL, NULL, 'PREPARING', 1, 2)");
        databases.run("events", "DELETE FROM unit_copy");
        var founded = said(topic, id(11), id(1), 1, "{\"version\":1,\"status\":\"PREPARING\"}");
        var changed = said(topic, id(12), id(1), 2, "{\"version\":2,\"status\":\"NORMAL\"}");
        assertThat(judged("copies-equal-their-topics", List.of(), founded, changed, founded))
                .anyMatch(offence -> offence.contains("status is PREPARING, told as NORMAL"))
                .anyMatch(offence -> offence.startsWith("events.unit_copy"))
                .hasSize(2);
    }

    private static List<String> offences(String name) {
        return judged(name, List.of());
    }

    private static List<String> judged(
            String name, List<History.Entry> history, TopicRecord... told) {
        var evidence = new Evidence(history, databases, List.of(told), Map.of());
        return Checker.invariants().stream()
                .filter(invariant -> invariant.name().equals(name))
                .findFirst()
                .orElseThrow()
                .offences()
                .apply(evidence);
    }

    private static void application(int number, String status, int identity) {
        databases.run(
                "membership",
                "INSERT INTO application (id, version, account_id, unit_id, channel_code, name,"
                    + " sex, id_type, id_sealed, id_index, index_version, worker_group,"
                    + " employment_form, migrant_worker, consents, warnings, status, submitted_at,"
                    + " submitted_on) VALUES ('"
                        + id(number)
                        + "', 1, gen_random_uuid(), gen_random_uuid(), 'CODE', 'x', 'MALE',"
                        + " 'RESIDENT_ID', '', decode(lpad('"
                        + identity
                        + "', 2, '0'), 'hex'), 2, 'COURIER', 'PLATFORM', true, '[]', '', '"
                        + status
                        + "', now(), current_date)");
    }

    private static void member(int number, String status, int identity) {
        databases.run(
                "membership",
                "INSERT INTO member (id, version, member_number, unit_id, name, sex, id_type,"
                        + " id_sealed, id_index, index_version, worker_group, employment_form,"
                        + " migrant_worker, status, joined_on, changed_at) VALUES ('"
                        + id(number)
                        + "', 1, 'm"
                        + number
                        + "', gen_random_uuid(), 'x', 'MALE', 'RESIDENT_ID', '', decode(lpad('"
                        + identity
                        + "', 2, '0'), 'hex'), 2, 'COURIER', 'PLATFORM', true, '"
                        + status
                        + "', current_date, now())");
    }

    private static TopicRecord said(
            String topic, String id, String key, long version, String data) {
        return new TopicRecord(topic, 0, version, key, id, "T", version, json(data), null);
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String id(int number) {
        return String.format("00000000-0000-7000-8000-%012d", number);
    }
}
