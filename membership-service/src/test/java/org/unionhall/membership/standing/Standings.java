package org.unionhall.membership.standing;

import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unionhall.membership.Given;
import org.unionhall.platform.web.HouseClock;

/** Memberships as clerks change them and members leave them. Time passes when a test says so. */
public final class Standings {

    static final String PATH = "/api/v1/membership-proposals";
    static final String EXITS = PATH + "/exits";
    static final String EXPULSIONS = PATH + "/expulsions";

    private Standings() {}

    static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), HouseClock.ZONE);
    }

    static Map<String, Object> change(String ground) {
        var body = new HashMap<String, Object>();
        body.put("ground", ground);
        body.put("reason", "经工会委员会研究同意。");
        body.put("on", today().toString());
        body.put("document", "宝工发〔2026〕3号");
        return body;
    }

    static ValidatableResponse change(UUID clerk, UUID member, Map<String, Object> body) {
        return change(clerk, member, body, tag(member));
    }

    static ValidatableResponse change(
            UUID clerk, UUID member, Map<String, Object> body, String tag) {
        return as(clerk)
                .header("If-Match", tag)
                .body(body)
                .post("/api/v1/members/" + idOf(member) + "/standing")
                .then();
    }

    /** The member's version as the member reads it. */
    static String tag(UUID member) {
        return as(member).get("/api/v1/members/me").header("ETag");
    }

    static UUID idOf(UUID member) {
        return as(member).get("/api/v1/members/me").jsonPath().getUUID("id");
    }

    static Map<String, Object> undo() {
        return Map.of("reason", "登记时选错了会员。", "document", "延总工发〔2026〕9号");
    }

    static ValidatableResponse takeBack(UUID clerk, UUID member) {
        return as(clerk)
                .header("If-Match", tag(member))
                .body(undo())
                .post("/api/v1/members/" + idOf(member) + "/standing/undo")
                .then();
    }

    /** The id of a request to leave. */
    public static UUID exit(UUID member) {
        return Given.made(member, EXITS, Map.of());
    }

    static Map<String, Object> expulsion(UUID memberId) {
        return Map.of("memberId", memberId, "reason", "经工会委员会决定。", "document", "宝工发〔2026〕3号");
    }

    static UUID expulsion(UUID clerk, UUID memberId) {
        return Given.made(clerk, EXPULSIONS, expulsion(memberId));
    }

    static ValidatableResponse approve(UUID clerk, UUID proposal) {
        return as(clerk).post(PATH + "/" + proposal + "/approval").then();
    }

    static ValidatableResponse refuse(UUID clerk, UUID proposal) {
        return as(clerk).body(refusal()).post(PATH + "/" + proposal + "/refusal").then();
    }

    static Map<String, Object> refusal() {
        return Map.of("reason", "决定书未附判决，不予备案。");
    }

    public static ValidatableResponse withdraw(UUID actor, UUID proposal) {
        return as(actor).post(PATH + "/" + proposal + "/withdrawal").then();
    }

    static ValidatableResponse read(UUID reader, UUID proposal) {
        return as(reader).get(PATH + "/" + proposal).then();
    }

    /** What is due is done, on a thread that serves no request. */
    static void pass(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(ExitInTime.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }
}
