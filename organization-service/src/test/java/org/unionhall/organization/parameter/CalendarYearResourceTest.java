package org.unionhall.organization.parameter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.KeptConnection;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class CalendarYearResourceTest {

    private static final String YEARS = "/api/v1/calendar-years/";

    @Test
    void the_notices_since_2018_are_there_with_as_many_working_days_as_they_say() {
        var years = as(Ids.next()).get("/api/v1/calendar-years").then().statusCode(200);
        var counts = new HashMap<Integer, Integer>();
        List<Map<String, Object>> items = years.extract().path("items");
        items.forEach(
                year -> counts.put((Integer) year.get("year"), (Integer) year.get("workingDays")));
        assertThat(counts)
                .containsAllEntriesOf(
                        Map.of(
                                2018, 250, 2019, 250, 2020, 249, 2021, 250, 2022, 249, 2023, 249,
                                2024, 251, 2025, 248, 2026, 248));
        given().get("/api/v1/calendar-years").then().statusCode(401);
    }

    @Test
    void days_are_those_of_the_notice_wherever_the_machine_stands() {
        as(Ids.next())
                .get(YEARS + "2026")
                .then()
                .statusCode(200)
                .body("provisional", equalTo(false))
                .body("offDays", hasItems("2026-02-15", "2026-02-23", "2026-10-07"))
                .body("offDays", hasSize(33))
                .body(
                        "workDays",
                        contains(
                                "2026-01-04",
                                "2026-02-14",
                                "2026-02-28",
                                "2026-05-09",
                                "2026-09-20",
                                "2026-10-10"));
        as(Ids.next()).get(YEARS + "2027").then().body("provisional", equalTo(true));
    }

    @Test
    void a_year_of_which_nothing_is_kept_is_provisional_and_begins_with_version_one() {
        as(FOUNDER)
                .get(YEARS + "2071")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("provisional", equalTo(true))
                .body("source", nullValue())
                .body("workingDays", equalTo(261));
        var body = notice(2071, "2071-01-02");
        as(FOUNDER)
                .header("If-Match", "\"v0\"")
                .body(body)
                .put(YEARS + "2071")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("offDays", contains("2071-01-01", "2071-01-02"));
        as(FOUNDER).get(YEARS + "2071").then().body("version", equalTo(1));
        as(FOUNDER).get(YEARS + "2017").then().statusCode(404);
        as(FOUNDER).get(YEARS + "soon").then().statusCode(404);
    }

    @Test
    void a_notice_that_is_amended_makes_another_version_and_one_that_is_repeated_does_not() {
        put("\"v0\"", notice(2072, "2072-01-04")).then().statusCode(200);
        put("\"v0\"", notice(2072, "2072-01-05"))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        put("\"v1\"", notice(2072, "2072-01-04"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        put("\"v1\"", notice(2072, "2072-01-05"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("offDays", contains("2072-01-01", "2072-01-05"));
        assertThat(published(2072)).as("messages").isEqualTo(2);
    }

    @Test
    void of_two_who_say_what_an_unknown_year_is_one_is_told_that_it_is_known() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> first = () -> put("\"v0\"", notice(2073, "2073-01-02")).statusCode();
            Callable<Integer> second = () -> put("\"v0\"", notice(2073, "2073-01-03")).statusCode();
            var answers =
                    pool.invokeAll(List.of(first, second)).stream()
                            .map(
                                    future -> {
                                        try {
                                            return future.get();
                                        } catch (Exception e) {
                                            throw new AssertionError(e);
                                        }
                                    });
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
            assertThat(published(2073)).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void only_who_operates_the_platform_says_what_a_year_is() {
        for (var account : List.of(a("CHAIR", Federation.aCity()), Ids.next())) {
            as(account)
                    .header("If-Match", "*")
                    .body(notice(2026, "2026-01-02"))
                    .put(YEARS + "2026")
                    .then()
                    .statusCode(403);
        }
        as(FOUNDER).body(notice(2026, "2026-01-02")).put(YEARS + "2026").then().statusCode(428);
    }

    @Test
    void everything_wrong_with_a_notice_is_said_at_once() {
        put(
                        "*",
                        Map.of(
                                "provisional",
                                false,
                                "source",
                                "?",
                                "offDays",
                                List.of("2071-01-01"),
                                "workDays",
                                List.of("2072-01-05")))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems(
                                "CALENDAR_SOURCE_LENGTH",
                                "CALENDAR_DAY_OF_ANOTHER_YEAR",
                                "CALENDAR_WORKED_WEEKDAY"));
    }

    private static io.restassured.response.Response put(String version, Map<String, ?> body) {
        var text = body.get("source").toString();
        var year = text.length() > 4 ? text.substring(0, 4) : "2072";
        return as(FOUNDER).header("If-Match", version).body(body).put(YEARS + year);
    }

    private static Map<String, Object> notice(int year, String off) {
        return Map.of(
                "provisional",
                false,
                "source",
                year + "年部分节假日安排的通知",
                "offDays",
                Stream.of(year + "-01-01", off).toList(),
                "workDays",
                List.of());
    }

    private static long published(int year) {
        var sql =
                "select count(*) from outbox where topic = '"
                        + CalendarSet.TOPIC
                        + "' and key = '"
                        + new CalendarSet(year, 1, true, "", List.of(), List.of()).key()
                        + "'";
        return KeptConnection.ask(
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        rows.next();
                        return rows.getLong(1);
                    }
                });
    }
}
