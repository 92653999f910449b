package org.unionhall.organization.parameter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ParameterResourceTest {

    @Inject Clock clock;

    @Test
    void everybody_who_is_signed_in_sees_what_the_law_says() {
        as(Ids.next())
                .get("/api/v1/parameters?name=MINIMUM_JOINING_AGE&on=2020-09-30")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(16))
                .body("items[0].unit", equalTo("YEARS"))
                .body("items[0].titleZh", equalTo("最低入会年龄"))
                .body("items[0].legalBasis", org.hamcrest.Matchers.containsString("第十五条"));
        as(Ids.next())
                .get("/api/v1/parameters?on=2026-01-01&limit=100")
                .then()
                .body("items.name", hasItems("JOINING_REVIEW_DAYS", "COMMITTEE_MEMBER_THRESHOLD"))
                .body("items", hasSize(ParameterName.values().length));
        as(Ids.next())
                .get("/api/v1/parameters/00000000-0000-7000-8000-000000000004")
                .then()
                .body("value", equalTo(25));
        as(Ids.next()).get("/api/v1/parameters/" + Ids.next()).then().statusCode(404);
        given().get("/api/v1/parameters").then().statusCode(401);
    }

    @Test
    void a_new_version_holds_from_its_day_and_the_old_one_until_then() {
        var from = LocalDate.now(clock).plusMonths(1);
        var body = aReviewTime(7, from);
        as(FOUNDER).body(body).post("/api/v1/parameters").then().statusCode(201);
        as(FOUNDER)
                .body(body)
                .post("/api/v1/parameters")
                .then()
                .statusCode(409)
                .body("code", equalTo("PARAMETER_SET_FOR_THAT_DAY"));
        var name = "/api/v1/parameters?name=JOINING_REVIEW_DAYS&on=";
        as(FOUNDER).get(name + from.minusDays(1)).then().body("items.value", contains(3));
        as(FOUNDER).get(name + from).then().body("items.value", contains(7));
        body.put("region", "610600");
        as(FOUNDER).body(body).post("/api/v1/parameters").then().statusCode(201);
        as(FOUNDER).get(name + from).then().body("items", hasSize(2));
    }

    @Test
    void only_who_operates_the_platform_sets_one() {
        var body = aReviewTime(9, LocalDate.now(clock).plusMonths(2));
        as(a("CHAIR", Federation.aCity()))
                .body(body)
                .post("/api/v1/parameters")
                .then()
                .statusCode(403);
        as(Ids.next()).body(body).post("/api/v1/parameters").then().statusCode(403);
    }

    @Test
    void a_version_that_makes_no_sense_is_refused_with_everything_wrong_about_it() {
        as(FOUNDER)
                .body(Map.of("name", "JOINING_REVIEW_DAYS", "value", 900, "region", "61"))
                .post("/api/v1/parameters")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems(
                                "REQUIRED",
                                "PARAMETER_VALUE_OUT_OF_RANGE",
                                "PARAMETER_BASIS_LENGTH",
                                "PARAMETER_REGION_FORM"));
        as(FOUNDER)
                .body(aReviewTime(5, LocalDate.now(clock).minusDays(1)))
                .post("/api/v1/parameters")
                .then()
                .statusCode(422)
                .body("code", equalTo("PARAMETER_IN_THE_PAST"));
        as(FOUNDER)
                .body("{\"name\": \"MOON_PHASE\"}")
                .post("/api/v1/parameters")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_VALUE"));
    }

    private static Map<String, Object> aReviewTime(int days, LocalDate from) {
        var body = new HashMap<String, Object>();
        body.put("name", "JOINING_REVIEW_DAYS");
        body.put("value", days);
        body.put("legalBasis", "延市工发〔2026〕1号第四条");
        body.put("validFrom", from.toString());
        return body;
    }
}
