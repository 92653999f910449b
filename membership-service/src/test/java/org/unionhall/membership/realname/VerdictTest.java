package org.unionhall.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** What the registry's verdict does to a decision, before it and after. */
@QuarkusTest
@QuarkusTestResource(World.class)
class VerdictTest {

    private static final String PATH = "/api/v1/applications/";
    private static final String QUEUE = "/api/v1/applications";
    private static final int MISMATCHED = 901;
    private static final AtomicInteger DAYS = new AtomicInteger();

    private static Given.City city;
    private static UUID clerk;

    @Inject RealNameChecks checks;

    @BeforeEach
    void aCity() {
        if (city == null) {
            city = Given.aCity();
            clerk = Given.clerkOf(city.north());
        }
    }

    @Test
    void a_mismatch_is_approved_only_when_it_is_confirmed_and_who_confirmed_is_kept() {
        // Given
        var applicant = UUID.randomUUID();
        var id = submitted(applicant, application(MISMATCHED));
        awaitVerdict(id, "MISMATCHED");
        // When
        for (var answer : List.of(approve(id), approve(id, "IDENTITY_NOT_FOUND"))) {
            answer.then()
                    .statusCode(409)
                    .body("code", equalTo("CONFIRMATION_REQUIRED"))
                    .body("confirmations", contains("IDENTITY_MISMATCHED"));
        }
        many(Map.of("ids", List.of(id)))
                .then()
                .body("items[0].problem.code", equalTo("CONFIRMATION_REQUIRED"));
        many(Map.of("ids", List.of(id), "confirmations", List.of("IDENTITY_MISMATCHED")))
                .then()
                .body("items[0].outcome", equalTo("APPROVED"));
        // Then
        read(clerk, id)
                .then()
                .body("confirmed.confirmation", equalTo("IDENTITY_MISMATCHED"))
                .body("confirmed.at", notNullValue())
                .body("attention", empty());
        assertThat(
                        Given.count(
                                "select count(*) from application where confirmed_by = '%s' and id = '%s'"
                                        .formatted(clerk, id)))
                .isEqualTo(1);
    }

    @Test
    void the_applicant_is_told_that_it_is_being_checked_and_nothing_of_the_verdict() {
        var applicant = UUID.randomUUID();
        var id = submitted(applicant, application(MISMATCHED));
        awaitVerdict(id, "MISMATCHED");
        read(applicant, id)
                .then()
                .body("realNameCheck", equalTo("PENDING"))
                .body("attention", empty());
        Given.as(applicant)
                .get(PATH + "mine")
                .then()
                .body("items[0].realNameCheck", equalTo("PENDING"));
        approve(id, "IDENTITY_MISMATCHED").then().statusCode(200);
        read(applicant, id)
                .then()
                .body("realNameCheck", equalTo("PENDING"))
                .body("confirmed", nullValue());
        Given.as(applicant).get("/api/v1/members/me").then().body("realNameCheck", nullValue());
    }

    @Test
    void a_clerk_reads_nothing_of_the_verdict_about_themselves_in_queue_list_or_feed() {
        // Given
        var reviewer = Given.clerkOf(city.south());
        var own = Given.application(city.south());
        own.put("idNumber", number(MISMATCHED));
        var id = submitted(reviewer, own);
        var colleague = Given.clerkOf(city.south());
        awaitVerdict(colleague, id, "MISMATCHED");
        Given.as(reviewer)
                .get(QUEUE + "?unit=" + city.south().id())
                .then()
                .body("items.find { it.id == '" + id + "' }.realNameCheck", equalTo("PENDING"));
        // When
        Given.as(colleague)
                .body(Map.of("confirmations", List.of("IDENTITY_MISMATCHED")))
                .post(PATH + id + "/approval")
                .then()
                .statusCode(200);
        // Then
        var member =
                Given.as(reviewer).get("/api/v1/members/me").then().extract().path("id").toString();
        for (var list : List.of("/api/v1/members", "/api/v1/members/changes")) {
            var its = "items.find { it.id == '" + member + "' }.realNameCheck";
            Given.as(reviewer).get(list + "?limit=200").then().body(its, nullValue());
            Given.as(colleague).get(list + "?limit=200").then().body(its, equalTo("MISMATCHED"));
        }
    }

    @Test
    void a_correction_of_the_identity_ends_its_verdict_at_once_and_another_does_not() {
        // Given
        var applicant = UUID.randomUUID();
        var body = application(MISMATCHED);
        var id = submitted(applicant, body);
        awaitVerdict(id, "MISMATCHED");
        // When: only the group is another
        body.put("group", "TRUCK_DRIVER");
        correct(applicant, id, 1, body);
        // Then
        read(clerk, id).then().body("realNameCheck", equalTo("MISMATCHED"));
        // When
        body.put("idNumber", Given.residentId());
        correct(applicant, id, 2, body);
        // Then
        read(clerk, id).then().body("realNameCheck", not(equalTo("MISMATCHED")));
        awaitVerdict(id, "MATCHED");
    }

    @Test
    void a_late_verdict_about_the_identity_before_a_correction_is_dropped() {
        // Given: the registry was asked about the first identity and takes its time
        var applicant = UUID.randomUUID();
        var body = application(1);
        var id = submitted(applicant, body);
        awaitVerdict(id, "MATCHED");
        body.put("idNumber", Given.residentId());
        correct(applicant, id, 1, body);
        awaitVerdict(id, "MATCHED");
        var version =
                Given.count(
                        "select version from real_name_check where application_id = '" + id + "'");
        // When
        checks.finish(new RealNameChecks.Taken(id, version, 1), 1, CheckState.MISMATCHED, "late");
        // Then
        read(clerk, id).then().body("realNameCheck", equalTo("MATCHED"));
    }

    @Test
    void a_verdict_after_the_approval_is_in_the_queue_until_a_clerk_confirms_it() {
        // Given
        var id = submitted(UUID.randomUUID(), application(1));
        approve(id).then().statusCode(200);
        awaitVerdict(id, "MATCHED");
        queue(clerk).then().body("items.id", not(hasItem(id.toString())));
        var approved =
                Given.count(
                        "select version from real_name_check where application_id = '" + id + "'");
        // When
        checks.finish(new RealNameChecks.Taken(id, approved, 1), 1, CheckState.NOT_FOUND, "late");
        // Then
        queue(clerk)
                .then()
                .body("items.id", hasItem(id.toString()))
                .body(
                        "items.find { it.id == '" + id + "' }.attention",
                        contains("IDENTITY_NOT_FOUND"));
        queue(Given.clerkOf(city.south())).then().body("items.id", not(hasItem(id.toString())));
        Given.as(clerk)
                .get(QUEUE + "?attention=true&status=SUBMITTED")
                .then()
                .body("items.id", not(hasItem(id.toString())));
        // When
        confirm(clerk, id, "IDENTITY_MISMATCHED").then().statusCode(409);
        confirm(Given.clerkOf(city.south()), id, "IDENTITY_NOT_FOUND").then().statusCode(404);
        confirm(clerk, id, "IDENTITY_NOT_FOUND").then().statusCode(200);
        // Then
        queue(clerk).then().body("items.id", not(hasItem(id.toString())));
        confirm(clerk, id, "IDENTITY_NOT_FOUND")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_CONFIRM"));
    }

    @Test
    void of_a_verdict_and_an_approval_at_once_none_is_overlooked() {
        for (int round = 0; round < 20; round++) {
            // Given
            var id = submitted(UUID.randomUUID(), application(1));
            awaitVerdict(id, "MATCHED");
            var version =
                    Given.count(
                            "select version from real_name_check where application_id = '"
                                    + id
                                    + "'");
            // When
            var verdict =
                    CompletableFuture.runAsync(
                            () ->
                                    checks.finish(
                                            new RealNameChecks.Taken(id, version, 1),
                                            1,
                                            CheckState.MISMATCHED,
                                            "now"));
            var approval = approve(id);
            verdict.join();
            // Then
            if (approval.statusCode() == 200) {
                queue(clerk).then().body("items.id", hasItem(id.toString()));
            } else {
                approval.then().statusCode(409).body("code", equalTo("CONFIRMATION_REQUIRED"));
            }
        }
    }

    @Test
    void of_a_correction_and_an_approval_at_once_nobody_is_taken_in_unseen() {
        int approvals = 0;
        for (int round = 0; round < 20; round++) {
            // Given
            var applicant = UUID.randomUUID();
            var body = application(1);
            var id = submitted(applicant, body);
            var other = new HashMap<>(body);
            other.put("name", "艾尼·阿不都");
            // When
            var correction =
                    CompletableFuture.supplyAsync(
                            () ->
                                    Given.as(applicant)
                                            .header("If-Match", "\"v1\"")
                                            .body(other)
                                            .put(PATH + id)
                                            .statusCode());
            var approval = many(Map.of("ids", List.of(id)));
            // Then
            if (correction.join() == 200) {
                approval.then().body("items[0].problem.code", equalTo("DECIDE_WITH_VERSION"));
            } else {
                approvals++;
                approval.then().body("items[0].outcome", equalTo("APPROVED"));
                read(clerk, id).then().body("name", equalTo(body.get("name")));
            }
        }
        assertThat(approvals).as("rounds in which the clerk was first").isBetween(0, 20);
    }

    private static Map<String, Object> application(int sequence) {
        var body = Given.application(city.north());
        body.put("idNumber", number(sequence));
        return body;
    }

    private static String number(int sequence) {
        var born = LocalDate.of(1975, 1, 1).plusDays(DAYS.incrementAndGet());
        return Given.residentId("612621", born, sequence);
    }

    private static UUID submitted(UUID applicant, Map<String, Object> body) {
        return Given.apply(applicant, body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static void correct(UUID applicant, UUID id, int version, Map<String, Object> body) {
        Given.as(applicant)
                .header("If-Match", "\"v" + version + "\"")
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(200);
    }

    private static Response read(UUID reader, UUID id) {
        return Given.as(reader).get(PATH + id);
    }

    private static Response queue(UUID reader) {
        return Given.as(reader).get(QUEUE + "?attention=true&limit=200");
    }

    private static Response approve(UUID id, String... confirmations) {
        var request = Given.as(clerk);
        if (confirmations.length > 0) {
            request.body(Map.of("confirmations", confirmations));
        }
        return request.post(PATH + id + "/approval");
    }

    private static Response confirm(UUID by, UUID id, String confirmation) {
        return Given.as(by)
                .body(Map.of("confirmations", List.of(confirmation)))
                .post(PATH + id + "/confirmations");
    }

    private static Response many(Map<String, Object> body) {
        return Given.as(clerk).body(body).post(PATH + "approvals");
    }

    private static void awaitVerdict(UUID id, String verdict) {
        awaitVerdict(clerk, id, verdict);
    }

    private static void awaitVerdict(UUID reader, UUID id, String verdict) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> read(reader, id).then().body("realNameCheck", equalTo(verdict)));
    }
}
