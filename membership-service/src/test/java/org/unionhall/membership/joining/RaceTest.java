package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** Who comes first is decided by the database, however many come at once. */
@QuarkusTest
@QuarkusTestResource(World.class)
class RaceTest {

    @Test
    void of_fifty_applications_with_one_number_one_is_taken() throws Exception {
        // Given
        var city = Given.aCity();
        var number = Given.residentId();
        var attempts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 50; i++) {
            var body = Given.application(i % 2 == 0 ? city.north() : city.south());
            body.put("idNumber", number);
            var account = UUID.randomUUID();
            attempts.add(() -> outcome(Given.apply(account, body)));
        }
        // When
        var outcomes = allAtOnce(attempts);
        // Then
        assertThat(Collections.frequency(outcomes, "201")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "409 IDENTITY_TAKEN")).isEqualTo(49);
    }

    @Test
    void of_twenty_applications_of_one_account_one_is_taken() throws Exception {
        var city = Given.aCity();
        var account = UUID.randomUUID();
        var attempts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 20; i++) {
            var body = Given.application(city.north());
            attempts.add(() -> outcome(Given.apply(account, body)));
        }
        var outcomes = allAtOnce(attempts);
        assertThat(Collections.frequency(outcomes, "201")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "409 ALREADY_APPLIED")).isEqualTo(19);
    }

    @Test
    void of_many_clerks_who_approve_one_application_one_does() throws Exception {
        // Given
        var city = Given.aCity();
        var clerks =
                List.of(
                        Given.clerkOf(city.north()),
                        Given.clerkOf(city.north()),
                        Given.clerkOf(city.city()));
        var id = Given.submitted(UUID.randomUUID(), city.north());
        var attempts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 12; i++) {
            var clerk = clerks.get(i % clerks.size());
            var decision = i % 4 == 3 ? "/withdrawal" : "/approval";
            attempts.add(
                    () -> outcome(Given.as(clerk).post("/api/v1/applications/" + id + decision)));
        }
        // When
        var outcomes = allAtOnce(attempts);
        // Then
        assertThat(Collections.frequency(outcomes, "200")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "409 ALREADY_DECIDED")).isEqualTo(8);
        assertThat(Collections.frequency(outcomes, "403 APPLICANT_ONLY")).isEqualTo(3);
        assertThat(Given.count("select count(*) from member where application_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void of_an_approval_and_a_withdrawal_at_once_one_holds() throws Exception {
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        for (int round = 0; round < 10; round++) {
            var applicant = UUID.randomUUID();
            var id = Given.submitted(applicant, city.north());
            var outcomes =
                    allAtOnce(
                            List.of(
                                    () ->
                                            outcome(
                                                    Given.as(clerk)
                                                            .post(
                                                                    "/api/v1/applications/"
                                                                            + id
                                                                            + "/approval")),
                                    () ->
                                            outcome(
                                                    Given.as(applicant)
                                                            .post(
                                                                    "/api/v1/applications/"
                                                                            + id
                                                                            + "/withdrawal"))));
            assertThat(outcomes).containsExactlyInAnyOrder("200", "409 ALREADY_DECIDED");
            assertThat(
                            Given.count(
                                    "select count(*) from identity_claim where application_id = '"
                                            + id
                                            + "'"))
                    .isEqualTo(
                            Given.count(
                                    "select count(*) from member where application_id = '"
                                            + id
                                            + "'"));
        }
    }

    @Test
    void a_repeated_request_gets_the_same_answer_and_a_twin_does_no_harm() throws Exception {
        // Given
        var city = Given.aCity();
        var account = UUID.randomUUID();
        var body = Given.application(city.north());
        var key = UUID.randomUUID().toString();
        Callable<String> attempt =
                () -> {
                    var answer =
                            Given.as(account)
                                    .header("Idempotency-Key", key)
                                    .body(body)
                                    .post("/api/v1/applications");
                    return answer.statusCode() == 201
                            ? answer.jsonPath().getString("id")
                            : outcome(answer);
                };
        // When
        var outcomes = allAtOnce(Collections.nCopies(10, attempt));
        // Then
        var ids =
                outcomes.stream()
                        .filter(o -> !o.startsWith("409 REQUEST_IN_PROGRESS"))
                        .distinct()
                        .toList();
        assertThat(ids).hasSize(1);
        assertThat(attempt.call()).isEqualTo(ids.get(0));
        body.put("name", "另一人");
        assertThat(attempt.call()).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    private static String outcome(io.restassured.response.Response answer) {
        return answer.statusCode() < 400
                ? String.valueOf(answer.statusCode())
                : answer.statusCode() + " " + answer.jsonPath().getString("code");
    }

    private static List<String> allAtOnce(List<Callable<String>> attempts) throws Exception {
        var start = new CyclicBarrier(attempts.size());
        var pool = Executors.newFixedThreadPool(attempts.size());
        try {
            var running =
                    attempts.stream()
                            .map(
                                    attempt ->
                                            pool.submit(
                                                    () -> {
                                                        start.await();
                                                        return attempt.call();
                                                    }))
                            .toList();
            var outcomes = new ArrayList<String>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
