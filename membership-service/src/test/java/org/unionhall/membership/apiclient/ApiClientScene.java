package org.unionhall.membership.apiclient;

import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** API clients, and the token of the first one. */
final class ApiClientScene implements FeatureScene {

    private static final String SECRET = "a-secret-for-tests";
    private static final Map<String, ?> CLIENT = Map.of("name", "市人社局数据接口");

    private final PermissionPeople people;

    ApiClientScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("listApiClients", () -> Request.plain().shows(client()))
                .once("addApiClient", () -> Request.plain().body(CLIENT))
                .once("revokeApiClient", () -> Request.plain().path("id", client()))
                .once(
                        "getClientToken",
                        () ->
                                Request.plain()
                                        .form("grant_type", "client_credentials")
                                        .form("client_id", "founder")
                                        .form("client_secret", SECRET));
    }

    private UUID client() {
        return people.asFounder()
                .body(CLIENT)
                .post("/api/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
