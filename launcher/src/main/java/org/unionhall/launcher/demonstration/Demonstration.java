package org.unionhall.launcher.demonstration;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.launcher.Say;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;
import org.unionhall.launcher.walkthrough.Scene;

/**
 * Loads the demonstration federation through the gateway. What is made is noted in the data folder,
 * so that an interrupted loading is taken up where it stopped and a finished one is never repeated.
 */
public final class Demonstration {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration COPIES_ARRIVE = Duration.ofSeconds(30);

    private final Path data;
    private final Api founder;
    private final Ledger ledger;

    /**
     * Prepares the loading, or the rest of it.
     *
     * @param data where it is noted what was made
     * @param founder a caller with the founder's rights
     */
    public Demonstration(Path data, Api founder) {
        this.data = data;
        this.founder = founder;
        this.ledger = Ledger.in(data.resolve("demo.progress.json"));
    }

    /** Whether it was loaded completely into this folder. */
    public static boolean loaded(Path data) {
        return Files.exists(data.resolve("demo.json"));
    }

    /** Makes everything that is not there yet and writes {@code demo.json}. */
    public void load(Scene.Places places) {
        var unions = Federation.unions();
        unions.forEach(this::found);
        Say.line("   %d 个工会组织", "   %d unions", unions.size());
        var officers = Federation.officers();
        officers.forEach(this::appoint);
        Say.line("   %d 名工会干部", "   %d officers", officers.size());
        openDrive();
        var venues = Federation.venues();
        venues.forEach(this::giveOut);
        venues.forEach(venue -> awaitKnown(ledger.get(venue.key() + "-code")));
        Say.line("   1 场集中入会行动，%d 个入会码", "   1 joining drive, %d QR codes", venues.size());
        write(places);
    }

    private void found(Federation.Union union) {
        ledger.once(
                union.key(),
                () -> {
                    var body = new LinkedHashMap<String, Object>();
                    body.put("name", union.name());
                    body.put("type", union.type());
                    body.put("status", "NORMAL");
                    body.put("regionCode", union.region());
                    if (union.level() != null) {
                        body.put("level", union.level());
                    }
                    if (union.parent() != null) {
                        body.put("parentId", ledger.get(union.parent()));
                    }
                    return make("/api/v1/units", body, union.key());
                });
    }

    private void appoint(Federation.Officer officer) {
        var account =
                ledger.once(
                        "account-" + officer.mobile(),
                        () ->
                                make(
                                        "/api/v1/accounts",
                                        Map.of("mobile", officer.mobile(), "name", officer.name()),
                                        "account-" + officer.mobile()));
        ledger.once(
                "appointment-" + officer.mobile(),
                () ->
                        make(
                                "/api/v1/appointments",
                                Map.of(
                                        "unitId",
                                        ledger.get(officer.union()),
                                        "accountId",
                                        account,
                                        "role",
                                        officer.role(),
                                        "from",
                                        today().toString()),
                                "appointment-" + officer.mobile()));
    }

    private void openDrive() {
        ledger.once(
                "drive",
                () -> {
                    var targets = new ArrayList<Map<String, Object>>();
                    for (var group : Federation.EIGHT_GROUPS) {
                        targets.add(Map.of("group", group, "number", 500));
                    }
                    var body = new LinkedHashMap<String, Object>();
                    body.put("title", today().getYear() + "年延安市八大群体集中入会行动");
                    body.put("sponsorUnitId", ledger.get(Federation.CITY));
                    body.put("groups", Federation.EIGHT_GROUPS);
                    body.put("startsOn", today().toString());
                    body.put("endsOn", today().plusYears(1).toString());
                    body.put("targets", targets);
                    return make("/api/v1/drives", body, "drive");
                });
    }

    private void giveOut(Federation.Venue venue) {
        var id =
                ledger.once(
                        venue.key(),
                        () ->
                                make(
                                        "/api/v1/drives/" + ledger.get("drive") + "/channels",
                                        Map.of(
                                                "unitId",
                                                ledger.get(venue.union()),
                                                "label",
                                                venue.label()),
                                        venue.key()));
        ledger.once(venue.key() + "-code", () -> codeOf(id));
    }

    /** Waits until joining has heard of the code; the form has nothing else, so nobody joins. */
    private void awaitKnown(String code) {
        Patience.until(
                        COPIES_ARRIVE,
                        () -> founder.post("/api/v1/applications", Map.of("channelCode", code)),
                        answer -> !answer.text().contains("/channelCode"))
                .expect(422);
    }

    private String codeOf(String channel) {
        var channels =
                founder.get("/api/v1/drives/" + ledger.get("drive") + "/channels?limit=200")
                        .expect(200)
                        .body()
                        .path("items");
        for (var item : channels) {
            if (item.path("id").asText().equals(channel)) {
                return item.path("code").asText();
            }
        }
        throw new IllegalStateException("The channel just made is not in the drive's list.");
    }

    /**
     * Makes a thing and answers its id. Another service may need its moment to hear of the last
     * one.
     */
    private String make(String path, Map<String, ?> body, String key) {
        var attempt = new int[1];
        var reply =
                Patience.until(
                        COPIES_ARRIVE,
                        () -> founder.post(path, body, "demo-" + key + "-" + attempt[0]++),
                        answer -> !List.of(403, 404, 409, 422, 503).contains(answer.status()));
        return reply.expect(200, 201).text("id");
    }

    private void write(Scene.Places places) {
        var officers = new ArrayList<Map<String, String>>();
        var names = new LinkedHashMap<String, String>();
        Federation.unions().forEach(union -> names.put(union.key(), union.name()));
        for (var officer : Federation.officers()) {
            var entry = new LinkedHashMap<String, String>();
            entry.put("mobile", officer.mobile());
            entry.put("name", officer.name());
            entry.put("role", officer.role());
            entry.put("unit", names.get(officer.union()));
            entry.put("unitId", ledger.get(officer.union()));
            officers.add(entry);
        }
        var channels = new ArrayList<Map<String, String>>();
        for (var venue : Federation.venues()) {
            var code = ledger.get(venue.key() + "-code");
            var entry = new LinkedHashMap<String, String>();
            entry.put("code", code);
            entry.put("label", venue.label());
            entry.put("unit", names.get(venue.union()));
            entry.put("unitId", ledger.get(venue.union()));
            entry.put("joinUrl", places.publicUrl() + "/join/" + code);
            entry.put("qr", saveQr(code).toString());
            channels.add(entry);
        }
        var demo = new LinkedHashMap<String, Object>();
        demo.put("gateway", places.gateway());
        demo.put("apiDocs", places.publicUrl() + "/docs");
        demo.put("smsCodes", places.standIns() + "/sms/messages?mobile=");
        demo.put("cityId", ledger.get(Federation.CITY));
        demo.put("driveId", ledger.get("drive"));
        demo.put("officers", officers);
        demo.put("channels", channels);
        try {
            var fresh = data.resolve("demo.json.new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), demo);
            Files.move(
                    fresh, data.resolve("demo.json"), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("demo.json cannot be written.", e);
        }
    }

    private Path saveQr(String code) {
        var file = data.resolve("qr").resolve(code + ".png");
        try {
            Files.createDirectories(file.getParent());
            var picture = founder.get("/api/v1/channels/" + code + "/qr").expect(200);
            Files.write(file, picture.raw().body());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The QR code cannot be written.", e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(SHANGHAI);
    }
}
