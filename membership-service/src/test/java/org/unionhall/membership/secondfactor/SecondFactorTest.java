package org.unionhall.membership.secondfactor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Phone;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.changes.Together;

@QuarkusTest
@QuarkusTestResource(World.class)
class SecondFactorTest {

    private static final String PATH = "/api/v1/second-factor";
    private static final int TRIES = 5;
    private static final int MISSES = 20;

    private static UUID founder;

    private final String mobile = Given.mobile();
    private UUID account;

    @BeforeEach
    void an_account() {
        account = accountOf(mobile);
    }

    @Test
    void a_sign_in_needs_both_and_its_token_says_so() {
        var app = Authenticator.of(account);
        var tokens = complete(half(), app.code(1)).statusCode(200).extract().jsonPath();
        assertThat(claims(tokens.getString("accessToken")))
                .contains("\"amr\":[\"sms\",\"otp\"]", "\"sid\"", "\"auth_time\"");
        var refreshed = Phone.refresh(tokens.getString("refreshToken")).jsonPath();
        assertThat(claims(refreshed.getString("accessToken"))).contains("[\"sms\",\"otp\"]");
        given().header("Authorization", "Bearer " + refreshed.getString("accessToken"))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("usedNow", equalTo(true))
                .body("on", equalTo(true))
                .body("recoveryCodesLeft", equalTo(RecoveryCodes.HOW_MANY));
        assertThat(tokens.getString("deviceToken")).isNotBlank();
    }

    @Test
    void who_has_none_signs_in_as_ever() {
        var tokens = Phone.signIn(mobile);
        assertThat(claims(tokens.getString("accessToken"))).contains("\"amr\":[\"sms\"]");
        read().body("on", equalTo(false)).body("since", nullValue()).body("history", hasSize(0));
    }

    @Test
    void it_is_not_in_force_before_its_first_right_code() {
        var app = Authenticator.begun(account);
        confirm(app.wrong()).statusCode(422).body("code", equalTo("SECOND_FACTOR_WRONG"));
        Phone.signIn(mobile);
        var again = Authenticator.begun(account);
        confirm(app.code(0)).statusCode(422);
        confirm(again.code(0)).statusCode(200).body("codes", hasSize(RecoveryCodes.HOW_MANY));
        confirm(again.code(1)).statusCode(409).body("code", equalTo("SECOND_FACTOR_ON"));
        begin(Tokens.bearer(account)).statusCode(409).body("code", equalTo("SECOND_FACTOR_ON"));
        half();
    }

    @Test
    void what_was_begun_too_long_ago_is_not_confirmed() {
        var app = Authenticator.begun(account);
        Given.change(
                "UPDATE second_factor SET begun_at = begun_at - interval '11 minutes' WHERE id = ?",
                account);
        confirm(app.code(0)).statusCode(404).body("code", equalTo("SECOND_FACTOR_NOT_BEGUN"));
        confirm("123456").statusCode(404);
    }

    @Test
    void only_who_signed_in_just_now_sets_one_up() {
        var old = Instant.now().minus(Duration.ofHours(2));
        begin("Bearer " + Tokens.signedIn(account, old, "sms"))
                .statusCode(403)
                .body("code", equalTo("SIGN_IN_NOT_FRESH"));
        // a refreshed token is as old as its sign-in
        var tokens = Phone.signIn(mobile);
        var refreshed = Phone.refresh(tokens.getString("refreshToken")).jsonPath();
        var first = claims(tokens.getString("accessToken"));
        assertThat(claims(refreshed.getString("accessToken")))
                .contains(first.replaceAll(".*(\"auth_time\":[0-9]+).*", "$1"))
                .contains(first.replaceAll(".*(\"sid\":\"[^\"]+\").*", "$1"));
        begin(Tokens.bearer(UUID.randomUUID())).statusCode(404);
    }

    @Test
    void the_secret_is_shown_once_and_lies_sealed() {
        var answer = begin(Tokens.bearer(account)).statusCode(200).extract().jsonPath();
        var secret = answer.getString("secret");
        assertThat(answer.getString("uri"))
                .startsWith("otpauth://totp/Unionhall:")
                .contains("secret=" + secret, "issuer=Unionhall")
                .doesNotContain(mobile);
        assertThat(answer.getInt("qr.edge")).isGreaterThan(30);
        assertThat(answer.getString("qr.path")).startsWith("M4 4h7");
        assertThat(
                        Given.count(
                                "SELECT count(*) FROM second_factor t WHERE t::text LIKE '%"
                                        + secret
                                        + "%'"))
                .isZero();
        read().body("secret", nullValue());
    }

    @Test
    void setting_it_up_ends_every_sign_in_that_was_begun_without() {
        var thief = Phone.signIn(mobile);
        Authenticator.of(account);
        Phone.refresh(thief.getString("refreshToken")).then().statusCode(401);
    }

    @Test
    void a_code_is_good_once_however_many_use_it_at_once() {
        var app = Authenticator.of(account);
        var halves = List.of(half(), half(), half());
        var code = app.code(1);
        var answers =
                Together.all(
                        halves.stream()
                                .<Callable<Integer>>map(
                                        half -> () -> complete(half, code).extract().statusCode())
                                .toList());
        assertThat(answers).containsOnlyOnce(200).doesNotContain(500, 503);
        complete(half(), code).statusCode(422);
    }

    @Test
    void a_challenge_is_good_once_and_for_itself() {
        var app = Authenticator.of(account);
        var half = half();
        complete(half, app.code(1)).statusCode(200);
        complete(half, app.recoveryCodes().get(0))
                .statusCode(422)
                .body("code", equalTo("SIGN_IN_OVER"));
        complete("0".repeat(43), app.recoveryCodes().get(0))
                .statusCode(422)
                .body("code", equalTo("SIGN_IN_OVER"));
        var late = half();
        Given.change("UPDATE half_sign_in SET expires_at = now() WHERE account_id = ?", account);
        complete(late, app.recoveryCodes().get(0)).statusCode(422);
        // neither another's code, nor the challenge as a token
        var stranger = Authenticator.of(accountOf(Given.mobile()));
        complete(half(), stranger.recoveryCodes().get(0)).statusCode(422);
        given().header("Authorization", "Bearer " + half()).get(PATH).then().statusCode(401);
    }

    @Test
    void a_half_sign_in_has_five_tries() {
        var app = Authenticator.of(account);
        var half = half();
        for (int i = 1; i <= TRIES; i++) {
            complete(half, app.wrong()).statusCode(422).body("triesLeft", equalTo(TRIES - i));
        }
        complete(half, app.code(1)).statusCode(429).body("code", equalTo("SIGN_IN_EXHAUSTED"));
    }

    @Test
    void who_guesses_over_many_sign_ins_is_stopped_and_a_recovery_code_still_opens() {
        var app = Authenticator.of(account);
        Given.change(
                "INSERT INTO daily_use (account_id, day, kind, used) VALUES (?, (now() AT TIME ZONE"
                        + " 'Asia/Shanghai')::date, 'SECOND_FACTOR_MISS', ?) ON CONFLICT"
                        + " (account_id, day, kind) DO UPDATE SET used = excluded.used",
                account,
                MISSES * allowancesFactor() - 1);
        var half = half();
        complete(half, app.wrong()).statusCode(422);
        complete(half, app.code(1))
                .statusCode(429)
                .body("code", equalTo("SECOND_FACTOR_TOO_OFTEN"))
                .body("retryAfter", notNullValue());
        remove(app.code(1)).statusCode(429);
        complete(half, app.recoveryCodes().get(0)).statusCode(200);
    }

    @Test
    void a_recovery_code_is_good_once_and_the_person_is_told() {
        var app = Authenticator.of(account);
        var code = app.recoveryCodes().get(3);
        complete(half(), code.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode(200);
        complete(half(), code).statusCode(422);
        read().body("recoveryCodesLeft", equalTo(RecoveryCodes.HOW_MANY - 1))
                .body("history[0].kind", equalTo("RECOVERY_CODE_USED"));
        assertThat(told()).startsWith("SECOND_FACTOR_RECOVERY_USED", "SECOND_FACTOR_ENROLLED");
        assertThat(
                        Given.count(
                                "SELECT count(*) FROM recovery_code t WHERE t::text LIKE '%"
                                        + code.replace("-", "")
                                        + "%'"))
                .isZero();
    }

    @Test
    void new_recovery_codes_void_those_before() {
        var app = Authenticator.of(account);
        List<String> codes =
                act("/recovery-codes", app.code(1)).statusCode(200).extract().path("codes");
        assertThat(codes).hasSize(RecoveryCodes.HOW_MANY).doesNotHaveDuplicates();
        complete(half(), app.recoveryCodes().get(0)).statusCode(422);
        complete(half(), codes.get(0)).statusCode(200);
    }

    @Test
    void a_person_removes_it_by_a_code_and_all_sign_ins_end() {
        var app = Authenticator.of(account);
        var open = complete(half(), app.recoveryCodes().get(0)).extract().jsonPath();
        var half = half();
        remove(app.wrong()).statusCode(422);
        remove(app.code(1)).statusCode(204);
        remove(app.code(1)).statusCode(404).body("code", equalTo("SECOND_FACTOR_OFF"));
        Phone.refresh(open.getString("refreshToken")).then().statusCode(401);
        complete(half, app.recoveryCodes().get(1)).statusCode(422);
        Phone.signIn(mobile);
        assertThat(told()).startsWith("SECOND_FACTOR_REMOVED");
        // and sets up another, which the old app does not open
        var next = Authenticator.of(account);
        complete(half(), app.code(1)).statusCode(422);
        complete(half(), next.code(1)).statusCode(200);
    }

    @Test
    void who_removes_it_while_a_sign_in_is_completed_neither_waits_for_ever_nor_leaves_one() {
        var app = Authenticator.of(account);
        var half = half();
        var answers =
                Together.all(
                        List.of(
                                () ->
                                        complete(half, app.recoveryCodes().get(0))
                                                .extract()
                                                .statusCode(),
                                () -> remove(app.recoveryCodes().get(1)).extract().statusCode()));
        assertThat(answers.get(1)).isEqualTo(204);
        assertThat(answers.get(0)).isIn(200, 422);
        assertThat(
                        Given.count(
                                "SELECT count(*) FROM refresh_token WHERE ended_at IS NULL AND"
                                        + " account_id = '"
                                        + account
                                        + "'"))
                .isZero();
    }

    @Test
    void somebody_else_removes_it_with_a_reason_and_never_their_own() {
        var city = Given.aCity();
        var operator = accountOf(Given.mobile());
        Given.appoint(operator, city.city(), "OPERATOR", List.of("MANAGE_ACCOUNTS"));
        Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        Authenticator.of(account);
        Authenticator.of(operator);
        removeOf(account, operator, "x").statusCode(422);
        removeOf(account, operator, "手机 13912345678 丢失")
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
        removeOf(operator, operator, "自己的手机丢失")
                .statusCode(409)
                .body("code", equalTo("SECOND_PERSON_NEEDED"));
        removeOf(account, operator, "手机丢失，已当面核对身份").statusCode(204);
        removeOf(account, operator, "手机丢失，已当面核对身份").statusCode(404);
        Phone.signIn(mobile);
        read().body("history[0].kind", equalTo("REMOVED_BY_OFFICER"))
                .body("history[0].reason", containsString("当面核对"));
    }

    @Test
    void who_manages_accounts_below_does_not_weaken_those_above_or_strangers() {
        var city = Given.aCity();
        var below = accountOf(Given.mobile());
        Given.appoint(below, city.north(), "OPERATOR", List.of("MANAGE_ACCOUNTS"));
        // an office in sight, and one above it
        Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        Given.appoint(account, city.city(), "CLERK", Given.CLERK);
        Authenticator.of(account);
        removeOf(account, below, "手机丢失，已核对").statusCode(403);
        var member = accountOf(Given.mobile());
        Authenticator.of(member);
        removeOf(member, below, "手机丢失，已核对").statusCode(404);
        removeOf(UUID.randomUUID(), below, "手机丢失，已核对").statusCode(404);
        removeOf(member, founder(), "手机丢失，已核对").statusCode(204);
    }

    private String half() {
        Phone.ask(mobile).then().statusCode(202);
        return Phone.trade(mobile, Sms.latestCode(mobile))
                .then()
                .statusCode(401)
                .body("code", equalTo("SECOND_FACTOR_NEEDED"))
                .body("expiresIn", equalTo(300))
                .body("accessToken", nullValue())
                .extract()
                .path("challenge");
    }

    private static ValidatableResponse complete(String challenge, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("challenge", challenge, "code", code))
                .post("/api/v1/sign-in/second-factor")
                .then();
    }

    private static ValidatableResponse begin(String authorization) {
        return given().header("Authorization", authorization)
                .contentType(ContentType.JSON)
                .post(PATH + "/enrolment")
                .then();
    }

    private ValidatableResponse confirm(String code) {
        return act("/confirmation", code);
    }

    private ValidatableResponse remove(String code) {
        return act("/removal", code);
    }

    private ValidatableResponse act(String what, String code) {
        return Given.as(account).body(Map.of("code", code)).post(PATH + what).then();
    }

    private static ValidatableResponse removeOf(UUID account, UUID by, String reason) {
        return Given.as(by)
                .body(Map.of("reason", reason))
                .post("/api/v1/accounts/" + account + "/second-factor/removal")
                .then();
    }

    private ValidatableResponse read() {
        return Given.as(account).get(PATH).then().statusCode(200);
    }

    private List<String> told() {
        return Given.as(account)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .extract()
                .path("items.template");
    }

    private static UUID accountOf(String mobile) {
        return Given.made(founder(), "/api/v1/accounts", Map.of("mobile", mobile));
    }

    private static UUID founder() {
        if (founder == null) {
            founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        }
        return founder;
    }

    private static int allowancesFactor() {
        return ConfigProvider.getConfig().getValue("unionhall.allowances.factor", Integer.class);
    }

    private static String claims(String token) {
        return new String(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
