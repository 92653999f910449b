package org.unionhall.membership.transfer;

import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unionhall.membership.Given;

/**
 * Transfers as members and clerks ask for them and decide them. Time passes when a test says so.
 */
public final class Transferring {

    public static final String PATH = "/api/v1/transfers";

    private Transferring() {}

    public static Map<String, Object> to(UUID unit) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("reason", "EMPLOYMENT_CHANGED");
        return body;
    }

    /** What a clerk of the new union asks with, who has the member's card before them. */
    public static Map<String, Object> incoming(UUID unit, UUID member) {
        var card = as(member).get("/api/v1/members/me").jsonPath();
        var body = to(unit);
        body.put("memberNumber", card.getString("memberNumber"));
        body.put("name", card.getString("name"));
        return body;
    }

    public static Map<String, Object> outgoing(UUID memberId, UUID unit) {
        var body = to(unit);
        body.put("memberId", memberId);
        return body;
    }

    /** The id of a transfer the member has asked for. */
    public static UUID asked(UUID member, UUID unit) {
        return Given.made(member, PATH, to(unit));
    }

    public static ValidatableResponse ask(UUID member, UUID unit) {
        return as(member).body(to(unit)).post(PATH).then();
    }

    public static ValidatableResponse release(UUID clerk, UUID transfer) {
        return as(clerk).post(PATH + "/" + transfer + "/release").then();
    }

    public static ValidatableResponse accept(UUID clerk, UUID transfer) {
        return as(clerk).post(PATH + "/" + transfer + "/acceptance").then();
    }

    static ValidatableResponse refuse(UUID clerk, UUID transfer) {
        return as(clerk).body(refusal()).post(PATH + "/" + transfer + "/refusal").then();
    }

    static ValidatableResponse withdraw(UUID actor, UUID transfer) {
        return as(actor).post(PATH + "/" + transfer + "/withdrawal").then();
    }

    static Map<String, Object> refusal() {
        return Map.of("ground", "NOT_EMPLOYED_THERE", "reason", "本单位没有该职工的劳动关系。");
    }

    /** One that the member has asked for and does not want any more. */
    public static void withdrawn(UUID member, UUID unit) {
        withdraw(member, asked(member, unit)).statusCode(200);
    }

    static ValidatableResponse read(UUID reader, UUID transfer) {
        return as(reader).get(PATH + "/" + transfer).then();
    }

    /** Nobody has answered it in time. */
    public static void silent(UUID transfer) {
        Given.change(
                "UPDATE transfer SET due_at = now() - interval '1 minute', silent_at = now() -"
                        + " interval '1 minute' WHERE id = ?",
                transfer);
    }

    /** What is due is done, on a thread that serves no request. */
    public static void pass(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(TransferInTime.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }
}
