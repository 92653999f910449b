package org.unionhall.organization;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Wire;
import org.unionhall.platform.web.Ids;

/** Sets up federations over the API, as their people do. */
public final class Federation {

    public static final UUID FOUNDER = UUID.fromString("00000000-0000-7000-8000-0000000000f1");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Federation() {}

    public static RequestSpecification as(UUID account) {
        return given().header("Authorization", Tokens.bearer(account))
                .contentType(ContentType.JSON);
    }

    /** A city with a tree of its own. */
    public static UUID aCity() {
        return unit(FOUNDER, body("市总工会 " + NUMBER.incrementAndGet(), "FEDERATION", null));
    }

    public static UUID aCountyOf(UUID city) {
        return unit(FOUNDER, body("县总工会 " + NUMBER.incrementAndGet(), "FEDERATION", city));
    }

    public static UUID aGrassrootsUnionOf(UUID parent) {
        return unit(FOUNDER, body("公司工会 " + NUMBER.incrementAndGet(), "GRASSROOTS", parent));
    }

    public static UUID unit(UUID actor, Map<String, Object> body) {
        return made(actor, "/api/v1/units", body);
    }

    /** The id of what the post makes. */
    public static UUID made(UUID actor, String path, Map<String, Object> body) {
        var made = Wire.posted(Tokens.bearer(actor), path, body);
        return UUID.fromString(made.path("id").asText());
    }

    public static ValidatableResponse found(UUID actor, Map<String, Object> body) {
        return as(actor).body(body).post("/api/v1/units").then();
    }

    public static Map<String, Object> body(String name, String type, UUID parent) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("type", type);
        body.put("parentId", parent);
        return body;
    }

    /** An account that holds a role at a unit. */
    public static UUID a(String role, UUID unit) {
        var account = Ids.next();
        appoint(FOUNDER, account, role, unit).statusCode(201);
        return account;
    }

    public static ValidatableResponse appoint(UUID actor, UUID account, String role, UUID unit) {
        var body = new HashMap<String, Object>();
        body.put("accountId", account);
        body.put("role", role);
        body.put("unitId", unit);
        return appoint(actor, body);
    }

    public static ValidatableResponse appoint(UUID actor, Map<String, Object> body) {
        return as(actor).body(body).post("/api/v1/appointments").then();
    }

    public static String etag(UUID actor, UUID unit) {
        return as(actor)
                .get("/api/v1/units/" + unit)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse move(UUID actor, UUID unit, UUID parent) {
        return as(actor)
                .header("If-Match", etag(FOUNDER, unit))
                .body(Map.of("parentId", parent))
                .post("/api/v1/units/" + unit + "/move")
                .then();
    }

    public static ValidatableResponse dissolve(UUID actor, UUID unit) {
        return as(actor)
                .body(Map.of("reason", "所在企业破产注销"))
                .post("/api/v1/units/" + unit + "/dissolution")
                .then();
    }
}
