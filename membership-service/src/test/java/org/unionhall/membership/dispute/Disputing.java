package org.unionhall.membership.dispute;

import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unionhall.membership.Given;

/** Disputes about identities as both sides and the unions have them. */
public final class Disputing {

    static final String PATH = "/api/v1/disputes";

    private Disputing() {}

    static Map<String, Object> request(UUID unitId, String idNumber) {
        var body = new HashMap<String, Object>();
        body.put("name", "阿不都·艾尼");
        body.put("idType", "RESIDENT_ID");
        body.put("idNumber", idNumber);
        body.put("unitId", unitId);
        body.put("statement", "我从未加入过工会，证件是我本人的。");
        return body;
    }

    static ValidatableResponse open(UUID account, UUID unitId, String idNumber) {
        return as(account).body(request(unitId, idNumber)).post(PATH).then();
    }

    static UUID opened(UUID account, UUID unitId, String idNumber) {
        return Given.made(account, PATH, request(unitId, idNumber));
    }

    /** One that somebody has opened and does not want any more. */
    public static void withdrawn(UUID account, UUID unitId) {
        withdraw(account, opened(account, unitId, Given.residentId())).statusCode(200);
    }

    /** One about a member of the north, of which the document was seen in the south. */
    public static void shown(UUID clerk, Given.City city) {
        var application = Given.application(city.north());
        Given.join(application, clerk);
        var number = (String) application.get("idNumber");
        var owner = UUID.randomUUID();
        var id = opened(owner, city.south().id(), number);
        show(clerk, code(owner, id), city.south().id(), number).statusCode(200);
    }

    static String code(UUID opener, UUID dispute) {
        return read(opener, dispute).extract().path("code");
    }

    static Map<String, Object> document(String code, UUID unitId, String idNumber) {
        return Map.of("code", code, "unitId", unitId, "idNumber", idNumber);
    }

    static ValidatableResponse show(UUID clerk, String code, UUID unitId, String idNumber) {
        return as(clerk).body(document(code, unitId, idNumber)).post(PATH + "/documents").then();
    }

    static Map<String, Object> statement() {
        return Map.of("statement", "证件是我本人的，可以当面核对。");
    }

    static ValidatableResponse answer(UUID holder, UUID dispute) {
        return as(holder).body(statement()).post(PATH + "/" + dispute + "/answer").then();
    }

    static ValidatableResponse decide(UUID clerk, UUID dispute, String move, String tag) {
        return as(clerk)
                .header("If-Match", tag)
                .body(reason())
                .post(PATH + "/" + dispute + "/" + move)
                .then();
    }

    static ValidatableResponse decide(UUID clerk, UUID dispute, String move) {
        var tag = as(clerk).get(PATH + "/" + dispute).header("ETag");
        return decide(clerk, dispute, move, tag == null ? "\"v1\"" : tag);
    }

    static Map<String, Object> reason() {
        return Map.of("reason", "经核对证件原件和双方说明决定。");
    }

    static ValidatableResponse read(UUID reader, UUID dispute) {
        return as(reader).get(PATH + "/" + dispute).then();
    }

    static ValidatableResponse withdraw(UUID actor, UUID dispute) {
        return as(actor).post(PATH + "/" + dispute + "/withdrawal").then();
    }

    /** What is due is done, on a thread that serves no request. */
    static void pass(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(FollowDisputes.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }
}
