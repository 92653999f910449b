package org.unionhall.membership.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class HeadcountTest {

    @Inject Headcounts headcounts;

    @Test
    void figures_that_contain_nothing_are_of_no_moment() {
        QuarkusTransaction.begin();
        try {
            headcounts.forget();
            assertThat(headcounts.asOf()).isNull();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void every_joining_is_counted_once_at_its_union_and_all_above() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.city());
        for (int i = 0; i < 3; i++) {
            Given.aMember(UUID.randomUUID(), city.north(), clerk);
        }
        Given.aMember(UUID.randomUUID(), city.south(), clerk);
        // When / Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> members(clerk, city.city(), "", 4, 0));
        members(clerk, city.north(), "", 3, 3);
        members(clerk, city.south(), "", 1, 1);
        var yesterday = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).minusDays(1);
        members(clerk, city.city(), "?on=" + yesterday, 0, 0);
        for (var day : new LocalDate[] {yesterday.plusDays(2), LocalDate.of(1899, 12, 31)}) {
            Given.as(clerk)
                    .get("/api/v1/units/" + city.city().id() + "/headcount?on=" + day)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("DATE_OUT_OF_RANGE"))
                    .body("errors[0].parameter", equalTo("on"));
        }
        Given.as(clerk)
                .get("/api/v1/units/" + city.city().id() + "/headcount?on=tomorrow")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("on"));
        Given.as(clerk)
                .get("/api/v1/units/" + city.city().id() + "/headcount?on=%2B999999999-12-31")
                .then()
                .statusCode(400);
    }

    @Test
    void a_member_who_moved_left_or_came_twice_is_counted_where_they_are() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.city());
        var member = UUID.randomUUID();
        tell(member, 1, city.north(), "ACTIVE");
        tell(member, 1, city.north(), "ACTIVE");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> members(clerk, city.north(), "", 1, 1));
        // When
        tell(member, 2, city.south(), "ACTIVE");
        tell(member, 1, city.north(), "ACTIVE");
        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> members(clerk, city.south(), "", 1, 1));
        members(clerk, city.north(), "", 0, 0);
        members(clerk, city.city(), "", 1, 0);
        // When
        tell(member, 3, city.south(), "RETAINED");
        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> members(clerk, city.city(), "", 0, 0));
        Given.as(clerk)
                .get("/api/v1/units/" + city.city().id() + "/headcount")
                .then()
                .body("byGroup", hasSize(0));
    }

    private static void tell(UUID member, long version, Given.Unit unit, String status) {
        var data = new HashMap<String, Object>();
        data.put("memberId", member);
        data.put("version", version);
        data.put("unitId", unit.id());
        data.put("group", "COURIER");
        data.put("migrantWorker", true);
        data.put("female", false);
        data.put("status", status);
        data.put("on", "2026-11-01");
        data.put("at", "2026-11-01T00:00:00Z");
        Given.broker().tell(CountedMember.TOPIC, "MemberJoined", member, version, data);
    }

    private static void members(
            UUID clerk, Given.Unit unit, String query, int members, int direct) {
        Given.as(clerk)
                .get("/api/v1/units/" + unit.id() + "/headcount" + query)
                .then()
                .statusCode(200)
                .body("members", equalTo(members))
                .body("direct", equalTo(direct));
    }
}
