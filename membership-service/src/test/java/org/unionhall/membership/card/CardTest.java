package org.unionhall.membership.card;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Phone;
import org.unionhall.membership.World;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(World.class)
class CardTest {

    private static final String CODE = "/api/v1/member-card/code";
    private static final String CHECK = "/api/v1/member-card/check";
    private static Given.City city;
    private static UUID clerk;

    private final String mobile = Given.mobile();

    @Inject Seal seal;

    @BeforeEach
    void a_city() {
        if (city == null) {
            city = Given.aCity();
            clerk = Given.clerkOf(city.north());
        }
    }

    @Test
    void anybody_is_told_the_least_about_a_valid_card() {
        var account = aMember();
        var code = code(Tokens.bearer(account)).statusCode(200).extract().jsonPath();
        assertThat(code.getString("address"))
                .isEqualTo("http://localhost:8080/card#" + code.getString("token"));
        assertThat(code.getInt("expiresIn")).isEqualTo(60);
        assertThat(code.getString("qr.path")).startsWith("M4 4h7");
        var answer = check(code.getString("token")).statusCode(200).extract().asString();
        assertThat(answer).contains("\"valid\":true", "\"name\":\"阿*****\"", city.north().name());
        Map<String, Object> fields = check(code.getString("token")).extract().path("$");
        assertThat(fields).containsOnlyKeys("valid", "name", "union", "until");
        assertThat(Instant.parse((String) fields.get("until")))
                .isBetween(Instant.now(), Instant.now().plusSeconds(61));
    }

    @Test
    void who_never_was_a_member_has_none() {
        code(Tokens.bearer(UUID.randomUUID())).statusCode(404);
    }

    @Test
    void an_ended_membership_is_not_valid_from_that_moment_on() {
        var account = aMember();
        var token = token(Tokens.bearer(account));
        for (var status : new String[] {"EXITED", "EXPELLED", "DECEASED", "MERGED", "VOID"}) {
            Given.change(
                    "UPDATE member SET status = ?, merged_into ="
                            + " (SELECT id FROM member o WHERE o.id <> member.id LIMIT 1)"
                            + " WHERE account_id = ?",
                    status,
                    account);
            assertNotValid(token);
            code(Tokens.bearer(account)).statusCode(409).body("code", equalTo("CARD_NOT_VALID"));
        }
        Given.change(
                "UPDATE member SET status = 'ACTIVE', merged_into = NULL WHERE account_id = ?",
                account);
        check(token).body("valid", equalTo(true));
    }

    @Test
    void a_card_of_a_union_that_ended_is_not_valid() {
        var own = Given.aCity();
        var account = UUID.randomUUID();
        Given.aMember(account, own.south(), Given.clerkOf(own.south()));
        var token = token(Tokens.bearer(account));
        Given.tell(own.south(), own.city().id(), "INDUSTRY", "DISSOLVED", 2);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertNotValid(token));
        code(Tokens.bearer(account)).statusCode(409);
    }

    @Test
    void signing_out_and_ending_sign_ins_from_afar_end_the_card_that_was_shown_there() {
        var here = member();
        var there = Phone.signIn(mobile);
        var shownHere = token("Bearer " + here.getString("accessToken"));
        var shownThere = token("Bearer " + there.getString("accessToken"));
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", here.getString("refreshToken")))
                .post("/api/v1/sign-in/sign-out")
                .then()
                .statusCode(204);
        assertNotValid(shownHere);
        // the access token is good for the rest of its minutes, a card made with it is not
        assertNotValid(token("Bearer " + here.getString("accessToken")));
        check(shownThere).body("valid", equalTo(true));
        given().header("Authorization", "Bearer " + there.getString("accessToken"))
                .delete("/api/v1/sign-in/sessions")
                .then()
                .statusCode(204);
        assertNotValid(shownThere);
    }

    @Test
    void a_refreshed_sign_in_goes_on_showing_the_card() {
        var tokens = member();
        var token = token("Bearer " + tokens.getString("accessToken"));
        Phone.refresh(tokens.getString("refreshToken")).then().statusCode(200);
        check(token).body("valid", equalTo(true));
    }

    @Test
    void a_picture_of_it_is_good_for_a_minute_at_the_most() {
        var account = aMember();
        var read = CardCode.read(token(Tokens.bearer(account)), seal).orElseThrow();
        var over = new CardCode(read.memberId(), read.signIn(), Instant.now().minusSeconds(1));
        assertNotValid(over.text(seal));
    }

    @Test
    void a_code_is_no_token_and_a_token_no_code() {
        var account = aMember();
        var token = token(Tokens.bearer(account));
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/members/me")
                .then()
                .statusCode(401);
        Phone.refresh(token).then().statusCode(401);
        assertNotValid(Tokens.of(account));
    }

    @Test
    void what_is_unknown_forged_or_somebody_elses_sign_in_is_answered_alike() {
        var account = aMember();
        var read = CardCode.read(token(Tokens.bearer(account)), seal).orElseThrow();
        assertNotValid("");
        assertNotValid("x".repeat(71));
        assertNotValid("％😀");
        assertNotValid(new CardCode(UUID.randomUUID(), null, read.until()).text(seal));
        assertNotValid(new CardCode(read.memberId(), UUID.randomUUID(), read.until()).text(seal));
    }

    private UUID aMember() {
        var account = UUID.randomUUID();
        Given.aMember(account, city.north(), clerk);
        return account;
    }

    /** Somebody who became a member and is signed in by a telephone. */
    private io.restassured.path.json.JsonPath member() {
        var tokens = Phone.signIn(mobile);
        Given.aMember(Phone.me(tokens).jsonPath().getUUID("id"), city.north(), clerk);
        return tokens;
    }

    private static ValidatableResponse code(String authorization) {
        return given().header("Authorization", authorization)
                .contentType(ContentType.JSON)
                .post(CODE)
                .then();
    }

    private static String token(String authorization) {
        return code(authorization).statusCode(200).extract().path("token");
    }

    private static ValidatableResponse check(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post(CHECK)
                .then()
                .statusCode(200);
    }

    private static void assertNotValid(String token) {
        assertThat(check(token).extract().asString()).isEqualTo("{\"valid\":false}");
    }
}
