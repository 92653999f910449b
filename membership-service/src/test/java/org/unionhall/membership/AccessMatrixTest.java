package org.unionhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Role × place × action, the "may not" included. What is out of scope does not exist; what is seen
 * but not allowed is 403.
 */
@QuarkusTest
@QuarkusTestResource(World.class)
class AccessMatrixTest {

    @Test
    void everybody_may_what_their_appointment_allows_where_it_does() {
        // Given
        var city = Given.aCity();
        var other = Given.aCity();
        var people = new LinkedHashMap<String, UUID>();
        people.put("clerk of the unit", Given.clerkOf(city.north()));
        people.put("clerk of the city", Given.clerkOf(city.city()));
        people.put("clerk of a sibling", Given.clerkOf(city.south()));
        people.put("clerk of another city", Given.clerkOf(other.city()));
        people.put(
                "organizer of the unit",
                Given.appointed(city.north(), "ORGANIZER", Given.ORGANIZER));
        people.put("auditor of the city", Given.appointed(city.city(), "AUDITOR", Given.AUDITOR));
        people.put("founder", Given.appointed(null, "FOUNDER", Given.FOUNDING));
        people.put("applicant", UUID.randomUUID());
        people.put("stranger", UUID.randomUUID());
        var application = Given.submitted(people.get("applicant"), city.north());
        var member = member(city, people.get("clerk of the unit"));

        // When / Then: unit, city, sibling, other city, organizer, auditor, founder, applicant,
        // stranger
        var soft = new SoftAssertions();
        row(
                soft,
                people,
                "read the application",
                as -> as.get("/api/v1/applications/" + application),
                200,
                200,
                404,
                404,
                403,
                403,
                200,
                200,
                404);
        row(
                soft,
                people,
                "reveal its number",
                as -> reveal(as, "/api/v1/applications/" + application),
                200,
                200,
                404,
                404,
                403,
                403,
                200,
                403,
                404);
        row(
                soft,
                people,
                "read the member",
                as -> as.get("/api/v1/members/" + member),
                200,
                200,
                404,
                404,
                403,
                200,
                200,
                404,
                404);
        row(
                soft,
                people,
                "read the ledger",
                as -> as.get("/api/v1/members/" + member + "/movements"),
                200,
                200,
                404,
                404,
                403,
                200,
                200,
                404,
                404);
        row(
                soft,
                people,
                "reveal the member's mobile",
                as -> reveal(as, "/api/v1/members/" + member),
                200,
                200,
                404,
                404,
                403,
                403,
                200,
                404,
                404);
        row(
                soft,
                people,
                "read the unit's figures",
                as -> as.get("/api/v1/units/" + city.north().id() + "/headcount"),
                200,
                200,
                404,
                404,
                200,
                200,
                200,
                404,
                404);
        row(
                soft,
                people,
                "read the city's figures",
                as -> as.get("/api/v1/units/" + city.city().id() + "/headcount"),
                404,
                200,
                404,
                404,
                404,
                200,
                200,
                404,
                404);
        row(
                soft,
                people,
                "make an account",
                as -> as.body(Map.of("mobile", Given.mobile())).post("/api/v1/accounts"),
                403,
                403,
                403,
                403,
                403,
                403,
                201,
                403,
                403);
        row(
                soft,
                people,
                "list API clients",
                as -> as.get("/api/v1/api-clients"),
                403,
                403,
                403,
                403,
                403,
                403,
                200,
                403,
                403);
        row(
                soft,
                people,
                "reseal",
                as -> as.post("/api/v1/operations/membership/reseal"),
                403,
                403,
                403,
                403,
                403,
                403,
                200,
                403,
                403);
        // last, since it decides
        row(
                soft,
                people,
                "approve as one who may not",
                as -> as.post("/api/v1/applications/" + application + "/approval"),
                -1,
                -1,
                404,
                404,
                403,
                403,
                -1,
                403,
                404);
        soft.assertAll();
    }

    @Test
    void lists_hold_nothing_from_outside_the_scope_whatever_is_asked() {
        var city = Given.aCity();
        var sibling = Given.clerkOf(city.south());
        var clerk = Given.clerkOf(city.north());
        member(city, clerk);
        Given.submitted(UUID.randomUUID(), city.north());
        for (var unit : new UUID[] {city.north().id(), city.city().id(), UUID.randomUUID()}) {
            assertThat(
                            Given.as(sibling)
                                    .get("/api/v1/applications?unit=" + unit)
                                    .jsonPath()
                                    .getList("items"))
                    .isEmpty();
            assertThat(
                            Given.as(sibling)
                                    .get("/api/v1/members?unit=" + unit)
                                    .jsonPath()
                                    .getList("items"))
                    .isEmpty();
        }
        assertThat(Given.as(sibling).get("/api/v1/members/changes").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Given.as(UUID.randomUUID()).get("/api/v1/members").jsonPath().getList("items"))
                .isEmpty();
        var cursor =
                Given.as(clerk).get("/api/v1/applications?limit=1").jsonPath().getString("next");
        assertThat(
                        Given.as(sibling)
                                .get(
                                        "/api/v1/applications"
                                                + (cursor == null ? "" : "?cursor=" + cursor))
                                .jsonPath()
                                .getList("items"))
                .isEmpty();
    }

    @Test
    void a_dismissed_clerk_sees_nothing_any_more() {
        // Given
        var city = Given.aCity();
        var clerk = UUID.randomUUID();
        var appointment = Given.appoint(clerk, city.north(), "CLERK", Given.CLERK);
        var application = Given.submitted(UUID.randomUUID(), city.north());
        Given.as(clerk).get("/api/v1/applications/" + application).then().statusCode(200);
        // When
        Given.tellAppointment(appointment, 2, clerk, city.north(), "CLERK", Given.CLERK, true);
        // Then
        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () ->
                                Given.as(clerk)
                                        .get("/api/v1/applications/" + application)
                                        .then()
                                        .statusCode(404));
        // And an older message that comes late changes nothing
        Given.tellAppointment(appointment, 1, clerk, city.north(), "CLERK", Given.CLERK, false);
        Given.appoint(UUID.randomUUID(), city.north(), "CLERK", Given.CLERK);
        Given.as(clerk).get("/api/v1/applications/" + application).then().statusCode(404);
    }

    private static UUID member(Given.City city, UUID clerk) {
        var account = UUID.randomUUID();
        Given.aMember(account, city.north(), clerk);
        return Given.as(account).get("/api/v1/members/me").jsonPath().getUUID("id");
    }

    private static Response reveal(
            io.restassured.specification.RequestSpecification as, String path) {
        return as.body(Map.of("field", "MOBILE", "purpose", "核对入会证件")).post(path + "/reveal");
    }

    private static void row(
            SoftAssertions soft,
            Map<String, UUID> people,
            String action,
            Function<io.restassured.specification.RequestSpecification, Response> call,
            int... expected) {
        int i = 0;
        for (var person : people.entrySet()) {
            int status = expected[i++];
            if (status > 0) {
                soft.assertThat(call.apply(Given.as(person.getValue())).statusCode())
                        .as("%s may %s", person.getKey(), action)
                        .isEqualTo(status);
            }
        }
    }
}
