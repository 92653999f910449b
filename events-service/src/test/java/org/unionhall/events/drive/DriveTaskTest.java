package org.unionhall.events.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.tasks.LookForTasks;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DriveTaskTest {

    private static final String TOPIC = "unionhall.events.tasks.v1";

    @Inject LookForTasks look;
    @Inject Clock clock;

    private final Federation federation = Federation.founded();

    @Test
    void a_closed_drive_waits_to_be_settled_until_it_is_and_is_told_once() {
        // Given
        var drive = federation.openDrive();
        assertThat(told(drive)).isEmpty();
        // When
        move(drive, "closing");
        // Then
        assertThat(told(drive)).isEqualTo("DRIVE_TO_SETTLE 1 false");
        // When
        look();
        look();
        // Then
        assertThat(told(drive)).isEqualTo("DRIVE_TO_SETTLE 1 false");
        // When
        move(drive, "settlement");
        look();
        // Then
        assertThat(told(drive)).isEqualTo("DRIVE_TO_SETTLE 2 true");
        settled(
                () ->
                        Federation.broker().read(TOPIC).stream()
                                        .filter(
                                                letter ->
                                                        new String(
                                                                        letter.value(),
                                                                        StandardCharsets.UTF_8)
                                                                .contains(drive.toString()))
                                        .count()
                                == 2);
    }

    @Test
    void a_draft_whose_first_day_has_come_waits_to_be_opened() {
        // Given
        var body = federation.drive();
        body.put("startsOn", today().plusDays(1).toString());
        body.put("status", "DRAFT");
        UUID drive = UUID.fromString(federation.started(body).statusCode(201).extract().path("id"));
        look();
        assertThat(told(drive)).isEmpty();
        // When
        Database.change("update drive set starts_on = ? where id = ?", today(), drive);
        look();
        // Then
        assertThat(told(drive)).isEqualTo("DRIVE_TO_OPEN 1 false");
        // When
        move(drive, "opening");
        // Then
        assertThat(told(drive)).isEqualTo("DRIVE_TO_OPEN 2 true");
    }

    @Test
    void what_was_closed_before_there_were_tasks_is_told_as_well() {
        var drive = federation.openDrive();
        Database.change("update drive set status = 'CLOSED' where id = ?", drive);
        look();
        assertThat(told(drive)).isEqualTo("DRIVE_TO_SETTLE 1 false");
        Database.change("update drive set status = 'OPEN' where id = ?", drive);
        look();
        assertThat(told(drive)).isEqualTo("DRIVE_TO_SETTLE 2 true");
    }

    @Test
    void several_that_look_at_once_tell_it_once() throws Exception {
        var drive = federation.openDrive();
        Database.change("update drive set status = 'CLOSED' where id = ?", drive);
        var pool = Executors.newFixedThreadPool(4);
        try {
            pool.invokeAll(Collections.nCopies(4, Executors.callable(this::look)))
                    .forEach(DriveTaskTest::done);
        } finally {
            pool.shutdown();
        }
        assertThat(told(drive)).isEqualTo("DRIVE_TO_SETTLE 1 false");
    }

    @Test
    void dead_letters_are_one_task_for_operators_until_none_is_parked() {
        // Given
        var letter = UUID.randomUUID();
        Database.change(
                """
                insert into dead_letter (id, topic, kafka_partition, kafka_offset, message_id, type, key,
                    headers, payload, reason, state)
                values (?, 'unionhall.test', 0, 0, 'x', 'X', 'x', '{}', '', 'a test', 'PARKED')
                """,
                letter);
        // When
        look();
        // Then
        assertThat(parked())
                .isEqualTo(
                        Database.text(
                                "select count(*) || ' false' from dead_letter where state ="
                                        + " 'PARKED'"));
        // When
        Database.change("update dead_letter set state = 'DISCARDED' where state = 'PARKED'");
        look();
        // Then
        assertThat(parked()).endsWith("true");
    }

    private static String parked() {
        return Database.text(
                "select count || ' ' || done from told_task where kind = 'DEAD_LETTERS' and unit_id"
                        + " is null and permission = 'OPERATE_PLATFORM'");
    }

    private static void done(Future<?> one) {
        try {
            one.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private void look() {
        boolean more = true;
        while (more) {
            more = look.look(clock.instant());
        }
    }

    private void move(UUID drive, String move) {
        as(federation.organiser).post("/api/v1/drives/{id}/" + move, drive).then().statusCode(200);
    }

    /** The kind, the version of the last message and whether it is done; empty when never told. */
    private static String told(UUID drive) {
        return Database.text(
                "select coalesce(string_agg(kind || ' ' || version || ' ' || done, ','), '') from"
                        + " told_task where subject = ?",
                "/api/v1/drives/" + drive);
    }
}
