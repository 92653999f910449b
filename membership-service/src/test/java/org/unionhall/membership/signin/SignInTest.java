package org.unionhall.membership.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class SignInTest {

    @Inject EntityManager entities;

    @Test
    void the_first_right_code_makes_an_account_and_later_ones_find_it() {
        // Given
        var mobile = Given.mobile();
        // When
        var first = signIn(mobile);
        var second = signIn(mobile);
        // Then
        var account =
                me(first)
                        .then()
                        .statusCode(200)
                        .body(
                                "mobile",
                                equalTo(mobile.substring(0, 3) + "****" + mobile.substring(7)))
                        .extract()
                        .jsonPath();
        assertThat(me(second).jsonPath().getString("id")).isEqualTo(account.getString("id"));
        assertThat(first.getInt("expiresIn")).isEqualTo(900);
    }

    @Test
    void a_code_is_good_once() {
        var mobile = Given.mobile();
        signIn(mobile);
        trade(mobile, Sms.latestCode(mobile))
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_INVALID"));
    }

    @Test
    void only_the_newest_code_is_good() {
        // Given
        var mobile = Given.mobile();
        ask(mobile).then().statusCode(202);
        var older = Sms.latestCode(mobile);
        String newer;
        do {
            ask(mobile).then().statusCode(202);
            newer = Sms.latestCode(mobile);
        } while (newer.equals(older));
        // When / Then
        trade(mobile, older)
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_INVALID"))
                .body("errors[0].pointer", equalTo("/code"));
        trade(mobile, newer).then().statusCode(200);
    }

    @Test
    void a_code_tried_too_often_is_void_even_when_right() {
        var mobile = Given.mobile();
        ask(mobile).then().statusCode(202);
        var right = Sms.latestCode(mobile);
        var wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            trade(mobile, wrong).then().statusCode(422).body("code", equalTo("CODE_INVALID"));
        }
        trade(mobile, right).then().statusCode(429).body("code", equalTo("CODE_EXHAUSTED"));
    }

    @Test
    void an_expired_code_says_so() {
        var mobile = Given.mobile();
        ask(mobile).then().statusCode(202);
        expireCodes();
        trade(mobile, Sms.latestCode(mobile))
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_EXPIRED"));
    }

    @Transactional
    void expireCodes() {
        entities.createNativeQuery("UPDATE sign_in_code SET expires_at = :past")
                .setParameter("past", Instant.EPOCH)
                .executeUpdate();
    }

    @Test
    void a_code_typed_in_full_width_digits_is_the_same_code() {
        var mobile = Given.mobile();
        ask(mobile).then().statusCode(202);
        var wide =
                Sms.latestCode(mobile)
                        .chars()
                        .map(c -> c - '0' + '\uFF10')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        trade(mobile, wide).then().statusCode(200);
    }

    @Test
    void one_number_is_sent_five_codes_in_ten_minutes_and_no_more() {
        var mobile = Given.mobile();
        for (int i = 0; i < 5; i++) {
            ask(mobile).then().statusCode(202);
        }
        ask(mobile)
                .then()
                .statusCode(429)
                .body("code", equalTo("CODE_TOO_OFTEN"))
                .header("Retry-After", notNullValue());
        trade(mobile, Sms.latestCode(mobile)).then().statusCode(200);
    }

    @Test
    void when_the_provider_is_away_nothing_is_stored_and_nothing_counted() {
        // Given
        var mobile = Given.mobile();
        var before = Given.count("select count(*) from sign_in_code");
        Sms.faults(Map.of("smsDown", true));
        try {
            // When
            for (int i = 0; i < 7; i++) {
                ask(mobile)
                        .then()
                        .statusCode(503)
                        .body("code", equalTo("SMS_UNAVAILABLE"))
                        .header("Retry-After", notNullValue());
            }
        } finally {
            Sms.faults(Map.of());
        }
        // Then
        assertThat(Given.count("select count(*) from sign_in_code")).isEqualTo(before);
        org.awaitility.Awaitility.await().untilAsserted(() -> ask(mobile).then().statusCode(202));
    }

    @Test
    void a_wrong_number_is_refused() {
        given().contentType(ContentType.JSON)
                .body(Map.of("mobile", "12345"))
                .post("/api/v1/sign-in/codes")
                .then()
                .statusCode(422)
                .body("code", equalTo("MOBILE_FORM"))
                .body("errors[0].pointer", equalTo("/mobile"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/sign-in/tokens")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

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

    @Test
    void who_is_to_be_appointed_has_an_account_before_the_first_sign_in() {
        // Given
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var mobile = Given.mobile();
        // When
        var id =
                Given.as(founder)
                        .body(Map.of("mobile", "+86 " + mobile, "name", "李娜"))
                        .post("/api/v1/accounts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        Given.as(founder)
                .body(Map.of("mobile", mobile))
                .post("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("李娜"));
        // Then
        me(signIn(mobile)).then().body("id", equalTo(id));
        Given.as(founder).get("/api/v1/accounts/me").then().statusCode(404);
    }

    @Test
    void an_account_sees_the_appointments_it_holds() {
        var city = Given.aCity();
        var tokens = signIn(Given.mobile());
        var account = UUID.fromString(me(tokens).jsonPath().getString("id"));
        Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        me(tokens)
                .then()
                .body("appointments", hasSize(1))
                .body("appointments[0].role", equalTo("CLERK"))
                .body("appointments[0].unit", equalTo(city.north().name()));
    }

    @Test
    void the_keys_are_published() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys", hasSize(1))
                .body("keys[0].kty", equalTo("RSA"))
                .body("keys[0].d", equalTo(null));
    }

    @Test
    void a_client_trades_its_secret_for_a_token() {
        given().auth()
                .preemptive()
                .basic("founder", "a-secret-for-tests")
                .formParam("grant_type", "client_credentials")
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"));
        var token =
                given().formParam("grant_type", "client_credentials")
                        .formParam("client_id", "founder")
                        .formParam("client_secret", "a-secret-for-tests")
                        .post("/oauth2/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("access_token");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(Given.FOUNDER.toString()));
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "founder")
                .formParam("client_secret", "wrong")
                .post("/oauth2/token")
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "a\u0000b")
                .formParam("client_secret", "wrong")
                .post("/oauth2/token")
                .then()
                .statusCode(401);
        given().formParam("grant_type", "password")
                .post("/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        given().formParam("x", "y")
                .post("/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void a_client_is_made_shown_once_and_revoked() {
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var made =
                Given.as(founder)
                        .body(Map.of("name", "人社局接口"))
                        .post("/api/v1/api-clients")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        Given.as(founder)
                .get("/api/v1/api-clients?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.clientSecret != null }", hasSize(0));
        var request =
                given().auth()
                        .preemptive()
                        .basic(made.getString("clientId"), made.getString("clientSecret"))
                        .formParam("grant_type", "client_credentials");
        request.post("/oauth2/token").then().statusCode(200);
        Given.as(founder)
                .delete("/api/v1/api-clients/" + made.getString("id"))
                .then()
                .statusCode(204);
        given().auth()
                .preemptive()
                .basic(made.getString("clientId"), made.getString("clientSecret"))
                .formParam("grant_type", "client_credentials")
                .post("/oauth2/token")
                .then()
                .statusCode(401);
    }

    private static Response ask(String mobile) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mobile", mobile))
                .post("/api/v1/sign-in/codes");
    }

    private static Response trade(String mobile, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mobile", mobile, "code", code))
                .post("/api/v1/sign-in/tokens");
    }

    private static Response refresh(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/api/v1/sign-in/tokens");
    }

    private static JsonPath signIn(String mobile) {
        ask(mobile).then().statusCode(202);
        return trade(mobile, Sms.latestCode(mobile)).then().statusCode(200).extract().jsonPath();
    }

    private static Response me(JsonPath tokens) {
        return given().header("Authorization", "Bearer " + tokens.getString("accessToken"))
                .get("/api/v1/accounts/me");
    }
}
