package org.unionhall.membership.joining;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** What a union that is locked or has ended still may, and a federation never. */
@QuarkusTest
@QuarkusTestResource(World.class)
class EndedUnionTest {

    private Given.City city;
    private UUID clerk;
    private UUID above;

    @BeforeEach
    void aCity() {
        city = Given.aCity();
        clerk = Given.clerkOf(city.north());
        above = Given.clerkOf(city.city());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOCKED", "REVOKED", "DISSOLVED", "MERGED"})
    void an_application_that_waited_is_not_approved_once_the_union_is_not_at_work(String status) {
        // Given
        var application = Given.submitted(UUID.randomUUID(), city.north());
        become(status, 2);
        // When / Then
        Given.as(above)
                .post("/api/v1/applications/" + application + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_NOT_TAKING_MEMBERS"));
        Given.as(above)
                .body(Map.of("ids", List.of(application)))
                .post("/api/v1/applications/approvals")
                .then()
                .statusCode(200)
                .body("items[0].problem.code", equalTo("UNIT_NOT_TAKING_MEMBERS"));
        Given.as(above)
                .get("/api/v1/applications/" + application)
                .then()
                .body("status", equalTo("SUBMITTED"));
        Given.apply(UUID.randomUUID(), Given.application(city.north()))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNIT_NOT_TAKING_MEMBERS"));
    }

    @Test
    void one_application_to_a_locked_union_spoils_no_other() {
        var waiting = Given.submitted(UUID.randomUUID(), city.north());
        var good = Given.submitted(UUID.randomUUID(), city.south());
        become("LOCKED", 2);
        Given.as(above)
                .body(Map.of("ids", List.of(waiting, good)))
                .post("/api/v1/applications/approvals")
                .then()
                .statusCode(200)
                .body("items[0].problem.code", equalTo("UNIT_NOT_TAKING_MEMBERS"))
                .body("items[1].outcome", equalTo("APPROVED"));
    }

    @Test
    void a_locked_union_returns_rejects_and_keeps_its_rights_and_goes_on_when_it_is_unlocked() {
        // Given
        var returned = Given.submitted(UUID.randomUUID(), city.north());
        var rejected = Given.submitted(UUID.randomUUID(), city.north());
        var approved = Given.submitted(UUID.randomUUID(), city.north());
        become("LOCKED", 2);
        // When / Then
        decide(clerk, returned, "return", 200);
        decide(clerk, rejected, "rejection", 200);
        Given.as(clerk)
                .get("/api/v1/applications?unit=" + city.north().id() + "&status=SUBMITTED")
                .then()
                .body("items", hasSize(1));
        become("NORMAL", 3);
        Given.as(clerk)
                .post("/api/v1/applications/" + approved + "/approval")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVOKED", "DISSOLVED", "MERGED"})
    void a_union_that_has_ended_grants_nothing_even_before_its_appointments_end(String status) {
        // Given
        var application = Given.submitted(UUID.randomUUID(), city.north());
        Given.as(clerk).get("/api/v1/applications/" + application).then().statusCode(200);
        // When
        become(status, 2);
        // Then
        Given.as(clerk).get("/api/v1/applications/" + application).then().statusCode(404);
        decide(clerk, application, "rejection", 404);
        Given.as(clerk)
                .get("/api/v1/members?unit=" + city.north().id())
                .then()
                .body("items", hasSize(0));
        decide(above, application, "rejection", 200);
    }

    @Test
    void a_federation_takes_no_direct_members() {
        Given.apply(UUID.randomUUID(), Given.application(city.city()))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNIT_NOT_TAKING_MEMBERS"))
                .body("errors[0].pointer", equalTo("/unitId"));
        var channel = Given.channel(city.city(), "COURIER");
        var body = Given.application(city.city());
        body.remove("unitId");
        body.put("channelCode", channel);
        Given.apply(UUID.randomUUID(), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/channelCode"));
    }

    @Test
    void an_application_that_waits_at_a_federation_from_before_is_returned_not_approved() {
        // Given: a union that is a federation by its next message
        var application = Given.submitted(UUID.randomUUID(), city.north());
        Given.tell(city.north(), city.city().id(), "FEDERATION", "NORMAL", 2);
        awaitVersion(2);
        // When / Then
        Given.as(above)
                .post("/api/v1/applications/" + application + "/approval")
                .then()
                .statusCode(409);
        decide(above, application, "return", 200);
    }

    private void become(String status, long version) {
        Given.tell(city.north(), city.city().id(), "INDUSTRY", status, version);
        awaitVersion(version);
    }

    private void awaitVersion(long version) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Given.count(
                                                "select version from unit_copy where unit_id = '"
                                                        + city.north().id()
                                                        + "'")
                                        == version);
    }

    private static void decide(UUID actor, UUID application, String way, int status) {
        Given.as(actor)
                .body(Map.of("reason", "请补充工作单位"))
                .post("/api/v1/applications/" + application + "/" + way)
                .then()
                .statusCode(status);
    }
}
