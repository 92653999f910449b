package org.unionhall.organization.appointment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.appoint;
import static org.unionhall.organization.Federation.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Federation;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.testing.Broker;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class AppointmentResourceTest {

    @Inject FirstAppointments firstAppointments;
    @Inject Appointments appointments;
    @Inject Clock clock;

    @Test
    void an_appointment_says_what_its_role_allows() {
        var county = Federation.aCountyOf(Federation.aCity());
        var account = Ids.next();
        appoint(FOUNDER, account, "AUDITOR", county)
                .statusCode(201)
                .header("Location", containsString("/api/v1/appointments/"))
                .header("ETag", "\"v1\"")
                .body("permissions", equalTo(List.of("VIEW_FIGURES", "VIEW_MEMBERS", "VIEW_UNIT")))
                .body("current", equalTo(true))
                .body("from", equalTo(LocalDate.now(clock).toString()));
        as(account)
                .get("/api/v1/appointments/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].unitId", equalTo(county.toString()))
                .body("items[0].unitName", containsString("县总工会"));
    }

    @Test
    void who_is_given_an_office_is_told_and_an_api_client_is_not() {
        // Given
        var county = Federation.aCountyOf(Federation.aCity());
        var account = Ids.next();
        var client = new HashMap<String, Object>();
        client.put("accountId", Ids.next());
        client.put("role", "INTEGRATOR");
        client.put("unitId", county);
        client.put("permissions", List.of("VIEW_FIGURES"));
        // When
        appoint(FOUNDER, client).statusCode(201);
        var id = appoint(FOUNDER, account, "CLERK", county).statusCode(201).extract().path("id");
        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> asked(account.toString()).equals(List.of(id)));
        assertThat(asked(client.get("accountId").toString())).isEmpty();
    }

    private static List<String> asked(String account) {
        try (var broker = new Broker()) {
            return broker.read("unionhall.organization.notifications.v1").stream()
                    .filter(one -> new String(one.value(), UTF_8).contains(account))
                    .map(ConsumerRecord::key)
                    .toList();
        }
    }

    @Test
    void the_same_appointment_twice_in_one_time_is_refused() {
        var county = Federation.aCountyOf(Federation.aCity());
        var account = Ids.next();
        appoint(FOUNDER, account, "CLERK", county).statusCode(201);
        appoint(FOUNDER, account, "CLERK", county)
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPOINTED"));
        appoint(FOUNDER, account, "CHAIR", county).statusCode(201);
        appoint(FOUNDER, account, "CLERK", Federation.aCity()).statusCode(201);
    }

    @Test
    void nobody_hands_on_more_than_he_holds() {
        var city = Federation.aCity();
        var county = Federation.aCountyOf(city);
        var chair = a("CHAIR", county);
        appoint(chair, Ids.next(), "CHAIR", county).statusCode(201);
        appoint(chair, Ids.next(), "FOUNDER", null)
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        var integrator = new HashMap<String, Object>();
        integrator.put("accountId", Ids.next());
        integrator.put("role", "INTEGRATOR");
        integrator.put("unitId", county);
        integrator.put("permissions", List.of("VIEW_FIGURES", "OPERATE_PLATFORM"));
        as(chair)
                .body(integrator)
                .post("/api/v1/appointments")
                .then()
                .statusCode(403)
                .body("code", equalTo("GRANTS_MORE_THAN_HELD"))
                .body("detail", containsString("OPERATE_PLATFORM"));
        integrator.put("permissions", List.of("VIEW_FIGURES"));
        as(chair)
                .body(integrator)
                .post("/api/v1/appointments")
                .then()
                .statusCode(201)
                .body("permissions", contains("VIEW_FIGURES"));
    }

    @Test
    void an_integrator_with_the_right_to_appoint_grants_only_what_it_holds() {
        var county = Federation.aCountyOf(Federation.aCity());
        var integrator = Ids.next();
        as(FOUNDER)
                .body(
                        Map.of(
                                "accountId",
                                integrator,
                                "role",
                                "INTEGRATOR",
                                "unitId",
                                county,
                                "permissions",
                                List.of("APPOINT", "VIEW_UNIT")))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
        appoint(integrator, Ids.next(), "CLERK", county)
                .statusCode(403)
                .body("code", equalTo("GRANTS_MORE_THAN_HELD"));
        appoint(integrator, integrator, "CHAIR", county).statusCode(403);
    }

    @Test
    void nobody_appoints_himself_not_even_the_founder() {
        var county = Federation.aCountyOf(Federation.aCity());
        var chair = a("CHAIR", county);
        var union = Federation.aGrassrootsUnionOf(county);
        appoint(chair, chair, "CLERK", union)
                .statusCode(403)
                .body("code", equalTo("SELF_APPOINTMENT"));
        appoint(FOUNDER, FOUNDER, "CHAIR", county)
                .statusCode(403)
                .body("code", equalTo("SELF_APPOINTMENT"));
    }

    @Test
    void a_chair_whose_term_ends_gives_nothing_beyond_it_at_the_own_union() {
        // Given
        var today = LocalDate.now(clock);
        var county = Federation.aCountyOf(Federation.aCity());
        var union = Federation.aGrassrootsUnionOf(county);
        var chair = Ids.next();
        appoint(FOUNDER, term(chair, "CHAIR", county, today.plusDays(30))).statusCode(201);
        // When / Then: nobody helps the chair to a longer term through a friend
        var friend = Ids.next();
        appoint(chair, term(friend, "CHAIR", county, null))
                .statusCode(403)
                .body("code", equalTo("OUTLASTS_OWN_RIGHT"))
                .body("detail", containsString(today.plusDays(30).toString()))
                .body("errors[0].pointer", equalTo("/to"));
        appoint(chair, term(friend, "CHAIR", county, today.plusDays(30))).statusCode(201);
        appoint(friend, term(chair, "CLERK", county, today.plusDays(31)))
                .statusCode(403)
                .body("code", equalTo("OUTLASTS_OWN_RIGHT"));
        appoint(chair, term(Ids.next(), "CHAIR", union, null)).statusCode(201);
    }

    @Test
    void an_auditor_comes_and_goes_by_the_union_above() {
        // Given
        var city = Federation.aCity();
        var county = Federation.aCountyOf(city);
        var chair = a("CHAIR", county);
        appoint(chair, Ids.next(), "AUDITOR", county)
                .statusCode(403)
                .body("code", equalTo("AUDITOR_FROM_ABOVE"));
        var above = a("CHAIR", city);
        var auditor = Ids.next();
        appoint(above, auditor, "AUDITOR", county).statusCode(201);
        var id = as(auditor).get("/api/v1/appointments/mine").then().extract().path("items[0].id");
        var end = "/api/v1/appointments/" + id + "/end";
        var reason = Map.of("reason", "换届");
        // When / Then
        as(chair)
                .header("If-Match", "\"v1\"")
                .body(reason)
                .post(end)
                .then()
                .statusCode(403)
                .body("code", equalTo("AUDITOR_FROM_ABOVE"));
        as(above).header("If-Match", "\"v1\"").body(reason).post(end).then().statusCode(200);
    }

    @Test
    void an_office_that_began_earlier_has_its_rights_from_today() {
        var today = LocalDate.now(clock);
        var county = Federation.aCountyOf(Federation.aCity());
        var clerk = account(county, today.minusYears(2), null);
        as(clerk)
                .get("/api/v1/appointments/mine")
                .then()
                .body("items[0].from", equalTo(today.minusYears(2).toString()))
                .body("items[0].rightsFrom", equalTo(today.toString()))
                .body("items[0].current", equalTo(true));
    }

    @Test
    void an_appointment_of_another_day_allows_nothing_today() {
        var county = Federation.aCountyOf(Federation.aCity());
        var today = LocalDate.now(clock);
        var past = account(county, today.minusDays(9), today.minusDays(1));
        var future = account(county, today.plusDays(1), null);
        var last = account(county, today.minusDays(9), today);
        var union = Federation.aGrassrootsUnionOf(county);
        as(past).get("/api/v1/units/" + union + "/history").then().statusCode(404);
        as(future).get("/api/v1/units/" + union + "/history").then().statusCode(404);
        as(last).get("/api/v1/units/" + union + "/history").then().statusCode(200);
        as(FOUNDER)
                .get("/api/v1/appointments?current=true&unit=" + county)
                .then()
                .body("items.accountId", equalTo(List.of(last.toString())));
        as(FOUNDER)
                .get("/api/v1/appointments?current=false&unit=" + county)
                .then()
                .body("items.accountId", equalTo(List.of(past.toString(), future.toString())));
    }

    @Test
    void the_end_needs_the_version_a_reason_and_the_right() {
        var city = Federation.aCity();
        var county = Federation.aCountyOf(city);
        var clerk = a("CLERK", county);
        var id = as(clerk).get("/api/v1/appointments/mine").then().extract().path("items[0].id");
        var path = "/api/v1/appointments/" + id + "/end";
        var reason = Map.of("reason", "换届");
        as(FOUNDER).body(reason).post(path).then().statusCode(428);
        as(FOUNDER).header("If-Match", "\"v9\"").body(reason).post(path).then().statusCode(412);
        as(FOUNDER)
                .header("If-Match", "\"v1\"")
                .body(Map.of())
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        as(a("CLERK", city))
                .header("If-Match", "\"v1\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(403);
        as(a("CHAIR", Federation.aCountyOf(city)))
                .header("If-Match", "\"v1\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(404);
        as(a("CHAIR", county))
                .header("If-Match", "\"v1\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("ended", equalTo(true))
                .body("current", equalTo(false));
        as(FOUNDER)
                .header("If-Match", "\"v2\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_ENDED"));
    }

    @Test
    void everybody_can_give_up_his_own_appointment_and_see_it() {
        var county = Federation.aCountyOf(Federation.aCity());
        var clerk = a("CLERK", county);
        var id = as(clerk).get("/api/v1/appointments/mine").then().extract().path("items[0].id");
        as(clerk).get("/api/v1/appointments/" + id).then().statusCode(200).header("ETag", "\"v1\"");
        as(Ids.next()).get("/api/v1/appointments/" + id).then().statusCode(404);
        as(clerk)
                .header("If-Match", "\"v1\"")
                .body(Map.of("reason", "本人辞职"))
                .post("/api/v1/appointments/" + id + "/end")
                .then()
                .statusCode(200);
        as(clerk).get("/api/v1/appointments/" + id).then().statusCode(200);
    }

    @Test
    void a_list_shows_only_what_lies_in_the_readers_scope() {
        var city = Federation.aCity();
        var county = Federation.aCountyOf(city);
        var sibling = Federation.aCountyOf(city);
        var clerk = a("CLERK", county);
        var neighbour = a("CLERK", sibling);
        as(clerk)
                .get("/api/v1/appointments")
                .then()
                .body("items.accountId", equalTo(List.of(clerk.toString())));
        as(clerk).get("/api/v1/appointments?unit=" + sibling).then().body("items", hasSize(0));
        as(clerk).get("/api/v1/appointments?account=" + neighbour).then().body("items", hasSize(0));
        as(clerk).get("/api/v1/appointments?account=" + FOUNDER).then().body("items", hasSize(0));
        as(FOUNDER)
                .get("/api/v1/appointments?role=FOUNDER&account=" + FOUNDER)
                .then()
                .body("items", hasSize(1))
                .body("items[0].unitId", nullValue());
        as(Ids.next()).get("/api/v1/appointments").then().statusCode(200).body("items", hasSize(0));
        as(clerk).get("/api/v1/appointments?current=perhaps").then().statusCode(400);
    }

    @Test
    void bad_nominations_are_refused() {
        var county = Federation.aCountyOf(Federation.aCity());
        appoint(FOUNDER, Ids.next(), "CLERK", null)
                .statusCode(422)
                .body("code", equalTo("ROLE_NEEDS_UNIT"));
        appoint(FOUNDER, null, "CLERK", county)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/accountId"));
        appoint(FOUNDER, Ids.next(), "KING", county)
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_VALUE"));
        appoint(FOUNDER, Ids.next(), "CLERK", UUID.randomUUID()).statusCode(404);
        Federation.dissolve(FOUNDER, county).statusCode(200);
        appoint(FOUNDER, Ids.next(), "CLERK", county)
                .statusCode(409)
                .body("code", equalTo("UNIT_ENDED"));
    }

    @Test
    void the_founder_is_appointed_once_however_often_the_service_starts() {
        firstAppointments.appointFounder(FOUNDER);
        as(FOUNDER)
                .get("/api/v1/appointments?role=FOUNDER&account=" + FOUNDER)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void what_was_left_at_a_union_that_ended_before_ends_at_the_start() {
        // Given: a union revoked when that ended nobody's appointment
        var union = Federation.aGrassrootsUnionOf(Federation.aCountyOf(Federation.aCity()));
        var clerk = a("CLERK", union);
        org.unionhall.organization.Database.run(
                "update unit set status = 'REVOKED', ended_on = current_date, version = 2"
                        + " where id = '"
                        + union
                        + "'");
        as(clerk).get("/api/v1/units/" + union + "/history").then().statusCode(404);
        // When
        firstAppointments.endWithUnions();
        // Then
        as(clerk)
                .get("/api/v1/appointments/mine")
                .then()
                .body("items[0].ended", equalTo(true))
                .body("items[0].version", equalTo(2));
    }

    @Test
    void when_the_table_of_roles_has_changed_the_appointments_follow_at_the_start() {
        var county = Federation.aCountyOf(Federation.aCity());
        var clerk = a("CLERK", county);
        var id =
                UUID.fromString(
                        as(clerk)
                                .get("/api/v1/appointments/mine")
                                .then()
                                .extract()
                                .path("items[0].id"));
        org.unionhall.organization.Database.run(
                "update appointment set permissions = '{VIEW_UNIT}' where id = '" + id + "'");
        firstAppointments.followRoles();
        as(clerk)
                .get("/api/v1/appointments/" + id)
                .then()
                .body("version", equalTo(2))
                .body("permissions", hasItem("REVIEW_JOINING"))
                .body("permissions", hasSize(Role.CLERK.permissions().size()));
        firstAppointments.followRoles();
        assertThat(
                        as(clerk)
                                .get("/api/v1/appointments/" + id)
                                .then()
                                .extract()
                                .<Integer>path("version"))
                .isEqualTo(2);
    }

    private static Map<String, Object> term(UUID account, String role, UUID unit, LocalDate to) {
        var body = new HashMap<String, Object>();
        body.put("accountId", account);
        body.put("role", role);
        body.put("unitId", unit);
        body.put("to", to == null ? null : to.toString());
        return body;
    }

    private static UUID account(UUID unit, LocalDate from, LocalDate to) {
        var account = Ids.next();
        var body = new HashMap<String, Object>();
        body.put("accountId", account);
        body.put("role", "CLERK");
        body.put("unitId", unit);
        body.put("from", from.toString());
        body.put("to", to == null ? null : to.toString());
        as(FOUNDER).body(body).post("/api/v1/appointments").then().statusCode(201);
        return account;
    }
}
