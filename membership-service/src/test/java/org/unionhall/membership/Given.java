package org.unionhall.membership;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.unionhall.platform.testing.Broker;
import org.unionhall.platform.testing.KeptConnection;
import org.unionhall.platform.testing.RolePermissions;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Wire;
import org.unionhall.platform.web.PrintedCode;

/** The people and unions the tests speak of. What other services know is told by real messages. */
public final class Given {

    public static final UUID FOUNDER = UUID.fromString("019a0000-0000-7000-8000-00000000f00d");
    public static final String UNITS = "unionhall.organization.units.v1";
    public static final String APPOINTMENTS = "unionhall.organization.appointments.v1";
    public static final String PARAMETERS = "unionhall.organization.parameters.v1";
    public static final String NOTIFICATIONS = "unionhall.organization.notifications.v1";
    public static final String DRIVES = "unionhall.events.drives.v1";
    public static final List<String> CLERK = RolePermissions.in("organization-appointment-changed");
    public static final List<String> ORGANIZER =
            RolePermissions.in("organization-appointment-organizer");
    public static final List<String> AUDITOR =
            RolePermissions.in("organization-appointment-auditor");
    public static final List<String> FOUNDING =
            RolePermissions.in("organization-appointment-founder");

    /**
     * How often this class was loaded: a test with other settings loads it anew, beside the same
     * rows.
     */
    private static final int LOADED = loaded();

    private static final AtomicInteger PEOPLE = new AtomicInteger(LOADED * 1_000_000);
    private static final AtomicLong PLACES = new AtomicLong(1_000_000 + LOADED * 1_000_000_000L);
    private static final Broker BROKER = new Broker();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Given() {}

    private static int loaded() {
        synchronized (System.getProperties()) {
            int before = Integer.getInteger("unionhall.test.given", 0);
            System.setProperty("unionhall.test.given", String.valueOf(before + 1));
            return before;
        }
    }

    /** A union and where it stands. */
    public record Unit(UUID id, String name, long lo, long hi) {}

    public static Broker broker() {
        return BROKER;
    }

    /** A city of its own with three unions below it. */
    public record City(Unit city, Unit north, Unit south, Unit closed) {}

    public static City aCity() {
        long base = PLACES.addAndGet(1_000);
        var city = new Unit(UUID.randomUUID(), "延安市总工会", base, base + 999);
        var north = new Unit(UUID.randomUUID(), "宝塔区快递行业工会联合会", base + 100, base + 199);
        var south = new Unit(UUID.randomUUID(), "安塞区货运行业工会联合会", base + 200, base + 299);
        var closed = new Unit(UUID.randomUUID(), "已撤销工会", base + 300, base + 399);
        tell(city, null, "FEDERATION", "NORMAL", 1);
        tell(north, city.id(), "INDUSTRY", "NORMAL", 1);
        tell(south, city.id(), "INDUSTRY", "NORMAL", 1);
        tell(closed, city.id(), "GRASSROOTS", "DISSOLVED", 1);
        awaitRow("unit_copy", "unit_id", closed.id());
        awaitRow("unit_copy", "unit_id", south.id());
        awaitRow("unit_copy", "unit_id", north.id());
        awaitRow("unit_copy", "unit_id", city.id());
        return new City(city, north, south, closed);
    }

    /** A grassroots union of the city, whose members vote themselves. */
    public static Unit aUnionOfMembers(City city) {
        long lo = city.closed().hi() + 101;
        var union = new Unit(UUID.randomUUID(), "顺达快递公司工会", lo, lo + 99);
        tell(union, city.city().id(), "GRASSROOTS", "NORMAL", 1);
        awaitRow("unit_copy", "unit_id", union.id());
        return union;
    }

    public static void tell(Unit unit, UUID parent, String type, String status, long version) {
        tell(unit, parent, type, status, version, null);
    }

    /** The union has ended, and its members and applications go to the other. */
    public static void endInto(Unit unit, UUID parent, long version, UUID successor) {
        tell(unit, parent, "GRASSROOTS", "MERGED", version, successor);
    }

    private static void tell(
            Unit unit, UUID parent, String type, String status, long version, UUID successor) {
        var data = new HashMap<String, Object>();
        data.put("unitId", unit.id());
        data.put("version", version);
        data.put("name", unit.name());
        data.put("parentId", parent);
        data.put("type", type);
        data.put("level", "COUNTY");
        data.put("regionCode", "610602");
        data.put("creditCode", null);
        data.put("status", status);
        data.put("lo", unit.lo());
        data.put("hi", unit.hi());
        data.put("path", "/" + unit.id());
        data.put("successorId", successor);
        data.put("endedBy", successor == null ? null : FOUNDER);
        BROKER.tell(UNITS, "UnitFounded", unit.id(), version, data);
    }

    /** Somebody appointed at a union; null means everywhere. */
    public static UUID appointed(Unit unit, String role, List<String> permissions) {
        var account = UUID.randomUUID();
        appoint(account, unit, role, permissions);
        return account;
    }

    public static UUID appoint(UUID account, Unit unit, String role, List<String> permissions) {
        var id = UUID.randomUUID();
        tellAppointment(id, 1, account, unit, role, permissions, false);
        awaitRow("appointment_copy", "appointment_id", id);
        return id;
    }

    public static void tellAppointment(
            UUID id,
            long version,
            UUID account,
            Unit unit,
            String role,
            List<String> permissions,
            boolean ended) {
        var data = new HashMap<String, Object>();
        data.put("appointmentId", id);
        data.put("version", version);
        data.put("accountId", account);
        data.put("unitId", unit == null ? null : unit.id());
        data.put("role", role);
        data.put("permissions", permissions);
        data.put("from", "2020-01-01");
        data.put("to", null);
        data.put("ended", ended);
        BROKER.tell(APPOINTMENTS, "AppointmentChanged", id, version, data);
    }

    /** Somebody who has applied so and whom the clerk has approved. */
    public static void join(Map<String, Object> application, UUID clerk) {
        join(UUID.randomUUID(), application, clerk);
    }

    /** That account has applied so, and the clerk has approved it. */
    public static void join(UUID account, Map<String, Object> application, UUID clerk) {
        var id = made(account, "/api/v1/applications", application);
        as(clerk).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
    }

    public static UUID clerkOf(Unit unit) {
        return appointed(unit, "CLERK", CLERK);
    }

    /** An open channel of an open drive at the union. */
    public static String channel(Unit unit, String... groups) {
        return channel(unit, "OPEN", true, "2020-01-01", "2099-12-31", groups);
    }

    public static String channel(
            Unit unit, String drive, boolean open, String from, String to, String... groups) {
        var driveId = UUID.randomUUID();
        BROKER.tell(
                DRIVES,
                "DriveChanged",
                driveId,
                1,
                Map.of("driveId", driveId, "version", 1, "title", "集中入会", "status", drive));
        var channelId = UUID.randomUUID();
        var code = PrintedCode.random().value();
        var data = new HashMap<String, Object>();
        data.put("channelId", channelId);
        data.put("version", 1);
        data.put("code", code);
        data.put("driveId", driveId);
        data.put("unitId", unit.id());
        data.put("label", "驿站");
        data.put("open", open);
        data.put("startsOn", from);
        data.put("endsOn", to);
        data.put("groups", List.of(groups));
        BROKER.tell(DRIVES, "ChannelChanged", channelId, 1, data);
        awaitRow("channel_copy", "channel_id", channelId);
        awaitRow("drive_copy", "drive_id", driveId);
        return code;
    }

    /**
     * A resident ID nobody else has, of a woman or a man born in 1990 or later. The registry
     * confirms it: numbers from 901 on are those about which it says something else.
     */
    public static String residentId() {
        int n = PEOPLE.incrementAndGet();
        var day = LocalDate.of(1990, 1, 1).plusDays(n / 900);
        return residentId("610602", day, n % 900 + 1);
    }

    public static String residentId(String region, LocalDate born, int sequence) {
        var digits =
                region
                        + born.format(java.time.format.DateTimeFormatter.BASIC_ISO_DATE)
                        + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** A mobile nobody else has. */
    public static String mobile() {
        return "139%08d".formatted(10_000_000 + PEOPLE.incrementAndGet());
    }

    public static RequestSpecification as(UUID account) {
        return given().header("Authorization", Tokens.bearer(account))
                .contentType(ContentType.JSON);
    }

    /** A complete application to a union by a courier. */
    public static Map<String, Object> application(Unit unit) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit.id());
        body.put("name", "阿不都·艾尼");
        body.put("idType", "RESIDENT_ID");
        body.put("idNumber", residentId());
        body.put("group", "COURIER");
        body.put("employmentForm", "PLATFORM");
        body.put("migrantWorker", true);
        body.put("consents", consents());
        return body;
    }

    public static List<Map<String, Object>> consents() {
        var all = new ArrayList<Map<String, Object>>();
        for (var notice :
                List.of("PERSONAL_INFORMATION", "REAL_NAME_CHECK", "JOINING_DECLARATION")) {
            all.add(Map.of("notice", notice, "version", 1));
        }
        return all;
    }

    public static Response apply(UUID account, Map<String, Object> body) {
        return as(account).body(body).post("/api/v1/applications");
    }

    /** The id of an application somebody submitted to the union. */
    public static UUID submitted(UUID account, Unit unit) {
        return made(account, "/api/v1/applications", application(unit));
    }

    /** The id of what the post makes. */
    public static UUID made(UUID account, String path, Object body) {
        var made = Wire.posted(Tokens.bearer(account), path, body);
        return UUID.fromString(made.path("id").asText());
    }

    /** A member of the union: the account and the application they came by. */
    public static UUID aMember(UUID account, Unit unit, UUID clerk) {
        var id = submitted(account, unit);
        as(clerk).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
        return id;
    }

    /** Somebody was told of an office, because another service asked for it. */
    public static void told(UUID account) {
        var id = UUID.randomUUID();
        ask(account, "APPOINTMENT_GIVEN", id);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                count(
                                                "select count(*) from notification where cause ="
                                                        + " 'organization:"
                                                        + id
                                                        + "'")
                                        > 0);
    }

    /** Another service asks to tell somebody something. */
    public static void ask(UUID account, String template, UUID id) {
        var data = new HashMap<String, Object>();
        data.put("notificationId", id);
        data.put("version", 1);
        data.put("accountId", account);
        data.put("template", template);
        data.put("facts", Map.of("unit", "宝塔区总工会", "from", "2026-12-01"));
        data.put("subject", "/api/v1/appointments/mine");
        BROKER.tell(NOTIFICATIONS, "NotificationAsked", id, 1, data);
    }

    /** The registry said that name and document of the application do not belong together. */
    public static void refuted(UUID application) {
        count(
                """
                WITH said AS (
                    INSERT INTO real_name_check (application_id, version, state, finished_at, identity_version)
                    VALUES ('%s', 1000, 'MISMATCHED', now(), 1)
                    ON CONFLICT (application_id) DO UPDATE SET state = 'MISMATCHED', version = 1000,
                        due_at = NULL, finished_at = now(), identity_version = 1
                    RETURNING 1) SELECT count(*) FROM said
                """
                        .formatted(application));
    }

    public static void awaitRow(String table, String column, UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                count(
                                                "select count(*) from "
                                                        + table
                                                        + " where "
                                                        + column
                                                        + " = '"
                                                        + id
                                                        + "'")
                                        > 0);
    }

    /** Changes rows as time or another hand would have changed them. */
    public static void change(String sql, Object... values) {
        KeptConnection.ask(
                connection -> {
                    try (var change = connection.prepareStatement(sql)) {
                        for (int i = 0; i < values.length; i++) {
                            change.setObject(i + 1, values[i]);
                        }
                        return change.executeUpdate();
                    }
                });
    }

    public static long count(String sql) {
        return KeptConnection.ask(
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        rows.next();
                        return rows.getLong(1);
                    }
                });
    }
}
