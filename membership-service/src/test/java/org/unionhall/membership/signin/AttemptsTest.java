package org.unionhall.membership.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.membership.Phone.ask;
import static org.unionhall.membership.Phone.trade;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.config.WithDefault;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.testing.changes.Together;

/** Strangers guess and ask; the owner of the number signs in all the same. */
@QuarkusTest
@QuarkusTestResource(World.class)
class AttemptsTest {

    @Inject SignInSettings settings;
    @Inject Seal seal;

    @Test
    void an_attempt_has_five_guesses_and_says_how_many_are_left() {
        // Given
        var mobile = Given.mobile();
        var attempt = attempt(ask(mobile));
        var right = Sms.latestCode(mobile);
        // When / Then
        for (int left = 4; left >= 0; left--) {
            trade(mobile, wrong(mobile), attempt)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("CODE_INVALID"))
                    .body("triesLeft", equalTo(left));
        }
        trade(mobile, right, attempt)
                .then()
                .statusCode(429)
                .body("code", equalTo("CODE_EXHAUSTED"));
    }

    @Test
    void a_strangers_guesses_take_none_of_the_owners() {
        // Given
        var mobile = Given.mobile();
        var mine = attempt(ask(mobile));
        var code = Sms.latestCode(mobile);
        var theirs = attempt(ask(mobile));
        // When
        for (int i = 0; i < 6; i++) {
            trade(mobile, wrong(mobile), theirs);
        }
        trade(mobile, wrong(mobile)).then().statusCode(422).body("triesLeft", nullValue());
        guessesLeft(mobile, 0);
        trade(mobile, wrong(mobile))
                .then()
                .statusCode(429)
                .body("code", equalTo("CODE_GUESSED_TOO_OFTEN"))
                .header("Retry-After", notNullValue());
        // Then
        trade(mobile, code, mine).then().statusCode(200);
    }

    @Test
    void the_last_guess_without_an_attempt_may_be_the_right_one() {
        // Given
        var mobile = Given.mobile();
        ask(mobile).then().statusCode(202);
        var code = Sms.latestCode(mobile);
        trade(mobile, wrong(mobile)).then().statusCode(422);
        // When
        guessesLeft(mobile, 1);
        // Then
        trade(mobile, code).then().statusCode(200);
        trade(mobile, code).then().statusCode(429);
    }

    @Test
    void unless_set_otherwise_a_number_bears_a_hundred_guesses_and_gets_twenty_codes()
            throws NoSuchMethodException {
        assertThat(unlessSet("tries")).isEqualTo("5");
        assertThat(unlessSet("guessesPerHour")).isEqualTo("100");
        assertThat(unlessSet("codesPerWindow")).isEqualTo("5");
        assertThat(unlessSet("codesPerDay")).isEqualTo("20");
        assertThat(unlessSet("codesKept")).isEqualTo("5");
    }

    private static String unlessSet(String setting) throws NoSuchMethodException {
        return SignInSettings.class
                .getDeclaredMethod(setting)
                .getAnnotation(WithDefault.class)
                .value();
    }

    @Test
    void a_strangers_code_voids_nobody_elses() {
        // Given
        var mobile = Given.mobile();
        var mine = attempt(ask(mobile));
        var code = Sms.latestCode(mobile);
        // When
        for (int i = 0; i < 4; i++) {
            ask(mobile).then().statusCode(202);
        }
        ask(mobile).then().statusCode(429);
        // Then
        trade(mobile, code, mine).then().statusCode(200);
    }

    @Test
    void an_attempt_belongs_to_its_number_and_its_code() {
        // Given
        var mobile = Given.mobile();
        var attempt = attempt(ask(mobile));
        var code = Sms.latestCode(mobile);
        var other = Given.mobile();
        attempt(ask(other));
        var othersCode = Sms.latestCode(other);
        // When / Then
        trade(other, othersCode, attempt)
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_EXPIRED"));
        trade(mobile, code, "made-up").then().statusCode(422).body("code", equalTo("CODE_EXPIRED"));
        trade(mobile, code, attempt).then().statusCode(200);
        trade(mobile, code, attempt).then().statusCode(422).body("code", equalTo("CODE_EXPIRED"));
    }

    @Test
    void of_twenty_guesses_at_once_five_are_looked_at() {
        var mobile = Given.mobile();
        var attempt = attempt(ask(mobile));
        var wrong = wrong(mobile);
        // When
        var answers = Together.run(20, () -> trade(mobile, wrong, attempt).path("code").toString());
        // Then
        assertThat(Collections.frequency(answers, "CODE_INVALID")).isEqualTo(5);
        assertThat(Collections.frequency(answers, "CODE_EXHAUSTED")).isEqualTo(15);
    }

    @Test
    void of_twenty_guesses_at_once_without_an_attempt_no_more_are_looked_at_than_are_left() {
        var mobile = Given.mobile();
        var wrong = wrong(mobile);
        trade(mobile, wrong);
        guessesLeft(mobile, 7);
        // When
        var answers = Together.run(20, () -> trade(mobile, wrong).statusCode());
        // Then
        assertThat(Collections.frequency(answers, 422)).isEqualTo(7);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(13);
    }

    @Test
    void a_code_signs_in_once_however_it_is_sent_at_once() {
        var mobile = Given.mobile();
        var attempt = attempt(ask(mobile));
        var code = Sms.latestCode(mobile);
        Callable<Integer> with = () -> trade(mobile, code, attempt).statusCode();
        Callable<Integer> without = () -> trade(mobile, code).statusCode();
        // When
        var answers = Together.all(List.of(with, without, with, without));
        // Then
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
    }

    @Test
    void of_twenty_wishes_at_once_five_are_granted() {
        var mobile = Given.mobile();
        // When
        var answers = Together.run(20, () -> ask(mobile).statusCode());
        // Then
        assertThat(Collections.frequency(answers, 202)).isEqualTo(5);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(15);
    }

    @Test
    void an_answer_does_not_say_whether_a_number_has_an_open_code() {
        // Given
        var open = Given.mobile();
        ask(open).then().statusCode(202);
        var none = Given.mobile();
        // When
        var wrong = wrong(open);
        var ofOpen = Stream.of(1, 2, 3, 4, 5, 6, 7).map(i -> said(trade(open, wrong))).toList();
        var ofNone = Stream.of(1, 2, 3, 4, 5, 6, 7).map(i -> said(trade(none, wrong))).toList();
        // Then
        assertThat(ofOpen).isEqualTo(ofNone);
        guessesLeft(open, 0);
        guessesLeft(none, 0);
        assertThat(trade(open, wrong).<String>path("code"))
                .isEqualTo(trade(none, wrong).<String>path("code"))
                .isEqualTo("CODE_GUESSED_TOO_OFTEN");
    }

    @Test
    void an_expired_code_is_called_expired_only_to_who_knows_it() {
        // Given
        var mobile = Given.mobile();
        ask(mobile).then().statusCode(202);
        var right = Sms.latestCode(mobile);
        Given.change(
                "update sign_in_attempt set expires_at = now() where mobile_index = ?",
                index(mobile));
        // When / Then
        trade(mobile, wrong(mobile)).then().body("code", equalTo("CODE_INVALID"));
        trade(mobile, right).then().body("code", equalTo("CODE_EXPIRED"));
    }

    /** The answer without what differs in every answer. */
    private static String said(Response answer) {
        var body = answer.jsonPath().<String, Object>getMap("$");
        body.remove("correlationId");
        return answer.statusCode() + " " + body;
    }

    private static String attempt(Response asked) {
        return asked.then().statusCode(202).extract().path("attempt");
    }

    /** A code the number was not sent. */
    private static String wrong(String mobile) {
        return "000000".equals(Sms.latestCode(mobile)) ? "000001" : "000000";
    }

    private void guessesLeft(String mobile, int left) {
        Given.change(
                "update sign_in_allowance set used = ? where kind = 'GUESSES' and subject = ?",
                settings.guessesPerHour() - left,
                index(mobile));
    }

    private byte[] index(String mobile) {
        return seal.index(IndexKind.MOBILE, mobile);
    }
}
