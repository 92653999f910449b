package org.unionhall.membership.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.erasure.Erasing;
import org.unionhall.membership.merge.Merging.Entry;
import org.unionhall.platform.web.HouseClock;

/** A merge was a mistake: both stand as before. */
@QuarkusTest
@QuarkusTestResource(World.class)
class MergeUndoTest {

    private Given.City city;
    private UUID north;
    private UUID south;
    private UUID above;
    private UUID second;
    private Entry goes;
    private Entry stays;

    @BeforeEach
    void somebody_is_a_member_in_the_north_and_in_the_south() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        south = Given.clerkOf(city.south());
        above = Given.clerkOf(city.city());
        second = Given.clerkOf(city.city());
        goes = Merging.record(city.north(), north);
        stays = Merging.record(city.south(), south);
    }

    @Test
    void both_stand_as_before_and_so_do_the_figures() {
        Given.change("UPDATE member SET joined_on = '2019-05-04' WHERE id = ?", goes.id());
        MergeTest.counted(city.north(), 1);
        var before = joinedOn(south, stays);
        var id = Merging.merged(north, above, goes, stays);
        MergeTest.counted(city.north(), 0);
        Merging.undoAsked(south, id);
        Merging.decide(second, id, "undo/approval")
                .statusCode(200)
                .body("state", equalTo("UNDONE"))
                .body("undo.decision", equalTo(Merging.TOLD));
        Given.as(north)
                .get("/api/v1/members/" + goes.id())
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("mergedInto", nullValue());
        assertThat(joinedOn(south, stays)).isEqualTo(before);
        assertThat(joinedOn(north, goes)).isEqualTo("2019-05-04");
        ledger(north, goes, "JOINED", "MERGED", "REINSTATED");
        ledger(south, stays, "JOINED", "MERGED_IN", "MERGE_UNDONE");
        MergeTest.counted(city.north(), 1);
        MergeTest.counted(city.south(), 1);
        MergeTest.balanced(city.north());
        MergeTest.balanced(city.south());
        Merging.told(goes.account(), "MERGE_MOVED", 3);
        // And once more.
        Merging.merged(north, above, goes, stays);
        MergeTest.counted(city.north(), 0);
        MergeTest.balanced(city.north());
    }

    @Test
    void the_account_goes_back_where_it_came_from() {
        Merging.withoutAccount(stays);
        var id = Merging.merged(north, above, goes, stays);
        Merging.undoAsked(north, id);
        Merging.decide(second, id, "undo/approval").statusCode(200);
        Given.as(goes.account())
                .get("/api/v1/members/me")
                .then()
                .body("id", equalTo(goes.id().toString()))
                .body("status", equalTo("ACTIVE"));
        assertThat(
                        Given.count(
                                "select count(*) from member where id = '%s' and account_id is null"
                                        .formatted(stays.id())))
                .isEqualTo(1);
        // The identity and the account are claimed as before.
        assertThat(
                        Given.count(
                                "select count(*) from identity_claim where member_id = '%s' and account_id = '%s'"
                                        .formatted(goes.id(), goes.account())))
                .isEqualTo(1);
    }

    @Test
    void a_membership_that_was_retained_is_retained_again() {
        Given.as(north)
                .header("If-Match", "\"v1\"")
                .body(
                        Map.of(
                                "ground", "RETIRED",
                                "reason", "已办理退休手续。",
                                "on", LocalDate.now(HouseClock.ZONE).toString()))
                .post("/api/v1/members/" + goes.id() + "/standing")
                .then()
                .statusCode(200);
        var id = Merging.merged(north, above, goes, stays);
        Merging.undoAsked(north, id);
        Merging.decide(second, id, "undo/approval").statusCode(200);
        Given.as(north)
                .get("/api/v1/members/" + goes.id())
                .then()
                .body("status", equalTo("RETAINED"));
    }

    @Test
    void what_was_changed_about_the_other_since_stays_and_a_later_merge_is_undone_first() {
        var last = Merging.record(city.south(), south);
        var first = Merging.merged(north, above, goes, stays);
        var later = Merging.merged(south, above, stays, last);
        Merging.undoAsked(north, first);
        Merging.decide(second, first, "undo/approval")
                .statusCode(409)
                .body("code", equalTo("MERGE_TOUCHED"));
        Merging.undoAsked(south, later);
        Merging.decide(second, later, "undo/approval").statusCode(200);
        Merging.decide(second, first, "undo/approval").statusCode(200);
        assertThat(Merging.status(goes.id())).isEqualTo("ACTIVE");
        assertThat(Merging.status(stays.id())).isEqualTo("ACTIVE");
        // The other way round, which is no circle.
        var back = Merging.merged(south, above, stays, goes);
        Merging.read(above, back).body("state", equalTo("MERGED"));
    }

    @Test
    void it_is_undone_in_time_by_nobody_involved_and_where_nothing_else_has_the_identity() {
        var id = Merging.merged(north, above, goes, stays);
        Merging.withdraw(north, id).statusCode(409);
        Merging.undoAsked(south, id);
        Merging.askUndo(south, id).statusCode(409).body("code", equalTo("MERGE_CLOSED"));
        Merging.decide(above, id, "undo/approval")
                .statusCode(403)
                .body("code", equalTo("MERGE_INVOLVED"));
        Merging.decide(north, id, "undo/approval").statusCode(403);
        Merging.decide(second, id, "undo/approval", "\"v1\"").statusCode(412);
        // Meanwhile the account of the merged record joins anew.
        Given.aMember(goes.account(), city.north(), north);
        Merging.decide(second, id, "undo/approval")
                .statusCode(409)
                .body("code", equalTo("MERGE_IDENTITY_TAKEN"));
        assertThat(Merging.status(goes.id())).isEqualTo("MERGED");
        Merging.decide(second, id, "undo/refusal")
                .statusCode(200)
                .body("state", equalTo("UNDO_REFUSED"));
        var old = Merging.merged(north, above, Merging.record(city.north(), north), stays);
        Given.change(
                "UPDATE member_merge SET decided_at = decided_at - interval '181 days' WHERE id ="
                        + " ?",
                old);
        Merging.askUndo(north, old).statusCode(409).body("code", equalTo("MERGE_UNDO_TOO_LATE"));
    }

    @Test
    void an_erased_record_does_not_come_back_and_nothing_said_of_it_stays() {
        var id = Merging.merged(north, above, goes, stays);
        Erasing.setAside(goes.account(), north, above);
        Merging.read(above, id)
                .body("merged.member.name", equalTo("已删除"))
                .body("reason", equalTo(""))
                .body("decision", nullValue());
        Merging.undoAsked(south, id);
        Merging.decide(second, id, "undo/approval")
                .statusCode(409)
                .body("code", equalTo("MERGE_TOUCHED"));
        assertThat(Merging.status(goes.id())).isEqualTo("MERGED");
    }

    private static String joinedOn(UUID clerk, Entry record) {
        return Given.as(clerk)
                .get("/api/v1/members/" + record.id())
                .jsonPath()
                .getString("joinedOn");
    }

    private static void ledger(UUID clerk, Entry record, String... kinds) {
        Given.as(clerk)
                .get("/api/v1/members/" + record.id() + "/movements")
                .then()
                .body("items.kind", contains(kinds));
    }
}
