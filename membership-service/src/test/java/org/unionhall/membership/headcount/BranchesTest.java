package org.unionhall.membership.headcount;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** Figures of a union and all below it follow the tree, in whatever order its messages come. */
@QuarkusTest
@QuarkusTestResource(World.class)
class BranchesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** Figures that are not the sum of all whose way up leads over them. */
    private static final String WRONG =
            """
            WITH RECURSIVE branch (own, unit_id) AS (
                SELECT unit_id, unit_id FROM headcount_now
                UNION
                SELECT b.own, u.parent_id FROM branch b JOIN unit_copy u ON u.unit_id = b.unit_id
                WHERE u.parent_id IS NOT NULL)
            SELECT count(*)
            FROM (SELECT b.unit_id, f.worker_group, sum(f.members) AS members,
                         sum(f.migrant_workers) AS migrant_workers, sum(f.female) AS female
                  FROM branch b JOIN headcount_now f ON f.unit_id = b.own GROUP BY 1, 2) right_one
            FULL JOIN headcount_now n USING (unit_id, worker_group)
            WHERE (right_one.members, right_one.migrant_workers, right_one.female)
                IS DISTINCT FROM (n.all_members, n.all_migrant_workers, n.all_female)
            """;

    private final UUID reader =
            Given.appointed(
                    null,
                    "FOUNDER",
                    Stream.concat(Given.FOUNDING.stream(), Given.CLERK.stream())
                            .distinct()
                            .toList());

    @Test
    void a_union_that_moves_takes_the_figures_of_all_below_it_along() {
        // Given
        var city = Given.aCity();
        var team = below(city.north(), "工会小组");
        told(team, city.north());
        join(team);
        join(team);
        join(city.north());
        join(city.south());
        expect(city.city(), 4, 0);
        // When
        Given.tell(city.north(), city.south().id(), "INDUSTRY", "NORMAL", 2);
        // Then
        expect(city.south(), 4, 1);
        expect(city.north(), 3, 1);
        expect(city.city(), 4, 0);
        // When
        var other = Given.aCity();
        Given.tell(city.south(), other.city().id(), "INDUSTRY", "NORMAL", 2);
        // Then
        expect(other.city(), 4, 0);
        expect(city.city(), 0, 0);
        join(team);
        expect(other.city(), 5, 0);
        theSumsAreRight();
    }

    @Test
    void members_may_be_told_of_before_their_union_and_a_union_before_the_one_above_it() {
        // Given
        var city = Given.aCity();
        var above = below(city.north(), "上级工会");
        var below = below(above, "下级工会");
        join(below);
        // When
        told(below, above);
        told(above, city.north());
        // Then
        expect(city.city(), 1, 0);
        expect(above, 1, 0);
        theSumsAreRight();
    }

    @Test
    void two_unions_that_seem_to_stand_above_each_other_for_a_moment_are_right_afterwards() {
        // Given
        var city = Given.aCity();
        Given.tell(city.south(), city.north().id(), "INDUSTRY", "NORMAL", 2);
        join(city.south());
        expect(city.north(), 1, 0);
        // When
        Given.tell(city.north(), city.south().id(), "INDUSTRY", "NORMAL", 2);
        join(city.north());
        expect(city.north(), 2, 1);
        theSumsAreRight();
        Given.tell(city.south(), city.city().id(), "INDUSTRY", "NORMAL", 3);
        // Then
        expect(city.north(), 1, 1);
        expect(city.south(), 2, 1);
        expect(city.city(), 2, 0);
        theSumsAreRight();
    }

    @Test
    void the_figures_are_the_same_when_the_tree_or_they_themselves_are_built_again() {
        // Given
        var city = Given.aCity();
        join(city.north());
        expect(city.city(), 1, 0);
        for (var topic : List.of(Given.UNITS, CountedMember.TOPIC)) {
            // When
            Given.as(reader)
                    .post("/api/v1/operations/membership/copies/" + topic + "/rebuild")
                    .then()
                    .statusCode(204);
            // Then
            expect(city.city(), 1, 0);
            theSumsAreRight();
        }
    }

    private static Given.Unit below(Given.Unit above, String name) {
        return new Given.Unit(UUID.randomUUID(), name, above.lo() + 1, above.hi() - 1);
    }

    private static void told(Given.Unit unit, Given.Unit above) {
        Given.tell(unit, above.id(), "GRASSROOTS", "NORMAL", 1);
        Given.awaitRow("unit_copy", "unit_id", unit.id());
    }

    private static void join(Given.Unit unit) {
        var member = UUID.randomUUID();
        var data = new HashMap<String, Object>();
        data.put("memberId", member);
        data.put("version", 1);
        data.put("unitId", unit.id());
        data.put("group", "COURIER");
        data.put("migrantWorker", true);
        data.put("female", true);
        data.put("status", "ACTIVE");
        data.put("on", "2026-11-01");
        data.put("at", "2026-11-01T00:00:00Z");
        Given.broker().tell(CountedMember.TOPIC, "MemberJoined", member, 1, data);
        Given.awaitRow("headcount_member", "member_id", member);
    }

    /** Asked by somebody who sees every union, for the places are no part of this. */
    private void expect(Given.Unit unit, int members, int direct) {
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                Given.as(reader)
                                        .get("/api/v1/units/" + unit.id() + "/headcount")
                                        .then()
                                        .statusCode(200)
                                        .body("members", equalTo(members))
                                        .body("direct", equalTo(direct))
                                        .body("migrantWorkers", equalTo(members))
                                        .body("female", equalTo(members)));
    }

    private static void theSumsAreRight() {
        await().atMost(SOON)
                .untilAsserted(() -> Assertions.assertThat(Given.count(WRONG)).isZero());
    }
}
