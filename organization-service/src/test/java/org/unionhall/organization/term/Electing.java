package org.unionhall.organization.term;

import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.Federation;
import org.unionhall.platform.web.HouseClock;

/** Terms and elections over the API, as officers make them. */
public final class Electing {

    static final String TERMS = "/api/v1/terms";
    static final String PATH = "/api/v1/elections";

    private static final List<String> NAMES = List.of("王建国", "李秀英", "张伟", "刘洋");

    private Electing() {}

    static LocalDate today() {
        return LocalDate.now(HouseClock.ZONE);
    }

    static Map<String, Object> term(UUID union, LocalDate began) {
        var body = new HashMap<String, Object>();
        body.put("unitId", union);
        body.put("body", "COMMITTEE");
        body.put("number", 2);
        body.put("years", 3);
        body.put("beganOn", began.toString());
        body.put("documentNumber", "宝工发[2022]012号");
        return body;
    }

    /** An announcement that nothing is wrong with: three seats, four candidates, twenty due. */
    static Map<String, Object> announcement(UUID union, String kind) {
        var body = new HashMap<String, Object>();
        body.put("unitId", union);
        body.put("body", "COMMITTEE");
        body.put("kind", kind);
        body.put("noticedOn", today().minusDays(45).toString());
        body.put("heldOn", today().minusDays(5).toString());
        body.put("seats", 3);
        body.put("years", 3);
        body.put("due", 20);
        body.put("candidates", NAMES.stream().map(name -> Map.of("name", name)).toList());
        body.put("statement", "企业重组。");
        return body;
    }

    /** Of twenty all came; the last candidate has too few votes. */
    static Map<String, Object> result() {
        return result(20, List.of(20, 15, 14, 6));
    }

    static Map<String, Object> result(int present, List<Integer> yes) {
        var votes = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < yes.size(); i++) {
            votes.add(
                    Map.of(
                            "name",
                            NAMES.get(i),
                            "yes",
                            yes.get(i),
                            "no",
                            present - yes.get(i),
                            "abstain",
                            0));
        }
        return new HashMap<>(
                Map.of(
                        "present",
                        present,
                        "issued",
                        present,
                        "returned",
                        present,
                        "valid",
                        present,
                        "candidates",
                        votes));
    }

    public static UUID announced(UUID actor, UUID union, String kind) {
        return Federation.made(actor, PATH, announcement(union, kind));
    }

    /** A first election of the union whose result is reported, by an officer of the union. */
    static UUID reported(UUID union) {
        var officer = a("CLERK", union);
        var id = announced(officer, union, "FIRST");
        report(officer, id, result(), "*").statusCode(200);
        return id;
    }

    public static UUID termOf(UUID actor, UUID union, LocalDate began) {
        return Federation.made(actor, TERMS, term(union, began));
    }

    static ValidatableResponse report(UUID actor, UUID id, Object body, String version) {
        return as(actor)
                .header("If-Match", version)
                .body(body)
                .put(PATH + "/" + id + "/result")
                .then();
    }

    static ValidatableResponse decide(UUID actor, UUID id, String verb, Object body, String tag) {
        return as(actor)
                .header("If-Match", tag)
                .body(body)
                .post(PATH + "/" + id + "/" + verb)
                .then();
    }

    static ValidatableResponse read(UUID actor, UUID id) {
        return as(actor).get(PATH + "/" + id).then();
    }

    static Map<String, Object> document() {
        return Map.of("documentNumber", "宝工发[2026]012号");
    }

    static Map<String, Object> because() {
        return Map.of("reason", "请核对计票结果。");
    }
}
