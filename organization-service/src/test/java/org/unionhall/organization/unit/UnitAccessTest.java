package org.unionhall.organization.unit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.Federation.body;
import static org.unionhall.organization.Federation.found;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

/** Role × place × action, what may not be done included. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class UnitAccessTest {

    private UUID city;
    private UUID county;
    private UUID sibling;
    private UUID union;

    @BeforeEach
    void aCityWithTwoCounties() {
        city = Federation.aCity();
        county = Federation.aCountyOf(city);
        sibling = Federation.aCountyOf(city);
        union = Federation.aGrassrootsUnionOf(county);
    }

    @ParameterizedTest
    @CsvSource({
        // role, where he holds it, action on the county's grassroots union, answer
        "FOUNDER,    platform, found,    201",
        "CHAIR,      city,     found,    201",
        "CHAIR,      county,   found,    201",
        "CLERK,      city,     found,    201",
        "CLERK,      county,   found,    201",
        "CLERK,      sibling,  found,    404",
        "CLERK,      union,    found,    404",
        "ORGANIZER,  county,   found,    403",
        "AUDITOR,    county,   found,    403",
        "AUDITOR,    platform, found,    403",
        "none,       nowhere,  found,    404",
        "CLERK,      county,   change,   200",
        "CLERK,      union,    change,   200",
        "CLERK,      sibling,  change,   404",
        "ORGANIZER,  union,    change,   403",
        "AUDITOR,    city,     change,   403",
        "none,       nowhere,  change,   404",
        "CLERK,      county,   lock,     200",
        "CLERK,      union,    lock,     403",
        "CLERK,      sibling,  lock,     404",
        "CLERK,      county,   dissolve, 200",
        "CLERK,      union,    dissolve, 403",
        "CLERK,      sibling,  dissolve, 404",
        "AUDITOR,    county,   dissolve, 403",
        "none,       nowhere,  dissolve, 404",
        "CLERK,      city,     move,     200",
        "CLERK,      county,   move,     404",
        "CLERK,      sibling,  move,     404",
        "AUDITOR,    city,     move,     403",
        "CLERK,      county,   appoint,  403",
        "CHAIR,      county,   appoint,  201",
        "CHAIR,      sibling,  appoint,  404",
        "AUDITOR,    county,   appoint,  403",
        "none,       nowhere,  appoint,  404",
        "CLERK,      county,   history,  200",
        "CLERK,      sibling,  history,  404",
        "none,       nowhere,  history,  404",
        "CHAIR,      city,     root,     403",
        "none,       nowhere,  root,     403",
        "FOUNDER,    platform, root,     201"
    })
    void who_may_do_what_to_a_union(String role, String place, String action, int answer) {
        var actor = actor(role, place);
        var path = "/api/v1/units/" + union;
        var body = Map.of("name", "改名的工会");
        var response =
                switch (action) {
                    case "found" -> found(actor, body("新工会", "GRASSROOTS", county));
                    case "root" -> found(actor, body("新市总工会 " + Ids.next(), "FEDERATION", null));
                    case "change" ->
                            as(actor).header("If-Match", "\"v1\"").body(body).put(path).then();
                    case "lock" ->
                            as(actor)
                                    .header("If-Match", "\"v1\"")
                                    .body(Map.of("name", "改名的工会", "status", "LOCKED"))
                                    .put(path)
                                    .then();
                    case "dissolve" -> Federation.dissolve(actor, union);
                    case "move" -> Federation.move(actor, union, sibling);
                    case "appoint" -> Federation.appoint(actor, Ids.next(), "CLERK", union);
                    case "history" -> as(actor).get(path + "/history").then();
                    default -> throw new IllegalArgumentException(action);
                };
        response.statusCode(answer);
    }

    @Test
    void everybody_who_is_signed_in_sees_the_public_part_of_a_union_at_work() {
        as(Ids.next())
                .get("/api/v1/units/" + union)
                .then()
                .statusCode(200)
                .body("name", not(nullValue()))
                .body("type", equalTo("GRASSROOTS"))
                .body("containsKey('version')", equalTo(false))
                .body("containsKey('creditCode')", equalTo(false));
        as(a("AUDITOR", county)).get("/api/v1/units/" + union).then().body("version", equalTo(1));
    }

    @Test
    void a_union_that_is_not_open_yet_exists_only_for_those_who_may_view_it() {
        var body = body("筹备中的工会", "GRASSROOTS", county);
        body.put("status", "PREPARING");
        var preparing = Federation.unit(FOUNDER, body);
        var path = "/api/v1/units/" + preparing;
        as(a("AUDITOR", county)).get(path).then().statusCode(200);
        as(a("CLERK", sibling)).get(path).then().statusCode(404);
        as(Ids.next()).get(path).then().statusCode(404);
        as(Ids.next()).get(path + "/children").then().statusCode(404);
        as(Ids.next()).get("/api/v1/units?under=" + preparing).then().statusCode(404);
        as(Ids.next())
                .get("/api/v1/units/" + county + "/children")
                .then()
                .body("items.id", not(hasItem(preparing.toString())))
                .body("items", hasSize(1));
        as(a("CLERK", county))
                .get("/api/v1/units/" + county + "/children")
                .then()
                .body("items", hasSize(2));
        as(a("CLERK", sibling))
                .get("/api/v1/units?status=PREPARING&under=" + city)
                .then()
                .body("items", hasSize(0));
        as(a("CLERK", city))
                .get("/api/v1/units?status=PREPARING&under=" + city)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void an_integrator_may_exactly_what_its_appointment_names() {
        var integrator = Ids.next();
        as(FOUNDER)
                .body(
                        Map.of(
                                "accountId",
                                integrator,
                                "role",
                                "INTEGRATOR",
                                "unitId",
                                county,
                                "permissions",
                                new String[] {"EDIT_UNIT"}))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
        as(integrator)
                .header("If-Match", "\"v1\"")
                .body(Map.of("name", "改名的工会"))
                .put("/api/v1/units/" + union)
                .then()
                .statusCode(200)
                .body("containsKey('creditCode')", equalTo(false));
        found(integrator, body("新工会", "GRASSROOTS", county)).statusCode(403);
        as(integrator).get("/api/v1/units/" + union + "/history").then().statusCode(403);
    }

    @Test
    void the_clerk_of_one_city_has_no_say_in_another() {
        var elsewhere = Federation.aCity();
        var clerk = a("CHAIR", elsewhere);
        found(clerk, body("越界的工会", "GRASSROOTS", county)).statusCode(404);
        Federation.dissolve(clerk, union).statusCode(404);
        Federation.appoint(clerk, Ids.next(), "CLERK", union).statusCode(404);
        Federation.move(clerk, union, elsewhere).statusCode(404);
        as(clerk)
                .get("/api/v1/units/" + union)
                .then()
                .statusCode(200)
                .body("containsKey('version')", equalTo(false));
        as(clerk).get("/api/v1/appointments?unit=" + union).then().body("items", hasSize(0));
    }

    @Test
    void a_dismissed_clerk_may_nothing_any_more_at_once() {
        var clerk = a("CLERK", county);
        found(clerk, body("在任时建的工会", "GRASSROOTS", county)).statusCode(201);
        var appointment =
                as(clerk).get("/api/v1/appointments/mine").then().extract().path("items[0].id");
        as(FOUNDER)
                .header("If-Match", "\"v1\"")
                .body(Map.of("reason", "调离"))
                .post("/api/v1/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);
        found(clerk, body("离任后建的工会", "GRASSROOTS", county)).statusCode(404);
    }

    private UUID actor(String role, String place) {
        return switch (place) {
            case "nowhere" -> Ids.next();
            case "platform" -> a(role, null);
            case "city" -> a(role, city);
            case "county" -> a(role, county);
            case "sibling" -> a(role, sibling);
            case "union" -> a(role, union);
            default -> throw new IllegalArgumentException(place);
        };
    }
}
