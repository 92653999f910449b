package org.unionhall.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.unionhall.platform.testing.Broker;
import org.unionhall.platform.testing.RolePermissions;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Wire;
import org.unionhall.platform.web.HouseClock;

/**
 * A city's federation of its own for a test, told to the service by message as organization would:
 * the city with the counties Baota (and its station) and Ansai, and people appointed there.
 */
public final class Federation {

    public static final List<String> CLERK = RolePermissions.in("organization-appointment-changed");
    public static final List<String> ORGANIZER =
            RolePermissions.in("organization-appointment-organizer");
    public static final List<String> AUDITOR =
            RolePermissions.in("organization-appointment-auditor");
    public static final List<String> FOUNDING =
            RolePermissions.in("organization-appointment-founder");

    private static final AtomicLong PLACES = new AtomicLong(1_000_000);
    private static final Broker BROKER = new Broker();

    public final UUID city = UUID.randomUUID();
    public final UUID baota = UUID.randomUUID();
    public final UUID station = UUID.randomUUID();
    public final UUID ansai = UUID.randomUUID();

    /** Runs drives for the whole city. */
    public final UUID organiser = UUID.randomUUID();

    /** Clerks of the two counties, with everything a clerk is allowed. */
    public final UUID baotaClerk = UUID.randomUUID();

    public final UUID ansaiClerk = UUID.randomUUID();

    /** May look at the whole city's figures and change nothing. */
    public final UUID auditor = UUID.randomUUID();

    /** Is appointed in Baota to see the unit and nothing else. */
    public final UUID onlooker = UUID.randomUUID();

    private final long base = PLACES.getAndAdd(1_000);

    private Federation() {}

    public static Federation founded() {
        var federation = new Federation();
        federation.tell();
        return federation;
    }

    private void tell() {
        unit(city, 1, "延安市总工会", null, 0, 999, "NORMAL");
        unit(baota, 1, "宝塔区总工会", city, 1, 300, "NORMAL");
        unit(station, 1, "火车站工会", baota, 2, 2, "NORMAL");
        unit(ansai, 1, "安塞区总工会", city, 400, 600, "NORMAL");
        appoint(organiser, city, "ORGANIZER", ORGANIZER);
        appoint(baotaClerk, baota, "CLERK", CLERK);
        appoint(ansaiClerk, ansai, "CLERK", CLERK);
        appoint(auditor, city, "AUDITOR", AUDITOR);
        appoint(onlooker, baota, "INTEGRATOR", List.of("VIEW_UNIT"));
        settled(
                () ->
                        Database.number(
                                                "select count(*) from unit_copy where lo between ?"
                                                        + " and ?",
                                                base,
                                                base + 999)
                                        == 4
                                && Database.number(
                                                "select count(*) from appointment_copy where"
                                                        + " unit_id in (?, ?, ?)",
                                                city,
                                                baota,
                                                ansai)
                                        == 5);
    }

    /** Tells of a unit; its place is given from the start of the federation. */
    public void unit(
            UUID id, long version, String name, UUID parent, long lo, long hi, String status) {
        var data = new HashMap<String, Object>();
        data.put("unitId", id);
        data.put("version", version);
        data.put("name", name);
        data.put("parentId", parent);
        data.put("type", parent == null ? "FEDERATION" : "TOWNSHIP");
        data.put("level", "COUNTY");
        data.put("status", status);
        data.put("lo", base + lo);
        data.put("hi", base + hi);
        data.put("path", "/");
        data.put("somethingNewer", true);
        tell("unionhall.organization.units.v1", "UnitChanged", id, version, data);
    }

    public UUID appoint(UUID account, UUID unit, String role, List<String> permissions) {
        var id = UUID.randomUUID();
        appointment(id, 1, account, unit, role, permissions, false);
        return id;
    }

    public void appointment(
            UUID id,
            long version,
            UUID account,
            UUID unit,
            String role,
            List<String> permissions,
            boolean ended) {
        var data = new HashMap<String, Object>();
        data.put("appointmentId", id);
        data.put("version", version);
        data.put("accountId", account);
        data.put("unitId", unit);
        data.put("role", role);
        data.put("permissions", permissions);
        data.put("from", today().minusDays(1).toString());
        data.put("to", null);
        data.put("ended", ended);
        tell("unionhall.organization.appointments.v1", "AppointmentChanged", id, version, data);
    }

    /** Tells what membership would of an application that came through a channel. */
    public void application(
            UUID id, long version, UUID unit, String group, String code, String status) {
        var data = new HashMap<String, Object>();
        data.put("applicationId", id);
        data.put("version", version);
        data.put("unitId", unit);
        data.put("group", group);
        data.put("migrantWorker", true);
        data.put("employmentForm", "PLATFORM");
        data.put("channelCode", code);
        data.put("status", status);
        data.put("on", today().toString());
        data.put("at", "2026-11-22T06:00:00Z");
        tell("unionhall.membership.applications.v1", "Application", id, version, data);
    }

    public void member(UUID id, UUID application, UUID unit, String code) {
        var data = new HashMap<String, Object>();
        data.put("memberId", id);
        data.put("version", 1);
        data.put("applicationId", application);
        data.put("unitId", unit);
        data.put("group", "COURIER");
        data.put("channelCode", code);
        data.put("status", "ACTIVE");
        data.put("on", today().toString());
        tell("unionhall.membership.members.v1", "MemberJoined", id, 1, data);
    }

    public static void tell(String topic, String type, UUID key, long version, Object data) {
        BROKER.tell(topic, type, key, version, data);
    }

    public static Broker broker() {
        return BROKER;
    }

    /** Waits until messages have settled. */
    public static void settled(java.util.concurrent.Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    public static LocalDate today() {
        return LocalDate.now(HouseClock.ZONE);
    }

    public static RequestSpecification as(UUID account) {
        return given().header("Authorization", Tokens.bearer(account))
                .contentType("application/json");
    }

    /** What an organiser would send. */
    public Map<String, Object> drive() {
        return drive(city);
    }

    /** The same with another sponsor. */
    public static Map<String, Object> drive(UUID sponsor) {
        var body = new HashMap<String, Object>();
        body.put("title", "2026年八大群体集中入会行动");
        body.put("sponsorUnitId", sponsor);
        body.put("groups", List.of("COURIER", "TRUCK_DRIVER"));
        body.put("startsOn", today().minusDays(1).toString());
        body.put("endsOn", today().plusDays(30).toString());
        body.put("targets", new ArrayList<>(List.of(Map.of("group", "COURIER", "number", 4))));
        return body;
    }

    /** An open drive of the city. */
    public UUID openDrive() {
        var made = Wire.posted(Tokens.bearer(organiser), "/api/v1/drives", drive());
        return UUID.fromString(made.path("id").asText());
    }

    public ValidatableResponse started(Map<String, Object> body) {
        return as(organiser).body(body).post("/api/v1/drives").then();
    }

    /** The code of a new channel of the unit. */
    public String channel(UUID drive, UUID unit) {
        var path = "/api/v1/drives/" + drive + "/channels";
        return Wire.posted(Tokens.bearer(organiser), path, Map.of("unitId", unit))
                .path("code")
                .asText();
    }
}
