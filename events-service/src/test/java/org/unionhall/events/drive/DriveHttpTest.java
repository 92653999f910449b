package org.unionhall.events.drive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import org.unionhall.events.Federation;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DriveHttpTest {

    private Federation federation;

    @BeforeEach
    void given_a_federation() {
        federation = Federation.founded();
    }

    @Test
    void a_drive_is_open_as_soon_as_it_is_started() {
        var answer =
                federation
                        .started(federation.drive())
                        .statusCode(201)
                        .header("ETag", "\"v1\"")
                        .body("status", equalTo("OPEN"))
                        .body("sponsorUnitName", equalTo("延安市总工会"))
                        .body("groups", contains("TRUCK_DRIVER", "COURIER"))
                        .body("targets[0].number", equalTo(4))
                        .body("createdAt", notNullValue())
                        .extract();

        as(federation.organiser)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("id", equalTo(answer.<String>path("id")));
    }

    @Test
    void two_names_of_the_sponsor_must_name_one_union() {
        var body = federation.drive();
        body.put("unitId", body.get("sponsorUnitId"));
        federation.started(body).statusCode(201);
        body.put("unitId", UUID.randomUUID());
        federation
                .started(body)
                .statusCode(422)
                .body("code", equalTo("SPONSOR_TWICE"))
                .body("errors[0].pointer", equalTo("/unitId"));
    }

    @Test
    void the_sponsor_may_be_called_unit_and_a_draft_is_asked_for() {
        var body = federation.drive();
        body.put("unitId", body.remove("sponsorUnitId"));
        body.put("status", "DRAFT");
        body.put("targets", List.of(Map.of("number", 1000)));
        body.remove("startsOn");

        federation
                .started(body)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("startsOn", equalTo(today().toString()))
                .body("sponsorUnitId", equalTo(federation.city.toString()))
                .body("targets[0].number", equalTo(1000));
    }

    @Test
    void a_repeated_request_with_its_key_starts_one_drive() {
        var key = UUID.randomUUID().toString();
        var first = as(federation.organiser).header("Idempotency-Key", key);
        var second = as(federation.organiser).header("Idempotency-Key", key);
        var other = as(federation.organiser).header("Idempotency-Key", key);

        String id = first.body(federation.drive()).post("/api/v1/drives").path("id");
        second.body(federation.drive())
                .post("/api/v1/drives")
                .then()
                .statusCode(201)
                .header("Location", containsString(id))
                .body("id", equalTo(id));
        var changed = federation.drive();
        changed.put("title", "另一个行动");
        other.body(changed)
                .post("/api/v1/drives")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_bad_drive_is_refused_with_code_pointer_and_words_in_both_languages() {
        refused("groups", List.of("COURIER", "PILOT"), 422, "INVALID_VALUE", "/groups/1");
        refused("groups", List.of(), 422, "REQUIRED", "/groups");
        refused("title", " ", 422, "REQUIRED", "/title");
        refused("startsOn", "0206-11-01", 422, "DATE_OUT_OF_RANGE", "/startsOn");
        refused("endsOn", "2206-12-31", 422, "DATE_OUT_OF_RANGE", "/endsOn");
        refused("colour", "red", 400, "UNKNOWN_FIELD", "/colour");
        refused("endsOn", today().minusDays(2).toString(), 422, "ENDS_BEFORE_IT_STARTS", "/endsOn");
        refused("endsOn", "2026-02-30", 400, "WRONG_TYPE", "/endsOn");
        refused("status", "SETTLED", 422, "STATUS_AT_CREATION", "/status");
        refused(
                "sponsorUnitId",
                UUID.randomUUID().toString(),
                422,
                "SPONSOR_UNKNOWN",
                "/sponsorUnitId");
        refused("sponsorUnitId", null, 422, "SPONSOR_MISSING", "/sponsorUnitId");
        refused(
                "targets",
                List.of(Map.of("group", "SECURITY_GUARD", "number", 5)),
                422,
                "TARGET_GROUP_NOT_IN_DRIVE",
                "/targets/0/group");
        refused(
                "targets",
                List.of(Map.of("unitId", UUID.randomUUID().toString(), "number", 5)),
                422,
                "TARGET_UNIT_OUTSIDE",
                "/targets/0/unitId");
        refused("targets", List.of(Map.of("number", 0)), 422, "INVALID_VALUE", "/targets/0/number");
        refused("targets", List.of(Map.of("total", 5)), 400, "UNKNOWN_FIELD", "/targets/0/total");
    }

    private void refused(String field, Object value, int status, String code, String pointer) {
        var body = federation.drive();
        body.put(field, value);
        var chinese =
                as(federation.organiser)
                        .body(body)
                        .post("/api/v1/drives")
                        .then()
                        .statusCode(status)
                        .contentType("application/problem+json")
                        .body("code", equalTo(code))
                        .body("errors[0].pointer", equalTo(pointer))
                        .extract();
        var english =
                as(federation.organiser)
                        .header("Accept-Language", "en")
                        .body(body)
                        .post("/api/v1/drives")
                        .then()
                        .statusCode(status)
                        .extract();

        assertThat(chinese.<String>path("title")).matches(".*\\p{IsHan}.*");
        assertThat(english.<String>path("title")).doesNotMatch(".*\\p{IsHan}.*");
    }

    @Test
    void a_drive_that_is_over_can_be_drafted_and_not_opened() {
        var body = federation.drive();
        body.put("startsOn", today().minusDays(9).toString());
        body.put("endsOn", today().minusDays(1).toString());
        federation.started(body).statusCode(409).body("code", equalTo("DRIVE_OVER"));

        body.put("status", "DRAFT");
        String id = federation.started(body).statusCode(201).extract().path("id");
        move(federation.organiser, UUID.fromString(id), "opening", 409);
    }

    @Test
    void only_organisers_at_the_sponsor_or_above_may_start_and_change() {
        var id = federation.openDrive();
        federation.channel(id, federation.baota);
        var own = federation.drive();
        own.put("sponsorUnitId", federation.baota);
        own.remove("targets");

        as(federation.baotaClerk).body(own).post("/api/v1/drives").then().statusCode(201);
        as(federation.ansaiClerk)
                .body(own)
                .post("/api/v1/drives")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPONSOR_UNKNOWN"));
        as(federation.auditor).body(own).post("/api/v1/drives").then().statusCode(403);
        given().contentType("application/json")
                .body(own)
                .post("/api/v1/drives")
                .then()
                .statusCode(401);

        for (var may : Map.of("opening", 200, "pause", 200, "closing", 200).entrySet()) {
            move(federation.auditor, id, may.getKey(), 403);
            move(federation.baotaClerk, id, may.getKey(), 403);
            move(federation.ansaiClerk, id, may.getKey(), 404);
            move(UUID.randomUUID(), id, may.getKey(), 404);
        }
        as(federation.baotaClerk)
                .header("If-Match", "*")
                .body(federation.drive())
                .put("/api/v1/drives/{id}", id)
                .then()
                .statusCode(403);
        as(federation.ansaiClerk)
                .header("If-Match", "*")
                .body(federation.drive())
                .put("/api/v1/drives/{id}", id)
                .then()
                .statusCode(404)
                .body("code", equalTo("DRIVE_UNKNOWN"));
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        var id = federation.openDrive();
        var body = federation.drive();
        body.put("title", "延长至年底");
        body.put("endsOn", today().plusDays(60).toString());

        as(federation.organiser)
                .body(body)
                .put("/api/v1/drives/{id}", id)
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        as(federation.organiser)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put("/api/v1/drives/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("title", equalTo("延长至年底"));
        as(federation.organiser)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put("/api/v1/drives/{id}", id)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @Test
    void a_drive_goes_through_its_life_and_says_so_once_a_step() {
        var id = federation.openDrive();
        move(federation.organiser, id, "settlement", 409);
        move(federation.organiser, id, "pause", 200);
        move(federation.organiser, id, "pause", 200);
        move(federation.organiser, id, "opening", 200);
        move(federation.organiser, id, "closing", 200);
        move(federation.organiser, id, "settlement", 200);
        move(federation.organiser, id, "opening", 409);

        settled(() -> told(id).size() == 5);
        assertThat(told(id))
                .containsExactly("1 OPEN", "2 PAUSED", "3 OPEN", "4 CLOSED", "5 SETTLED");
    }

    private static List<String> told(UUID drive) {
        return Federation.broker().read(DriveMessages.TOPIC).stream()
                .filter(record -> record.key().equals(drive.toString()))
                .map(record -> MessageJson.read(record.value(), HashMap.class))
                .map(data -> data.get("version") + " " + data.get("status"))
                .toList();
    }

    static void move(UUID who, UUID drive, String how, int status) {
        as(who).post("/api/v1/drives/{id}/{how}", drive, how).then().statusCode(status);
    }
}
