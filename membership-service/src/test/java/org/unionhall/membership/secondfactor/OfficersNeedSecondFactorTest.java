package org.unionhall.membership.secondfactor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.Tokens;

/** A platform on which offices count only in sign-ins with a second factor. */
@QuarkusTest
@QuarkusTestResource(World.class)
@TestProfile(OfficersNeedSecondFactorTest.Needed.class)
class OfficersNeedSecondFactorTest {

    /** Since a day that is long over. */
    public static class Needed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("unionhall.second-factor.officers-from", "2026-01-01");
        }
    }

    @Test
    void an_officer_without_it_is_nobody_in_particular_and_with_it_an_officer() {
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var queue = "/api/v1/applications/" + Given.submitted(UUID.randomUUID(), city.north());
        get(Tokens.signedIn(clerk, Instant.now(), "sms"), queue).statusCode(404);
        get(Tokens.signedIn(clerk, Instant.now(), "sms", "otp"), queue).statusCode(200);
        get(Tokens.signedIn(clerk, Instant.now(), "sms"), "/api/v1/second-factor")
                .statusCode(200)
                .body("officersNeedItFrom", equalTo("2026-01-01"))
                .body("usedNow", equalTo(false));
    }

    @Test
    void people_without_office_notice_nothing_and_api_clients_have_none() {
        get(Tokens.of(UUID.randomUUID()), "/api/v1/applications/mine").statusCode(200);
        String token =
                given().contentType("application/x-www-form-urlencoded")
                        .formParam("grant_type", "client_credentials")
                        .formParam("client_id", "founder")
                        .formParam("client_secret", "a-secret-for-tests")
                        .post("/oauth2/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token");
        Given.appoint(Given.FOUNDER, null, "FOUNDER", Given.FOUNDING);
        get(token, "/api/v1/api-clients").statusCode(200);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }
}
