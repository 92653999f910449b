package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class ReviewTest {

    private static final String PATH = "/api/v1/applications/";
    private static Given.City city;
    private static UUID clerk;

    @BeforeEach
    void aCity() {
        if (city == null) {
            city = Given.aCity();
            clerk = Given.clerkOf(city.north());
        }
    }

    @Test
    void who_was_rejected_reads_why_and_may_apply_again() {
        // Given
        var applicant = UUID.randomUUID();
        var body = Given.application(city.north());
        UUID id = Given.apply(applicant, body).jsonPath().getUUID("id");
        // When
        Given.as(clerk)
                .body(Map.of("reason", "请向所在街道工会申请"))
                .post(PATH + id + "/rejection")
                .then()
                .statusCode(200);
        // Then
        Given.as(applicant)
                .get(PATH + id)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("请向所在街道工会申请"));
        Given.apply(applicant, body).then().statusCode(201);
    }

    @Test
    void a_rejection_needs_a_reason() {
        var id = Given.submitted(UUID.randomUUID(), city.north());
        Given.as(clerk)
                .body(Map.of("reason", " "))
                .post(PATH + id + "/rejection")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        Given.as(clerk)
                .body(Map.of("reason", "a\u0000b"))
                .post(PATH + id + "/rejection")
                .then()
                .statusCode(422);
    }

    /** 500 characters as a person counts them, of which each takes two units of UTF-16. */
    @Test
    void a_reason_is_as_long_as_a_person_counts() {
        var id = Given.submitted(UUID.randomUUID(), city.north());
        Given.as(clerk)
                .body(Map.of("reason", "𠮷".repeat(501)))
                .post(PATH + id + "/rejection")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("INVALID_LENGTH"));
        Given.as(clerk)
                .body(Map.of("reason", "\u200B\u202A\u3164"))
                .post(PATH + id + "/rejection")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("REQUIRED"));
        Given.as(clerk)
                .body(Map.of("reason", "𠮷".repeat(500)))
                .post(PATH + id + "/rejection")
                .then()
                .statusCode(200);
    }

    @Test
    void a_number_in_a_reason_is_the_persons_mistake_however_it_is_hidden() {
        var id = Given.submitted(UUID.randomUUID(), city.north());
        for (var hidden : List.of("138.0013.8000", "tel13800138000", "138\u200B0013\u200B8000")) {
            Given.as(clerk)
                    .body(Map.of("reason", "请致电" + hidden))
                    .post(PATH + id + "/rejection")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("PERSONAL_NUMBER"))
                    .body("errors[0].pointer", equalTo("/reason"));
        }
        Given.as(clerk)
                .queryParam("name", "138 0013 8000")
                .get("/api/v1/members")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
    }

    @Test
    void an_employers_code_with_a_wrong_check_character_is_a_warning_for_the_clerk() {
        var body = Given.application(city.north());
        body.put("employer", Map.of("name", "顺达快递", "creditCode", "916106005000000159"));
        UUID id =
                Given.apply(UUID.randomUUID(), body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
        Given.as(clerk)
                .get(PATH + id)
                .then()
                .body("warnings", equalTo(List.of("EMPLOYER_CODE_UNUSUAL")));
        Given.as(clerk)
                .queryParam("unit", city.north().id())
                .queryParam("limit", 200)
                .get("/api/v1/applications")
                .then()
                .body(
                        "items.find { it.id == '" + id + "' }.warnings",
                        equalTo(List.of("EMPLOYER_CODE_UNUSUAL")));
    }

    @Test
    void a_returned_application_is_corrected_from_the_version_that_was_read() {
        // Given
        var applicant = UUID.randomUUID();
        var body = Given.application(city.north());
        UUID id = Given.apply(applicant, body).jsonPath().getUUID("id");
        Given.as(clerk)
                .body(Map.of("reason", "请核对姓名"))
                .post(PATH + id + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        Given.as(clerk)
                .body(Map.of("reason", "再次"))
                .post(PATH + id + "/return")
                .then()
                .statusCode(409);
        body.put("name", "艾尼");
        body.put("idNumber", Given.residentId());
        // When
        Given.as(applicant)
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        Given.as(applicant)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        Given.as(UUID.randomUUID())
                .header("If-Match", "\"v2\"")
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(404);
        var etag = Given.as(applicant).get(PATH + id).then().extract().header("ETag");
        Given.as(applicant)
                .header("If-Match", etag)
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        // Then
        Given.as(clerk)
                .get(PATH + id)
                .then()
                .body("name", equalTo("艾尼"))
                .body("version", equalTo(3));
        Given.as(clerk)
                .post(PATH + id + "/approval")
                .then()
                .statusCode(428)
                .body("code", equalTo("DECIDE_WITH_VERSION"));
        Given.as(clerk)
                .header("If-Match", "*")
                .post(PATH + id + "/approval")
                .then()
                .statusCode(428);
        Given.as(clerk)
                .header("If-Match", "\"v3\"")
                .post(PATH + id + "/approval")
                .then()
                .statusCode(200);
        Given.as(applicant)
                .header("If-Match", "\"v4\"")
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_DECIDED"));
    }

    @Test
    void a_correction_cannot_take_anothers_identity() {
        var body = Given.application(city.north());
        Given.apply(UUID.randomUUID(), body).then().statusCode(201);
        var applicant = UUID.randomUUID();
        var own = Given.application(city.north());
        UUID id = Given.apply(applicant, own).jsonPath().getUUID("id");
        Given.as(applicant)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_TAKEN"));
        assertThat(
                        Given.count(
                                "select count(*) from identity_claim where application_id = '"
                                        + id
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_identity_may_be_claimed_by_another_account() {
        var applicant = UUID.randomUUID();
        var body = Given.application(city.north());
        UUID id = Given.apply(applicant, body).jsonPath().getUUID("id");
        Given.as(UUID.randomUUID()).post(PATH + id + "/withdrawal").then().statusCode(404);
        Given.as(applicant)
                .post(PATH + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        Given.apply(UUID.randomUUID(), body).then().statusCode(201);
        Given.as(clerk)
                .post(PATH + id + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_DECIDED"));
    }

    @Test
    void nobody_decides_their_own_application() {
        var id = Given.submitted(clerk, city.north());
        Given.as(clerk)
                .post(PATH + id + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_APPLICATION"));
        Given.as(clerk).post(PATH + id + "/withdrawal").then().statusCode(200);
    }

    @Test
    void a_decision_from_a_stale_version_is_refused_when_the_clerk_asks_for_it() {
        var id = Given.submitted(UUID.randomUUID(), city.north());
        Given.as(clerk)
                .header("If-Match", "\"v9\"")
                .post(PATH + id + "/approval")
                .then()
                .statusCode(412);
        Given.as(clerk)
                .header("If-Match", "\"v1\"")
                .post(PATH + id + "/approval")
                .then()
                .statusCode(200);
    }

    @Test
    void the_queue_is_read_page_by_page_and_narrowed() {
        // Given
        var own = Given.aCity();
        var reviewer = Given.clerkOf(own.city());
        var code = Given.channel(own.south());
        for (int i = 0; i < 5; i++) {
            Given.submitted(UUID.randomUUID(), own.north());
        }
        var body = Given.application(own.south());
        body.remove("unitId");
        body.put("channelCode", code);
        body.put("group", "TRUCK_DRIVER");
        Given.apply(UUID.randomUUID(), body).then().statusCode(201);
        // When
        var first = Given.as(reviewer).get("/api/v1/applications?limit=4").jsonPath();
        var second =
                Given.as(reviewer)
                        .get("/api/v1/applications?limit=4&cursor=" + first.getString("next"))
                        .jsonPath();
        // Then
        assertThat(first.getList("items")).hasSize(4);
        assertThat(second.getList("items")).hasSize(2);
        assertThat(second.getString("next")).isNull();
        for (var filter :
                List.of("channel=" + code, "group=TRUCK_DRIVER", "unit=" + own.south().id())) {
            Given.as(reviewer)
                    .get("/api/v1/applications?" + filter)
                    .then()
                    .body("items", hasSize(1));
        }
        Given.as(reviewer)
                .get("/api/v1/applications?status=APPROVED")
                .then()
                .body("items", hasSize(0));
    }
}
