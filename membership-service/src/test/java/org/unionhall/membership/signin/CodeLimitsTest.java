package org.unionhall.membership.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.unionhall.membership.Phone.ask;
import static org.unionhall.membership.Phone.refresh;
import static org.unionhall.membership.Phone.signIn;
import static org.unionhall.membership.Phone.signIns;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;

/** How many codes a number and the platform are sent, and what is kept for whom. */
@QuarkusTest
@QuarkusTestResource(World.class)
class CodeLimitsTest {

    @Inject Seal seal;
    @Inject CodeBudget budget;

    @AfterEach
    void the_platform_has_room_again() {
        Given.change("delete from sign_in_allowance where kind = 'BUDGET'");
    }

    @Test
    void strangers_get_fifteen_codes_a_day_and_a_known_device_the_other_five() {
        // Given
        var mobile = Given.mobile();
        var device = signIn(mobile).getString("deviceToken");
        for (int sent = 1; sent < 15; sent++) {
            anotherTenMinutes(mobile);
            ask(mobile).then().statusCode(202);
        }
        anotherTenMinutes(mobile);
        // When / Then
        ask(mobile)
                .then()
                .statusCode(429)
                .body("code", equalTo("CODE_TOO_OFTEN"))
                .header("Retry-After", notNullValue());
        for (int kept = 0; kept < 5; kept++) {
            ask(mobile, device).then().statusCode(202);
        }
        anotherTenMinutes(mobile);
        ask(mobile, device).then().statusCode(429).body("code", equalTo("CODE_TOO_OFTEN"));
    }

    @Test
    void strangers_who_ask_all_the_time_do_not_make_a_known_device_wait() {
        // Given
        var mobile = Given.mobile();
        var device = signIn(mobile).getString("deviceToken");
        for (int i = 0; i < 4; i++) {
            ask(mobile).then().statusCode(202);
        }
        ask(mobile).then().statusCode(429);
        // When / Then
        ask(mobile, device).then().statusCode(202);
    }

    @Test
    void a_device_is_known_for_the_number_it_signed_in_with_and_no_other() {
        // Given
        var mobile = Given.mobile();
        var others = signIn(Given.mobile()).getString("deviceToken");
        for (int i = 0; i < 5; i++) {
            ask(mobile).then().statusCode(202);
        }
        // When / Then
        ask(mobile, others).then().statusCode(429);
        ask(mobile, "made-up").then().statusCode(429);
    }

    @Test
    void a_device_stays_known_when_it_signs_out_and_not_when_it_is_ended_from_elsewhere() {
        // Given
        var mobile = Given.mobile();
        var here = signIn(mobile);
        var lost = signIn(mobile);
        // When
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", here.getString("refreshToken")))
                .post("/api/v1/sign-in/sign-out")
                .then()
                .statusCode(204);
        endAll(lost);
        var again = signIn(mobile);
        // Then
        for (int i = 0; i < 2; i++) {
            ask(mobile).then().statusCode(202);
        }
        ask(mobile).then().statusCode(429);
        ask(mobile, lost.getString("deviceToken")).then().statusCode(429);
        ask(mobile, again.getString("deviceToken")).then().statusCode(202);
    }

    @Test
    void signing_out_leaves_the_device_known() {
        // Given
        var mobile = Given.mobile();
        var here = signIn(mobile);
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", here.getString("refreshToken")))
                .post("/api/v1/sign-in/sign-out")
                .then()
                .statusCode(204);
        for (int i = 0; i < 4; i++) {
            ask(mobile).then().statusCode(202);
        }
        // When / Then
        ask(mobile).then().statusCode(429);
        ask(mobile, here.getString("deviceToken")).then().statusCode(202);
    }

    @Test
    void refreshing_does_not_give_out_another_device_token() {
        var tokens = signIn(Given.mobile());
        assertThat(tokens.getString("deviceToken")).hasSize(43);
        assertThat(
                        refresh(tokens.getString("refreshToken"))
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("deviceToken"))
                .isNull();
    }

    @Test
    void when_the_platform_has_sent_what_strangers_may_have_known_devices_still_get_codes() {
        // Given
        var mobile = Given.mobile();
        var device = signIn(mobile).getString("deviceToken");
        sentOfEachPart(1000);
        // When / Then
        ask(mobile)
                .then()
                .statusCode(503)
                .body("code", equalTo("CODE_BUDGET_SPENT"))
                .header("Retry-After", notNullValue());
        ask(mobile, device).then().statusCode(202);
        assertThat(asked(mobile)).as("what was refused is not counted").isEqualTo(1);
        sentOfEachPart(1250);
        ask(mobile, device).then().statusCode(503).body("code", equalTo("CODE_BUDGET_SPENT"));
    }

    @Test
    void what_the_platform_has_sent_is_measured() {
        // Given
        sentOfEachPart(625);
        // When
        budget.measure();
        // Then
        assertThat(metric()).isEqualTo(0.5);
    }

    private static void endAll(JsonPath tokens) {
        given().header("Authorization", "Bearer " + tokens.getString("accessToken"))
                .delete("/api/v1/sign-in/sessions")
                .then()
                .statusCode(204);
        assertThat(signIns(tokens).getList("items")).isEmpty();
    }

    private static double metric() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("signin_budget_used"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private void anotherTenMinutes(String mobile) {
        Given.change(
                "delete from sign_in_allowance where kind like 'CODES_LATELY%' and subject = ?",
                index(mobile));
    }

    private long asked(String mobile) {
        return Given.count(
                "select used from sign_in_allowance where kind = 'CODES_OF_DAY_UNKNOWN' and subject"
                        + " = '\\x"
                        + java.util.HexFormat.of().formatHex(index(mobile))
                        + "'");
    }

    private static void sentOfEachPart(int codes) {
        Given.change(
                """
                insert into sign_in_allowance (subject, kind, started_at, used)
                select decode(lpad(to_hex(part), 2, '0'), 'hex'), 'BUDGET', now(), ?
                from generate_series(0, 15) as part
                on conflict (subject, kind) do update set used = excluded.used, started_at = now()
                """,
                codes);
    }

    private byte[] index(String mobile) {
        return seal.index(IndexKind.MOBILE, mobile);
    }
}
