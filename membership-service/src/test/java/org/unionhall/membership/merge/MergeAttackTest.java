package org.unionhall.membership.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.unionhall.membership.merge.Merging.Entry;
import org.unionhall.platform.web.HouseClock;

/** Two records of different people are not merged to take something away from one of them. */
@QuarkusTest
@QuarkusTestResource(World.class)
class MergeAttackTest {

    private Given.City city;
    private UUID north;
    private UUID south;
    private UUID above;
    private Entry victim;
    private Entry other;

    @BeforeEach
    void two_members() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        south = Given.clerkOf(city.south());
        above = Given.clerkOf(city.city());
        victim = Merging.record(city.north(), north);
        other = Merging.record(city.south(), south);
    }

    @Test
    void who_is_concerned_hears_of_it_and_an_objection_ends_it() {
        var id = Merging.proposed(south, other, victim);
        Merging.read(victim.account(), id)
                .statusCode(200)
                .body("objectable", equalTo(true))
                .body("survivor.member.id", equalTo(victim.id().toString()))
                .body("merged.memberNumber", equalTo(other.number()))
                .body("merged.member", nullValue())
                .body("alike", nullValue());
        Given.as(victim.account())
                .get(Merging.PATH + "/mine")
                .then()
                .body("items.id", contains(id.toString()));
        Merging.object(north, id).statusCode(403).body("code", equalTo("MERGE_FOR_THE_PERSON"));
        Merging.object(UUID.randomUUID(), id).statusCode(404);
        Merging.heard(id);
        Merging.object(victim.account(), id).statusCode(200).body("state", equalTo("OBJECTED"));
        Merging.object(victim.account(), id).statusCode(409);
        Merging.decide(above, id, "approval")
                .statusCode(409)
                .body("code", equalTo("MERGE_OBJECTED"));
        Merging.propose(south, Merging.request(other.id(), victim.number()))
                .statusCode(409)
                .body("code", equalTo("MERGE_OPEN"));
        Merging.decide(above, id, "refusal").statusCode(200).body("state", equalTo("REFUSED"));
        assertThat(Merging.status(victim.id())).isEqualTo("ACTIVE");
        assertThat(Merging.status(other.id())).isEqualTo("ACTIVE");
    }

    @Test
    void nobody_decides_who_proposed_it_or_whose_record_it_is_or_from_below() {
        var id = Merging.heard(Merging.proposed(above, victim, other));
        Merging.decide(above, id, "approval")
                .statusCode(403)
                .body("code", equalTo("MERGE_INVOLVED"));
        Merging.decide(above, id, "refusal").statusCode(403);
        for (var clerk : List.of(north, south)) {
            Merging.decide(clerk, id, "approval").statusCode(403);
        }
        for (var person : List.of(victim.account(), other.account())) {
            Given.appoint(person, city.city(), "CLERK", Given.CLERK);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () ->
                                    Given.as(person)
                                            .get("/api/v1/members/" + victim.id())
                                            .then()
                                            .statusCode(200));
            Merging.decide(person, id, "approval")
                    .statusCode(403)
                    .body("code", equalTo("MERGE_OWN"));
            Merging.withdraw(person, id).statusCode(403).body("code", equalTo("MERGE_OWN"));
            Merging.propose(person, Merging.request(victim.id(), other.number()))
                    .statusCode(403)
                    .body("code", equalTo("MERGE_OWN"));
        }
        var second = Given.clerkOf(city.city());
        Merging.decide(second, id, "approval", "\"v99\"").statusCode(412);
        Given.as(second)
                .body(Merging.reason())
                .post(Merging.PATH + "/" + id + "/approval")
                .then()
                .statusCode(428);
        assertThat(Merging.status(victim.id())).isEqualTo("ACTIVE");
    }

    @Test
    void records_in_one_union_are_decided_above_it_and_those_of_two_cities_above_both() {
        var beside = Merging.record(city.north(), north);
        var id = Merging.heard(Merging.proposed(north, victim, beside));
        Merging.decide(Given.clerkOf(city.north()), id, "approval").statusCode(403);
        Merging.read(above, id).body("deciderId", equalTo(city.city().id().toString()));
        Merging.withdraw(north, id).statusCode(200);
        var foreign = Given.aCity();
        var far = Merging.record(foreign.north(), Given.clerkOf(foreign.north()));
        var two = Merging.heard(Merging.proposed(north, victim, far));
        Merging.decide(above, two, "approval").statusCode(403).body("code", equalTo("FORBIDDEN"));
        Merging.decide(Given.clerkOf(foreign.city()), two, "approval").statusCode(403);
        assertThat(Merging.status(victim.id())).isEqualTo("ACTIVE");
    }

    @Test
    void a_number_and_a_name_that_do_not_belong_together_are_answered_as_one_that_nobody_has() {
        var wrong = Merging.request(victim.id(), other.number());
        wrong.put("otherName", "张三丰");
        var unknown = Merging.request(victim.id(), "9999999999999");
        for (var body : List.of(wrong, unknown)) {
            Merging.propose(north, body)
                    .statusCode(422)
                    .body("code", equalTo("MERGE_OTHER_UNKNOWN"))
                    .body("errors[0].pointer", equalTo("/otherNumber"));
        }
        var foreign = Given.clerkOf(Given.aCity().city());
        for (var id : List.of(victim.id(), UUID.randomUUID())) {
            Merging.propose(foreign, Merging.request(id, other.number())).statusCode(404);
        }
        var hiding = Merging.request(victim.id(), other.number());
        hiding.put("reason", "证件号码 " + Given.residentId());
        Merging.propose(north, hiding).statusCode(422).body("code", equalTo("PERSONAL_NUMBER"));
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", north);
        Merging.propose(north, Merging.request(victim.id(), other.number()))
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_MERGES"));
    }

    @Test
    void two_people_who_agree_in_nothing_are_not_merged() {
        Given.change(
                "UPDATE member SET name = '王小二', birth_date = '1970-01-01' WHERE id = ?",
                other.id());
        var body = Merging.request(victim.id(), other.number());
        body.put("otherName", "王小二");
        Merging.propose(north, body).statusCode(422).body("code", equalTo("MERGE_UNLIKE"));
    }

    @Test
    void it_lapses_when_one_of_the_two_ends_and_not_against_a_dispute() {
        var id = Merging.heard(Merging.proposed(north, victim, other));
        Given.change(
                """
                INSERT INTO identity_dispute (id, version, code, account_id, name, id_type, id_sealed,
                    unit_id, statement, opened_at, state, shown_to, member_id, decider_id, counted_from,
                    answer_days, due_at, calendar, provisional, looked_at)
                VALUES (gen_random_uuid(), 1, gen_random_uuid()::text, gen_random_uuid(), '甲', 'RESIDENT_ID',
                    ''::bytea, ?, '', now(), 'DECIDING', gen_random_uuid(), ?, ?, now(), 10,
                    now() + interval '9 days', '2026', false, 'infinity')
                """,
                city.north().id(),
                victim.id(),
                city.city().id());
        Merging.decide(above, id, "approval")
                .statusCode(409)
                .body("code", equalTo("MERGE_DISPUTED"));
        Given.change("DELETE FROM identity_dispute WHERE member_id = ?", victim.id());
        Given.as(south)
                .header("If-Match", "\"v1\"")
                .body(
                        Map.of(
                                "ground", "DEATH",
                                "reason", "家属报告。",
                                "on", LocalDate.now(HouseClock.ZONE).toString()))
                .post("/api/v1/members/" + other.id() + "/standing")
                .then()
                .statusCode(200);
        Merging.decide(above, id, "approval")
                .statusCode(409)
                .body("code", equalTo("MEMBERSHIP_NOT_SO"));
        Merging.pass(Instant.now().plus(Duration.ofHours(1)));
        Merging.read(above, id).body("state", equalTo("LAPSED"));
        assertThat(Merging.status(victim.id())).isEqualTo("ACTIVE");
    }

    @Test
    void of_merges_of_one_record_at_once_one_waits_and_of_decisions_one_counts() throws Exception {
        var third = Merging.record(city.north(), north);
        var proposals = new ArrayList<Callable<Integer>>();
        for (var one : List.of(other, third, other, third)) {
            var body = Merging.request(victim.id(), one.number());
            proposals.add(() -> Merging.propose(north, body).extract().statusCode());
        }
        assertThat(all(proposals).stream().filter(code -> code == 201)).hasSize(1);
        var id =
                Given.as(north)
                        .get(Merging.PATH + "?state=HEARING&unit=" + city.north().id())
                        .jsonPath()
                        .getUUID("items[0].id");
        Merging.heard(id);
        var tag = Merging.tag(above, id);
        var decisions = new ArrayList<Callable<Integer>>();
        for (var move : List.of("approval", "refusal", "approval", "refusal")) {
            decisions.add(() -> Merging.decide(above, id, move, tag).extract().statusCode());
        }
        assertThat(all(decisions).stream().filter(code -> code == 200)).hasSize(1);
    }

    private static List<Integer> all(List<Callable<Integer>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        var codes = new ArrayList<Integer>();
        try {
            for (var answer : pool.invokeAll(calls)) {
                codes.add(answer.get());
            }
        } finally {
            pool.shutdown();
        }
        return codes;
    }
}
