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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Phone;
import org.unionhall.membership.World;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.testing.changes.Together;
import org.unionhall.platform.web.Digest;

@QuarkusTest
@QuarkusTestResource(World.class)
class RefreshTokenTest {

    private static final String SESSIONS = "/api/v1/sign-in/sessions";

    @Inject EntityManager entities;
    @Inject RefreshTokens tokens;
    @Inject ReachAccount accounts;

    @Test
    void a_refresh_token_is_good_once_and_its_return_ends_the_sign_in() {
        // Given
        var first = signIn(Given.mobile()).getString("refreshToken");
        // When
        var second = refreshed(first);
        // Then
        me(second).then().statusCode(200);
        var third = refreshed(second.getString("refreshToken"));
        refresh(first).then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_REUSED"));
        refresh(third.getString("refreshToken"))
                .then()
                .statusCode(401)
                .body("code", equalTo("REFRESH_TOKEN_INVALID"));
        refresh("never-given-out")
                .then()
                .statusCode(401)
                .body("code", equalTo("REFRESH_TOKEN_INVALID"));
    }

    @Test
    void whoever_did_not_hear_the_answer_asks_again_and_gets_the_same_token() {
        var first = signIn(Given.mobile()).getString("refreshToken");
        var lost = refreshed(first).getString("refreshToken");
        // When
        var again = refreshed(first);
        // Then
        assertThat(again.getString("refreshToken")).isEqualTo(lost);
        me(again).then().statusCode(200);
        assertThat(Phone.signIns(again).getList("items")).hasSize(1);
        refresh(again.getString("refreshToken")).then().statusCode(200);
    }

    @Test
    void a_token_that_returns_after_half_a_minute_ends_the_sign_in() {
        // Given
        var first = signIn(Given.mobile()).getString("refreshToken");
        var second = refreshed(first).getString("refreshToken");
        usedLongAgo(first);
        // When / Then
        refresh(first).then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_REUSED"));
        refresh(second).then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_INVALID"));
    }

    @Test
    void a_token_repeated_after_signing_out_yields_nothing() {
        // Given
        var first = signIn(Given.mobile()).getString("refreshToken");
        var second = refreshed(first).getString("refreshToken");
        signOut(second).then().statusCode(204);
        // When / Then
        refresh(first).then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_INVALID"));
        refresh(second).then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_INVALID"));
    }

    @Test
    void a_successor_is_made_with_a_key_of_the_service() {
        // Given
        var first = signIn(Given.mobile()).getString("refreshToken");
        // When
        var second = refreshed(first).getString("refreshToken");
        // Then
        var guess = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.sha256(first));
        assertThat(second).hasSize(43).isNotEqualTo(first).isNotEqualTo(guess);
        refresh(guess).then().statusCode(401);
    }

    @Test
    void of_eight_uses_at_once_all_get_the_same_token() {
        var token = signIn(Given.mobile()).getString("refreshToken");
        // When
        var answers = Together.run(8, () -> refreshed(token).getString("refreshToken"));
        // Then
        assertThat(Set.copyOf(answers)).hasSize(1);
        refresh(answers.get(0)).then().statusCode(200);
    }

    @Test
    void a_sign_in_that_is_ended_while_it_is_refreshed_yields_nothing_afterwards() {
        for (int round = 0; round < 200; round++) {
            // Given
            var account = accounts.reach(new Mobile(Given.mobile()), null).id();
            var begun = tokens.begin(account, null, false);
            var token = begun.token();
            var how = ENDINGS.get(round % ENDINGS.size());
            // When
            var answers =
                    Together.<Response>all(
                            List.of(
                                    () -> refresh(token),
                                    () -> how.end(account, begun.family(), token)));
            // Then
            var refreshed = answers.get(0);
            if (refreshed.statusCode() == 200) {
                refresh(refreshed.jsonPath().getString("refreshToken")).then().statusCode(401);
            }
            refresh(token).then().statusCode(401);
            assertThat(answers.get(1).statusCode()).as("round %d", round).isEqualTo(204);
            assertThat(signIns(account).getList("items")).as("round %d", round).isEmpty();
        }
    }

    @Test
    void signing_out_voids_the_refresh_token() {
        var tokens = signIn(Given.mobile());
        for (int i = 0; i < 2; i++) {
            signOut(tokens.getString("refreshToken")).then().statusCode(204);
        }
        refresh(tokens.getString("refreshToken")).then().statusCode(401);
    }

    private interface Ending {
        Response end(UUID account, UUID family, String token);
    }

    private static final List<Ending> ENDINGS =
            List.of(
                    (account, family, token) -> Given.as(account).delete(SESSIONS + "/" + family),
                    (account, family, token) -> Given.as(account).delete(SESSIONS),
                    (account, family, token) -> signOut(token));

    private static JsonPath refreshed(String token) {
        return refresh(token).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath signIns(UUID account) {
        return Given.as(account).get(SESSIONS).then().statusCode(200).extract().jsonPath();
    }

    private static Response signOut(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/api/v1/sign-in/sign-out");
    }

    @Transactional
    void usedLongAgo(String token) {
        entities.createNativeQuery(
                        "UPDATE refresh_token SET used_at = used_at - interval '31 seconds' WHERE"
                                + " token_hash = :digest")
                .setParameter("digest", Digest.sha256(token))
                .executeUpdate();
    }
}
