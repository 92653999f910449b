package org.unionhall.events.drive;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

/** A drive ends with its union, and the union above reads what came of it. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class EndedUnionTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Inject CloseEndedDrives calendar;

    private Federation federation;

    @BeforeEach
    void given_a_federation() {
        federation = Federation.founded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVOKED", "DISSOLVED", "MERGED"})
    void a_drive_of_an_ended_union_takes_nobody_in_any_more(String status) {
        // Given
        var drive = drive(federation.baota, "OPEN");
        var code = federation.channel(drive, federation.station);
        stationMovesToTheCity();
        given().get("/api/v1/channels/{code}", code).then().body("open", equalTo(true));
        // When
        baotaBecomes(status);
        // Then
        given().get("/api/v1/channels/{code}", code)
                .then()
                .body("open", equalTo(false))
                .body("reason", equalTo("ENDED"));
        settled(() -> publishedOpen(code).equals(List.of(true, false)));
        as(federation.organiser)
                .post("/api/v1/channels/{code}/reopening", code)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANNEL_DRIVE_OVER"));
        as(federation.organiser)
                .post("/api/v1/drives/{id}/opening", drive)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPONSOR_NOT_NORMAL"));
    }

    @Test
    void the_union_above_reads_it_and_those_of_the_ended_union_do_not() {
        // Given
        var drive = drive(federation.baota, "OPEN");
        as(federation.baotaClerk).get("/api/v1/drives/{id}", drive).then().statusCode(200);
        // When
        baotaBecomes("DISSOLVED");
        // Then
        as(federation.baotaClerk).get("/api/v1/drives/{id}", drive).then().statusCode(404);
        as(federation.baotaClerk).get("/api/v1/drives/{id}/progress", drive).then().statusCode(404);
        as(federation.organiser)
                .get("/api/v1/drives/{id}", drive)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        as(federation.organiser)
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .statusCode(200)
                .body("whole", equalTo(true));
    }

    @Test
    void drafts_and_paused_drives_end_too_and_those_of_other_unions_go_on() {
        // Given
        var draft = drive(federation.baota, "DRAFT");
        var paused = drive(federation.baota, "OPEN");
        as(federation.organiser).post("/api/v1/drives/{id}/pause", paused).then().statusCode(200);
        var above = federation.openDrive();
        var beside = drive(federation.ansai, "OPEN");
        // When
        baotaBecomes("REVOKED");
        // Then
        hasStatus(draft, "CLOSED");
        hasStatus(paused, "CLOSED");
        hasStatus(above, "OPEN");
        hasStatus(beside, "OPEN");
    }

    @Test
    void a_code_of_an_ended_union_in_the_drive_of_another_takes_nobody_in() {
        // Given
        var drive = federation.openDrive();
        var ended = federation.channel(drive, federation.baota);
        var other = federation.channel(drive, federation.ansai);
        // When
        baotaBecomes("DISSOLVED");
        // Then
        given().get("/api/v1/channels/{code}", ended)
                .then()
                .body("open", equalTo(false))
                .body("reason", equalTo("UNIT_NOT_ACTIVE"));
        given().get("/api/v1/channels/{code}", other).then().body("open", equalTo(true));
        hasStatus(drive, "OPEN");
    }

    @Test
    void a_drive_of_a_union_that_ended_unnoticed_is_found() {
        // Given
        var drive = drive(federation.baota, "OPEN");
        var other = drive(federation.ansai, "OPEN");
        Database.change(
                "update unit_copy set status = 'DISSOLVED' where unit_id = ?", federation.baota);
        // When
        calendar.lookThrough();
        // Then
        hasStatus(drive, "CLOSED");
        hasStatus(other, "OPEN");
    }

    @Test
    void a_locked_union_resumes_no_drive() {
        // Given
        var drive = drive(federation.baota, "OPEN");
        as(federation.organiser).post("/api/v1/drives/{id}/pause", drive).then().statusCode(200);
        // When
        baotaBecomes("LOCKED");
        // Then
        as(federation.organiser)
                .post("/api/v1/drives/{id}/opening", drive)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPONSOR_NOT_NORMAL"));
        hasStatus(drive, "PAUSED");
    }

    private UUID drive(UUID sponsor, String status) {
        var body = federation.drive();
        body.put("sponsorUnitId", sponsor);
        body.put("status", status);
        return UUID.fromString(federation.started(body).statusCode(201).extract().path("id"));
    }

    private void hasStatus(UUID drive, String status) {
        as(federation.organiser)
                .get("/api/v1/drives/{id}", drive)
                .then()
                .body("status", equalTo(status));
    }

    private void stationMovesToTheCity() {
        federation.unit(federation.station, 2, "火车站工会", federation.city, 700, 700, "NORMAL");
        arrived(federation.station);
    }

    private void baotaBecomes(String status) {
        federation.unit(federation.baota, 2, "宝塔区总工会", federation.city, 1, 300, status);
        arrived(federation.baota);
    }

    private static void arrived(UUID unit) {
        settled(
                () ->
                        Database.number(
                                        "select count(*) from unit_copy where unit_id = ? and"
                                                + " version = 2",
                                        unit)
                                == 1);
    }

    /** Whether the channel was open, message by message. */
    private static List<Boolean> publishedOpen(String code) throws IOException {
        var open = new ArrayList<Boolean>();
        for (var message : Federation.broker().read(DriveMessages.TOPIC)) {
            var channel = JSON.readTree(message.value());
            if (channel.path("code").asText().equals(code)) {
                open.add(channel.path("open").asBoolean());
            }
        }
        return open;
    }
}
