package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(World.class)
class AnswerInTimeTest {

    private static final String CALENDAR = "unionhall.organization.calendar.v1";

    @Inject AnswerInTime work;
    @Inject AnswerFigures figures;
    @Inject WorkingCalendar calendar;
    @Inject MeterRegistry registry;
    @Inject Clock clock;

    private final Given.City city = Given.aCity();
    private final UUID applicant = UUID.randomUUID();
    private final UUID clerk = Given.clerkOf(city.north());

    @Test
    void the_applicant_and_the_clerk_see_until_when_an_answer_is_due() {
        var body = Given.application(city.north());
        var submitted = Given.apply(applicant, body).then().statusCode(201);
        var id = submitted.extract().<String>path("id");
        var due = calendar.days().workingDaysAfter(today(), 3).lastDay().toString();
        submitted.body("dueOn", equalTo(due));
        for (var reader : List.of(applicant, clerk)) {
            Given.as(reader)
                    .get("/api/v1/applications/" + id)
                    .then()
                    .body("dueOn", equalTo(due))
                    .body("timing", equalTo("IN_TIME"))
                    .body("escalatedAt", nullValue());
        }
    }

    @Test
    void the_queue_is_narrowed_to_what_is_due_today_or_late() {
        var inTime = Given.submitted(UUID.randomUUID(), city.north());
        var today = Given.submitted(UUID.randomUUID(), city.north());
        var late = Given.submitted(UUID.randomUUID(), city.north());
        due(today, midnight(1), midnight(30));
        due(late, midnight(0), midnight(30));
        queue(clerk, "IN_TIME").body("items.id", contains(inTime.toString()));
        queue(clerk, "DUE").body("items.id", contains(today.toString()));
        queue(clerk, "LATE")
                .body("items.id", contains(late.toString()))
                .body("items.timing", contains("LATE"));
        queue(clerk, "ESCALATED").body("items", empty());
        Given.as(clerk)
                .get("/api/v1/applications?timing=LATE&status=APPROVED")
                .then()
                .body("items", empty());
        Given.as(clerk).get("/api/v1/applications?timing=SOON").then().statusCode(400);
    }

    @Test
    void the_union_above_is_told_once_and_nobody_gets_a_right_by_it() throws Exception {
        // Given
        var late = Given.submitted(applicant, city.north());
        due(late, midnight(-5), midnight(0));
        var above = Given.clerkOf(city.city());
        var beside = Given.clerkOf(city.south());
        // When
        together(() -> work.step(Instant.now(clock)), 4);
        // Then
        assertThat(told(late)).isEqualTo(1);
        queue(above, "ESCALATED").body("items.id", contains(late.toString()));
        queue(clerk, "ESCALATED").body("items.escalatedAt", contains(notNullValue()));
        queue(beside, "ESCALATED").body("items", empty());
        queue(Given.clerkOf(Given.aCity().city()), "ESCALATED").body("items", empty());
        decide(beside, late).statusCode(404);
        decide(applicant, late).statusCode(403);
        decide(above, late).statusCode(200);
        queue(above, "ESCALATED").body("items", empty());
    }

    @Test
    void what_was_read_before_it_was_escalated_is_read_again_before_it_is_decided() {
        var late = Given.submitted(applicant, city.north());
        due(late, midnight(-5), midnight(0));
        escalate();
        Given.as(clerk)
                .header("If-Match", "\"v1\"")
                .post("/api/v1/applications/" + late + "/approval")
                .then()
                .statusCode(412);
        decide(clerk, late).statusCode(200);
    }

    @Test
    void what_is_with_the_applicant_is_not_waited_for_and_not_escalated() {
        // Given
        var returned = Given.submitted(applicant, city.north());
        Given.as(clerk)
                .body(Map.of("reason", "请补充单位名称"))
                .post("/api/v1/applications/" + returned + "/return")
                .then()
                .statusCode(200);
        // When
        escalate();
        // Then
        one(returned).body("dueOn", nullValue()).body("timing", nullValue());
        assertThat(told(returned)).isZero();
        // When
        correct(returned, Given.application(city.north()));
        // Then
        one(returned).body("dueOn", notNullValue()).body("timing", equalTo("IN_TIME"));
    }

    @Test
    void another_union_that_is_asked_has_its_whole_time() {
        var late = Given.submitted(applicant, city.north());
        due(late, midnight(-5), midnight(0));
        escalate();
        one(late).body("timing", equalTo("ESCALATED"));
        correct(late, Given.application(city.south()));
        var due = calendar.days().workingDaysAfter(today(), 3).lastDay().toString();
        one(late)
                .body("timing", equalTo("IN_TIME"))
                .body("escalatedAt", nullValue())
                .body("dueOn", equalTo(due));
    }

    @Test
    void what_was_counted_by_another_calendar_is_counted_again_and_nobody_has_to_read_it_again() {
        // Given
        var waiting = Given.submitted(applicant, city.north());
        var before = one(waiting).extract().<String>path("dueOn");
        try {
            // When: nobody works for the next two weeks
            var off = today().plusDays(1).datesUntil(today().plusDays(15)).toList();
            tell(off);
            escalate();
            // Then
            var after = calendar.days().workingDaysAfter(today(), 3);
            assertThat(after.lastDay()).isAfter(LocalDate.parse(before).plusDays(7));
            one(waiting)
                    .body("dueOn", equalTo(after.lastDay().toString()))
                    .body("dueProvisional", equalTo(false))
                    .body("version", equalTo(1));
            assertThat(messages(waiting, "%")).as("of it").isEqualTo(1);
        } finally {
            tell(List.of());
        }
        // When: the calendar is what it was
        escalate();
        // Then
        one(waiting).body("dueOn", equalTo(weekdaysAfter(today(), 3).toString()));
    }

    @Test
    void rows_from_before_get_their_times_by_the_same_task() {
        var old = Given.submitted(applicant, city.north());
        Given.change(
                "UPDATE application SET due_at = NULL, escalates_at = NULL, calendar = '' WHERE id"
                        + " = ?",
                old);
        one(old).body("timing", nullValue());
        escalate();
        one(old).body("timing", equalTo("IN_TIME")).body("dueOn", notNullValue());
    }

    @Test
    void the_task_is_one_row_that_lives_in_the_database() {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Given.count(
                                                "select count(*) from scheduled_tasks where"
                                                        + " task_name = 'joining.answers' and"
                                                        + " last_success is not null")
                                        == 1);
    }

    @Test
    void an_operator_sees_how_many_wait_for_too_long() {
        var late = Given.submitted(applicant, city.north());
        due(late, midnight(-2), midnight(30));
        figures.count();
        assertThat(registry.get("applications.late").gauge().value()).isGreaterThanOrEqualTo(1);
        assertThat(registry.get("applications.escalated").gauge().value())
                .isGreaterThanOrEqualTo(0);
    }

    private void escalate() {
        boolean more = true;
        while (more) {
            more = work.step(Instant.now(clock));
        }
    }

    /** Every year of the near future, in a version newer than any. */
    private void tell(List<LocalDate> off) {
        long version = System.currentTimeMillis();
        for (int year : new int[] {today().getYear(), today().getYear() + 1}) {
            Given.broker()
                    .tell(
                            CALENDAR,
                            "CalendarSet",
                            new UUID(year, year),
                            version,
                            Map.of(
                                    "year",
                                    year,
                                    "version",
                                    version,
                                    "provisional",
                                    false,
                                    "source",
                                    "国务院办公厅通知",
                                    "offDays",
                                    off.stream().filter(day -> day.getYear() == year).toList(),
                                    "workDays",
                                    List.of()));
        }
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Given.count(
                                                "select count(*) from calendar_copy where version"
                                                        + " = "
                                                        + version)
                                        == 2);
    }

    private static LocalDate weekdaysAfter(LocalDate day, int count) {
        var last = day;
        for (int counted = 0; counted < count; ) {
            last = last.plusDays(1);
            counted += last.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return last;
    }

    private static void due(UUID application, Instant dueAt, Instant escalatesAt) {
        Given.change(
                "UPDATE application SET due_at = ?, escalates_at = ? WHERE id = ?",
                dueAt.atOffset(java.time.ZoneOffset.UTC),
                escalatesAt.atOffset(java.time.ZoneOffset.UTC),
                application);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant midnight(int days) {
        return today().plusDays(days).atStartOfDay(HouseClock.ZONE).toInstant();
    }

    private static ValidatableResponse queue(UUID reader, String timing) {
        return Given.as(reader).get("/api/v1/applications?timing=" + timing).then().statusCode(200);
    }

    private ValidatableResponse one(UUID application) {
        return Given.as(applicant)
                .get("/api/v1/applications/" + application)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decide(UUID who, UUID application) {
        return Given.as(who).post("/api/v1/applications/" + application + "/approval").then();
    }

    private void correct(UUID application, Map<String, Object> body) {
        Given.as(applicant)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/applications/" + application)
                .then()
                .statusCode(200);
    }

    private static long told(UUID application) {
        return messages(application, "ApplicationEscalated");
    }

    private static long messages(UUID application, String type) {
        return Given.count(
                "select count(*) from outbox where topic ="
                        + " 'unionhall.membership.applications.v1' and type like '%"
                        + type
                        + "' and key = '"
                        + application
                        + "'");
    }

    private static void together(Callable<?> what, int times) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var all = new ArrayList<Callable<Object>>();
            for (int i = 0; i < times; i++) {
                all.add(what::call);
            }
            for (var one : pool.invokeAll(all)) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
