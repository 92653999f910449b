package org.unionhall.membership.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.merge.Merging.Entry;
import org.unionhall.membership.standing.Standings;
import org.unionhall.membership.transfer.Transferring;

/** Two records of one person become one: over the real database, with real messages. */
@QuarkusTest
@QuarkusTestResource(World.class)
class MergeTest {

    private Given.City city;
    private UUID north;
    private UUID south;
    private UUID above;
    private Entry goes;
    private Entry stays;

    @BeforeEach
    void somebody_is_a_member_in_the_north_and_in_the_south() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        south = Given.clerkOf(city.south());
        above = Given.clerkOf(city.city());
        goes = Merging.record(city.north(), north);
        stays = Merging.record(city.south(), south);
    }

    @Test
    void a_duplicate_ends_and_the_other_goes_on_for_it() {
        joinedOn(goes, LocalDate.of(2019, 5, 4));
        counted(city.north(), 1);
        counted(city.south(), 1);
        var card = card(goes.account());
        var id = Merging.proposed(north, goes, stays);
        for (var person : List.of(goes, stays)) {
            Merging.told(person.account(), "MERGE_PROPOSED", 1);
        }
        Merging.decide(above, id, "approval")
                .statusCode(409)
                .body("code", equalTo("MERGE_HEARING"));
        Merging.pass(Instant.now());
        Merging.read(above, id).body("state", equalTo("HEARING"));
        overdue(id);
        Merging.pass(Instant.now());
        Merging.read(above, id)
                .body("state", equalTo("DECIDING"))
                .body("late", equalTo(false))
                .body("survivor.member.idNumber", startsWith("**************"))
                .body("merged.member.name", equalTo(Merging.NAME))
                .body("alike.name", equalTo(true))
                .body("deciderId", equalTo(city.city().id().toString()));
        waits(above, true);
        waits(north, false);
        Merging.decide(above, id, "approval").statusCode(200).body("state", equalTo("MERGED"));
        waits(above, false);
        Given.as(north)
                .get("/api/v1/members/" + goes.id())
                .then()
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(stays.id().toString()));
        Given.as(south)
                .get("/api/v1/members/" + stays.id())
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("memberNumber", equalTo(stays.number()))
                .body("joinedOn", equalTo("2019-05-04"));
        ledger(north, goes, "JOINED", "MERGED");
        ledger(south, stays, "JOINED", "MERGED_IN");
        counted(city.north(), 0);
        counted(city.south(), 1);
        balanced(city.north());
        balanced(city.south());
        valid(card, false);
        for (var person : List.of(goes, stays)) {
            Merging.told(person.account(), "MERGE_MOVED", 1);
        }
        Given.as(goes.account()).get("/api/v1/members/me").then().body("status", equalTo("MERGED"));
    }

    @Test
    void the_former_number_leads_to_the_record_that_stays_however_often_it_was_merged() {
        var last = Merging.record(city.south(), south);
        Merging.merged(north, above, goes, stays);
        Merging.merged(south, above, stays, last);
        var transfer = new HashMap<String, Object>();
        transfer.put("unitId", city.north().id());
        transfer.put("memberNumber", goes.number());
        transfer.put("name", Merging.NAME);
        transfer.put("reason", "EMPLOYMENT_CHANGED");
        Given.as(north)
                .body(transfer)
                .post("/api/v1/transfers/incoming")
                .then()
                .statusCode(201)
                .body("memberNumber", equalTo(last.number()));
        Merging.propose(north, Merging.request(last.id(), goes.number())).statusCode(404);
        Merging.propose(south, Merging.request(last.id(), goes.number()))
                .statusCode(422)
                .body("code", equalTo("MERGE_SAME"));
    }

    @Test
    void the_only_account_goes_along_and_holds_both_records() {
        Merging.withoutAccount(stays);
        var id = Merging.merged(north, above, goes, stays);
        Given.as(goes.account())
                .get("/api/v1/members/me")
                .then()
                .body("id", equalTo(stays.id().toString()))
                .body("status", equalTo("ACTIVE"));
        valid(card(goes.account()), true);
        Merging.read(goes.account(), id).statusCode(200).body("objectable", equalTo(false));
        Merging.withoutAccount(Merging.record(city.north(), north));
        // The other way round: the duplicate belongs to the account as well.
        var roster = Merging.withoutAccount(Merging.record(city.north(), north));
        Merging.merged(north, above, roster, stays);
        assertThat(
                        Given.count(
                                "select count(*) from member where account_id = '%s'"
                                        .formatted(goes.account())))
                .isEqualTo(3);
    }

    @Test
    void where_nobody_has_an_account_the_union_above_decides_at_once() {
        Merging.withoutAccount(goes);
        Merging.withoutAccount(stays);
        var id = Merging.proposed(north, goes, stays);
        Merging.read(above, id).body("state", equalTo("DECIDING"));
        overdue(id);
        Merging.read(above, id).body("late", equalTo(true));
        Merging.decide(above, id, "approval").statusCode(200);
    }

    @Test
    void what_waits_about_the_duplicate_lapses() {
        var transfer = Transferring.asked(goes.account(), city.south().id());
        var exit = Standings.exit(goes.account());
        Merging.merged(north, above, goes, stays);
        Given.as(goes.account())
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("state", equalTo("LAPSED"));
        Given.as(goes.account())
                .get("/api/v1/membership-proposals/" + exit)
                .then()
                .body("state", equalTo("LAPSED"));
        assertThat(Merging.status(goes.id())).isEqualTo("MERGED");
    }

    private static void joinedOn(Entry record, LocalDate day) {
        Given.change("UPDATE member SET joined_on = ? WHERE id = ?", day, record.id());
    }

    static void overdue(UUID id) {
        Given.change(
                "UPDATE member_merge SET due_at = now() - interval '1 minute' WHERE id = ?", id);
    }

    private static String card(UUID account) {
        return Given.as(account).post("/api/v1/member-card/code").jsonPath().getString("token");
    }

    private static void valid(String card, boolean valid) {
        Given.as(UUID.randomUUID())
                .body(Map.of("token", card))
                .post("/api/v1/member-card/check")
                .then()
                .body("valid", equalTo(valid));
    }

    private static void ledger(UUID clerk, Entry record, String... kinds) {
        Given.as(clerk)
                .get("/api/v1/members/" + record.id() + "/movements")
                .then()
                .body("items.kind", contains(kinds));
    }

    private void waits(UUID clerk, boolean waits) {
        var units =
                Given.as(clerk)
                        .get("/api/v1/tasks?kind=MERGES_TO_DECIDE")
                        .jsonPath()
                        .getList("items.unitId", String.class);
        assertThat(units.contains(city.city().id().toString())).isEqualTo(waits);
    }

    static void counted(Given.Unit unit, int members) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                Given.count(
                                                        "select coalesce(sum(members), 0) from headcount_now where unit_id = '%s'"
                                                                .formatted(unit.id())))
                                        .isEqualTo(members));
    }

    /** All that came less all that went is what is there. */
    static void balanced(Given.Unit unit) {
        assertThat(
                        Given.count(
                                """
                                select (select coalesce(sum(case when flow in ('JOINED', 'RESTORED', 'TRANSFERRED_IN')
                                        then members else -members end), 0)
                                    from headcount_flow where unit_id = '%1$s')
                                - (select coalesce(sum(members), 0) from headcount_now where unit_id = '%1$s')
                                """
                                        .formatted(unit.id())))
                .isZero();
    }
}
