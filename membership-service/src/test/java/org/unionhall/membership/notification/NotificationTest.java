package org.unionhall.membership.notification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.changes.Together;

@QuarkusTest
@QuarkusTestResource(World.class)
class NotificationTest {

    private static final String PARKED =
            "SELECT count(*) FROM dead_letter WHERE state = 'PARKED' AND topic = '"
                    + Given.NOTIFICATIONS
                    + "'";

    @Inject TellPeople people;
    @Inject ForgetNotifications forget;

    private final Given.City city = Given.aCity();
    private final UUID clerk = Given.clerkOf(city.north());
    private final UUID applicant = UUID.randomUUID();

    @Test
    void an_applicant_is_told_each_decision_once_in_their_language_and_without_the_reason() {
        // Given
        var id = Given.submitted(applicant, city.north());
        told(applicant).body("items", empty());
        // When
        decide(id, "return", "请补充单位名称");
        // Then
        told(applicant)
                .body("items.template", contains("APPLICATION_RETURNED"))
                .body("items[0].text", containsString(city.north().name()))
                .body("items[0].text", not(containsString("请补充单位名称")))
                .body("items[0].subject", equalTo("/api/v1/applications/" + id))
                .body("items[0].readAt", nullValue());
        Given.as(applicant)
                .header("Accept-Language", "en")
                .get("/api/v1/notifications")
                .then()
                .body("items.title", contains("Your application was returned"));
        // When
        Given.as(applicant)
                .header("If-Match", "*")
                .body(Given.application(city.north()))
                .put("/api/v1/applications/" + id)
                .then()
                .statusCode(200);
        decide(id, "rejection", "不在本工会范围");
        // Then
        told(applicant)
                .body("items.template", contains("APPLICATION_REJECTED", "APPLICATION_RETURNED"));
    }

    @Test
    void many_who_are_approved_together_are_each_told_and_who_is_refused_is_not() {
        // Given
        var other = UUID.randomUUID();
        var foreign = UUID.randomUUID();
        var ids =
                List.of(
                        Given.submitted(applicant, city.north()),
                        Given.submitted(other, city.north()),
                        Given.submitted(foreign, city.south()));
        // When
        Given.as(clerk)
                .body(Map.of("ids", ids))
                .post("/api/v1/applications/approvals")
                .then()
                .statusCode(200);
        // Then
        for (var account : List.of(applicant, other)) {
            told(account).body("items.template", contains("APPLICATION_APPROVED"));
        }
        told(foreign).body("items", empty());
    }

    @Test
    void who_takes_an_application_back_is_told_nothing() {
        var id = Given.submitted(applicant, city.north());
        Given.as(applicant)
                .post("/api/v1/applications/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        told(applicant).body("items", empty());
    }

    @Test
    void what_another_service_asks_for_is_told_once_however_often_its_message_comes() {
        // Given
        var id = UUID.randomUUID();
        Given.ask(applicant, "APPOINTMENT_GIVEN", id);
        Given.ask(applicant, "APPOINTMENT_GIVEN", id);
        Given.ask(UUID.randomUUID(), "NOBODY_KNOWS_IT", UUID.randomUUID());
        // When
        Given.told(applicant);
        // Then
        told(applicant).body("items.template", hasSize(2));
        await().atMost(Duration.ofSeconds(20)).until(() -> Given.count(PARKED) > 0);
        Given.change(
                "UPDATE dead_letter SET state = 'DISCARDED' WHERE topic = ? AND state = 'PARKED'",
                Given.NOTIFICATIONS);
    }

    @Test
    void the_same_cause_is_told_once_whoever_asks_for_it_again() {
        var cause = "test:" + UUID.randomUUID();
        Together.run(
                4,
                () -> {
                    tell(cause);
                    return cause;
                });
        tell(cause);
        told(applicant).body("items", hasSize(1));
    }

    @Test
    void what_was_read_is_read_since_the_first_time_and_by_nobody_else() {
        // Given
        tell("test:" + UUID.randomUUID());
        tell("test:" + UUID.randomUUID());
        var id = told(applicant).extract().<String>path("items[0].id");
        // When
        read(clerk, id).statusCode(404);
        var at = read(applicant, id).statusCode(200).extract().<String>path("readAt");
        // Then
        read(applicant, id).body("readAt", equalTo(at));
        Given.as(applicant)
                .get("/api/v1/notifications?unread=true")
                .then()
                .body("items.id", not(contains(id)))
                .body("items", hasSize(1));
        // When
        Given.as(applicant).post("/api/v1/notifications/reading").then().body("read", equalTo(1));
        // Then
        Given.as(applicant).post("/api/v1/notifications/reading").then().body("read", equalTo(0));
        told(applicant).body("items[0].readAt", notNullValue());
    }

    @Test
    void what_is_old_is_forgotten() {
        tell("test:" + UUID.randomUUID());
        forget(364);
        told(applicant).body("items", hasSize(1));
        forget(366);
        told(applicant).body("items", empty());
    }

    private void forget(int days) {
        boolean more = true;
        while (more) {
            more = forget.step(Instant.now().plus(Duration.ofDays(days)));
        }
    }

    private void tell(String cause) {
        var facts = Map.of("waiting", "1", "late", "0");
        var telling = new Telling(applicant, Template.TASKS_WAIT, facts, "/api/v1/tasks", cause);
        QuarkusTransaction.requiringNew().run(() -> people.tell(List.of(telling)));
    }

    private void decide(UUID id, String decision, String reason) {
        var seen = Given.as(clerk).get("/api/v1/applications/" + id).header("ETag");
        Given.as(clerk)
                .header("If-Match", seen)
                .body(Map.of("reason", reason))
                .post("/api/v1/applications/" + id + "/" + decision)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse told(UUID account) {
        return Given.as(account).get("/api/v1/notifications").then().statusCode(200);
    }

    private static ValidatableResponse read(UUID account, String id) {
        return Given.as(account).post("/api/v1/notifications/" + id + "/reading").then();
    }
}
