package org.unionhall.organization.station;

import static org.unionhall.organization.Federation.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.Federation;
import org.unionhall.platform.web.HouseClock;

/** Stations over the API, as officers keep them. */
public final class Stationing {

    static final String STATIONS = "/api/v1/stations";
    static final String PUBLIC = "/api/v1/public-stations";

    private Stationing() {}

    static LocalDate today() {
        return LocalDate.now(HouseClock.ZONE);
    }

    /** The id of a station that the union keeps. */
    public static UUID opened(UUID actor, UUID unit) {
        return Federation.made(actor, STATIONS, station(unit));
    }

    static Map<String, Object> station(UUID unit) {
        return station(
                unit, "CARE_STATION", "爱心驿站 " + UUID.randomUUID().toString().substring(0, 8));
    }

    static Map<String, Object> station(UUID unit, String kind, String name) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("kind", kind);
        body.put("openedOn", today().minusYears(1).toString());
        body.put("approvalDocument", "延工发[2020]12号");
        body.put("name", name);
        body.put("level", "STANDARD");
        body.put("regionCode", "610602");
        body.put("district", "延安市宝塔区");
        body.put("address", "七里铺街火车站广场东侧");
        body.put("latitude", 36.585321);
        body.put("longitude", 109.489757);
        body.put("partner", "延安火车站");
        body.put("publicPhone", "0911-2380000");
        body.put("note", "出站口左转一百米。");
        body.put("equipment", List.of("WATER_DISPENSER", "MICROWAVE"));
        body.put("hours", List.of(hours("MONDAY", "08:00", "18:00")));
        return body;
    }

    static Map<String, Object> hours(String weekday, String from, String to) {
        return Map.of("weekday", weekday, "from", from, "to", to);
    }

    static ValidatableResponse open(UUID actor, Map<String, Object> body) {
        return as(actor).body(body).post(STATIONS).then();
    }

    static ValidatableResponse change(UUID actor, UUID station, Map<String, Object> body) {
        return as(actor).header("If-Match", "*").body(body).put(STATIONS + "/" + station).then();
    }

    static ValidatableResponse check(UUID actor, UUID station) {
        return as(actor).header("If-Match", "*").post(STATIONS + "/" + station + "/check").then();
    }

    static ValidatableResponse close(UUID actor, UUID station, LocalDate on) {
        var body = new HashMap<String, Object>();
        body.put("reason", "场地到期收回。");
        body.put("closedOn", on == null ? null : on.toString());
        return as(actor)
                .header("If-Match", "*")
                .body(body)
                .post(STATIONS + "/" + station + "/closing")
                .then();
    }
}
