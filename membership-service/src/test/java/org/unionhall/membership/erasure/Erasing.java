package org.unionhall.membership.erasure;

import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unionhall.membership.Given;

/** Erasures as the person and the unions have them. */
public final class Erasing {

    static final String PATH = "/api/v1/erasures";

    private Erasing() {}

    static ValidatableResponse ask(UUID account) {
        return as(account).post(PATH).then();
    }

    static UUID asked(UUID account) {
        return UUID.fromString(ask(account).statusCode(201).extract().path("id"));
    }

    /** One of somebody who never joined, withdrawn again. */
    public static void withdrawn(UUID account) {
        withdraw(account, asked(account)).statusCode(200);
    }

    /** One of somebody who wanted to join that union and was rejected. */
    public static UUID askedAt(Given.Unit unit, UUID clerk) {
        return asked(rejected(unit, clerk));
    }

    static UUID rejected(Given.Unit unit, UUID clerk) {
        var account = UUID.randomUUID();
        reject(Given.submitted(account, unit), clerk);
        return account;
    }

    static void reject(UUID application, UUID clerk) {
        as(clerk)
                .body(Map.of("reason", "不在本工会的范围内。"))
                .post("/api/v1/applications/" + application + "/rejection")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse withdraw(UUID actor, UUID erasure) {
        return as(actor).post(PATH + "/" + erasure + "/withdrawal").then();
    }

    static ValidatableResponse read(UUID reader, UUID erasure) {
        return as(reader).get(PATH + "/" + erasure).then();
    }

    static Map<String, Object> reason() {
        return Map.of("reason", "已当面核对证件原件，无未了事项。");
    }

    static ValidatableResponse decide(UUID clerk, UUID erasure, String move) {
        var tag = as(clerk).get(PATH + "/" + erasure).header("ETag");
        return decide(clerk, erasure, move, tag == null ? "\"v1\"" : tag);
    }

    static ValidatableResponse decide(UUID clerk, UUID erasure, String move, String tag) {
        return as(clerk)
                .header("If-Match", tag)
                .body(reason())
                .post(PATH + "/" + erasure + "/" + move)
                .then();
    }

    /** Checked by the one and approved by the other. */
    public static UUID setAside(UUID account, UUID clerk, UUID above) {
        var id = asked(account);
        decide(clerk, id, "check").statusCode(200);
        decide(above, id, "approval").statusCode(200);
        return id;
    }

    static Map<String, Object> document(String idNumber) {
        return Map.of("idType", "RESIDENT_ID", "idNumber", idNumber);
    }

    /** What is due is done, on a thread that serves no request. */
    static void pass(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(DestroyInTime.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }
}
