package org.unionhall.events.channel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.QrReader;
import org.unionhall.platform.web.PrintedCode;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class InvitationHttpTest {

    private Federation federation;
    private UUID drive;

    @BeforeEach
    void given_an_open_drive() {
        federation = Federation.founded();
        drive = federation.openDrive();
    }

    @Test
    void anybody_who_scanned_a_code_is_told_what_it_leads_to_and_nothing_more() {
        var notice = UUID.randomUUID();
        tellNotice(notice, 1, 1, "旧版本");
        tellNotice(UUID.randomUUID(), 1, 2, "个人信息处理规则");
        settled(
                () ->
                        Database.number(
                                        "select count(*) from notice_copy where notice = ?",
                                        noticeName())
                                == 2);
        var code = federation.channel(drive, federation.baota);
        var answer =
                given().get("/api/v1/channels/{code}", code)
                        .then()
                        .statusCode(200)
                        .body("code", equalTo(code))
                        .body("drive.id", equalTo(drive.toString()))
                        .body("drive.title", equalTo("2026年八大群体集中入会行动"))
                        .body("drive.endsOn", equalTo(today().plusDays(30).toString()))
                        .body("unit.id", equalTo(federation.baota.toString()))
                        .body("unit.name", equalTo("宝塔区总工会"))
                        .body("groups", contains("TRUCK_DRIVER", "COURIER"))
                        .body("open", equalTo(true))
                        .body("notices.notice", hasItem(noticeName()))
                        .extract();

        assertThat(answer.<Map<String, Object>>path("$").keySet())
                .isEqualTo(Set.of("code", "drive", "unit", "groups", "open", "notices"));
        assertThat(answer.<Map<String, Object>>path("drive").keySet())
                .isEqualTo(Set.of("id", "title", "endsOn"));
        List<Map<String, Object>> notices =
                answer.path("notices.findAll { it.notice == '" + noticeName() + "' }");
        assertThat(notices)
                .containsExactly(
                        Map.of(
                                "notice",
                                noticeName(),
                                "version",
                                2,
                                "title",
                                "个人信息处理规则",
                                "text",
                                "为办理入会……",
                                "required",
                                true));
    }

    private String noticeName() {
        return "MEMBERSHIP_" + federation.city.toString().substring(0, 8);
    }

    private void tellNotice(UUID id, long version, int noticeVersion, String title) {
        Federation.tell(
                "unionhall.membership.notices.v1",
                "NoticePublished",
                id,
                version,
                Map.of(
                        "noticeId",
                        id,
                        "version",
                        version,
                        "notice",
                        noticeName(),
                        "noticeVersion",
                        noticeVersion,
                        "title",
                        title,
                        "text",
                        "为办理入会……",
                        "required",
                        true,
                        "validFrom",
                        today().toString()));
    }

    @Test
    void a_code_is_found_however_it_is_typed() {
        var code = federation.channel(drive, federation.baota);
        var typed = code.substring(0, 5) + "-" + code.substring(5).toLowerCase(Locale.ROOT);

        given().get("/api/v1/channels/{code}", typed)
                .then()
                .statusCode(200)
                .body("code", equalTo(code));
    }

    @Test
    void an_unknown_code_is_not_found_in_both_languages() {
        for (var code : List.of(PrintedCode.random().value(), "0000", "'; drop table channel")) {
            given().get("/api/v1/channels/{code}", code)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("CHANNEL_UNKNOWN"))
                    .body("detail", containsString("入会码"));
            given().header("Accept-Language", "en-GB")
                    .get("/api/v1/channels/{code}/qr", code)
                    .then()
                    .statusCode(404)
                    .body("detail", containsString("code"));
        }
    }

    @Test
    void a_code_that_is_not_open_says_why() {
        var code = federation.channel(drive, federation.baota);
        as(federation.organiser)
                .post("/api/v1/channels/{code}/closing", code)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("reason", equalTo("CLOSED"));
        closedBecause(code, "CLOSED");

        as(federation.organiser)
                .post("/api/v1/channels/{code}/reopening", code)
                .then()
                .statusCode(200);
        given().get("/api/v1/channels/{code}", code).then().body("open", equalTo(true));

        as(federation.organiser).post("/api/v1/drives/{id}/pause", drive).then().statusCode(200);
        closedBecause(code, "PAUSED");
        as(federation.organiser).post("/api/v1/drives/{id}/closing", drive).then().statusCode(200);
        closedBecause(code, "ENDED");
        as(federation.organiser)
                .post("/api/v1/channels/{code}/reopening", code)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANNEL_DRIVE_OVER"));
    }

    private static void closedBecause(String code, String reason) {
        given().get("/api/v1/channels/{code}", code)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("reason", equalTo(reason))
                .body("message", endsWith("。"));
        given().header("Accept-Language", "en")
                .get("/api/v1/channels/{code}", code)
                .then()
                .body("message", endsWith("."));
    }

    @Test
    void a_channel_of_a_unit_that_no_longer_works_is_not_open() {
        var code = federation.channel(drive, federation.station);
        federation.unit(federation.station, 2, "火车站工会", federation.baota, 2, 2, "DISSOLVED");

        settled(
                () ->
                        "UNIT_NOT_ACTIVE"
                                .equals(given().get("/api/v1/channels/{c}", code).path("reason")));
    }

    @Test
    void a_channel_given_out_for_what_is_a_federation_now_says_that_it_takes_no_members() {
        var code = federation.channel(drive, federation.station);
        federation.unit(federation.station, 2, "某区总工会", null, 2, 2, "NORMAL");

        settled(
                () ->
                        "UNIT_WITHOUT_MEMBERS"
                                .equals(given().get("/api/v1/channels/{c}", code).path("reason")));
        closedBecause(code, "UNIT_WITHOUT_MEMBERS");
    }

    @Test
    void the_picture_and_the_drawing_lead_to_the_join_page() throws Exception {
        var code = federation.channel(drive, federation.baota);
        var png =
                given().queryParam("size", 300)
                        .get("/api/v1/channels/{code}/qr", code)
                        .then()
                        .statusCode(200)
                        .contentType("image/png")
                        .header("Cache-Control", containsString("max-age"))
                        .extract()
                        .asByteArray();
        assertThat(QrReader.read(png)).isEqualTo("http://localhost:8080/join/" + code);

        for (var drawing :
                List.of(
                        given().accept("image/svg+xml").get("/api/v1/channels/{c}/qr", code),
                        given().get("/api/v1/channels/{c}/qr?format=svg", code))) {
            drawing.then().statusCode(200).contentType("image/svg+xml");
            assertThat(drawing.asString()).contains("<svg");
        }
        given().get("/api/v1/channels/{c}/qr?size=9999", code).then().statusCode(400);
        given().get("/api/v1/channels/{c}/qr?format=gif", code).then().statusCode(400);
    }
}
