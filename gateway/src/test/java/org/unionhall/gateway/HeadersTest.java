package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadersTest extends DoorTest {

    @Test
    void what_only_the_gateway_may_say_is_taken_away() {
        member().header("X-User-Id", "7")
                .header("X-User-Roles", "FOUNDER")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=9.9.9.9")
                .header("X-Real-IP", "9.9.9.9")
                .header("X-Original-URL", "/q/metrics")
                .header("Connection", "keep-alive, X-Hop")
                .header("X-Hop", "by hop")
                .header("Idempotency-Key", "k1")
                .get("/api/v1/members")
                .then()
                .body("headers.x-user-id", nullValue())
                .body("headers.x-user-roles", nullValue())
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-original-url", nullValue())
                .body("headers.x-hop", nullValue())
                .body("headers.idempotency-key", equalTo("k1"))
                .body("headers.x-forwarded-for", matchesPattern("10\\.1\\.\\d+\\.\\d+"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo("localhost:" + door.port()))
                .body("headers.host", equalTo("localhost:" + door.port()));
    }

    @Test
    void a_well_formed_request_id_is_kept_and_another_replaced() {
        member().header("X-Request-Id", "abc-123_X.9")
                .get("/api/v1/members")
                .then()
                .header("X-Request-Id", "abc-123_X.9")
                .body("headers.x-request-id", equalTo("abc-123_X.9"));
        var version7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
        member().header("X-Request-Id", "has spaces and\"quotes")
                .get("/api/v1/members")
                .then()
                .header("X-Request-Id", matchesPattern(version7));
        var refused = caller().get("/api/v1/members").then().statusCode(401).extract();
        assertThat(refused.header("X-Request-Id"))
                .matches(version7)
                .isEqualTo(refused.path("correlationId"));
    }

    @Test
    void a_trace_goes_on_or_begins_and_is_recorded_only_when_the_door_says_so() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        member().header("traceparent", trace)
                .get("/api/v1/members")
                .then()
                .body("headers.traceparent", equalTo(trace.replaceAll("01$", "00")));
        member().header("traceparent", "nonsense")
                .get("/api/v1/members")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void every_answer_carries_the_headers_of_security() {
        for (var path : new String[] {"/api/v1/members", "/api/v1/unknown", "/"}) {
            member().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Strict-Transport-Security", "max-age=31536000")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Server", nullValue());
        }
        member().get("/api/v1/members").then().header("Cache-Control", "no-store");
    }

    @Test
    void a_problem_speaks_chinese_unless_english_is_asked_for() {
        caller().get("/api/v1/unknown")
                .then()
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("没有此地址"))
                .body("type", equalTo("/problems/ROUTE_NOT_FOUND"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/api/v1/unknown"));
        caller().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.1")
                .get("/api/v1/unknown")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("No such address"));
    }

    @Test
    void only_listed_web_sites_may_call() {
        caller().header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/applications")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://partner.example")
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"));
        member().header("Origin", "https://partner.example")
                .get("/api/v1/members")
                .then()
                .header("Access-Control-Allow-Origin", "https://partner.example")
                .header("Vary", containsString("Origin"));
        member().header("Origin", "https://evil.example")
                .post("/api/v1/applications?behave=created")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("X-Request-Id", not(equalTo("not-mine")));
    }
}
