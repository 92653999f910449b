package org.unionhall.organization.contract;

import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.Federation;
import org.unionhall.platform.web.HouseClock;

/** Collective contracts over the API, as officers make them. */
public final class Contracting {

    static final String PATH = "/api/v1/collective-contracts";
    static final String EXPRESS = "916106005000000158";

    private Contracting() {}

    static LocalDate today() {
        return LocalDate.now(HouseClock.ZONE);
    }

    static Map<String, Object> matter(UUID union, String kind, String level) {
        var body = new HashMap<String, Object>();
        body.put("unitId", union);
        body.put("kind", kind);
        body.put("level", level);
        body.put("otherSide", "延安顺达快递有限公司");
        return body;
    }

    /** Of forty days ago. */
    static Map<String, Object> offer(UUID union) {
        var body = matter(union, "WAGES", "EMPLOYER");
        body.put("offeredBy", "UNION");
        body.put("offeredOn", today().minusDays(40).toString());
        return body;
    }

    static Map<String, Object> reply(int union, int employer) {
        return Map.of(
                "repliedOn",
                today().minusDays(36).toString(),
                "unionNegotiators",
                union,
                "employerNegotiators",
                employer);
    }

    static Map<String, Object> reply() {
        return reply(3, 3);
    }

    /** Of ninety who were due eighty came and seventy agree. */
    static Map<String, Object> vote() {
        return Map.of(
                "adoptedOn",
                today().minusDays(32).toString(),
                "due",
                90,
                "present",
                80,
                "inFavour",
                70);
    }

    static Map<String, Object> employer(String code, int workers) {
        return Map.of("name", "延安顺达快递有限公司", "creditCode", code, "workers", workers);
    }

    /** For two years, one employer with 120 workers. */
    static Map<String, Object> signing() {
        var body = new HashMap<String, Object>();
        body.put("signedOn", today().minusDays(30).toString());
        body.put("unionSigner", "王建国");
        body.put("employerSigner", "李强");
        body.put("beginsOn", today().minusDays(30).toString());
        body.put("endsOn", today().minusDays(31).plusYears(2).toString());
        body.put("employers", List.of(employer(EXPRESS, 120)));
        return body;
    }

    static Map<String, Object> filing(int daysAgo) {
        return new HashMap<>(
                Map.of(
                        "filedOn",
                        today().minusDays(daysAgo).toString(),
                        "filingNumber",
                        "宝人社集[2026]012号"));
    }

    /** Filed today, so that it waits for objections. */
    static Map<String, Object> filing() {
        return filing(0);
    }

    static Map<String, Object> paper(UUID union, String kind, String level, List<?> employers) {
        var body = matter(union, kind, level);
        body.putAll(signing());
        body.put("signedOn", today().minusDays(60).toString());
        body.put("beginsOn", today().minusDays(60).toString());
        body.put("endsOn", today().minusDays(61).plusYears(1).toString());
        body.put("employers", employers);
        body.putAll(filing(55));
        return body;
    }

    static Map<String, Object> paper(UUID union) {
        return paper(union, "WAGES", "EMPLOYER", List.of(employer(EXPRESS, 120)));
    }

    public static UUID offered(UUID actor, UUID union) {
        return Federation.made(actor, PATH, offer(union));
    }

    static UUID recorded(UUID actor, Map<String, Object> paper) {
        return Federation.made(actor, PATH + "/papers", paper);
    }

    static ValidatableResponse move(UUID actor, UUID id, String verb, Object body, String version) {
        var asked = as(actor).header("If-Match", version);
        if (body != null) {
            asked.body(body);
        }
        return asked.post(PATH + "/" + id + "/" + verb).then();
    }

    static ValidatableResponse moved(UUID actor, UUID id, String verb, Object body) {
        return move(actor, id, verb, body, "*").statusCode(200);
    }

    static UUID negotiated(UUID actor, UUID union) {
        var id = offered(actor, union);
        moved(actor, id, "negotiation", reply());
        return id;
    }

    static UUID adopted(UUID actor, UUID union) {
        var id = negotiated(actor, union);
        moved(actor, id, "adoption", vote());
        return id;
    }

    static UUID signed(UUID actor, UUID union) {
        var id = adopted(actor, union);
        moved(actor, id, "signing", signing());
        return id;
    }

    static UUID filed(UUID actor, UUID union) {
        var id = signed(actor, union);
        moved(actor, id, "filing", filing());
        return id;
    }

    /** Of an officer of the union. */
    static UUID filed(UUID union) {
        return filed(a("CLERK", union), union);
    }

    /** In effect since the time to object is over. */
    static UUID inEffect(UUID above, UUID union, Map<String, Object> paper) {
        var id = recorded(a("CLERK", union), paper);
        moved(above, id, "confirmation", null);
        return id;
    }

    static ValidatableResponse read(UUID actor, UUID id) {
        return as(actor).get(PATH + "/" + id).then();
    }

    static Map<String, Object> because() {
        return Map.of("reason", "请核对报送日期。");
    }

    static Map<String, Object> objection() {
        return Map.of("objectedOn", today().toString(), "reason", "加班工资低于法定标准。");
    }

    static Map<String, Object> early() {
        return Map.of("endedOn", today().toString(), "reason", "双方协商一致解除。");
    }
}
