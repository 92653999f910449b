package org.unionhall.membership.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.unionhall.membership.World;

/** What the register says is put right: over the real database, with real messages. */
@QuarkusTest
@QuarkusTestResource(World.class)
class CorrectionTest {

    private Given.City city;
    private UUID north;
    private UUID above;
    private UUID member;
    private UUID memberId;
    private String number;

    @BeforeEach
    void a_member_of_the_north() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        above = Given.clerkOf(city.city());
        member = UUID.randomUUID();
        memberId = joined(member, Given.application(city.north()));
    }

    private UUID joined(UUID account, Map<String, Object> application) {
        number = (String) application.get("idNumber");
        var id = Given.made(account, "/api/v1/applications", application);
        Given.as(north).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
        return Given.as(account).get("/api/v1/members/me").jsonPath().getUUID("id");
    }

    @Test
    void a_clerk_puts_a_group_right_and_entry_member_figures_and_facts_follow() {
        regrouped("COURIER", 1);
        correct("GROUP", "TRUCK_DRIVER")
                .statusCode(200)
                .body("former", equalTo("COURIER"))
                .body("present", equalTo("TRUCK_DRIVER"))
                .body("by", equalTo(north.toString()));
        shows("group", "TRUCK_DRIVER");
        regrouped("TRUCK_DRIVER", 1);
        regrouped("COURIER", 0);
        correct("MIGRANT_WORKER", "false").statusCode(200);
        for (var reader : List.of(member, north, above)) {
            Given.as(reader)
                    .get(Correcting.of(memberId))
                    .then()
                    .statusCode(200)
                    .body("items.field", contains("MIGRANT_WORKER", "GROUP"));
        }
        told("MEMBER_CORRECTED", 2);
        assertThat(
                        Given.count(
                                "select count(*) from outbox where type = 'MemberCorrected' and key"
                                        + " ="
                                        + " '%s'".formatted(memberId)))
                .isEqualTo(2);
        Given.as(north)
                .get("/api/v1/members/" + memberId + "/movements")
                .then()
                .body("items.kind", contains("JOINED"));
    }

    @Test
    void every_field_is_put_right_by_the_rule_of_joining() {
        correct("MOBILE", "+86 138-1234-5678")
                .statusCode(200)
                .body("present", equalTo("138****5678"));
        shows("mobile", "138****5678");
        correct("EMPLOYER_NAME", "延安快递有限公司").statusCode(200);
        correct("EMPLOYER_NAME", null).statusCode(200).body("present", nullValue());
        correct("EMPLOYMENT_FORM", "DISPATCH").statusCode(200);
        shows("employmentForm", "DISPATCH");
        refused("GROUP", "NOBODY", 422, null);
        refused("MOBILE", "12345", 422, "MOBILE_FORM");
        refused("EMPLOYMENT_FORM", "SLAVE", 422, null);
        refused("MIGRANT_WORKER", "maybe", 422, null);
        refused("EMPLOYER_CREDIT_CODE", "123", 422, "CREDIT_CODE_LENGTH");
        refused("NAME", "X", 422, "NAME_FORM");
        refused("SEX", "FEMALE", 422, "FOLLOWS_FROM_NUMBER");
        refused("BIRTH_DATE", "1990-01-01", 422, "FOLLOWS_FROM_NUMBER");
        refused("EMPLOYMENT_FORM", "DISPATCH", 422, "NOTHING_TO_CORRECT");
        refused("ID_NUMBER", Given.residentId(), 422, "SECOND_ACCOUNT_NEEDED");
    }

    @Test
    void no_number_hides_in_what_anybody_reads() {
        refused("EMPLOYER_NAME", "张三 " + Given.residentId(), 422, "PERSONAL_NUMBER");
        for (var field : List.of("reason", "document")) {
            var order = Correcting.order("GROUP", "TRUCK_DRIVER");
            order.put(field, "手机 13812345678");
            Correcting.correct(north, memberId, order, tag())
                    .statusCode(422)
                    .body("code", equalTo("PERSONAL_NUMBER"));
        }
        correct("MOBILE", "13812345678").statusCode(200);
        Given.as(member)
                .get(Correcting.of(memberId))
                .then()
                .body("items[0].present", equalTo("138****5678"));
        assertThat(
                        Given.count(
                                "select count(*) from outbox where cast(payload as text) like"
                                        + " '%13812345678%'"))
                .isZero();
    }

    @Test
    void nobody_corrects_the_own_data_and_no_stale_version_corrects() {
        Given.appoint(member, city.city(), "CLERK", Given.CLERK);
        Correcting.correct(member, memberId, Correcting.order("GROUP", "TRUCK_DRIVER"), tag())
                .statusCode(403)
                .body("code", equalTo("OWN_DATA"));
        var id = Correcting.asked(member, "GROUP", "TRUCK_DRIVER");
        Correcting.approve(member, id).statusCode(403).body("code", equalTo("OWN_DATA"));
        Correcting.refuse(member, id).statusCode(403).body("code", equalTo("OWN_DATA"));
        Correcting.correct(north, memberId, Correcting.order("GROUP", "TRUCK_DRIVER"), "\"v7\"")
                .statusCode(412);
        Given.as(north)
                .body(Correcting.order("GROUP", "TRUCK_DRIVER"))
                .post(Correcting.of(memberId))
                .then()
                .statusCode(428);
        shows("group", "COURIER");
    }

    @Test
    void a_member_asks_and_the_union_grants_what_it_has_seen() {
        var id = Correcting.asked(member, "GROUP", "TRUCK_DRIVER");
        Correcting.read(member, id)
                .body("state", equalTo("OPEN"))
                .body("own", equalTo(true))
                .body("dueOn", notNullValue())
                .body("late", equalTo(false));
        waits(north, "CORRECTIONS_TO_DECIDE", city.north().id(), true);
        Given.as(north).post(Correcting.PATH + "/" + id + "/approval").then().statusCode(428);
        Correcting.approve(north, id, "\"v9\"").statusCode(412);
        Correcting.approve(north, id).statusCode(200).body("state", equalTo("GRANTED"));
        shows("group", "TRUCK_DRIVER");
        Given.as(member)
                .get(Correcting.of(memberId))
                .then()
                .body("items[0].requestId", equalTo(id.toString()));
        Correcting.approve(north, id).statusCode(409).body("code", equalTo("CORRECTION_CLOSED"));
        waits(north, "CORRECTIONS_TO_DECIDE", city.north().id(), false);
    }

    @Test
    void a_member_has_one_open_of_a_field_a_few_a_day_and_may_withdraw() {
        var id = Correcting.asked(member, "GROUP", "TRUCK_DRIVER");
        Correcting.ask(member, Correcting.order("GROUP", "COURIER"))
                .statusCode(409)
                .body("code", equalTo("CORRECTION_OPEN"));
        Correcting.asked(member, "MIGRANT_WORKER", "false");
        Correcting.withdraw(north, id).statusCode(403);
        Correcting.withdraw(member, id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        Correcting.asked(member, "GROUP", "TRUCK_DRIVER");
        Given.as(member)
                .get(Correcting.PATH + "/mine")
                .then()
                .body("items.state", contains("OPEN", "OPEN", "WITHDRAWN"));
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", member);
        Correcting.ask(member, Correcting.order("EMPLOYMENT_FORM", "DISPATCH"))
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_CORRECTIONS"));
        Correcting.ask(UUID.randomUUID(), Correcting.order("GROUP", "COURIER"))
                .statusCode(403)
                .body("code", equalTo("NO_MEMBERSHIP_TO_CORRECT"));
    }

    @Test
    void a_refusal_is_told_with_its_reason() {
        var id = Correcting.asked(member, "NAME", "阿不都·艾尼江");
        Correcting.refuse(north, id).statusCode(200).body("state", equalTo("REFUSED"));
        Correcting.read(member, id).body("decision", notNullValue());
        told("CORRECTION_REFUSED", 1);
        told("MEMBER_CORRECTED", 0);
    }

    @Test
    void what_is_late_is_seen_by_the_union_above() {
        var id = Correcting.asked(member, "GROUP", "TRUCK_DRIVER");
        Correcting.pass(Instant.now());
        waits(above, "CORRECTIONS_LATE", city.city().id(), false);
        Given.change(
                "UPDATE correction_request SET due_at = now() - interval '1 minute' WHERE id = ?",
                id);
        waits(above, "CORRECTIONS_LATE", city.city().id(), true);
        waits(north, "CORRECTIONS_LATE", city.city().id(), false);
        Correcting.read(north, id).body("late", equalTo(true)).body("state", equalTo("OPEN"));
    }

    @Test
    void a_number_is_put_right_by_two_and_birth_sex_claim_and_check_follow() {
        var other = Given.residentId("612601", java.time.LocalDate.of(1988, 2, 3), 122);
        var id = Correcting.proposed(north, memberId, other);
        shows("idNumber", "**************" + number.substring(14));
        Correcting.read(above, id).body("value", not(containsString("1988")));
        Correcting.approve(north, id)
                .statusCode(403)
                .body("code", equalTo("FIRST_DOES_NOT_DECIDE"));
        Correcting.approve(above, id).statusCode(200).body("state", equalTo("GRANTED"));
        shows("idNumber", "**************" + other.substring(14));
        shows("sex", "FEMALE");
        assertThat(claims(memberId)).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Given.as(north)
                                        .get("/api/v1/members/" + memberId)
                                        .then()
                                        .body("realNameCheck", equalTo("MATCHED")));
        assertThat(
                        Given.count(
                                "select count(*) from real_name_check where application_id = '%s'"
                                        .formatted(memberId)))
                .isEqualTo(1);
        // The former number is free again, and the present one is taken.
        Given.apply(UUID.randomUUID(), applicationOf(number)).then().statusCode(201);
        Given.apply(UUID.randomUUID(), applicationOf(other))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_TAKEN"));
    }

    @Test
    void a_members_own_request_for_the_number_needs_two_clerks() {
        var other = Given.residentId();
        var id = Given.made(member, Correcting.PATH, Correcting.order("ID_NUMBER", other));
        Correcting.approve(north, id).statusCode(200).body("state", equalTo("CHECKED"));
        shows("idNumber", "**************" + number.substring(14));
        waits(north, "CORRECTIONS_TO_DECIDE", city.north().id(), false);
        waits(above, "CORRECTIONS_TO_DECIDE", city.north().id(), true);
        Correcting.approve(north, id).statusCode(403);
        Correcting.approve(above, id).statusCode(200).body("state", equalTo("GRANTED"));
        shows("idNumber", "**************" + other.substring(14));
    }

    @Test
    void a_number_of_another_member_is_refused_alike_recorded_and_counted() {
        var taken = number;
        var hidden = UUID.randomUUID();
        var foreign = Given.aCity();
        var elsewhere = Given.application(foreign.north());
        var clerk = Given.clerkOf(foreign.north());
        var app = Given.made(hidden, "/api/v1/applications", elsewhere);
        Given.as(clerk).post("/api/v1/applications/" + app + "/approval").then().statusCode(200);
        var waiting = Given.application(city.south());
        Given.made(UUID.randomUUID(), "/api/v1/applications", waiting);
        var second = UUID.randomUUID();
        var secondId = joined(second, Given.application(city.north()));
        var answers = new ArrayList<String>();
        for (var used : List.of(taken, elsewhere.get("idNumber"), waiting.get("idNumber"))) {
            var id = Correcting.proposed(north, secondId, (String) used);
            answers.add(
                    Correcting.approve(above, id)
                            .statusCode(409)
                            .body("code", equalTo("NUMBER_NOT_USABLE"))
                            .extract()
                            .path("detail"));
            Correcting.read(above, id).body("state", equalTo("CHECKED"));
            Correcting.withdraw(north, id).statusCode(200);
        }
        assertThat(answers.stream().distinct()).hasSize(1);
        Given.as(hidden)
                .get("/api/v1/members/me/access-log")
                .then()
                .body("items.field", contains("MEMBERSHIP"));
        assertThat(claims(secondId)).isEqualTo(1);
        told("MEMBER_CORRECTED", 0);
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", above);
        var id = Correcting.proposed(north, secondId, Given.residentId());
        Correcting.approve(above, id).statusCode(429).body("code", equalTo("TOO_MANY_MISSES"));
    }

    @Test
    void a_name_that_was_confirmed_needs_two_and_another_does_not() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Given.as(north)
                                        .get("/api/v1/members/" + memberId)
                                        .then()
                                        .body("realNameCheck", equalTo("MATCHED")));
        refused("NAME", "阿不都·艾尼江", 422, "SECOND_ACCOUNT_NEEDED");
        var id =
                Correcting.propose(north, memberId, Correcting.order("NAME", "阿不都·艾尼江"))
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
        Correcting.approve(above, id).statusCode(200);
        shows("name", "阿不都·艾尼江");
        Correcting.propose(north, memberId, Correcting.order("GROUP", "TRUCK_DRIVER"))
                .statusCode(422)
                .body("code", equalTo("NO_SECOND_ACCOUNT_NEEDED"));
    }

    @Test
    void the_first_who_has_lost_the_right_counts_no_more() {
        var clerk = UUID.randomUUID();
        var appointment = Given.appoint(clerk, city.north(), "CLERK", Given.CLERK);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tagOf(clerk)).isNotNull());
        var id = Correcting.proposed(clerk, memberId, Given.residentId());
        Given.tellAppointment(appointment, 2, clerk, city.north(), "CLERK", Given.CLERK, true);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Correcting.read(clerk, id).statusCode(404));
        Correcting.approve(clerk, id, "\"v1\"").statusCode(404);
        Correcting.approve(north, id).statusCode(200).body("state", equalTo("CHECKED"));
        shows("idNumber", "**************" + number.substring(14));
        Correcting.approve(above, id).statusCode(200).body("state", equalTo("GRANTED"));
    }

    @Test
    void a_number_is_shown_to_compare_it_and_the_member_reads_of_it() {
        var other = Given.residentId();
        var id = Correcting.proposed(north, memberId, other);
        var wish = Map.of("field", "ID_NUMBER", "purpose", "与证件原件核对");
        Given.as(above)
                .body(wish)
                .post(Correcting.PATH + "/" + id + "/reveal")
                .then()
                .statusCode(200)
                .body("value", equalTo(other));
        Given.as(member)
                .get("/api/v1/members/me/access-log")
                .then()
                .body("items.field", hasItem("ID_NUMBER"));
        Given.as(above)
                .body(Map.of("field", "MOBILE", "purpose", "与证件原件核对"))
                .post(Correcting.PATH + "/" + id + "/reveal")
                .then()
                .statusCode(404);
        Given.as(member)
                .body(wish)
                .post(Correcting.PATH + "/" + id + "/reveal")
                .then()
                .statusCode(403);
    }

    @Test
    void what_waits_about_a_membership_that_ends_lapses() {
        var id = Correcting.asked(member, "GROUP", "TRUCK_DRIVER");
        Given.as(north)
                .header("If-Match", tag())
                .body(
                        Map.of(
                                "ground",
                                "DEATH",
                                "reason",
                                "家属告知。",
                                "on",
                                java.time.LocalDate.now(org.unionhall.platform.web.HouseClock.ZONE)
                                        .toString()))
                .post("/api/v1/members/" + memberId + "/standing")
                .then()
                .statusCode(200);
        Correcting.read(north, id).body("state", equalTo("LAPSED"));
        Correcting.approve(north, id).statusCode(409);
        Correcting.correct(north, memberId, Correcting.order("GROUP", "TRUCK_DRIVER"), tag())
                .statusCode(409)
                .body("code", equalTo("MEMBERSHIP_IS_OVER"));
    }

    @Test
    void a_member_of_another_city_and_an_unknown_one_are_answered_alike() {
        var foreign = Given.clerkOf(Given.aCity().city());
        var id = Correcting.asked(member, "GROUP", "TRUCK_DRIVER");
        for (var one : List.of(memberId, UUID.randomUUID())) {
            Correcting.correct(foreign, one, Correcting.order("GROUP", "TRUCK_DRIVER"), "\"v1\"")
                    .statusCode(404);
            Given.as(foreign).get(Correcting.of(one)).then().statusCode(404);
        }
        Correcting.read(foreign, id).statusCode(404);
        Given.as(foreign).get(Correcting.PATH).then().body("items", empty());
        Given.as(above)
                .get(Correcting.PATH + "?field=GROUP&state=OPEN&unit=" + city.north().id())
                .then()
                .body("items.id", contains(id.toString()));
        Given.as(above)
                .get(Correcting.PATH + "?field=NAME&unit=" + city.north().id())
                .then()
                .body("items", empty());
    }

    @Test
    void two_for_one_number_at_once_and_two_seconds_at_once_leave_one_holder() throws Exception {
        var second = UUID.randomUUID();
        var secondId = joined(second, Given.application(city.north()));
        var wanted = Given.residentId();
        var one = Correcting.proposed(north, memberId, wanted);
        var other = Correcting.proposed(north, secondId, wanted);
        var all = new ArrayList<Callable<Object>>();
        for (var id : List.of(one, other, one, other)) {
            all.add(() -> Correcting.approve(above, id, "\"v1\""));
        }
        var pool = Executors.newFixedThreadPool(all.size());
        try {
            for (var answer : pool.invokeAll(all)) {
                answer.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(
                        Given.count(
                                "select count(*) from correction_request where state = 'GRANTED'"
                                        + " and"
                                        + " id in ('%s', '%s')".formatted(one, other)))
                .isEqualTo(1);
        assertThat(claims(memberId) + claims(secondId)).isEqualTo(2);
    }

    @Test
    void entries_are_never_changed() {
        correct("GROUP", "TRUCK_DRIVER").statusCode(200);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                Given.change(
                                        "UPDATE member_correction SET reason = 'x' WHERE member_id"
                                                + " = ?",
                                        memberId))
                .hasStackTraceContaining("never changed");
    }

    private Map<String, Object> applicationOf(String idNumber) {
        var body = Given.application(city.north());
        body.put("idNumber", idNumber);
        return body;
    }

    private io.restassured.response.ValidatableResponse correct(String field, String value) {
        return Correcting.correct(north, memberId, Correcting.order(field, value), tag());
    }

    private void refused(String field, String value, int status, String code) {
        var answer = correct(field, value).statusCode(status);
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }

    private String tag() {
        return Correcting.tag(above, memberId);
    }

    private String tagOf(UUID reader) {
        return Correcting.tag(reader, memberId);
    }

    private void shows(String field, String value) {
        Given.as(north)
                .get("/api/v1/members/" + memberId)
                .then()
                .statusCode(200)
                .body(field, equalTo(value));
    }

    private long claims(UUID id) {
        return Given.count(
                "select count(*) from identity_claim where member_id = '%s'".formatted(id));
    }

    private void regrouped(String group, int members) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                Given.count(
                                                        "select coalesce(sum(members), 0) from"
                                                                + " headcount_now where unit_id = '%s' and"
                                                                        .formatted(
                                                                                city.north().id())
                                                                + " worker_group = '%s'"
                                                                        .formatted(group)))
                                        .isEqualTo(members));
    }

    private void told(String template, int times) {
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s' and template = '%s'"
                                        .formatted(member, template)))
                .as(template)
                .isEqualTo(times);
    }

    private static void waits(UUID clerk, String kind, UUID unit, boolean waits) {
        var items =
                Given.as(clerk)
                        .get("/api/v1/tasks?kind=" + kind)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.unitId", String.class);
        assertThat(items.contains(unit.toString())).as(kind).isEqualTo(waits);
    }
}
