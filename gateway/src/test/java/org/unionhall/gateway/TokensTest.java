package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TokensTest extends DoorTest {

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", TestTokens.expired()),
                Arguments.of("for another audience", TestTokens.forAnotherAudience()),
                Arguments.of("of another issuer", TestTokens.ofAnotherIssuer()),
                Arguments.of("signed with another key", TestTokens.signedWithAnotherKey()),
                Arguments.of("unsigned", TestTokens.unsigned()),
                Arguments.of("nonsense", "a.b.c"),
                Arguments.of("empty", ""));
    }

    @ParameterizedTest(name = "a token that is {0}")
    @MethodSource("badTokens")
    void a_bad_token_is_refused_everywhere(String kind, String token) {
        for (var path : new String[] {"/api/v1/members", "/api/v1/groups"}) {
            caller().header("Authorization", "Bearer " + token)
                    .get(path + "?bad")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("code", equalTo("UNAUTHENTICATED"))
                    .body("instance", equalTo(path));
        }
        assertThat(seen("?bad")).isEmpty();
    }

    @Test
    void without_a_token_nothing_but_the_open_operations_is_reached() {
        caller().get("/api/v1/members").then().statusCode(401);
        caller().post("/api/v1/applications").then().statusCode(401);
        caller().post("/api/v1/groups").then().statusCode(401);
        caller().get("/api/v1/channels").then().statusCode(401);
        caller().get("/api/v1/channels/7K3/more").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/sign-in/codes",
        "POST, /api/v1/sign-in/tokens",
        "POST, /oauth2/token",
        "GET, /.well-known/jwks.json",
        "GET, /api/v1/channels/7K3",
        "GET, /api/v1/channels/7K3/qr",
        "GET, /api/v1/channels/7K3/poster",
        "GET, /api/v1/notices",
        "GET, /api/v1/groups",
        "HEAD, /api/v1/groups"
    })
    void an_open_operation_needs_no_token(String method, String path) {
        caller().request(Method.valueOf(method), path).then().statusCode(200);
    }

    @Test
    void a_client_secret_goes_through_to_the_token_endpoint_only() {
        caller().auth()
                .preemptive()
                .basic("client", "secret")
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .body("headers.authorization", startsWith("Basic"));
        caller().auth()
                .preemptive()
                .basic("client", "secret")
                .get("/api/v1/members")
                .then()
                .statusCode(401);
    }

    @Test
    void the_service_gets_the_token_to_look_for_itself() {
        var token = TestTokens.anyones();
        for (int i = 0; i < 3; i++) {
            caller().header("Authorization", "bearer " + token)
                    .get("/api/v1/members")
                    .then()
                    .statusCode(200)
                    .body("headers.authorization", equalTo("bearer " + token));
        }
    }

    @Test
    void a_body_that_arrives_while_a_new_token_is_verified_is_not_lost() {
        for (int i = 0; i < 10; i++) {
            member().body("z".repeat(300_000))
                    .post("/api/v1/applications")
                    .then()
                    .statusCode(200)
                    .body("length", equalTo(300_000));
        }
    }
}
