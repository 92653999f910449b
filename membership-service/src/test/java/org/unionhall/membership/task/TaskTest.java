package org.unionhall.membership.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(World.class)
class TaskTest {

    private static final String EVENTS = "unionhall.events.tasks.v1";
    private static final String REVIEW = "APPLICATIONS_TO_REVIEW";

    private final Given.City city = Given.aCity();
    private final UUID clerk = Given.clerkOf(city.north());

    @Test
    void applications_of_a_union_are_one_line_with_what_is_due_first_and_how_many_are_late() {
        // Given
        var late = Given.submitted(UUID.randomUUID(), city.north());
        var inTime = Given.submitted(UUID.randomUUID(), city.north());
        Given.submitted(UUID.randomUUID(), city.south());
        var due = HouseClock.endOf(LocalDate.now(HouseClock.ZONE).minusDays(1));
        Given.change(
                "UPDATE application SET due_at = ? WHERE id = ?",
                due.atOffset(ZoneOffset.UTC),
                late);
        // When, then
        tasks(clerk, "")
                .body("items.kind", contains(REVIEW))
                .body("items.unitId", contains(city.north().id().toString()))
                .body("items.unitName", contains(city.north().name()))
                .body("items.count", contains(2))
                .body("items.late", contains(1))
                .body("items.due", contains(due.toString()));
        var subject = tasks(clerk, "?late=true").extract().<String>path("items[0].subject");
        Given.as(clerk)
                .get(subject)
                .then()
                .statusCode(200)
                .body("items.id", contains(late.toString(), inTime.toString()));
        // When
        for (var id : List.of(late, inTime)) {
            Given.as(clerk).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
        }
        // Then
        tasks(clerk, "").body("items", empty());
    }

    @Test
    void nobody_is_told_what_waits_at_a_union_where_they_may_not_do_it() {
        Given.submitted(UUID.randomUUID(), city.north());
        var auditor = UUID.randomUUID();
        Given.appoint(auditor, city.north(), "AUDITOR", Given.AUDITOR);
        var beside = Given.clerkOf(city.south());
        for (var other : List.of(auditor, beside, UUID.randomUUID())) {
            tasks(other, "").body("items", empty());
            tasks(other, "?unit=" + city.north().id()).body("items", empty());
            tasks(other, "?late=true&kind=" + REVIEW).body("items", empty());
        }
        tasks(Given.clerkOf(city.city()), "?unit=" + city.north().id())
                .body("items.unitId", contains(city.north().id().toString()));
    }

    @Test
    void ones_own_application_does_not_wait_for_oneself() {
        Given.submitted(clerk, city.north());
        tasks(clerk, "").body("items", empty());
        tasks(Given.clerkOf(city.city()), "").body("items.count", contains(1));
    }

    @Test
    void
            what_another_service_tells_is_listed_until_it_is_done_and_an_older_message_changes_nothing() {
        // Given
        var id = UUID.randomUUID();
        var subject = "/api/v1/drives/" + UUID.randomUUID();
        tell(id, 1, city.north().id(), "RUN_DRIVE", subject, false);
        // Then
        awaitTask(clerk, subject, true);
        tasks(clerk, "?kind=DRIVE_TO_SETTLE")
                .body("items.late", contains(1))
                .body("items.count", contains(1));
        var reviewer = UUID.randomUUID();
        Given.appoint(reviewer, city.north(), "INTEGRATOR", List.of("REVIEW_JOINING"));
        tasks(reviewer, "").body("items", empty());
        // When
        tell(id, 3, city.north().id(), "RUN_DRIVE", subject, true);
        awaitTask(clerk, subject, false);
        tell(id, 2, city.north().id(), "RUN_DRIVE", subject, false);
        var marker = UUID.randomUUID();
        tell(marker, 1, city.north().id(), "RUN_DRIVE", "/api/v1/drives/" + marker, false);
        awaitTask(clerk, "/api/v1/drives/" + marker, true);
        // Then
        tasks(clerk, "").body("items.subject", not(hasItem(subject)));
    }

    @Test
    void what_concerns_the_whole_platform_is_listed_for_its_operators_alone() {
        var subject =
                "/api/v1/operations/events/dead-letters?state=PARKED&test=" + UUID.randomUUID();
        tell(UUID.randomUUID(), 1, null, "OPERATE_PLATFORM", subject, false);
        var operator = UUID.randomUUID();
        Given.appoint(operator, null, "FOUNDER", Given.FOUNDING);
        awaitTask(operator, subject, true);
        var local = UUID.randomUUID();
        Given.appoint(local, city.city(), "INTEGRATOR", List.of("OPERATE_PLATFORM"));
        tasks(local, "").body("items", empty());
        tasks(operator, "?unit=" + city.city().id()).body("items.subject", not(hasItem(subject)));
    }

    @Test
    void a_dismissed_clerk_is_told_nothing_from_then_on() {
        Given.submitted(UUID.randomUUID(), city.north());
        var dismissed = UUID.randomUUID();
        Given.appoint(dismissed, city.north(), "CLERK", Given.CLERK);
        tasks(dismissed, "").body("items.kind", contains(REVIEW));
        Given.change("UPDATE appointment_copy SET ended = true WHERE account_id = ?", dismissed);
        tasks(dismissed, "").body("items", empty());
    }

    @Test
    void pages_follow_each_other_by_what_is_due_and_never_repeat_a_line() {
        // Given
        Given.submitted(UUID.randomUUID(), city.north());
        Given.submitted(UUID.randomUUID(), city.south());
        var subject = "/api/v1/drives/" + UUID.randomUUID();
        tell(UUID.randomUUID(), 1, city.city().id(), "RUN_DRIVE", subject, false);
        var above = Given.clerkOf(city.city());
        awaitTask(above, subject, true);
        var whole = tasks(above, "").extract().<List<String>>path("items.id");
        // When
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page =
                    tasks(above, "?limit=1" + (next.isEmpty() ? "" : "&cursor=" + next)).extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        // Then
        assertThat(seen).isEqualTo(whole).hasSize(3);
    }

    private static ValidatableResponse tasks(UUID account, String query) {
        return Given.as(account).get("/api/v1/tasks" + query).then().statusCode(200);
    }

    private static void awaitTask(UUID account, String subject, boolean there) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                tasks(
                                                        account,
                                                        "?limit=200&kind="
                                                                + (subject.contains("dead-letters")
                                                                        ? "DEAD_LETTERS"
                                                                        : "DRIVE_TO_SETTLE"))
                                                .extract()
                                                .<List<String>>path("items.subject")
                                                .contains(subject)
                                        == there);
    }

    /** A drive that waits to be settled, or dead letters; late since long. */
    private static void tell(
            UUID id, long version, UUID unit, String permission, String subject, boolean done) {
        var data = new HashMap<String, Object>(Map.of("taskId", id, "version", version));
        data.put("service", "events");
        data.put("kind", unit == null ? "DEAD_LETTERS" : "DRIVE_TO_SETTLE");
        data.put("unitId", unit);
        data.put("permission", permission);
        data.put("since", Instant.parse("2026-01-01T00:00:00Z"));
        data.put("due", unit == null ? null : Instant.parse("2026-02-01T00:00:00Z"));
        data.put("count", 1);
        data.put("subject", subject);
        data.put("done", done);
        Given.broker().tell(EVENTS, "EventsTask", id, version, data);
    }
}
