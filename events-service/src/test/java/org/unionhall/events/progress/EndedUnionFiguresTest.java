package org.unionhall.events.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

/** The figures of a drive whose union has ended come to an end as well. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class EndedUnionFiguresTest {

    @Inject SettleEndedDrives calendar;

    private final UUID application = UUID.randomUUID();
    private Federation federation;
    private UUID drive;
    private String code;

    @BeforeEach
    void given_a_drive_with_an_application_of_a_union_that_ends() {
        federation = Federation.founded();
        var body = federation.drive();
        body.put("sponsorUnitId", federation.baota);
        drive = UUID.fromString(federation.started(body).statusCode(201).extract().path("id"));
        code = federation.channel(drive, federation.station);
        told(application, 1, "SUBMITTED");
        federation.unit(federation.baota, 2, "宝塔区总工会", federation.city, 1, 300, "DISSOLVED");
        settled(() -> status().equals("CLOSED"));
    }

    @Test
    void while_something_waits_it_is_counted_on() {
        // When
        calendar.settle();
        calendar.settle();
        // Then
        hasStatus("CLOSED");
        told(application, 2, "APPROVED");
        board("approved", 1);
    }

    @Test
    void once_nothing_waits_the_figures_are_frozen() {
        // Given
        told(application, 2, "REJECTED");
        // When
        calendar.settle();
        hasStatus("CLOSED");
        calendar.settle();
        // Then
        hasStatus("SETTLED");
        told(UUID.randomUUID(), 1, "SUBMITTED");
        board("applied", 1);
        board("rejected", 1);
    }

    @Test
    void however_many_others_wait_the_decided_one_is_settled() {
        // Given
        told(application, 2, "REJECTED");
        Database.change(
                """
                with others as (
                    insert into drive select (jsonb_populate_record(d, jsonb_build_object(
                        'id', cast(lpad(to_hex(i), 32, '0') as uuid), 'feed_position', -i))).*
                    from drive d, generate_series(1, 120) i where d.id = ? returning id)
                insert into drive_progress (drive_id, channel_code, unit_id, worker_group, day,
                    applied, approved, rejected, withdrawn, changed_at)
                select id, 'NONE', id, 'COURIER', current_date, 1, 0, 0, 0, now() from others\
                """,
                drive);
        // When
        calendar.settle();
        calendar.settle();
        // Then
        hasStatus("SETTLED");
        Database.change("delete from drive_progress where channel_code = 'NONE'");
        Database.change("delete from drive where feed_position < 0");
    }

    @Test
    void a_closed_drive_of_a_living_union_is_left_to_its_organisers() {
        // Given
        drive = federation.openDrive();
        as(federation.organiser).post("/api/v1/drives/{id}/closing", drive).then().statusCode(200);
        // When
        calendar.settle();
        calendar.settle();
        // Then
        hasStatus("CLOSED");
    }

    private void told(UUID id, long version, String status) {
        federation.application(id, version, federation.station, "COURIER", code, status);
        settled(
                () ->
                        Database.number(
                                        "select count(*) from attributed_application where"
                                                + " application_id = ? and version = ?",
                                        id,
                                        version)
                                == 1);
    }

    private String status() {
        return as(federation.organiser)
                .get("/api/v1/drives/{id}", drive)
                .then()
                .extract()
                .path("status");
    }

    private void hasStatus(String status) {
        as(federation.organiser)
                .get("/api/v1/drives/{id}", drive)
                .then()
                .body("status", equalTo(status));
    }

    private void board(String figure, int number) {
        as(federation.organiser)
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .statusCode(200)
                .body(figure, equalTo(number));
    }
}
