package org.unionhall.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * One life through the service: sign in, apply by a channel, be reviewed, be a member, be counted.
 */
@QuarkusTest
@QuarkusTestResource(World.class)
class MainJobTest {

    @Test
    void a_courier_joins_from_scan_to_member() {
        // Given
        var city = Given.aCity();
        var code = Given.channel(city.north(), "COURIER", "TRUCK_DRIVER");
        var clerk = Given.clerkOf(city.north());
        var stranger = Given.clerkOf(city.south());
        var auditor = Given.appointed(city.city(), "AUDITOR", Given.AUDITOR);
        var mobile = Given.mobile();

        // When: signs in by a code
        var courier = signIn(mobile);

        // And: applies with a number of an abolished prefecture
        var body = Given.application(city.north());
        body.remove("unitId");
        body.put("channelCode", code);
        body.put("idNumber", Given.residentId("612621", java.time.LocalDate.of(1965, 5, 4), 2));
        var submitted =
                given().header("Authorization", courier)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/api/v1/applications")
                        .then()
                        .statusCode(201)
                        .header("Location", notNullValue())
                        .header("ETag", equalTo("\"v1\""))
                        .body("status", equalTo("SUBMITTED"))
                        .body("unit.name", equalTo(city.north().name()))
                        .extract();
        UUID id = submitted.jsonPath().getUUID("id");

        // Then: sees its state, masked
        given().header("Authorization", courier)
                .get("/api/v1/applications/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].idNumber", equalTo("**************0022"))
                .body("items[0].mobile", matchesPattern("139\\*{4}\\d{4}"));

        // And: the union's clerk sees it in the queue, another union's does not
        Given.as(clerk)
                .get("/api/v1/applications?status=SUBMITTED&unit=" + city.north().id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].idNumber", equalTo("**************0022"));
        Given.as(stranger)
                .get("/api/v1/applications?unit=" + city.north().id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Given.as(stranger).post("/api/v1/applications/" + id + "/approval").then().statusCode(404);

        // When: approved
        Given.as(clerk)
                .post("/api/v1/applications/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("memberNumber", matchesPattern("6106\\d{9}"));

        // Then: a member, counted within a second or so
        given().header("Authorization", courier)
                .get("/api/v1/members/me")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("unit.id", equalTo(city.north().id().toString()));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () ->
                                Given.as(auditor)
                                        .get("/api/v1/units/" + city.city().id() + "/headcount")
                                        .then()
                                        .statusCode(200)
                                        .body("members", equalTo(1))
                                        .body("direct", equalTo(0))
                                        .body("female", equalTo(1))
                                        .body("migrantWorkers", equalTo(1))
                                        .body("byGroup[0].group", equalTo("COURIER")));

        // And: the same document applies nowhere else
        var again = Given.application(city.south());
        again.put("idNumber", body.get("idNumber"));
        Given.apply(UUID.randomUUID(), again)
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_TAKEN"));
    }

    private static String signIn(String mobile) {
        given().contentType(ContentType.JSON)
                .body(Map.of("mobile", mobile))
                .post("/api/v1/sign-in/codes")
                .then()
                .statusCode(202)
                .body("expiresIn", equalTo(300));
        var tokens =
                given().contentType(ContentType.JSON)
                        .body(Map.of("mobile", mobile, "code", Sms.latestCode(mobile)))
                        .post("/api/v1/sign-in/tokens")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(tokens.getString("tokenType")).isEqualTo("Bearer");
        return "Bearer " + tokens.getString("accessToken");
    }
}
