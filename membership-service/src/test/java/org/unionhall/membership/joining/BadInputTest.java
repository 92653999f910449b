package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/**
 * Whatever is wrong with an application: a stable code, a pointer, two languages, and nothing
 * half-written.
 */
@QuarkusTest
@QuarkusTestResource(World.class)
class BadInputTest {

    private static Given.City city;
    private static String channel;
    private static String closedChannel;
    private static String endedChannel;
    private static String pausedDrive;
    private final UUID account = UUID.randomUUID();
    private long before;

    @BeforeEach
    void aCityWithChannels() {
        if (city == null) {
            city = Given.aCity();
            channel = Given.channel(city.north(), "COURIER", "TRUCK_DRIVER");
            closedChannel = Given.channel(city.north(), "OPEN", false, "2020-01-01", "2099-12-31");
            endedChannel = Given.channel(city.north(), "OPEN", true, "2020-01-01", "2020-12-31");
            pausedDrive = Given.channel(city.north(), "PAUSED", true, "2020-01-01", "2099-12-31");
        }
        before = rows();
    }

    @AfterEach
    void nothing_is_half_written() {
        assertThat(rows()).isEqualTo(before);
    }

    private static long rows() {
        return Given.count("select count(*) from application")
                + Given.count("select count(*) from identity_claim");
    }

    static Stream<Arguments> wrong() {
        var child = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).minusYears(16).plusDays(1);
        return Stream.of(
                bad("/idNumber", "ID_CHECKSUM", "idNumber", "610602199003070014"),
                bad("/idNumber", "ID_DATE", "idNumber", "610602199002300013"),
                bad("/idNumber", "ID_LETTER_FOR_DIGIT", "idNumber", "6106O2199003070013"),
                bad("/idNumber", "ID_LENGTH", "idNumber", "6106021990030700"),
                bad("/idNumber", "ID_FIFTEEN_DIGITS", "idNumber", "610602900307001"),
                bad(
                        "/idNumber",
                        "ID_FUTURE",
                        "idNumber",
                        Given.residentId("610602", LocalDate.of(2090, 1, 1), 1)),
                bad("/idNumber", "TOO_YOUNG", "idNumber", Given.residentId("610602", child, 1)),
                bad("/idNumber", "REQUIRED", "idNumber", " "),
                bad("/idNumber", "ID_FORM", "idType", "HK_MACAO_PERMIT"),
                bad("/idType", "REQUIRED", "idType", null),
                bad("/name", "NAME_FORM", "name", "Zhang"),
                bad("/name", "NAME_REQUIRED", "name", null),
                bad("/group", "REQUIRED", "group", null),
                bad("/employmentForm", "REQUIRED", "employmentForm", null),
                bad("/migrantWorker", "REQUIRED", "migrantWorker", null),
                bad(
                        "/employer/creditCode",
                        "CREDIT_CODE_CHARACTERS",
                        "employer",
                        Map.of("creditCode", "91610600S000000158")),
                bad("/employer/name", "INVALID_VALUE", "employer", Map.of("name", "坏\u0000名")),
                bad("/consents", "CONSENT_MISSING", "consents", Given.consents().subList(0, 2)),
                bad("/consents/0/version", "CONSENT_OUTDATED", "consents", outdated()),
                bad("/unitId", "UNIT_UNKNOWN", "unitId", UUID.randomUUID()),
                bad("/channelCode", "CHANNEL_OR_UNIT_REQUIRED", "unitId", null),
                bad("/channelCode", "CHANNEL_UNKNOWN", "channelCode", "NOSUCHCODE"),
                bad("/channelCode", "CHANNEL_UNKNOWN", "channelCode", "\u0000"));
    }

    private static List<Map<String, Object>> outdated() {
        var all = Given.consents();
        all.set(0, Map.of("notice", "PERSONAL_INFORMATION", "version", 7));
        return all;
    }

    private static Arguments bad(String pointer, String code, String field, Object value) {
        return Arguments.of(pointer, code, field, value);
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("wrong")
    void what_is_wrong_is_named(String pointer, String code, String field, Object value) {
        // Given
        var body = Given.application(city.north());
        body.put(field, value);
        // When
        var answer = Given.apply(account, body);
        // Then
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer))
                .body("title", matchesPattern(".*\\p{IsHan}.*"));
        Given.as(account)
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("title", matchesPattern("[\\p{ASCII}]+"));
    }

    @Test
    void a_closed_channel_takes_nobody() {
        for (var code : List.of(closedChannel, endedChannel, pausedDrive)) {
            var body = Given.application(city.north());
            body.remove("unitId");
            body.put("channelCode", code);
            Given.apply(account, body)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("CHANNEL_CLOSED"));
        }
    }

    @Test
    void a_channel_takes_only_the_groups_it_is_for() {
        var body = Given.application(city.north());
        body.remove("unitId");
        body.put("channelCode", channel);
        body.put("group", "SECURITY_GUARD");
        Given.apply(account, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("GROUP_NOT_IN_CHANNEL"))
                .body("errors[0].pointer", equalTo("/group"));
    }

    @Test
    void a_channel_and_another_union_do_not_go_together() {
        var body = Given.application(city.south());
        body.put("channelCode", channel);
        Given.apply(account, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("CHANNEL_AND_UNIT_DIFFER"));
    }

    @Test
    void a_dissolved_union_takes_nobody() {
        Given.apply(account, Given.application(city.closed()))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNIT_NOT_TAKING_MEMBERS"));
    }

    @Test
    void everything_wrong_is_named_in_one_answer() {
        var body = new HashMap<String, Object>();
        body.put("idType", "RESIDENT_ID");
        body.put("idNumber", "610602199003070014");
        Given.apply(account, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/channelCode",
                                "/name",
                                "/idNumber",
                                "/group",
                                "/employmentForm",
                                "/migrantWorker",
                                "/consents"))
                .body("errors.code", hasItem("ID_CHECKSUM"));
    }

    @Test
    void what_cannot_be_read_is_refused_without_a_server_error() {
        var complete = Given.application(city.north());
        Given.as(account)
                .body("{\"name\":")
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        complete.put("status", "APPROVED");
        Given.apply(account, complete)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("errors[0].pointer", equalTo("/status"));
        complete.remove("status");
        complete.put("group", "ASTRONAUT");
        Given.apply(account, complete)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_VALUE"))
                .body("errors[0].pointer", equalTo("/group"));
        complete.put("group", "COURIER");
        complete.put("migrantWorker", "yes");
        Given.apply(account, complete)
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_TYPE"))
                .body("errors[0].pointer", equalTo("/migrantWorker"));
        Given.as(account)
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/api/v1/applications")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        Given.as(account).body("").post("/api/v1/applications").then().statusCode(400);
        Given.as(account)
                .body("{\"name\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/applications")
                .then()
                .statusCode(413);
    }

    @Test
    void nobody_applies_without_signing_in() {
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Given.application(city.north()))
                .post("/api/v1/applications")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }
}
