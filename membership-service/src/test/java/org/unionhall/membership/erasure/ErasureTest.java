package org.unionhall.membership.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Phone;
import org.unionhall.membership.World;
import org.unionhall.membership.standing.Leaving;

/** People are erased, and restored in time: over the real database, with real sign-ins. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ErasureTest {

    private static final Duration BEYOND = Duration.ofDays(32);

    private Given.City city;
    private UUID north;
    private UUID above;
    private String mobile;
    private JsonPath phone;
    private UUID account;
    private Map<String, Object> application;
    private String number;
    private UUID memberId;

    @BeforeEach
    void a_member_of_the_north_with_a_telephone() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        above = Given.clerkOf(city.city());
        mobile = Given.mobile();
        phone = Phone.signIn(mobile);
        account = Phone.me(phone).jsonPath().getUUID("id");
        application = Given.application(city.north());
        number = (String) application.get("idNumber");
        memberId = joined(account, application, north);
    }

    private static UUID joined(UUID account, Map<String, Object> application, UUID clerk) {
        var id = Given.made(account, "/api/v1/applications", application);
        Given.as(clerk).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
        return Given.as(account).get("/api/v1/members/me").jsonPath().getUUID("id");
    }

    private UUID left() {
        Leaving.left(account, north);
        return account;
    }

    private UUID setAside() {
        return Erasing.setAside(left(), north, above);
    }

    private static RequestSpecification as(JsonPath tokens) {
        return given().header("Authorization", "Bearer " + tokens.getString("accessToken"))
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse restore(JsonPath tokens, String idNumber) {
        return as(tokens)
                .body(Erasing.document(idNumber))
                .post(Erasing.PATH + "/restoration")
                .then();
    }

    private static long rows(String table, String column, UUID id) {
        return Given.count(
                "select count(*) from " + table + " where " + column + " = '" + id + "'");
    }

    @Test
    void who_has_left_is_erased_by_two_and_nothing_leads_to_the_person_any_more() {
        Given.as(account)
                .get(Erasing.PATH + "/preview")
                .then()
                .statusCode(200)
                .body("possible", equalTo(false))
                .body("items.find { it.part == 'MEMBERSHIP' }.open", equalTo(1));
        Erasing.ask(account).statusCode(409).body("code", equalTo("ERASURE_BLOCKED"));
        left();
        Given.as(account)
                .get(Erasing.PATH + "/preview")
                .then()
                .body("possible", equalTo(true))
                .body("restoreDays", equalTo(30))
                .body("items.open", everyItem(equalTo(0)))
                .body("items.find { it.part == 'MOVEMENTS' }.fate", equalTo("KEPT"))
                .body("items.find { it.part == 'MOVEMENTS' }.count", equalTo(2));
        long headcount = rows("member", "unit_id", city.north().id());
        var id = Erasing.asked(account);
        waits(north, "ERASURES_TO_CHECK", true);
        Erasing.read(north, id)
                .statusCode(200)
                .body("person.name", equalTo("阿不都·艾尼"))
                .body("person.memberId", equalTo(memberId.toString()))
                .body("parts", notNullValue());
        Erasing.decide(above, id, "approval").statusCode(409);
        Erasing.decide(north, id, "check").statusCode(200).body("state", equalTo("CHECKED"));
        waits(north, "ERASURES_TO_CHECK", false);
        waits(above, "ERASURES_TO_DECIDE", true);
        Erasing.decide(above, id, "approval")
                .statusCode(200)
                .body("state", equalTo("SET_ASIDE"))
                .body("person", nullValue())
                .body("restorableUntil", notNullValue());
        waits(above, "ERASURES_TO_DECIDE", false);
        nothingIsRead();
        assertThat(rows("member", "unit_id", city.north().id())).isEqualTo(headcount);
        Given.as(north)
                .get("/api/v1/members/" + memberId + "/movements")
                .then()
                .body("items.kind", contains("JOINED", "EXITED"));
        Erasing.pass(Instant.now().plus(BEYOND));
        Erasing.read(above, id)
                .body("state", equalTo("ERASED"))
                .body("checkNote", nullValue())
                .body("person", nullValue());
        assertThat(rows("erasure_mark", "erasure_id", id)).isZero();
        var anew = Phone.signIn(mobile);
        restore(anew, number).statusCode(422).body("code", equalTo("NOTHING_TO_RESTORE"));
        joined(Phone.me(anew).jsonPath().getUUID("id"), anotherTime(), north);
    }

    private Map<String, Object> anotherTime() {
        var again = Given.application(city.north());
        again.put("idNumber", number);
        return again;
    }

    private void nothingIsRead() {
        Given.as(north)
                .get("/api/v1/members/" + memberId)
                .then()
                .statusCode(200)
                .body("name", equalTo("已删除"))
                .body("mobile", nullValue())
                .body("status", equalTo("EXITED"));
        Given.as(north)
                .body(Map.of("idType", "RESIDENT_ID", "idNumber", number, "purpose", "核对会籍"))
                .post("/api/v1/members/lookup")
                .then()
                .statusCode(200)
                .body("items", empty());
        for (var list : List.of("/api/v1/members?name=阿不都", "/api/v1/applications")) {
            var answer = Given.as(north).get(list).then().statusCode(200).extract().asString();
            assertThat(answer).doesNotContain(number.substring(14)).doesNotContain("阿不都");
        }
        var changes = Given.as(north).get("/api/v1/members/changes").then().extract().asString();
        assertThat(changes).doesNotContain("阿不都");
        Phone.refresh(phone.getString("refreshToken")).then().statusCode(401);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(Phone.me(phone).statusCode()).isEqualTo(401));
        Given.apply(account, Given.application(city.north())).then().statusCode(401);
        for (var table :
                List.of("notification", "refresh_token", "known_device", "idempotency_key")) {
            assertThat(rows(table, "account_id", account)).as(table).isZero();
        }
    }

    @Test
    void the_person_has_everything_back_in_time_by_the_telephone_and_the_document() {
        left();
        var before = Given.as(north).get("/api/v1/members/" + memberId).jsonPath().getMap("");
        var id = Erasing.setAside(account, north, above);
        var anew = Phone.signIn(mobile);
        var second = Phone.me(anew).jsonPath().getUUID("id");
        assertThat(second).isNotEqualTo(account);
        as(anew).get("/api/v1/members/me").then().statusCode(404);
        as(anew).get(Erasing.PATH + "/mine").then().body("items", empty());
        restore(anew, Given.residentId()).statusCode(422);
        restore(Phone.signIn(Given.mobile()), number)
                .statusCode(422)
                .body("code", equalTo("NOTHING_TO_RESTORE"));
        restore(anew, number).statusCode(200).body("state", equalTo("RESTORED"));
        Phone.refresh(anew.getString("refreshToken")).then().statusCode(401);
        var back = Phone.signIn(mobile);
        assertThat(Phone.me(back).jsonPath().getUUID("id")).isEqualTo(account);
        as(back).get("/api/v1/members/me")
                .then()
                .body("id", equalTo(memberId.toString()))
                .body("name", equalTo("阿不都·艾尼"));
        var after = Given.as(north).get("/api/v1/members/" + memberId).jsonPath().getMap("");
        for (var field : List.of("name", "idNumber", "mobile", "group", "status", "unitId")) {
            assertThat(after.get(field)).as(field).isEqualTo(before.get(field));
        }
        Given.as(north)
                .body(Map.of("field", "ID_NUMBER", "purpose", "核对恢复后的会籍"))
                .post("/api/v1/members/" + memberId + "/reveal")
                .then()
                .body("value", equalTo(number));
        Erasing.pass(Instant.now().plus(BEYOND));
        Erasing.read(account, id).body("state", equalTo("RESTORED"));
        as(back).get("/api/v1/members/me").then().body("name", equalTo("阿不都·艾尼"));
    }

    @Test
    void a_key_that_is_replaced_meanwhile_closes_nothing() {
        setAside();
        Given.as(Given.FOUNDER).post("/api/v1/operations/membership/reseal");
        restore(Phone.signIn(mobile), number).statusCode(200);
    }

    @Test
    void who_joins_anew_in_the_meantime_keeps_that_and_gets_nothing_back() {
        setAside();
        var anew = Phone.signIn(mobile);
        joined(Phone.me(anew).jsonPath().getUUID("id"), anotherTime(), north);
        restore(anew, number).statusCode(409).body("code", equalTo("JOINED_ANEW"));
        as(anew).get("/api/v1/members/me").then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void nobody_escapes_what_is_open_by_it() {
        var expelled = Leaving.proposedExpulsion(north, memberId);
        Erasing.ask(account).statusCode(409);
        Leaving.filed(above, expelled);
        // The expulsion stays in the ledger, whoever is erased.
        var id = Erasing.asked(account);
        Erasing.decide(north, id, "check").statusCode(200);
        var waiting = Given.made(account, "/api/v1/disputes", dispute());
        Erasing.decide(above, id, "approval")
                .statusCode(409)
                .body("code", equalTo("ERASURE_BLOCKED"));
        Given.as(account).post("/api/v1/disputes/" + waiting + "/withdrawal");
        Erasing.decide(above, id, "approval").statusCode(200);
        Given.as(north)
                .get("/api/v1/members/" + memberId)
                .then()
                .body("status", equalTo("EXPELLED"));
    }

    private Map<String, Object> dispute() {
        return Map.of(
                "name", "阿不都·艾尼",
                "idType", "RESIDENT_ID",
                "idNumber", Given.residentId(),
                "unitId", city.south().id(),
                "statement", "证件是我本人的。");
    }

    @Test
    void who_holds_an_office_or_is_a_program_is_not_erased() {
        left();
        var office = Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        Given.as(account)
                .get(Erasing.PATH + "/preview")
                .then()
                .body("items.find { it.part == 'OFFICES' }.open", equalTo(1));
        Erasing.ask(account).statusCode(403).body("code", equalTo("OFFICE_HELD"));
        assertThat(office).isNotNull();
        Given.change("UPDATE account SET mobile_index = NULL WHERE id = ?", account);
        Given.as(account)
                .get(Erasing.PATH + "/preview")
                .then()
                .body("items.find { it.part == 'ACCOUNT' }.open", equalTo(1));
    }

    @Test
    void nobody_decides_about_oneself_twice_or_about_what_was_not_seen() {
        var person = Erasing.rejected(city.north(), north);
        var id = Erasing.asked(person);
        Erasing.ask(person).statusCode(409).body("code", equalTo("ERASURE_OPEN"));
        Given.appoint(person, city.city(), "CLERK", Given.CLERK);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Given.as(person)
                                        .get(Erasing.PATH)
                                        .then()
                                        .body("items.id", hasItem(id.toString())));
        for (var move : List.of("check", "refusal")) {
            Erasing.decide(person, id, move).statusCode(403).body("code", equalTo("OWN_ERASURE"));
        }
        Given.change("UPDATE appointment_copy SET ended = true WHERE account_id = ?", person);
        Given.as(north)
                .body(Erasing.reason())
                .post(Erasing.PATH + "/" + id + "/check")
                .then()
                .statusCode(428);
        Erasing.decide(north, id, "check", "\"v9\"").statusCode(412);
        Erasing.decide(above, id, "check").statusCode(200);
        Erasing.decide(above, id, "approval")
                .statusCode(403)
                .body("code", equalTo("CHECKED_BY_YOU"));
        Erasing.decide(north, id, "approval").statusCode(403).body("code", equalTo("FORBIDDEN"));
        Erasing.withdraw(north, id).statusCode(403).body("code", equalTo("FOR_THE_ASKER"));
        var stranger = Given.clerkOf(Given.aCity().city());
        Erasing.read(stranger, id).statusCode(404);
        Erasing.read(UUID.randomUUID(), id).statusCode(404);
        var second = Given.clerkOf(city.city());
        Erasing.decide(second, id, "approval", "\"v1\"").statusCode(412);
        Erasing.decide(second, id, "approval").statusCode(200);
        Erasing.decide(second, id, "refusal").statusCode(409);
    }

    @Test
    void the_person_withdraws_or_reads_why_it_was_refused() {
        var person = left();
        var id = Erasing.asked(person);
        Erasing.withdraw(person, id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        Erasing.withdraw(person, id).statusCode(409).body("code", equalTo("ERASURE_CLOSED"));
        var again = Erasing.asked(person);
        Erasing.decide(north, again, "refusal").statusCode(200).body("state", equalTo("REFUSED"));
        Erasing.read(person, again).body("decision", notNullValue()).body("checkNote", nullValue());
        assertThat(
                        Given.count(
                                "select count(*) from notification where template in"
                                        + " ('ERASURE_ASKED', 'ERASURE_MOVED') and account_id = '"
                                        + person
                                        + "'"))
                .isEqualTo(3);
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", person);
        Erasing.ask(person).statusCode(429).body("code", equalTo("TOO_MANY_ERASURES"));
        restore(phone, number).statusCode(422);
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", person);
        restore(phone, number).statusCode(429).body("code", equalTo("TOO_MANY_ERASURES"));
    }

    @Test
    void an_end_that_was_a_mistake_is_not_taken_back_of_somebody_who_is_erased() {
        Leaving.died(account, north);
        Erasing.setAside(account, north, above);
        var tag = Given.as(above).get("/api/v1/members/" + memberId).header("ETag");
        Leaving.takeBack(above, memberId, tag)
                .statusCode(409)
                .body("code", equalTo("MEMBER_ERASED"));
    }

    @Test
    void a_message_that_comes_late_brings_nothing_back() {
        setAside();
        Given.told(account);
        Erasing.pass(Instant.now().plus(BEYOND));
        assertThat(rows("notification", "account_id", account)).isZero();
    }

    @Test
    void many_at_once_make_one_and_are_approved_once() throws Exception {
        left();
        var asked = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            asked.add(() -> Erasing.ask(account).extract().statusCode());
        }
        assertThat(atOnce(asked)).containsOnlyOnce(201);
        var id =
                UUID.fromString(
                        Given.as(account)
                                .get(Erasing.PATH + "/mine")
                                .jsonPath()
                                .getString("items[0].id"));
        Erasing.decide(north, id, "check").statusCode(200);
        var tag = Given.as(above).get(Erasing.PATH + "/" + id).header("ETag");
        var moves = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            moves.add(() -> Erasing.decide(above, id, "approval", tag).extract().statusCode());
            moves.add(() -> Erasing.withdraw(account, id).extract().statusCode());
        }
        assertThat(atOnce(moves)).containsOnlyOnce(200);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> tasks) throws Exception {
        try (var threads = new Threads(tasks.size())) {
            return threads.all(tasks);
        }
    }

    /** A pool that ends. */
    private record Threads(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        Threads(int count) {
            this(Executors.newFixedThreadPool(count));
        }

        List<Integer> all(List<Callable<Integer>> tasks) throws Exception {
            var answers = new ArrayList<Integer>();
            for (var one : pool.invokeAll(tasks)) {
                answers.add(one.get());
            }
            return answers;
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    @Test
    void what_is_late_is_seen_one_union_further_up() {
        var person = Erasing.rejected(city.north(), north);
        var id = Erasing.asked(person);
        Given.change("UPDATE erasure SET due_at = now() - interval '1 day' WHERE id = ?", id);
        Erasing.read(north, id).body("late", equalTo(true));
        waits(above, "ERASURES_LATE", true);
    }

    @Test
    void who_never_joined_is_known_by_the_telephone_alone() {
        var bare = Given.mobile();
        var tokens = Phone.signIn(bare);
        var person = Phone.me(tokens).jsonPath().getUUID("id");
        var id = Erasing.asked(person);
        var unit =
                rows(
                        "erasure e join unit_copy u on u.unit_id = e.unit_id and u.parent_id is"
                                + " null",
                        "e.id",
                        id);
        assertThat(unit).isEqualTo(1);
        Erasing.withdraw(person, id).statusCode(200);
    }

    private static void waits(UUID clerk, String kind, boolean expected) {
        var kinds = Given.as(clerk).get("/api/v1/tasks").jsonPath().getList("items.kind");
        assertThat(kinds.contains(kind)).isEqualTo(expected);
    }
}
