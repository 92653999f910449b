package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest extends DoorTest {

    @Test
    void an_account_that_asks_too_often_is_told_when_to_come_again() {
        var token = TestTokens.of(UUID.randomUUID());
        int granted = 0;
        var answer = ask(token);
        for (; answer.statusCode() == 200 && granted < 200; granted++) {
            answer.then()
                    .header("RateLimit-Policy", "\"account\";q=40;w=60")
                    .header("RateLimit", matchesPattern("\"account\";r=\\d+;t=\\d+"));
            answer = ask(token);
        }
        assertThat(granted).isBetween(40, 80);
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .header("Retry-After", matchesPattern("[1-9]\\d*"));
        assertThat(seen("?counted=" + token.hashCode())).hasSize(granted);
        member().get("/api/v1/members/me").then().statusCode(200);
    }

    private io.restassured.response.Response ask(String token) {
        return caller().header("Authorization", "Bearer " + token)
                .get("/api/v1/members/me?counted=" + token.hashCode());
    }

    @Test
    void signing_in_is_limited_by_address() {
        var address = anAddress();
        for (int i = 0; i < 5; i++) {
            signIn(address).statusCode(200).header("RateLimit-Policy", "\"sign-in\";q=5;w=60");
        }
        signIn(address).statusCode(429);
        signIn(anAddress()).statusCode(200);
        caller().header("X-Forwarded-For", address).get("/api/v1/groups").then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse signIn(String address) {
        return io.restassured.RestAssured.given()
                .baseUri("http://localhost")
                .port(door.port())
                .header("X-Forwarded-For", "1.2.3.4, " + address)
                .post("/api/v1/sign-in/codes")
                .then();
    }
}
