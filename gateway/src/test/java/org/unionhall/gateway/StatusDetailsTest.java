package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StatusDetailsTest extends DoorTest {

    @AfterEach
    void whoAsksMayOperate() {
        StubServices.operations = 200;
    }

    @Test
    void who_may_operate_the_platform_sees_each_service_and_the_last_minutes() {
        // Given
        member().get("/api/v1/members?behave=drop").then().statusCode(502);
        // When
        var details = member().get("/status/details");
        // Then
        details.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("gateway.answers", greaterThan(0))
                .body("gateway.failed", greaterThan(0))
                .body("gateway.failing.route", hasItem("/api/v1/members"))
                .body("instances.find{it.service=='away'}.answers", equalTo(false))
                .body("instances.findAll{it.service=='pair'}.size()", equalTo(2));
        var membership = "instances.find{it.service=='membership'}.";
        details.then()
                .body(membership + "version", equalTo("1.2"))
                .body(membership + "since", equalTo("2026-03-01T08:00:00Z"))
                .body(membership + "outboxBacklog", equalTo(3f))
                .body(membership + "brokerAway", equalTo(true))
                .body(membership + "withoutRoom", equalTo(List.of("postgres")))
                .body(membership + "topics[0].topic", equalTo("unionhall.organization.units.v1"))
                .body(membership + "topics[0].parked", equalTo(2f))
                .body(membership + "topics[0].lagSeconds", equalTo(61.5f));
        assertThat(details.asString())
                .as("neither addresses nor what was not measured")
                .doesNotContain("localhost", "127.0.0.1", "NaN");
    }

    @ParameterizedTest
    @CsvSource({"403, 403, FORBIDDEN", "404, 403, FORBIDDEN", "401, 401, UNAUTHENTICATED"})
    void who_may_not_sees_nothing(int service, int answer, String code) {
        // Given
        StubServices.operations = service;
        // When, then
        member().get("/status/details")
                .then()
                .statusCode(answer)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void when_no_service_can_say_who_may_nobody_sees_anything() {
        // Given
        StubServices.operations = 503;
        // When, then
        member().get("/status/details")
                .then()
                .statusCode(503)
                .body("code", equalTo("UPSTREAM_UNAVAILABLE"));
    }

    @Test
    void without_a_token_nobody_is_asked() {
        caller().get("/status/details").then().statusCode(401);
        caller().header("Authorization", "Bearer a")
                .header("Authorization", "Bearer b")
                .get("/status/details")
                .then()
                .statusCode(401);
    }
}
