package org.unionhall.membership.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.membership.Phone.me;
import static org.unionhall.membership.Phone.refresh;
import static org.unionhall.membership.Phone.signIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class RefreshTokenTest {

    @Test
    void a_refresh_token_is_good_once_and_its_return_ends_the_sign_in() {
        // Given
        var first = signIn(Given.mobile());
        // When
        var second =
                refresh(first.getString("refreshToken"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        // Then
        me(second).then().statusCode(200);
        refresh(first.getString("refreshToken"))
                .then()
                .statusCode(401)
                .body("code", equalTo("REFRESH_TOKEN_REUSED"));
        refresh(second.getString("refreshToken")).then().statusCode(401);
        refresh("never-given-out")
                .then()
                .statusCode(401)
                .body("code", equalTo("REFRESH_TOKEN_INVALID"));
    }

    @Test
    void of_two_uses_at_once_at_the_most_one_gets_tokens() throws Exception {
        var token = signIn(Given.mobile()).getString("refreshToken");
        var start = new CyclicBarrier(8);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var uses =
                    java.util.stream.IntStream.range(0, 8)
                            .mapToObj(
                                    i ->
                                            pool.submit(
                                                    () -> {
                                                        start.await();
                                                        return refresh(token).statusCode();
                                                    }))
                            .toList();
            int good = 0;
            for (var use : uses) {
                good += use.get() == 200 ? 1 : 0;
            }
            assertThat(good).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void signing_out_voids_the_refresh_token() {
        var tokens = signIn(Given.mobile());
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("refreshToken", tokens.getString("refreshToken")))
                    .post("/api/v1/sign-in/sign-out")
                    .then()
                    .statusCode(204);
        }
        refresh(tokens.getString("refreshToken")).then().statusCode(401);
    }
}
