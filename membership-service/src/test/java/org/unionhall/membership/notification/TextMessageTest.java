package org.unionhall.membership.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;
import org.unionhall.membership.announcement.Announcing;
import org.unionhall.platform.testing.changes.Together;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(World.class)
class TextMessageTest {

    private static final String APPROVED = Template.APPLICATION_APPROVED.message();

    @Inject SendTexts texts;
    @Inject TellWhatWaits round;

    private final Given.City city = Given.aCity();
    private final UUID clerk = Given.clerkOf(city.north());
    private final String mobile = Given.mobile();
    private UUID person;

    @BeforeEach
    void given_a_person_and_nothing_else_that_waits() {
        person = person(mobile);
        Given.change(
                "UPDATE notification SET text_state = 'SKIPPED', text_due_at = NULL WHERE"
                        + " text_state = 'QUEUED'");
        Given.change("DELETE FROM notification WHERE text_state = 'SENT'");
    }

    @AfterEach
    void no_faults() {
        Sms.faults(Map.of());
    }

    @Test
    void a_decision_is_sent_once_when_the_night_is_over() {
        Given.aMember(person, city.north(), clerk);
        toldAt(at(1, "21:59"));
        for (var hour : List.of("22:00", "23:59")) {
            send(at(1, hour));
        }
        send(at(2, "07:59"));
        assertThat(Sms.texts(mobile)).isEmpty();
        state("QUEUED", null);
        send(at(2, "08:00"));
        send(at(2, "08:01"));
        assertThat(Sms.texts(mobile)).containsExactly(APPROVED);
        state("SENT", null);
    }

    @Test
    void a_provider_that_answers_500_and_then_twice_sends_it_once() {
        // Given: it takes the order and says that it failed, each time
        Given.aMember(person, city.north(), clerk);
        Sms.faults(Map.of("smsLoseEvery", 1));
        // When
        send(at(1, "12:00"));
        // Then
        state("QUEUED", null);
        // When
        send(at(1, "12:00"));
        state("QUEUED", null);
        Sms.faults(Map.of());
        send(at(1, "12:01"));
        // Then
        state("SENT", null);
        assertThat(Sms.texts(mobile)).containsExactly(APPROVED);
    }

    @Test
    void instances_whose_clocks_differ_send_it_once() {
        Given.aMember(person, city.north(), clerk);
        var noon = at(1, "12:00");
        var minutes = new AtomicInteger();
        Together.run(4, () -> texts.send(noon.plusSeconds(60L * (minutes.getAndIncrement() % 2))));
        assertThat(Sms.texts(mobile)).containsExactly(APPROVED);
    }

    @Test
    void an_instance_that_died_after_it_had_sent_is_followed_by_one_that_sends_nothing_twice() {
        Given.aMember(person, city.north(), clerk);
        send(at(1, "12:00"));
        Given.change(
                "UPDATE notification SET text_state = 'QUEUED', text_at = NULL, text_due_at = now()"
                        + " WHERE account_id = ?",
                person);
        send(at(1, "12:06"));
        assertThat(Sms.texts(mobile)).containsExactly(APPROVED);
        state("SENT", null);
    }

    @Test
    void a_provider_that_never_takes_it_is_asked_a_number_of_times() {
        Given.aMember(person, city.north(), clerk);
        Sms.faults(Map.of("smsFailEvery", 1));
        // When: its time has come again and again; while the provider is left alone no try counts
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> {
                            Given.change(
                                    "UPDATE notification SET text_due_at = now() WHERE text_state ="
                                            + " 'QUEUED'");
                            send(at(1, "12:00"));
                            return queued() == 0;
                        });
        // Then
        state("FAILED", "NOT_TAKEN");
        assertThat(Sms.texts(mobile)).isEmpty();
    }

    @Test
    void who_wants_no_text_message_gets_none_even_when_it_is_queued_already() {
        Given.aMember(person, city.north(), clerk);
        var version =
                Given.as(person)
                        .get("/api/v1/notification-choices")
                        .then()
                        .body("textsOff", equalTo(List.of()))
                        .extract()
                        .header("ETag");
        choose(version, 200);
        choose(version, 412);
        send(at(1, "12:00"));
        state("SKIPPED", "CHOICE");
        assertThat(Sms.texts(mobile)).isEmpty();
    }

    @Test
    void an_account_without_a_mobile_is_told_and_sent_nothing() {
        var account = UUID.randomUUID();
        Given.aMember(account, city.north(), clerk);
        send(at(1, "12:00"));
        state(account, "SKIPPED", "NO_MOBILE");
    }

    @Test
    void a_person_gets_only_so_many_on_a_day() {
        Given.aMember(person, city.north(), clerk);
        Given.change(
                """
                INSERT INTO notification (id, account_id, template, facts, subject, cause, created_at,
                    text_state, text_at)
                SELECT gen_random_uuid(), cast(? AS uuid), 'TASKS_WAIT', '{}', '/', gen_random_uuid()::text, now(),
                    'SENT', cast(? AS timestamptz) FROM generate_series(1, 5)
                """,
                person.toString(),
                at(1, "08:30").toString());
        send(at(1, "12:00"));
        assertThat(Sms.texts(mobile)).isEmpty();
        assertThat(
                        Given.count(
                                "SELECT count(*) FROM notification WHERE text_reason = 'ENOUGH' AND"
                                        + " account_id = '"
                                        + person
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void what_could_not_be_sent_for_two_days_is_not_sent_any_more() {
        Given.aMember(person, city.north(), clerk);
        send(at(3, "12:00"));
        state("SKIPPED", "TOO_OLD");
        assertThat(Sms.texts(mobile)).isEmpty();
    }

    @Test
    void an_announcement_is_sent_behind_a_decision_and_no_more_when_it_was_withdrawn() {
        // Given
        Given.aMember(person, city.north(), clerk);
        var kept = Announcing.sent(clerk, city.north().id());
        var wrong = Announcing.sent(clerk, city.north().id());
        Announcing.withdraw(clerk, wrong).statusCode(200);
        Given.change(
                "UPDATE notification SET text_due_at = text_due_at - interval '1 hour' WHERE"
                        + " template = 'ANNOUNCEMENT'");
        // When
        send(at(1, "12:00"));
        // Then
        assertThat(Sms.texts(mobile)).containsExactly(Template.ANNOUNCEMENT.message(), APPROVED);
        Announcing.reach(clerk, kept).body("texts.sent", equalTo(1));
        Announcing.reach(clerk, wrong)
                .body("texts.sent", equalTo(0))
                .body("texts.skipped", equalTo(1));
    }

    @Test
    void announcements_have_only_a_part_of_the_days_texts() {
        Given.aMember(person, city.north(), clerk);
        Announcing.sent(clerk, city.north().id());
        toldAt(at(1, "08:00"));
        Given.change(
                """
                INSERT INTO notification (id, account_id, template, facts, subject, cause, created_at,
                    text_state, text_at)
                SELECT gen_random_uuid(), gen_random_uuid(), 'ANNOUNCEMENT', '{}', '/', gen_random_uuid()::text,
                    now(), 'SENT', cast(? AS timestamptz) FROM generate_series(1, 5000)
                """,
                at(1, "08:30").toString());
        send(at(1, "12:00"));
        assertThat(Sms.texts(mobile)).containsExactly(APPROVED);
        send(at(2, "08:00"));
        assertThat(Sms.texts(mobile)).hasSize(2);
    }

    @Test
    void officers_are_told_once_a_working_day_what_waits_for_them() {
        // Given
        var officer = person(Given.mobile());
        Given.appoint(officer, city.north(), "CLERK", Given.CLERK);
        var idle = person(Given.mobile());
        Given.appoint(idle, city.south(), "CLERK", Given.CLERK);
        Given.submitted(UUID.randomUUID(), city.north());
        var day = workingDay();
        // When
        tellAll(day.atTime(8, 59));
        // Then
        assertThat(told(officer)).isZero();
        // When
        tellAll(day.atTime(9, 0));
        tellAll(day.atTime(9, 1));
        // Then
        Given.as(officer)
                .get("/api/v1/notifications")
                .then()
                .body("items.template", contains("TASKS_WAIT"))
                .body("items.text", contains("您有 1 项待办，其中 0 项已逾期。"));
        assertThat(told(idle)).isZero();
        // When
        tellAll(day.with(DayOfWeek.SATURDAY).atTime(10, 0));
        // Then
        assertThat(told(officer)).as("on a day of rest").isEqualTo(1);
    }

    private static LocalDate workingDay() {
        var day = LocalDate.now(HouseClock.ZONE).plusDays(7);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void tellAll(LocalDateTime at) {
        var now = at.atZone(HouseClock.ZONE).toInstant();
        boolean more = true;
        while (more) {
            more = round.tell(now);
        }
    }

    private void send(Instant now) {
        boolean more = true;
        while (more) {
            more = texts.send(now);
        }
    }

    /** What waits was told then, whatever time it is now: after two days it is too old. */
    private static void toldAt(Instant then) {
        Given.change(
                "UPDATE notification SET created_at = cast(? AS timestamptz), text_due_at ="
                        + " cast(? AS timestamptz) WHERE text_state = 'QUEUED'",
                then.toString(),
                then.toString());
    }

    private long queued() {
        return Given.count(
                "SELECT count(*) FROM notification WHERE text_state = 'QUEUED' AND account_id = '"
                        + person
                        + "'");
    }

    private void choose(String version, int status) {
        Given.as(person)
                .header("If-Match", version)
                .body(Map.of("textsOff", List.of("DECISIONS")))
                .put("/api/v1/notification-choices")
                .then()
                .statusCode(status);
    }

    private void state(String state, String reason) {
        state(person, state, reason);
    }

    private static void state(UUID account, String state, String reason) {
        Given.as(account)
                .get("/api/v1/notifications")
                .then()
                .body("items[0].textState", equalTo(state))
                .body("items[0].textReason", equalTo(reason));
    }

    private static long told(UUID account) {
        return Given.count(
                "SELECT count(*) FROM notification WHERE account_id = '" + account + "'");
    }

    private static UUID person(String mobile) {
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        return Given.made(founder, "/api/v1/accounts", Map.of("mobile", mobile, "name", "古丽"));
    }

    /** That time so many days from today. */
    private static Instant at(int days, String time) {
        return LocalDate.now(HouseClock.ZONE)
                .plusDays(days)
                .atTime(LocalTime.parse(time))
                .atZone(HouseClock.ZONE)
                .toInstant();
    }
}
