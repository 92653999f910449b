package org.unionhall.organization.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.Federation.body;
import static org.unionhall.organization.Federation.found;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class UnitResourceTest {

    @Test
    void a_union_is_founded_under_another_and_found_where_the_answer_says() {
        // Given
        var city = Federation.aCity();
        var body = body("宝塔区总工会", "FEDERATION", city);
        body.put("regionCode", "610602");
        body.put("creditCode", freshCode());
        body.put("foundedOn", "2001-05-01");
        // When
        var answer = found(FOUNDER, body).statusCode(201);
        // Then
        var location = answer.extract().header("Location");
        answer.header("ETag", "\"v1\"")
                .body("name", equalTo("宝塔区总工会"))
                .body("level", equalTo("COUNTY"))
                .body("status", equalTo("NORMAL"))
                .body("version", equalTo(1));
        as(FOUNDER)
                .get(location.substring(location.indexOf("/api/")))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("parentId", equalTo(city.toString()))
                .body("foundedOn", equalTo("2001-05-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"founding-", "clerk-13900000001-"})
    void the_same_founding_sent_twice_founds_one_union(String start) {
        var city = Federation.aCity();
        var key = start + Ids.next();
        var body = body("重复提交的工会", "GRASSROOTS", city);
        var first =
                as(FOUNDER).header("Idempotency-Key", key).body(body).post("/api/v1/units").then();
        var again =
                as(FOUNDER).header("Idempotency-Key", key).body(body).post("/api/v1/units").then();
        again.statusCode(201)
                .header("ETag", first.extract().header("ETag"))
                .header("Location", first.extract().header("Location"))
                .body("id", equalTo(first.extract().path("id")));
        assertThat(Trees.size(city)).isEqualTo(2);
        body.put("name", "另一个工会");
        as(FOUNDER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/units")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_second_union_of_the_same_name_under_one_parent_is_refused_until_the_first_has_ended() {
        var city = Federation.aCity();
        var first = Federation.unit(FOUNDER, body("顺达公司工会", "GRASSROOTS", city));
        found(FOUNDER, body("顺达公司工会", "GRASSROOTS", city))
                .statusCode(409)
                .body("code", equalTo("UNIT_NAME_TAKEN"));
        for (var twin : List.of("顺达公司（工会）", " 顺达 公司工会", "顺达公司【工会】", "\u202A顺达公司工会\u202C")) {
            found(FOUNDER, body(twin, "GRASSROOTS", city))
                    .statusCode(409)
                    .body("code", equalTo("UNIT_NAME_TAKEN"));
        }
        found(FOUNDER, body("顺达公司第二工会", "GRASSROOTS", city)).statusCode(201);
        Federation.unit(FOUNDER, body("顺达公司工会", "GRASSROOTS", Federation.aCountyOf(city)));
        Federation.dissolve(FOUNDER, first).statusCode(200).body("status", equalTo("DISSOLVED"));
        found(FOUNDER, body("顺达公司工会", "GRASSROOTS", city)).statusCode(201);
    }

    @Test
    void a_credit_code_belongs_to_one_union_of_the_platform() {
        var code = freshCode();
        var body = body("甲公司工会", "GRASSROOTS", Federation.aCity());
        body.put("creditCode", code);
        found(FOUNDER, body).statusCode(201);
        body.put("parentId", Federation.aCity());
        found(FOUNDER, body).statusCode(409).body("code", equalTo("CREDIT_CODE_TAKEN"));
    }

    @Test
    void what_is_wrong_with_a_founding_is_told_in_the_readers_language() {
        var body = body("工", "GRASSROOTS", Federation.aCity());
        body.put("creditCode", "81610600500000O159");
        found(FOUNDER, body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.pointer", hasItem("/creditCode"))
                .body("errors.code", hasItem("CREDIT_CODE_LETTER_FOR_DIGIT"))
                .body("errors.detail", hasItem(containsString("数字 0")));
        as(FOUNDER)
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/units")
                .then()
                .body("errors.detail", hasItem(containsString("Is it the digit 0?")));
    }

    @Test
    void bad_requests_are_refused_and_nothing_is_written() {
        var city = Federation.aCity();
        var unknown = body("某工会", "GRASSROOTS", city);
        unknown.put("colour", "red");
        found(FOUNDER, unknown).statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        found(FOUNDER, body("某工会", "CLUB", city))
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_VALUE"))
                .body("errors[0].pointer", equalTo("/type"));
        found(FOUNDER, body("某工会\u0000", "GRASSROOTS", city))
                .statusCode(422)
                .body("code", equalTo("UNIT_NAME_CHARACTER"));
        as(FOUNDER)
                .body("{\"name\": ")
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        as(FOUNDER).body("null").post("/api/v1/units").then().statusCode(422);
        as(FOUNDER)
                .contentType(ContentType.TEXT)
                .body("hello")
                .post("/api/v1/units")
                .then()
                .statusCode(415);
        found(FOUNDER, body("县总工会", "FEDERATION", Federation.aGrassrootsUnionOf(city)))
                .statusCode(422)
                .body("code", equalTo("TYPE_NOT_UNDER_PARENT"));
        assertThat(Trees.size(city)).isEqualTo(2);
    }

    @Test
    void without_a_valid_token_nothing_is_answered() {
        given().get("/api/v1/units")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
        for (var token :
                new String[] {
                    Tokens.expired(FOUNDER),
                    Tokens.forged(FOUNDER),
                    Tokens.unsigned(FOUNDER),
                    Tokens.forAnotherAudience(FOUNDER)
                }) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/units")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void a_change_must_name_the_version_it_was_made_from() {
        var county = Federation.aCountyOf(Federation.aCity());
        var path = "/api/v1/units/" + county;
        var change = Map.of("name", "改名后的总工会", "regionCode", "610602");
        as(FOUNDER).body(change).put(path).then().statusCode(428);
        as(FOUNDER)
                .header("If-Match", "\"v1\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", equalTo("改名后的总工会"));
        as(FOUNDER)
                .header("If-Match", "\"v1\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        as(FOUNDER)
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(java.util.List.of(2, 1)));
    }

    @Test
    void a_union_with_live_unions_below_it_stays() {
        var city = Federation.aCity();
        var county = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(county);
        Federation.dissolve(FOUNDER, county)
                .statusCode(409)
                .body("code", equalTo("HAS_LIVE_CHILDREN"));
        Federation.dissolve(FOUNDER, union).statusCode(200);
        Federation.dissolve(FOUNDER, union).statusCode(409).body("code", equalTo("UNIT_NOT_OPEN"));
        Federation.dissolve(FOUNDER, county).statusCode(200);
        found(FOUNDER, body("迟到的工会", "GRASSROOTS", county))
                .statusCode(409)
                .body("code", equalTo("PARENT_NOT_OPEN"));
    }

    @Test
    void a_moved_union_stands_under_its_new_parent_with_all_below_it() {
        var city = Federation.aCity();
        var from = Federation.aCountyOf(city);
        var to = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(from);
        var sub = Federation.unit(FOUNDER, body("第一分工会", "SUB_UNION", union));
        Federation.move(FOUNDER, union, to)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("parentId", equalTo(to.toString()));
        as(FOUNDER)
                .get("/api/v1/units/" + to + "/children")
                .then()
                .body("items.id", equalTo(java.util.List.of(union.toString())));
        as(FOUNDER)
                .get("/api/v1/units?under=" + to)
                .then()
                .body("items.id", hasItem(sub.toString()))
                .body("items", hasSize(2));
        as(FOUNDER).get("/api/v1/units?under=" + from).then().body("items", hasSize(0));
        Federation.move(FOUNDER, to, union)
                .statusCode(409)
                .body("code", equalTo("MOVE_UNDER_ITSELF"));
        Trees.assertSound(city);
    }

    @Test
    void a_union_moves_from_one_city_to_another() {
        var yanan = Federation.aCity();
        var hanzhong = Federation.aCity();
        var county = Federation.aCountyOf(yanan);
        Federation.aGrassrootsUnionOf(county);
        Federation.move(FOUNDER, county, hanzhong).statusCode(200);
        Trees.assertSound(yanan);
        Trees.assertSound(hanzhong);
        assertThat(Trees.size(yanan)).isEqualTo(1);
        assertThat(Trees.size(hanzhong)).isEqualTo(3);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        as(FOUNDER).get("/api/v1/units/" + UUID.randomUUID()).then().statusCode(404);
        as(FOUNDER).get("/api/v1/units/not-an-id").then().statusCode(404);
        found(FOUNDER, body("无上级的工会", "GRASSROOTS", UUID.randomUUID())).statusCode(404);
        as(FOUNDER)
                .get("/api/v1/units?type=CLUB")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void a_name_of_rare_characters_is_as_long_as_it_has_characters() {
        var rare = "\uD840\uDC00";

        as(FOUNDER)
                .queryParam("name", rare.repeat(120))
                .get("/api/v1/units")
                .then()
                .statusCode(200);
        as(FOUNDER)
                .queryParam("name", rare.repeat(121))
                .get("/api/v1/units")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_LENGTH"));
    }

    @Test
    void the_directory_is_searched_by_name_type_and_region() {
        var city = Federation.aCity();
        var body = body("延安市快递行业工会联合会", "INDUSTRY", city);
        body.put("regionCode", "610602001");
        var industry = Federation.unit(FOUNDER, body).toString();
        Federation.unit(FOUNDER, body("100%_无忧公司工会", "GRASSROOTS", city));
        var under = "/api/v1/units?under=" + city;
        as(FOUNDER)
                .get(under + "&name=快递")
                .then()
                .body("items.id", equalTo(java.util.List.of(industry)));
        as(FOUNDER).get(under + "&type=INDUSTRY").then().body("items", hasSize(1));
        as(FOUNDER).get(under + "&region=610600").then().body("items", hasSize(1));
        as(FOUNDER).get(under + "&region=610602").then().body("items", hasSize(1));
        as(FOUNDER).get(under + "&region=610700").then().body("items", hasSize(0));
        as(FOUNDER).queryParam("name", "%").get(under).then().body("items", hasSize(1));
        as(FOUNDER).queryParam("name", "_").get(under).then().body("items", hasSize(1));
        as(FOUNDER).queryParam("name", "\\").get(under).then().body("items", hasSize(0));
        as(FOUNDER).get(under + "&status=DISSOLVED").then().body("items", hasSize(0));
    }

    @Test
    void a_top_union_has_no_parent() {
        var body = new HashMap<String, Object>();
        body.put("name", "独立的市总工会 " + Ids.next());
        body.put("type", "FEDERATION");
        body.put("level", "CITY");
        found(FOUNDER, body).statusCode(201).body("parentId", nullValue());
    }

    private static String freshCode() {
        var random = new java.util.Random();
        while (true) {
            var code = new StringBuilder("81610600");
            for (int i = 0; i < 10; i++) {
                code.append(random.nextInt(10));
            }
            var errors = new org.unionhall.platform.web.problem.InputErrors();
            if (UnionCreditCode.parse(code.toString(), errors) != null) {
                return code.toString();
            }
        }
    }
}
