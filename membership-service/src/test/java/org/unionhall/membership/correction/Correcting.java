package org.unionhall.membership.correction;

import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.unionhall.membership.Given;

/** Corrections as clerks make them and members ask for them. */
public final class Correcting {

    static final String PATH = "/api/v1/correction-requests";

    private Correcting() {}

    static Map<String, Object> order(String field, String value) {
        var body = new HashMap<String, Object>();
        body.put("field", field);
        body.put("value", value);
        body.put("reason", "登记时填错了。");
        if (field.equals("ID_NUMBER")) {
            body.put("idType", "RESIDENT_ID");
        }
        return body;
    }

    static String of(UUID memberId) {
        return "/api/v1/members/" + memberId + "/corrections";
    }

    static String tag(UUID reader, UUID memberId) {
        return as(reader).get("/api/v1/members/" + memberId).header("ETag");
    }

    static ValidatableResponse correct(
            UUID clerk, UUID memberId, Map<String, Object> order, String tag) {
        return as(clerk).header("If-Match", tag).body(order).post(of(memberId)).then();
    }

    /**
     * Corrects somebody among those a list of members begins with, whoever these are today.
     *
     * @return whether somebody could be corrected
     */
    public static boolean oneOfTheFirstListed(UUID clerk) {
        List<String> listed = as(clerk).get("/api/v1/members?limit=20").jsonPath().get("items.id");
        return listed.stream().map(UUID::fromString).anyMatch(id -> isCorrected(clerk, id));
    }

    private static boolean isCorrected(UUID clerk, UUID memberId) {
        return Stream.of("OTHER", "COURIER", "OTHER", "COURIER")
                        .map(group -> order("GROUP", group))
                        .map(order -> correct(clerk, memberId, order, tag(clerk, memberId)))
                        .filter(answer -> answer.extract().statusCode() == 200)
                        .count()
                > 1;
    }

    static ValidatableResponse propose(UUID clerk, UUID memberId, Map<String, Object> order) {
        return as(clerk).body(order).post(of(memberId) + "/proposals").then();
    }

    static UUID proposed(UUID clerk, UUID memberId, String number) {
        return propose(clerk, memberId, order("ID_NUMBER", number))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    static ValidatableResponse ask(UUID member, Map<String, Object> order) {
        return as(member).body(order).post(PATH).then();
    }

    /** The id of what a member asks for. */
    public static UUID asked(UUID member, String field, String value) {
        return Given.made(member, PATH, order(field, value));
    }

    static ValidatableResponse read(UUID reader, UUID request) {
        return as(reader).get(PATH + "/" + request).then();
    }

    static ValidatableResponse approve(UUID clerk, UUID request, String tag) {
        return as(clerk).header("If-Match", tag).post(PATH + "/" + request + "/approval").then();
    }

    static ValidatableResponse approve(UUID clerk, UUID request) {
        return approve(clerk, request, as(clerk).get(PATH + "/" + request).header("ETag"));
    }

    static ValidatableResponse refuse(UUID clerk, UUID request) {
        return as(clerk)
                .header("If-Match", as(clerk).get(PATH + "/" + request).header("ETag"))
                .body(refusal())
                .post(PATH + "/" + request + "/refusal")
                .then();
    }

    static Map<String, Object> refusal() {
        return Map.of("reason", "与证件不一致，不予更正。");
    }

    public static ValidatableResponse withdraw(UUID actor, UUID request) {
        return as(actor).post(PATH + "/" + request + "/withdrawal").then();
    }

    /** Times are counted again, on a thread that serves no request. */
    static void pass(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(RecountCorrections.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }
}
