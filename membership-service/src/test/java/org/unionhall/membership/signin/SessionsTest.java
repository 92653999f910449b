package org.unionhall.membership.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.membership.Phone.ask;
import static org.unionhall.membership.Phone.refresh;
import static org.unionhall.membership.Phone.signIn;
import static org.unionhall.membership.Phone.signIns;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class SessionsTest {

    private static final String SESSIONS = "/api/v1/sign-in/sessions";

    @Test
    void whoever_lost_a_telephone_ends_its_sign_in_from_another() {
        // Given
        var mobile = Given.mobile();
        var lost = signedInOn(mobile, "旧手机");
        var here = signIn(mobile);
        var listed = signIns(here);
        assertThat(listed.getList("items")).hasSize(2);
        assertThat(listed.getString("items[1].device")).isEqualTo("旧手机");
        assertThat(listed.getString("items[0].device")).isNull();
        // When
        end(here, "/" + listed.getString("items[1].id")).then().statusCode(204);
        // Then
        refresh(lost.getString("refreshToken")).then().statusCode(401);
        refresh(here.getString("refreshToken")).then().statusCode(200);
        assertThat(signIns(here).getList("items")).hasSize(1);
    }

    @Test
    void a_sign_in_that_was_refreshed_is_one_and_keeps_its_device() {
        var first = signedInOn(Given.mobile(), "网吧");
        var second = refresh(first.getString("refreshToken")).jsonPath();
        var listed = signIns(second);
        assertThat(listed.getList("items")).hasSize(1);
        assertThat(listed.getString("items[0].device")).isEqualTo("网吧");
        assertThat(listed.getString("items[0].lastUsedAt"))
                .isGreaterThanOrEqualTo(listed.getString("items[0].signedInAt"));
    }

    @Test
    void all_can_be_ended_at_once() {
        // Given
        var mobile = Given.mobile();
        var one = signIn(mobile);
        var other = signIn(mobile);
        // When
        end(one, "").then().statusCode(204);
        // Then
        assertThat(signIns(one).getList("items")).isEmpty();
        refresh(one.getString("refreshToken")).then().statusCode(401);
        refresh(other.getString("refreshToken")).then().statusCode(401);
    }

    @Test
    void nobody_sees_or_ends_anothers() {
        // Given
        var mine = signIn(Given.mobile());
        var stranger = signIn(Given.mobile());
        var id = signIns(mine).getString("items[0].id");
        // When
        end(stranger, "/" + id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        end(stranger, "").then().statusCode(204);
        // Then
        refresh(mine.getString("refreshToken")).then().statusCode(200);
    }

    private static JsonPath signedInOn(String mobile, String device) {
        ask(mobile).then().statusCode(202);
        return given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "mobile", mobile,
                                "code", Sms.latestCode(mobile),
                                "device", device))
                .post("/api/v1/sign-in/tokens")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response end(JsonPath tokens, String which) {
        return given().header("Authorization", "Bearer " + tokens.getString("accessToken"))
                .delete(SESSIONS + which);
    }
}
