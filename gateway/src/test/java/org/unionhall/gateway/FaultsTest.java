package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultsTest extends DoorTest {

    @Test
    void a_service_that_is_down_is_a_problem_with_a_time_to_retry() {
        for (int i = 0; i < 12; i++) {
            member().post("/api/v1/away/things")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("UPSTREAM_UNAVAILABLE"));
        }
    }

    @Test
    void the_other_instance_answers_when_one_is_down() {
        for (int i = 0; i < 20; i++) {
            member().post("/api/v1/pair/things").then().statusCode(200);
        }
    }

    @Test
    void a_service_that_is_too_slow_is_a_problem_in_time() {
        var begun = System.nanoTime();
        member().get("/api/v1/members?behave=silent&slow")
                .then()
                .statusCode(504)
                .body("code", equalTo("UPSTREAM_TIMEOUT"));
        // the service never answers: that there is an answer at all shows that the wait has an end
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(1_400L);
        assertThat(seen("&slow")).hasSize(1);
    }

    @Test
    void a_read_that_was_broken_off_is_tried_once_more_and_a_change_is_not() {
        member().get("/api/v1/drives?behave=drop&read")
                .then()
                .statusCode(502)
                .body("code", equalTo("UPSTREAM_FAILED"));
        member().post("/api/v1/drives?behave=drop&change").then().statusCode(502);
        assertThat(seen("&read")).hasSize(2);
        assertThat(seen("&change")).hasSize(1);
    }

    @Test
    void an_answer_that_breaks_off_in_the_middle_is_seen_to_be_broken() throws IOException {
        var answer =
                raw(
                        "GET /api/v1/units?behave=half HTTP/1.1\r\n"
                                + "Host: x\r\n"
                                + "Authorization: Bearer "
                                + TestTokens.anyones()
                                + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("200000");
        assertThat(answer.length()).isLessThan(200_000);
    }
}
