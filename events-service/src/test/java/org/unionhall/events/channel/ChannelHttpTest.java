package org.unionhall.events.channel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.events.drive.DriveMessages;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.PrintedCode;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ChannelHttpTest {

    private Federation federation;
    private UUID drive;

    @BeforeEach
    void given_an_open_drive() {
        federation = Federation.founded();
        drive = federation.openDrive();
    }

    @Test
    void a_channel_is_given_out_with_its_links() {
        var answer =
                as(federation.organiser)
                        .body(Map.of("unitId", federation.station, "label", "出站口"))
                        .post("/api/v1/drives/{id}/channels", drive)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"v1\"")
                        .body("label", equalTo("出站口"))
                        .body("unitId", equalTo(federation.station.toString()))
                        .body("open", equalTo(true))
                        .extract();
        String code = answer.path("code");

        assertThat(PrintedCode.parse(code)).isPresent();
        assertThat(answer.<String>path("joinUrl")).isEqualTo("http://localhost:8080/join/" + code);
        assertThat(answer.<String>path("qrPng")).endsWith("/api/v1/channels/" + code + "/qr");
        assertThat(answer.<String>path("qrSvg")).endsWith("/qr?format=svg");
        assertThat(answer.header("Location")).endsWith("/api/v1/channels/" + code);
    }

    @Test
    void channels_are_given_only_to_working_units_of_the_sponsor() {
        var stranger = Federation.founded();
        refused(stranger.baota, 422, "CHANNEL_UNIT_UNKNOWN");
        refused(UUID.randomUUID(), 422, "CHANNEL_UNIT_UNKNOWN");

        federation.unit(federation.ansai, 2, "安塞区总工会", federation.city, 400, 600, "LOCKED");
        settled(
                () ->
                        Database.number(
                                        "select count(*) from unit_copy where unit_id = ? and"
                                                + " status = 'LOCKED'",
                                        federation.ansai)
                                == 1);
        refused(federation.ansai, 409, "CHANNEL_UNIT_NOT_NORMAL");
        refused(federation.city, 422, "CHANNEL_UNIT_WITHOUT_MEMBERS");
    }

    private void refused(UUID unit, int status, String code) {
        as(federation.organiser)
                .body(Map.of("unitId", unit))
                .post("/api/v1/drives/{id}/channels", drive)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/unitId"));
    }

    @Test
    void a_channel_keeps_within_the_groups_and_days_of_its_drive() {
        var body = new HashMap<String, Object>();
        body.put("unitId", federation.baota);
        body.put("groups", List.of("SECURITY_GUARD"));
        body.put("endsOn", today().plusDays(31).toString());

        as(federation.organiser)
                .body(body)
                .post("/api/v1/drives/{id}/channels", drive)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"))
                .body(
                        "errors.code",
                        contains("CHANNEL_GROUP_NOT_IN_DRIVE", "CHANNEL_OUTSIDE_DRIVE"));
    }

    @Test
    void only_the_sponsors_organisers_give_out_and_close_channels() {
        var code = federation.channel(drive, federation.baota);
        for (var may : Map.of(federation.baotaClerk, 403, federation.ansaiClerk, 404).entrySet()) {
            as(may.getKey())
                    .body(Map.of("unitId", federation.baota))
                    .post("/api/v1/drives/{id}/channels", drive)
                    .then()
                    .statusCode(may.getValue());
            for (var how : List.of("closing", "reopening")) {
                as(may.getKey())
                        .post("/api/v1/channels/{code}/{how}", code, how)
                        .then()
                        .statusCode(may.getValue());
            }
        }
        given().contentType("application/json")
                .post("/api/v1/channels/{code}/closing", code)
                .then()
                .statusCode(401);
    }

    @Test
    void a_unit_sees_its_own_channels_and_an_organiser_all() {
        var own = federation.channel(drive, federation.station);
        federation.channel(drive, federation.ansai);

        as(federation.organiser)
                .get("/api/v1/drives/{id}/channels", drive)
                .then()
                .body("items", hasSize(2))
                .body("next", equalTo(null));
        as(federation.baotaClerk)
                .get("/api/v1/drives/{id}/channels", drive)
                .then()
                .body("items.code", contains(own));
        as(federation.organiser)
                .get("/api/v1/drives/{id}/channels?limit=1", drive)
                .then()
                .body("items.code", contains(own));
    }

    @Test
    void a_stale_tag_is_refused() {
        var code = federation.channel(drive, federation.baota);
        as(federation.organiser)
                .header("If-Match", "\"v9\"")
                .post("/api/v1/channels/{code}/closing", code)
                .then()
                .statusCode(412);
        as(federation.organiser)
                .header("If-Match", "\"v1\"")
                .post("/api/v1/channels/{code}/closing", code)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
    }

    @Test
    void when_a_drive_pauses_each_of_its_channels_says_so() {
        federation.channel(drive, federation.baota);
        federation.channel(drive, federation.ansai);
        as(federation.organiser).post("/api/v1/drives/{id}/pause", drive).then().statusCode(200);

        settled(() -> told().size() == 4);
        assertThat(told()).containsExactlyInAnyOrder("1 true", "1 true", "2 false", "2 false");
    }

    @Test
    void a_shortened_drive_shortens_its_channels() {
        federation.channel(drive, federation.baota);
        var body = federation.drive();
        body.put("endsOn", today().toString());
        as(federation.organiser)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put("/api/v1/drives/{id}", drive)
                .then()
                .statusCode(200);

        as(federation.organiser)
                .get("/api/v1/drives/{id}/channels", drive)
                .then()
                .body("items[0].endsOn", equalTo(today().toString()));
        settled(() -> told().size() == 2);
    }

    private List<String> told() {
        return Federation.broker().read(DriveMessages.TOPIC).stream()
                .map(record -> MessageJson.read(record.value(), HashMap.class))
                .filter(data -> data.containsKey("channelId"))
                .filter(data -> drive.toString().equals(data.get("driveId")))
                .map(data -> data.get("version") + " " + data.get("open"))
                .toList();
    }
}
