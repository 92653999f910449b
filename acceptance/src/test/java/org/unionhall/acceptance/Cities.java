package org.unionhall.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.launcher.Platform;
import org.unionhall.launcher.Secrets;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;
import org.unionhall.launcher.client.Persons;
import org.unionhall.launcher.client.Phone;
import org.unionhall.launcher.walkthrough.ApplicationForm;

/**
 * Cities made in a platform through its public API: a federation, two townships, three unions, a
 * clerk for each, a drive with a channel for each union; and people to live in them.
 */
public final class Cities {

    private static final Duration MESSAGES_SETTLE = Duration.ofSeconds(60);

    private final String gateway;
    private final String standIns;
    private final Secrets secrets;

    /** A union, its clerk's telephone, and the channel the drive gave out for it. */
    public record Union(String id, String name, String clerkMobile, String channel) {}

    /** A city: its federation, the clerk there, the drive, the unions. */
    public record City(String id, String clerkMobile, String driveId, List<Union> unions) {}

    public Cities(Platform platform) {
        this(platform.baseUrl(), platform.standInsUrl(), platform.secrets());
    }

    /** Cities in a platform that was started by somebody else. */
    public Cities(String gateway, String standIns, Secrets secrets) {
        this.gateway = gateway;
        this.standIns = standIns;
        this.secrets = secrets;
    }

    public Api anybody() {
        return Api.at(gateway);
    }

    public Api standIns() {
        return Api.at(standIns);
    }

    public Api founder() {
        return anybody().asClient(secrets.founderClientId(), secrets.founderClientSecret());
    }

    public Phone phone(String mobile) {
        return new Phone(mobile, anybody(), standIns());
    }

    /** Somebody new, signed in. */
    public Api somebody() {
        return phone(Persons.mobile()).signIn();
    }

    /** A city of its own, so that stories do not see each other. */
    public City city() {
        var founder = founder();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var city = unit(founder, "验收市总工会" + mark, "FEDERATION", "CITY", null);
        var cityClerk = appointed(founder, city, "CLERK");
        var clerk = phone(cityClerk).signIn();
        var drive = drive(clerk, city, "集中入会行动" + mark);
        var unions = new ArrayList<Union>();
        var townships =
                List.of(
                        unit(founder, "第一街道总工会" + mark, "TOWNSHIP", "TOWNSHIP", city),
                        unit(founder, "第二街道总工会" + mark, "TOWNSHIP", "TOWNSHIP", city));
        for (int i = 0; i < 3; i++) {
            var name = "第" + (i + 1) + "快递站工会" + mark;
            var id = unit(founder, name, "GRASSROOTS", "GRASSROOTS", townships.get(i % 2));
            var mobile = appointed(founder, id, "CLERK");
            unions.add(new Union(id, name, mobile, channel(clerk, drive, id)));
        }
        var applicant = somebody();
        unions.forEach(union -> awaitKnown(union.channel(), applicant));
        return new City(city, cityClerk, drive, List.copyOf(unions));
    }

    /** Waits for the services to have heard of the sponsor and of the clerk's appointment. */
    private static String drive(Api clerk, String sponsor, String title) {
        return Patience.until(
                        MESSAGES_SETTLE,
                        () ->
                                clerk.post(
                                        "/api/v1/drives",
                                        Map.of(
                                                "title", title,
                                                "sponsorUnitId", sponsor,
                                                "groups", List.of("COURIER", "TRUCK_DRIVER"),
                                                "startsOn", today().toString(),
                                                "endsOn", today().plusDays(90).toString(),
                                                "targets",
                                                        List.of(
                                                                Map.of(
                                                                        "group", "COURIER",
                                                                        "number", 1000)))),
                        answer -> answer.status() == 201)
                .expect(201)
                .text("id");
    }

    /** Waits until joining has heard of the channel; nobody joins by it. */
    private static void awaitKnown(String channel, Api applicant) {
        Patience.until(
                        MESSAGES_SETTLE,
                        () ->
                                applicant.post(
                                        "/api/v1/applications", Map.of("channelCode", channel)),
                        answer -> !answer.text().contains("/channelCode"))
                .expect(422);
    }

    /** The id of a new grassroots union below another one. */
    public String union(String name, String parent) {
        return unit(founder(), name, "GRASSROOTS", "GRASSROOTS", parent);
    }

    /** The id of a new union of a street or township below another one. */
    public String township(String name, String parent) {
        return unit(founder(), name, "TOWNSHIP", "TOWNSHIP", parent);
    }

    /**
     * The code of a new channel in a new drive that the union runs, as soon as one can join by it.
     */
    public String code(Api clerk, String sponsor, String union) {
        var code = channel(clerk, drive(clerk, sponsor, "入会行动"), union);
        awaitKnown(code, somebody());
        return code;
    }

    /** The telephone of somebody whom the founder appoints at a union from today. */
    public String appointed(String unit, String role) {
        return appointed(founder(), unit, role);
    }

    private String unit(Api founder, String name, String type, String level, String parent) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("type", type);
        body.put("level", level);
        if (parent != null) {
            body.put("parentId", parent);
        }
        return founder.post("/api/v1/units", body).expect(201).text("id");
    }

    private String appointed(Api founder, String unit, String role) {
        var mobile = Persons.mobile();
        // Right after the first start membership has not heard of the founder yet.
        var account =
                Patience.until(
                                MESSAGES_SETTLE,
                                () -> founder.post("/api/v1/accounts", Map.of("mobile", mobile)),
                                answer -> answer.status() != 403)
                        .expect(200, 201)
                        .text("id");
        var appointment = new LinkedHashMap<String, Object>();
        if (unit != null) {
            appointment.put("unitId", unit);
        }
        appointment.put("accountId", account);
        appointment.put("role", role);
        appointment.put("from", today().toString());
        founder.post("/api/v1/appointments", appointment).expect(201);
        return mobile;
    }

    /** The telephone of a person who may operate the platform, once every service has heard so. */
    public String operator() {
        var mobile = appointed(founder(), null, "FOUNDER");
        var operator = phone(mobile).signIn();
        for (var service : List.of("membership", "organization", "events")) {
            Patience.until(
                            MESSAGES_SETTLE,
                            () -> operator.get("/api/v1/operations/" + service + "/dead-letters"),
                            answer -> answer.status() == 200)
                    .expect(200);
        }
        return mobile;
    }

    /** Waits for the services to have heard of each other's units and appointments. */
    private String channel(Api clerk, String drive, String unit) {
        var reply =
                Patience.until(
                        MESSAGES_SETTLE,
                        () ->
                                clerk.post(
                                        "/api/v1/drives/" + drive + "/channels",
                                        Map.of("unitId", unit)),
                        answer -> answer.status() == 201);
        return reply.expect(201).text("code");
    }

    /** What a courier fills in. */
    public static Map<String, Object> form(String channel, String idNumber, JsonNode invitation) {
        return ApplicationForm.of("阿不都·艾尼", idNumber, channel, invitation);
    }

    /** What the code leads to. */
    public JsonNode scan(String channel) {
        return anybody().get("/api/v1/channels/" + channel).expect(200).body();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
