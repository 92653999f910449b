package org.unionhall.membership.apiclient;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.changes.Together;

@QuarkusTest
@QuarkusTestResource(World.class)
class ApiClientTest {

    @Inject ManageApiClients clients;

    @Test
    void instances_that_start_together_make_the_founders_client_once() {
        var id = "founder-" + UUID.randomUUID();
        var account = UUID.randomUUID();
        Together.run(
                4,
                () -> {
                    clients.founder(
                            null, Optional.of(id), Optional.of("secret"), Optional.of(account));
                    return null;
                });
        assertThat(Given.count("select count(*) from api_client where client_id = '" + id + "'"))
                .isEqualTo(1);
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
}
