package org.unionhall.events.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ProgressHttpTest {

    private Federation federation;
    private UUID drive;
    private String baotaCode;
    private String ansaiCode;

    @BeforeEach
    void given_a_drive_with_two_channels() {
        federation = Federation.founded();
        var body = federation.drive();
        body.put(
                "targets",
                List.of(
                        Map.of("group", "COURIER", "number", 4),
                        Map.of("number", 10),
                        Map.of("unitId", federation.baota, "number", 2)));
        drive = UUID.fromString(federation.started(body).statusCode(201).extract().path("id"));
        baotaCode = federation.channel(drive, federation.station);
        ansaiCode = federation.channel(drive, federation.ansai);
    }

    private UUID applied(UUID unit, String group, String code) {
        var id = UUID.randomUUID();
        federation.application(id, 1, unit, group, code, "SUBMITTED");
        return id;
    }

    private void four_apply_and_one_is_approved_and_one_rejected() {
        var approved = applied(federation.station, "COURIER", baotaCode);
        applied(federation.station, "TRUCK_DRIVER", baotaCode.toLowerCase(Locale.ROOT));
        var rejected = applied(federation.ansai, "COURIER", ansaiCode);
        applied(federation.ansai, "COURIER", ansaiCode);
        federation.application(approved, 2, federation.station, "COURIER", baotaCode, "APPROVED");
        federation.member(UUID.randomUUID(), approved, federation.station, baotaCode);
        federation.application(rejected, 2, federation.ansai, "COURIER", ansaiCode, "REJECTED");
        settled(
                () ->
                        Database.number(
                                                "select coalesce(sum(applied + approved +"
                                                        + " rejected), 0) from drive_progress where"
                                                        + " drive_id = ?",
                                                drive)
                                        == 6
                                && Database.number(
                                                "select count(*) from attributed_member where"
                                                        + " drive_id = ?",
                                                drive)
                                        == 1);
    }

    @Test
    void the_board_of_a_new_drive_is_all_zero_and_complete() {
        as(federation.organiser)
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .statusCode(200)
                .body("applied", equalTo(0))
                .body("approved", equalTo(0))
                .body("whole", equalTo(true))
                .body("settled", equalTo(false))
                .body("targets", hasSize(3))
                .body("targets.percent", everyItem(equalTo(0.0f)))
                .body("byGroup.group", contains("TRUCK_DRIVER", "COURIER"))
                .body("byChannel.channelCode", contains(baotaCode, ansaiCode))
                .body("byDay", hasSize(0));
    }

    @Test
    void the_board_shows_what_messages_told() {
        four_apply_and_one_is_approved_and_one_rejected();

        as(federation.organiser)
                .header("Accept-Language", "en")
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .statusCode(200)
                .body("applied", equalTo(4))
                .body("approved", equalTo(1))
                .body("rejected", equalTo(1))
                .body("pending", equalTo(2))
                .body("targets.reached", contains(1, 1, 1))
                .body("targets.percent", contains(25.0f, 10.0f, 50.0f))
                .body("targets[2].label", equalTo("宝塔区总工会"))
                .body("byGroup.label", contains("truck driver", "courier"))
                .body("byGroup.applied", contains(1, 3))
                .body("byUnit.unitName", containsInAnyOrder("火车站工会", "安塞区总工会"))
                .body("byUnit.find { it.unitName == '火车站工会' }.approved", equalTo(1))
                .body("byChannel.applied", contains(2, 2))
                .body("byDay.day", contains(today().toString()))
                .body("byDay.applied", contains(4))
                .body("asOf", equalTo("2026-11-22T06:00:00Z"));
    }

    @Test
    void a_unit_sees_its_own_part_and_nothing_of_the_others() {
        four_apply_and_one_is_approved_and_one_rejected();

        var answer =
                as(federation.baotaClerk)
                        .get("/api/v1/drives/{id}/progress", drive)
                        .then()
                        .statusCode(200)
                        .body("whole", equalTo(false))
                        .body("applied", equalTo(2))
                        .body("approved", equalTo(1))
                        .body("rejected", equalTo(0))
                        .body("byChannel.channelCode", contains(baotaCode))
                        .body("byUnit.unitId", contains(federation.station.toString()))
                        .body("targets.unitId", contains(federation.baota.toString()))
                        .body("byDay.applied", contains(2))
                        .extract()
                        .asString();

        assertThat(answer).doesNotContain(ansaiCode, federation.ansai.toString());
    }

    @Test
    void figures_are_for_those_who_may_see_them() {
        as(federation.auditor)
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .statusCode(200)
                .body("whole", equalTo(true));
        as(federation.onlooker).get("/api/v1/drives/{id}/progress", drive).then().statusCode(403);
        as(UUID.randomUUID())
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .statusCode(404)
                .body("code", equalTo("DRIVE_UNKNOWN"));
        var stranger = Federation.founded();
        as(stranger.organiser).get("/api/v1/drives/{id}/progress", drive).then().statusCode(404);
        as(federation.baotaClerk)
                .get("/api/v1/drives/{id}/reconciliation", drive)
                .then()
                .statusCode(403);
        as(stranger.organiser)
                .get("/api/v1/drives/{id}/reconciliation", drive)
                .then()
                .statusCode(404);
    }

    @Test
    void a_dismissed_organiser_sees_nothing_any_more() {
        var account = UUID.randomUUID();
        var permissions = List.of("VIEW_UNIT", "VIEW_FIGURES");
        var appointment = federation.appoint(account, federation.city, "AUDITOR", permissions);
        settled(() -> status(account) == 200);

        federation.appointment(
                appointment, 2, account, federation.city, "AUDITOR", permissions, true);
        federation.appointment(
                appointment, 1, account, federation.city, "AUDITOR", permissions, false);

        settled(() -> status(account) == 404);
    }

    private int status(UUID account) {
        return as(account).get("/api/v1/drives/{id}/progress", drive).statusCode();
    }

    @Test
    void counters_rows_and_members_agree() {
        four_apply_and_one_is_approved_and_one_rejected();

        as(federation.organiser)
                .get("/api/v1/drives/{id}/reconciliation", drive)
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .body("items.counted.applied", contains(2, 2))
                .body("items.recounted.applied", contains(2, 2))
                .body("items.members", containsInAnyOrder(1, 0))
                .body("items.difference.applied", everyItem(equalTo(0)))
                .body("items.difference.approved", everyItem(equalTo(0)));
    }

    @Test
    void an_application_with_a_code_of_no_channel_is_kept_and_stops_nobody() {
        var stray = UUID.randomUUID();
        federation.application(stray, 1, federation.ansai, "COURIER", "NO-SUCH-CODE", "SUBMITTED");
        federation.application(
                UUID.randomUUID(), 1, federation.ansai, "LIVE_STREAMER", ansaiCode, "PONDERED");

        settled(
                () ->
                        Database.number(
                                        "select count(*) from attributed_application"
                                                + " where application_id = ? and drive_id is null",
                                        stray)
                                == 1);
        settled(
                () ->
                        Database.number(
                                        "select coalesce(sum(applied), 0) from drive_progress"
                                                + " where drive_id = ?",
                                        drive)
                                == 1);
        as(federation.organiser)
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .body("byGroup.group", contains("TRUCK_DRIVER", "COURIER", "LIVE_STREAMER"))
                .body("pending", equalTo(1));
    }

    @Test
    void figures_of_a_settled_drive_stand_still() {
        four_apply_and_one_is_approved_and_one_rejected();
        as(federation.organiser).post("/api/v1/drives/{id}/closing", drive).then().statusCode(200);
        as(federation.organiser)
                .post("/api/v1/drives/{id}/settlement", drive)
                .then()
                .statusCode(200);

        applied(federation.station, "COURIER", baotaCode);
        settled(
                () ->
                        Database.number(
                                        "select sum(applied) from drive_progress where drive_id ="
                                                + " ?",
                                        drive)
                                == 5);

        as(federation.organiser)
                .get("/api/v1/drives/{id}/progress", drive)
                .then()
                .body("settled", equalTo(true))
                .body("applied", equalTo(4));
    }

    @Test
    void built_again_from_the_topic_the_figures_are_the_same() {
        four_apply_and_one_is_approved_and_one_rejected();
        var operator = UUID.randomUUID();
        federation.appoint(operator, null, "FOUNDER", List.of("OPERATE_PLATFORM", "VIEW_FIGURES"));
        settled(() -> status(operator) == 200);
        var before = board(operator);

        as(operator)
                .post(
                        "/api/v1/operations/events/copies/unionhall.membership.applications.v1/rebuild")
                .then()
                .statusCode(204);

        settled(() -> board(operator).equals(before));
        as(federation.organiser)
                .get("/api/v1/drives/{id}/reconciliation", drive)
                .then()
                .body("balanced", equalTo(true));
    }

    private String board(UUID account) {
        return as(account).get("/api/v1/drives/{id}/progress", drive).asString();
    }
}
