package org.unionhall.membership.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.unionhall.membership.Phone.ask;
import static org.unionhall.membership.Phone.me;
import static org.unionhall.membership.Phone.signIn;
import static org.unionhall.membership.Phone.trade;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
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
    void a_newer_code_does_not_void_the_older_one() {
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
        trade(mobile, older).then().statusCode(200);
        trade(mobile, older)
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_INVALID"))
                .body("errors[0].pointer", equalTo("/code"));
        trade(mobile, newer).then().statusCode(200);
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
        entities.createNativeQuery("UPDATE sign_in_attempt SET expires_at = :past")
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
        var attempts = Given.count("select count(*) from sign_in_attempt");
        var used = Given.count("select sum(used) from sign_in_allowance");
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
        assertThat(Given.count("select count(*) from sign_in_attempt")).isEqualTo(attempts);
        assertThat(Given.count("select sum(used) from sign_in_allowance")).isEqualTo(used);
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
}
