package org.unionhall.membership.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(World.class)
class HeadcountMonthsTest {

    private final YearMonth last = YearMonth.now(HouseClock.ZONE).minusMonths(1);
    private final YearMonth next = last.plusMonths(1);
    private static final int FREEZE_DAYS = 5;

    @Inject FreezeMonths freeze;

    private final UUID reader = Given.appointed(null, "FOUNDER", Given.FOUNDING.stream().toList());

    /** One story, since a month is frozen once for everybody. */
    @Test
    void months_add_up_from_one_to_the_next_and_never_change_again() {
        // Given
        var city = Given.aCity();
        var other = Given.aCity();
        var stays = tell(UUID.randomUUID(), 1, city.north(), "ACTIVE", last.atDay(3));
        var moves = tell(UUID.randomUUID(), 1, city.north(), "ACTIVE", last.atDay(3));
        var retired = tell(UUID.randomUUID(), 1, city.north(), "ACTIVE", last.atDay(4));
        tell(moves, 2, city.south(), "ACTIVE", last.atDay(9));
        tell(retired, 2, city.north(), "RETAINED", last.atDay(9));
        awaitMembers(city.city(), 2);
        // Then
        assertThat(freeze.step(noon(last.atEndOfMonth().plusDays(FREEZE_DAYS)))).isFalse();
        // When
        assertThat(freeze.step(noon(last.atEndOfMonth().plusDays(FREEZE_DAYS + 1)))).isTrue();
        // Then
        balance(city.north(), last, "own", 0, 3, 0, 0, 1, 1, 0, 0, 1);
        balance(city.south(), last, "own", 0, 0, 0, 1, 0, 0, 0, 0, 1);
        balance(city.city(), last, "branch", 0, 3, 0, 1, 1, 1, 0, 0, 2);
        balance(city.city(), last, "own", 0, 0, 0, 0, 0, 0, 0, 0, 0);
        // When
        tell(UUID.randomUUID(), 1, city.north(), "ACTIVE", last.atDay(28));
        tell(retired, 3, city.north(), "ACTIVE", next.atDay(1));
        tell(stays, 2, city.north(), "EXITED", next.atDay(1));
        tell(moves, 3, city.south(), "VOID", last.atDay(3));
        Given.tell(city.north(), other.city().id(), "INDUSTRY", "NORMAL", 2);
        awaitMembers(other.city(), 2);
        awaitMembers(city.city(), 0);
        assertThat(freeze.step(noon(next.atEndOfMonth().plusDays(FREEZE_DAYS + 1)))).isTrue();
        // Then
        balance(city.north(), last, "own", 0, 3, 0, 0, 1, 1, 0, 0, 1);
        balance(city.north(), next, "own", 1, 1, 1, 0, 0, 0, 1, 0, 2);
        balance(city.south(), next, "own", 1, 0, 0, 0, 0, 0, 0, 1, 0);
        balance(city.city(), next, "branch", 1, 0, 0, 0, 0, 0, 0, 1, 0);
        balance(other.city(), next, "branch", 1, 1, 1, 0, 0, 0, 1, 0, 2);
        assertThat(of(city.city(), next).getInt("reorganized")).isEqualTo(-1);
        assertThat(of(other.city(), next).getInt("reorganized")).isEqualTo(1);
        assertThat(freeze.step(noon(next.atEndOfMonth().plusDays(FREEZE_DAYS + 1)))).isFalse();
    }

    @Test
    void months_are_asked_for_by_their_names() {
        var city = Given.aCity();
        for (var wrong :
                new String[] {
                    "from=2026-13", "to=2026", "from=2026-02&to=2026-01", "from=1999-01"
                }) {
            Given.as(reader)
                    .get(path(city.city()) + "?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_PARAMETER"));
        }
    }

    private static String path(Given.Unit unit) {
        return "/api/v1/units/" + unit.id() + "/headcount/months";
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(HouseClock.ZONE).toInstant();
    }

    private JsonPath of(Given.Unit unit, YearMonth month) {
        var body =
                Given.as(reader)
                        .get(path(unit) + "?from=" + month + "&to=" + month)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(body.getList("items")).hasSize(1);
        return body.setRootPath("items[0]");
    }

    private void balance(Given.Unit unit, YearMonth month, String of, int... expected) {
        var names =
                new String[] {
                    "opening",
                    "joined",
                    "restored",
                    "transferredIn",
                    "transferredOut",
                    "retained",
                    "left",
                    "voided",
                    "closing"
                };
        var found = of(unit, month);
        var read = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            read[i] = found.getInt(of + "." + names[i]);
        }
        assertThat(read).as("%s %s", unit.name(), of).containsExactly(expected);
    }

    private void awaitMembers(Given.Unit unit, int members) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Given.as(reader)
                                        .get("/api/v1/units/" + unit.id() + "/headcount")
                                        .then()
                                        .body("members", equalTo(members)));
    }

    private static UUID tell(
            UUID member, long version, Given.Unit unit, String status, LocalDate on) {
        var data = new HashMap<String, Object>();
        data.put("memberId", member);
        data.put("version", version);
        data.put("unitId", unit.id());
        data.put("group", "COURIER");
        data.put("migrantWorker", true);
        data.put("female", false);
        data.put("status", status);
        data.put("on", on.toString());
        data.put("at", "2026-11-01T00:00:00Z");
        Given.broker().tell(CountedMember.TOPIC, "MemberJoined", member, version, data);
        return member;
    }
}
