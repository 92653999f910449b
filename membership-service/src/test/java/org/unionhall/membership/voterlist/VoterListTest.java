package org.unionhall.membership.voterlist;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.membership.Given.as;
import static org.unionhall.membership.voterlist.Voting.PATH;
import static org.unionhall.membership.voterlist.Voting.announced;
import static org.unionhall.membership.voterlist.Voting.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.transfer.Transferring;
import org.unionhall.platform.testing.GoldenSample;

/** Who may vote, and that nobody moves in or out before the vote. */
@QuarkusTest
@QuarkusTestResource(World.class)
class VoterListTest {

    private Given.City city;
    private Given.Unit union;
    private Given.Unit group;
    private UUID clerk;
    private UUID member;

    @BeforeEach
    void a_union_with_a_group_below_and_a_member_in_each() {
        city = Given.aCity();
        union = Given.aUnionOfMembers(city);
        group = new Given.Unit(UUID.randomUUID(), "第一工会小组", union.lo() + 10, union.lo() + 19);
        Given.tell(group, union.id(), "GROUP", "NORMAL", 1);
        Given.awaitRow("unit_copy", "unit_id", group.id());
        clerk = Given.clerkOf(union);
        member = UUID.randomUUID();
        Given.aMember(member, union, clerk);
        Given.aMember(UUID.randomUUID(), group, clerk);
    }

    @Test
    void all_members_of_the_union_and_below_it_vote_and_the_hash_can_be_counted_again()
            throws Exception {
        Given.aMember(UUID.randomUUID(), city.south(), Given.clerkOf(city.south()));
        var id = announced(union, today());
        close();
        var voters = as(clerk).get(PATH + "/" + id + "/voters").then().statusCode(200);
        List<String> numbers = voters.extract().path("items.memberNumber");
        assertThat(numbers).hasSize(2).contains(number());
        var lines = String.join("\n", numbers.stream().sorted().toList());
        var hash =
                MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        as(clerk)
                .get(PATH + "/" + id)
                .then()
                .body("voters", equalTo(2))
                .body("unitName", equalTo(union.name()))
                .body("sha256", equalTo(HexFormat.of().formatHex(hash)));
        assertThat(published(id)).isEqualTo(1);
    }

    @Test
    void a_closed_list_stays_as_it_is_whoever_joins_or_is_announced_again() {
        var id = announced(union, today());
        close();
        Given.aMember(UUID.randomUUID(), union, clerk);
        Voting.becomes(id, union, today(), "REPORTED");
        close();
        as(clerk).get(PATH + "/" + id + "/voters").then().body("items", hasSize(2));
        assertThat(published(id)).isEqualTo(1);
    }

    @Test
    void who_goes_to_another_union_stays_on_the_list_without_a_name() {
        var id = announced(union, today().minusDays(1));
        close();
        var out = Transferring.asked(member, city.south().id());
        Transferring.release(clerk, out).statusCode(200);
        Transferring.accept(Given.clerkOf(city.south()), out).statusCode(200);
        var voters = as(clerk).get(PATH + "/" + id + "/voters").then().body("items", hasSize(2));
        voters.body("items.find { it.memberNumber == '%s' }.name".formatted(number()), nullValue());
    }

    @Test
    void whose_membership_is_retained_does_not_vote() {
        Given.change("UPDATE member SET status = 'RETAINED' WHERE account_id = ?", member);
        var id = announced(union, today().minusDays(1));
        close();
        as(clerk).get(PATH + "/" + id).then().body("voters", equalTo(1));
    }

    @Test
    void women_elect_the_committee_of_women() {
        Given.change("UPDATE member SET sex = 'MALE' WHERE unit_id = ?", union.id());
        Given.change("UPDATE member SET sex = 'FEMALE' WHERE unit_id = ?", group.id());
        var id = announced(union, today(), "WOMEN_COMMITTEE");
        close();
        as(clerk).get(PATH + "/" + id).then().body("voters", equalTo(1));
    }

    @Test
    void nothing_is_closed_before_the_day_nor_for_delegates_nor_what_is_withdrawn() {
        var early = announced(union, today().plusDays(1));
        var delegates = announced(city.city(), today());
        var withdrawn = announced(group, today());
        Voting.becomes(withdrawn, group, today(), "WITHDRAWN");
        close();
        for (var id : List.of(early, delegates, withdrawn)) {
            as(clerk).get(PATH + "/" + id).then().statusCode(404);
        }
        Voting.close(Instant.now().plusSeconds(86_400));
        as(clerk).get(PATH + "/" + early).then().statusCode(200);
    }

    @Test
    void two_that_close_at_once_close_it_once() {
        var id = announced(union, today());
        Stream.generate(() -> runAsync(VoterListTest::close))
                .limit(2)
                .toList()
                .forEach(one -> one.exceptionally(lost -> null).join());
        close();
        assertThat(published(id)).isEqualTo(1);
        as(clerk).get(PATH + "/" + id + "/voters").then().body("items", hasSize(2));
    }

    @Test
    void nobody_moves_out_or_in_until_the_day_of_the_election_is_over() {
        var south = Given.clerkOf(city.south());
        var out = Transferring.asked(member, city.south().id());
        var election = announced(union, today().plusDays(20));
        Transferring.release(clerk, out)
                .statusCode(409)
                .body("code", equalTo("TRANSFER_WAITS_FOR_ELECTION"));
        as(member)
                .get(Transferring.PATH + "/mine")
                .then()
                .body("items.pausedUntil", contains(today().plusDays(20).toString()));
        Transferring.silent(out);
        Transferring.pass(Instant.now());
        as(member)
                .get(Transferring.PATH + "/mine")
                .then()
                .body("items.state", contains("REQUESTED"));
        Transferring.pass(Instant.now().plusSeconds(21 * 86_400));
        as(member)
                .get(Transferring.PATH + "/mine")
                .then()
                .body("items.state", contains("RELEASED"));
        // When: it is called off
        Voting.becomes(election, union, today().plusDays(20), "WITHDRAWN");
        Transferring.accept(south, out).statusCode(200);
    }

    @Test
    void an_election_far_away_or_of_delegates_and_a_move_within_the_union_wait_for_nothing() {
        announced(union, today().plusDays(31));
        announced(city.city(), today().plusDays(1));
        var out = Transferring.asked(member, city.south().id());
        Transferring.release(clerk, out).statusCode(200);
        var other = UUID.randomUUID();
        Given.aMember(other, union, clerk);
        announced(union, today().plusDays(1));
        var within = Transferring.asked(other, group.id());
        Transferring.release(clerk, within).statusCode(200);
        Transferring.accept(Given.clerkOf(union), within).statusCode(200);
    }

    @Test
    void a_closed_list_is_published_as_the_contract_shows() {
        GoldenSample.of("membership-voter-list-closed")
                .isWrittenFrom(
                        new VoterListClosed(
                                UUID.fromString("01990000-0000-7000-8000-00000000e001"),
                                1,
                                UUID.fromString("01990000-0000-7000-8000-00000000e002"),
                                92,
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                Instant.parse("2026-12-14T16:00:00Z")));
    }

    private static void close() {
        Voting.close(Instant.now());
    }

    private String number() {
        return as(member).get("/api/v1/members/me").jsonPath().getString("memberNumber");
    }

    private static long published(UUID election) {
        return Given.count(
                "select count(*) from outbox where key = '%s' and topic like".formatted(election)
                        + " '%voter-lists%'");
    }
}
