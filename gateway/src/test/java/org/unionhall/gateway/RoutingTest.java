package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoutingTest extends DoorTest {

    @ParameterizedTest
    @CsvSource({
        "/.well-known/jwks.json, membership",
        "/api/v1/accounts/7, membership",
        "/api/v1/api-clients, membership",
        "/api/v1/applications/mine, membership",
        "/api/v1/members, membership",
        "/api/v1/units/7/headcount?on=2026-01-01, membership",
        "/api/v1/operations/membership/dead-letters, membership",
        "/api/v1/units, organization",
        "/api/v1/units/7/children, organization",
        "/api/v1/units/7/headcount/more, organization",
        "/api/v1/appointments, organization",
        "/api/v1/legal-person-registrations, organization",
        "/api/v1/union-certificates, organization",
        "/api/v1/stations, organization",
        "/api/v1/founding-applications, organization",
        "/api/v1/public-stations/nearest, organization",
        "/api/v1/parameters, organization",
        "/api/v1/groups, organization",
        "/api/v1/operations/organization/x, organization",
        "/api/v1/drives/7/progress, events",
        "/api/v1/indicators/MEMBERS, events",
        "/api/v1/facts, events",
        "/api/v1/declared-facts/7/approval, events",
        "/api/v1/channels/7K3/qr, events",
        "/api/v1/operations/events/x, events"
    })
    void a_path_leads_to_its_service_as_it_is(String path, String service) {
        member().get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/api/v1",
                "/api/v1/",
                "/api/v1/unknown",
                "/api/v1/unitsx",
                "/api/v2/units",
                "/api/v1/operations/gateway/x",
                "/_seen"
            })
    void an_unknown_path_is_not_found(String path) {
        member().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("ROUTE_NOT_FOUND"));
        assertThat(seen(path + "#")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units/../../../q/metrics",
                "/api/v1/units/%2e%2e/%2E%2E/q/metrics",
                "/api/v1/units/..%2fq",
                "/api/v1/units//q",
                "/api/v1/units;a=b",
                "/api/v1/units/%5c..%5cq",
                "/api/v1/units/%00",
                "/api/v1/units/%zz"
            })
    void a_path_that_two_readers_could_read_differently_is_refused(String path) throws IOException {
        var answer =
                raw(
                        "GET "
                                + path
                                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: "
                                + anAddress()
                                + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("PATH_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void every_method_that_takes_a_body_and_its_body_go_through(String method) {
        member().contentType("application/json")
                .body("{\"名\":\"阿不都\"}")
                .request(Method.valueOf(method), "/api/v1/units/7")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("body", equalTo("{\"名\":\"阿不都\"}"));
    }

    @Test
    void an_answer_without_a_body_stays_without_one() {
        member().delete("/api/v1/units/7?behave=nothing").then().statusCode(204);
        member().head("/api/v1/units").then().statusCode(200);
    }

    @Test
    void what_is_created_is_named_by_a_path_and_not_by_a_host() {
        member().post("/api/v1/applications?behave=created")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/applications/7")
                .header("Server", nullValue());
    }

    @Test
    void a_large_answer_of_unknown_length_streams_through() {
        var answer = member().get("/api/v1/members?behave=stream");
        assertThat(answer.asByteArray()).hasSize(3_000_000);
    }

    @Test
    void a_post_without_a_body_goes_through() {
        member().post("/api/v1/applications/7/approval")
                .then()
                .statusCode(200)
                .body("length", equalTo(0));
    }

    @Test
    void requests_follow_one_another_on_one_connection() throws IOException {
        var request = "GET /api/v1/groups HTTP/1.1\r\nHost: x\r\n\r\n";
        var last = "GET /api/v1/groups HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertThat(raw(request + request + last).split("HTTP/1.1 200", -1)).hasSize(4);
    }
}
