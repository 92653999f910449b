package org.unionhall.organization.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.aCity;
import static org.unionhall.organization.Federation.aCountyOf;
import static org.unionhall.organization.Federation.aGrassrootsUnionOf;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.station.Stationing.PUBLIC;
import static org.unionhall.organization.station.Stationing.STATIONS;
import static org.unionhall.organization.station.Stationing.change;
import static org.unionhall.organization.station.Stationing.check;
import static org.unionhall.organization.station.Stationing.close;
import static org.unionhall.organization.station.Stationing.open;
import static org.unionhall.organization.station.Stationing.opened;
import static org.unionhall.organization.station.Stationing.station;
import static org.unionhall.organization.station.Stationing.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Database;
import org.unionhall.organization.Federation;
import org.unionhall.platform.tasks.LookForTasks;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class StationTest {

    @Inject LookForTasks look;

    private UUID county;
    private UUID union;
    private UUID keeper;

    @BeforeEach
    void given_a_union_of_a_county() {
        county = aCountyOf(aCity());
        union = aGrassrootsUnionOf(county);
        keeper = a("CLERK", union);
    }

    private static ValidatableResponse seen(UUID station) {
        return RestAssured.get(PUBLIC + "/" + station).then();
    }

    private ValidatableResponse counts(UUID unit, Object on) {
        return as(a("AUDITOR", county))
                .get(STATIONS + "/counts?unit=" + unit + "&on=" + on)
                .then()
                .statusCode(200);
    }

    @Test
    void a_station_is_opened_changed_checked_and_closed_and_every_edition_stays() {
        var body = station(union);
        var id = open(keeper, body).statusCode(201).extract().jsonPath().getUUID("id");
        body.put("address", "南大街 2 号");
        change(keeper, id, body).statusCode(200).body("version", equalTo(2));
        change(keeper, id, body).statusCode(200).body("version", equalTo(2));
        check(keeper, id).statusCode(200).body("version", equalTo(3));
        close(keeper, id, today()).statusCode(200).body("state", equalTo("CLOSED"));
        as(keeper)
                .get(STATIONS + "/" + id + "/editions")
                .then()
                .statusCode(200)
                .body("items.change", contains("CLOSED", "CHECKED", "CHANGED", "OPENED"))
                .body("items[0].reason", equalTo("场地到期收回。"))
                .body("items[3].address", equalTo("七里铺街火车站广场东侧"))
                .body("items[3].documentNumber", equalTo("延工发〔2020〕12号"));
        for (var answer :
                List.of(change(keeper, id, body), check(keeper, id), close(keeper, id, null))) {
            answer.statusCode(409).body("code", equalTo("STATION_CLOSED"));
        }
        seen(id).statusCode(404);
    }

    @Test
    void it_counts_from_its_opening_to_the_day_before_its_closing_for_all_above() {
        var body = station(union);
        body.put("openedOn", "2020-05-01");
        var id = open(keeper, body).statusCode(201).extract().jsonPath().getUUID("id");
        open(keeper, station(union, "BABY_ROOM", "母婴室")).statusCode(201);
        close(keeper, id, today()).statusCode(200);

        counts(county, "2020-04-30").body("careStations", equalTo(0));
        counts(county, "2020-05-01").body("careStations", equalTo(1));
        counts(county, today().minusDays(1))
                .body("careStations", equalTo(1))
                .body("babyRooms", equalTo(1));
        counts(county, today()).body("careStations", equalTo(0)).body("babyRooms", equalTo(1));
        assertThat(facts("CARE_STATION_OPENED", "2020-05-01", union)).isOne();
        assertThat(facts("CARE_STATION_CLOSED", today().toString(), union)).isOne();
    }

    @Test
    void an_entry_by_mistake_is_closed_on_the_day_of_its_opening_and_never_counted() {
        var id = opened(keeper, union);
        var first = today().minusYears(1);
        close(keeper, id, first.minusDays(1))
                .statusCode(422)
                .body("code", equalTo("DATE_OUT_OF_RANGE"));
        close(keeper, id, today().plusDays(1)).statusCode(422);
        close(keeper, id, first).statusCode(200);
        counts(union, first).body("careStations", equalTo(0));
    }

    @Test
    void what_it_was_entered_as_stays_and_nothing_of_a_person_is_taken() {
        var body = station(union);
        var id = open(keeper, body).statusCode(201).extract().jsonPath().getUUID("id");
        body.put("kind", "BABY_ROOM");
        change(keeper, id, body).statusCode(409).body("code", equalTo("STATION_FIXED"));
        var mobile = station(union);
        mobile.put("publicPhone", "13900010002");
        open(keeper, mobile).statusCode(422).body("code", equalTo("PERSONAL_NUMBER"));
        var noted = station(union);
        noted.put("note", "找管理员 11010519491231002X");
        open(keeper, noted).statusCode(422).body("code", equalTo("PERSONAL_NUMBER"));
        var unknown = station(union);
        unknown.put("equipment", List.of("HELICOPTER"));
        open(keeper, unknown).statusCode(422).body("code", equalTo("INVALID_VALUE"));
        var swapped = station(union);
        swapped.put("latitude", 109.489757);
        swapped.put("longitude", 36.585321);
        open(keeper, swapped)
                .statusCode(422)
                .body("code", equalTo("STATION_PLACE_SWAPPED"))
                .body("errors[0].pointer", equalTo("/latitude"));
    }

    @Test
    void of_two_that_enter_the_same_at_once_one_does_and_a_stale_change_is_refused()
            throws Exception {
        var body = station(union);
        var answers = atOnce(() -> open(keeper, body).extract().statusCode(), 2);
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        open(keeper, body).statusCode(409).body("code", equalTo("STATION_OPEN_TWICE"));
        var id = opened(keeper, union);
        as(keeper)
                .header("If-Match", "\"v7\"")
                .post(STATIONS + "/" + id + "/check")
                .then()
                .statusCode(412);
        as(keeper).post(STATIONS + "/" + id + "/check").then().statusCode(428);
    }

    private static List<Integer> atOnce(Callable<Integer> work, int times) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<Integer>();
            for (var one : pool.invokeAll(java.util.Collections.nCopies(times, work))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_union_that_is_over_locked_or_prepared_opens_nothing() {
        var body = Federation.body("筹备工会", "GRASSROOTS", county);
        body.put("status", "PREPARING");
        var prepared = Federation.unit(FOUNDER, body);
        open(FOUNDER, station(prepared))
                .statusCode(409)
                .body("code", equalTo("STATION_UNION_NOT_AT_WORK"));
        Federation.dissolve(FOUNDER, union).statusCode(200);
        open(FOUNDER, station(union))
                .statusCode(409)
                .body("code", equalTo("STATION_UNION_NOT_AT_WORK"));
        open(keeper, station(union)).statusCode(404);
    }

    @Test
    void with_its_union_a_station_goes_to_the_federation_above_which_is_to_look_at_it() {
        var id = opened(keeper, union);
        var twin = station(union, "CARE_STATION", "同名驿站");
        var doubled = open(keeper, twin).statusCode(201).extract().jsonPath().getUUID("id");
        twin.put("unitId", county);
        open(FOUNDER, twin).statusCode(201);

        Federation.dissolve(FOUNDER, union).statusCode(200);

        var above = a("CLERK", county);
        as(above)
                .get(STATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("unitId", equalTo(county.toString()))
                .body("state", equalTo("IN_ORDER"))
                .body("checkDueOn", equalTo(today().plusDays(30).toString()));
        as(above).get(STATIONS + "/" + doubled).then().body("state", equalTo("CLOSED"));
        assertThat(tasks(county)).isOne();
        assertThat(facts("CARE_STATION_CLOSED", today().toString(), union)).isEqualTo(2);
        assertThat(facts("CARE_STATION_OPENED", today().toString(), county)).isOne();
        check(keeper, id).statusCode(404);
        check(above, id).statusCode(200);
        assertThat(tasks(county)).isZero();
        seen(id).statusCode(200).body("unitName", not(nullValue()));
    }

    @Test
    void a_union_that_ends_while_its_station_changes_leaves_nothing_behind() throws Exception {
        for (int i = 0; i < 3; i++) {
            var ending = aGrassrootsUnionOf(county);
            var body = station(ending);
            var id = open(FOUNDER, body).statusCode(201).extract().jsonPath().getUUID("id");
            body.put("address", "改到别处");
            var pool = Executors.newFixedThreadPool(3);
            try {
                var work =
                        List.<Callable<Integer>>of(
                                () -> change(FOUNDER, id, body).extract().statusCode(),
                                () -> open(FOUNDER, station(ending)).extract().statusCode(),
                                () -> Federation.dissolve(FOUNDER, ending).extract().statusCode());
                var answers = pool.invokeAll(work);
                assertThat(answers.get(0).get()).isIn(200, 409);
                assertThat(answers.get(1).get()).isIn(201, 409);
                assertThat(answers.get(2).get()).isEqualTo(200);
            } finally {
                pool.shutdownNow();
            }
            assertThat(
                            number(
                                    "select count(*) from station where closed_on is null and"
                                            + " unit_id = '"
                                            + ending
                                            + "'"))
                    .isZero();
        }
    }

    @Test
    void one_that_is_not_looked_at_is_a_task_then_marked_then_not_found_but_counts() {
        var id = opened(keeper, union);
        seen(id).statusCode(200).body("checkOverdue", equalTo(false));
        due(id, 30);
        assertThat(tasks(union)).isOne();
        due(id, -1);
        seen(id).statusCode(200).body("checkOverdue", equalTo(true));
        listed("OVERDUE", id);
        due(id, -31);
        seen(id).statusCode(404);
        listed("HIDDEN", id);
        counts(union, today()).body("careStations", equalTo(1));
        RestAssured.get(PUBLIC + "/nearest?lat=36.5853&lon=109.4898")
                .then()
                .body("items.id", not(hasItem(id.toString())));
        check(keeper, id).statusCode(200).body("checkDueOn", equalTo(nextYear()));
        seen(id).statusCode(200).body("checkOverdue", equalTo(false));
        assertThat(tasks(union)).isZero();
    }

    private static String nextYear() {
        return today().plusMonths(12).toString();
    }

    private void due(UUID station, int days) {
        Database.run(
                "update station set checked_on = checked_on - 400, check_due_on = date '%s' where id = '%s'"
                        .formatted(today().plusDays(days), station));
        while (look.look(Instant.now())) {
            // until all is told
        }
    }

    private void listed(String state, UUID station) {
        as(keeper)
                .get(STATIONS + "?region=610600&kind=CARE_STATION&state=" + state)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(station.toString()));
    }

    @Test
    void anybody_finds_the_nearest_first_and_is_told_nothing_of_accounts() {
        double east = 80 + Math.abs(union.getLeastSignificantBits() % 1_000_000) / 100_000.0;
        var near = placed("近", 41.0, east);
        var far = placed("远", 41.02, east);
        placed("太远", 41.2, east);
        var path = "/nearest?radius=5000&lat=41.001&lon=%.5f".formatted(east);
        RestAssured.get(PUBLIC + path)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("max-age=60"))
                .body("items.id", contains(near.toString(), far.toString()))
                .body("items[0].metres", equalTo(111))
                .body("items[1].metres", equalTo(2113))
                .body("items[0].openNow", notNullValue())
                .body("items[0].unitId", nullValue())
                .body("items[0].approvalDocument", nullValue());
        RestAssured.get(PUBLIC + path.replace("nearest", "map"))
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("features.id", contains(near.toString(), far.toString()))
                .body("features[0].geometry.coordinates[1]", equalTo(41.0f));
        RestAssured.get(PUBLIC + path + "&kind=BABY_ROOM").then().body("items", hasSize(0));
        RestAssured.get(PUBLIC + "?region=659001").then().body("items", hasSize(3));
        RestAssured.get(PUBLIC + "/regions")
                .then()
                .statusCode(200)
                .body("items.find { it.regionCode == '659001' }.stations", equalTo(3));
        RestAssured.get(PUBLIC + "/equipment")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("MICROWAVE"));
        Database.run("update station set closed_on = current_date where region_code = '659001'");
    }

    private UUID placed(String name, double latitude, double longitude) {
        var body = station(union, "CARE_STATION", name + "处驿站");
        body.put("latitude", latitude);
        body.put("longitude", Math.round(longitude * 100_000) / 100_000.0);
        body.put("regionCode", "659001");
        return open(keeper, body).statusCode(201).extract().jsonPath().getUUID("id");
    }

    @Test
    void a_place_that_is_none_is_refused_by_name() {
        for (var bad :
                Map.of(
                                "radius=500", "lat",
                                "lat=36.5", "lon",
                                "lat=109.5&lon=36.5", "lat",
                                "lat=x&lon=109.5", "lat",
                                "lat=NaN&lon=109.5", "lat",
                                "lat=36.5&lon=109.5&radius=50001", "radius",
                                "lat=36.5&lon=109.5&radius=-1", "radius")
                        .entrySet()) {
            RestAssured.get(PUBLIC + "/nearest?" + bad.getKey())
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_PARAMETER"))
                    .body("errors[0].parameter", equalTo(bad.getValue()));
        }
    }

    private static long tasks(UUID unit) {
        return number(
                "select count(*) from told_task where not done and kind = 'STATION_TO_CHECK' and"
                        + " unit_id = '"
                        + unit
                        + "'");
    }

    private static long facts(String measure, String on, UUID unit) {
        return number(
                ("select count(*) from outbox where convert_from(payload, 'UTF8') ~ '\"measure\" *:"
                     + " *\"%s\"' and convert_from(payload, 'UTF8') ~ '\"unitId\" *: *\"%s\"' and"
                     + " convert_from(payload, 'UTF8') ~ '\"on\" *: *\"%s\"'")
                        .formatted(measure, unit, on));
    }

    private static long number(String query) {
        try (var connection = Database.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
