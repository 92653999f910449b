package org.unionhall.events.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class IndicatorHttpTest {

    private static final LocalDate LAST_YEAR = today().withDayOfYear(1).minusMonths(3);

    private Federation federation;
    private UUID early;

    @BeforeEach
    void given_two_who_joined_last_year_and_two_this_year_one_of_whom_left() {
        federation = Federation.founded();
        early = UUID.randomUUID();
        member(early, 1, federation.station, "ACTIVE", LAST_YEAR);
        member(UUID.randomUUID(), 1, federation.ansai, "ACTIVE", LAST_YEAR);
        member(UUID.randomUUID(), 1, federation.station, "ACTIVE", today());
        var brief = UUID.randomUUID();
        member(brief, 1, federation.station, "ACTIVE", today());
        member(brief, 2, federation.station, "EXITED", today());
        settled(() -> facts() == 5);
    }

    private long facts() {
        return Database.number(
                "select count(*) from fact where path @> array[cast(? as uuid)] and person is not"
                        + " null",
                federation.city);
    }

    private static void member(UUID id, long version, UUID unit, String status, LocalDate on) {
        var data = new HashMap<String, Object>();
        data.put("memberId", id);
        data.put("version", version);
        data.put("unitId", unit);
        data.put("group", "COURIER");
        data.put("migrantWorker", version == 1);
        data.put("status", status);
        data.put("on", on.toString());
        Federation.tell("unionhall.membership.members.v1", "MemberJoined", id, version, data);
    }

    private ValidatableResponse asked(UUID account, String code, Object... query) {
        var request = as(account).queryParam("unit", federation.city);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get("/api/v1/indicators/{code}", code).then();
    }

    private void comesTo(String code, int amount, Object... query) {
        asked(federation.auditor, code, query)
                .statusCode(200)
                .body("computed.amount", equalTo(amount))
                .body("declared.amount", equalTo(0));
    }

    @Test
    void sums_are_of_the_period_and_stocks_until_its_end() {
        var last = YearMonth.from(LAST_YEAR).toString();
        comesTo("MEMBERS_JOINED", 2);
        comesTo("MEMBERS_JOINED", 4, "from", last);
        comesTo("MEMBERS_JOINED", 2, "from", last, "to", last);
        comesTo("MEMBERS_LEFT", 1);
        comesTo("MEMBERS_NET_GROWTH", 1);
        comesTo("MEMBERS", 3);
        comesTo("MEMBERS", 2, "to", last, "from", last);
        comesTo("PERSONS_JOINED", 2);
        comesTo("PERSONS_JOINED", 4, "from", last);
        comesTo("UNIONS", 4);
    }

    @Test
    void a_ratio_shows_both_its_parts() {
        asked(federation.auditor, "MEMBERS_PER_UNION")
                .statusCode(200)
                .body("computed.amount", equalTo(3))
                .body("computed.of", equalTo(4))
                .body("computed.ratio", equalTo(0.75f))
                .body("declared.of", equalTo(0))
                .body("declared.ratio", nullValue());
    }

    @Test
    void who_moved_between_unions_of_the_city_counts_there_and_once_in_the_city() {
        member(early, 2, federation.ansai, "ACTIVE", today());
        settled(() -> facts() == 7);

        comesTo("MEMBERS", 3);
        comesTo("MEMBERS_NET_GROWTH", 1);
        asked(federation.auditor, "MEMBERS", "below", true)
                .body(
                        "below.unitId",
                        containsInAnyOrder(
                                federation.baota.toString(), federation.ansai.toString()))
                .body("below.find { it.unitName == '安塞区总工会' }.computed.amount", equalTo(2));
    }

    @Test
    void it_is_split_by_dimension_and_by_union_below() {
        asked(federation.auditor, "MEMBERS", "dimension", "group", "below", true)
                .statusCode(200)
                .body("byDimension.value", contains("COURIER"))
                .body("byDimension.computed.amount", contains(3))
                .body("below", hasSize(2))
                .body("below.computed.amount.sum()", equalTo(3))
                .body("unitName", equalTo("延安市总工会"));
        asked(federation.auditor, "PERSONS_JOINED", "below", true)
                .statusCode(200)
                .body("below.unitId", contains(federation.baota.toString()));
        asked(federation.auditor, "MEMBERS", "dimension", "birthDate")
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
        asked(federation.auditor, "MEMBERS_PER_UNION", "dimension", "group").statusCode(400);
    }

    @Test
    void a_period_that_is_none_is_refused() {
        for (var month : new String[] {"2026", "2026-13", "2026-1", "26-01", "2026-01-01"}) {
            asked(federation.auditor, "MEMBERS", "to", month)
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("to"));
        }
        asked(federation.auditor, "MEMBERS", "from", "2026-05", "to", "2026-04").statusCode(400);
        asked(federation.auditor, "NO_SUCH").statusCode(404);
    }

    @Test
    void figures_are_for_those_who_may_see_them() {
        asked(federation.baotaClerk, "MEMBERS").statusCode(404);
        asked(UUID.randomUUID(), "MEMBERS").statusCode(404);
        asked(Federation.founded().auditor, "MEMBERS").statusCode(404);
        as(federation.onlooker)
                .get("/api/v1/indicators/MEMBERS?unit=" + federation.baota)
                .then()
                .statusCode(403);
        as(UUID.randomUUID()).get("/api/v1/indicators/MEMBERS").then().statusCode(403);
        as(federation.baotaClerk)
                .get("/api/v1/indicators/MEMBERS")
                .then()
                .statusCode(200)
                .body("unitId", equalTo(federation.baota.toString()))
                .body("computed.amount", equalTo(2));
    }

    @Test
    void the_facts_of_an_indicator_add_up_to_it_and_name_nobody() {
        var items =
                as(federation.auditor)
                        .get("/api/v1/facts?indicator=MEMBERS&unit=" + federation.city)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(5))
                        .body("items.measure", hasItems("MEMBER_JOINED", "MEMBER_LEFT"))
                        .body("items.subject", everyItem(nullValue()))
                        .body("items.person", everyItem(nullValue()))
                        .body("items.unitName", hasItem("火车站工会"));
        items.body("next", nullValue());
        as(federation.auditor)
                .get("/api/v1/facts?indicator=UNIONS&unit=" + federation.city)
                .then()
                .body("items.subject", everyItem(notNullValue()));
        as(federation.baotaClerk)
                .get("/api/v1/facts?indicator=MEMBERS&from=2000-01")
                .then()
                .body("items.unitId", not(hasItem(federation.ansai.toString())))
                .body("items", hasSize(4));
        as(federation.baotaClerk)
                .get("/api/v1/facts?unit=" + federation.ansai)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(UUID.randomUUID()).get("/api/v1/facts").then().body("items", hasSize(0));
    }

    @Test
    void the_catalogue_says_what_each_is_made_of() {
        as(UUID.randomUUID())
                .header("Accept-Language", "en")
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(Indicator.values().length))
                .body("items.code", hasItems("MEMBERS", "MEMBERS_PER_UNION"))
                .body(
                        "items.find { it.code == 'UNIONS' }.measures.code",
                        contains("UNION_FOUNDED", "UNION_DISSOLVED"))
                .body("items.find { it.code == 'UNIONS' }.name", equalTo("unions"));
    }
}
