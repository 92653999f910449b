package org.unionhall.membership.announcement;

import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.membership.Given;

/** Announcements as an officer writes and publishes them. They are sent when a test says so. */
public final class Announcing {

    static final String PATH = "/api/v1/announcements";
    private static final AtomicInteger TITLES = new AtomicInteger();

    private Announcing() {}

    public static Map<String, Object> of(UUID unit) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("title", "职工体检安排 " + TITLES.incrementAndGet());
        body.put("text", "本月起分批组织会员体检，请到所在工会登记。");
        body.put("audience", "WITH_UNIONS_BELOW");
        return body;
    }

    public static UUID draft(UUID officer, UUID unit) {
        return Given.made(officer, PATH, of(unit));
    }

    static ValidatableResponse publish(UUID officer, UUID announcement) {
        return as(officer)
                .header("If-Match", "*")
                .post(PATH + "/" + announcement + "/publication")
                .then();
    }

    public static ValidatableResponse withdraw(UUID officer, UUID announcement) {
        return as(officer).post(PATH + "/" + announcement + "/withdrawal").then();
    }

    static ValidatableResponse read(UUID officer, UUID announcement) {
        return as(officer).get(PATH + "/" + announcement).then();
    }

    public static ValidatableResponse reach(UUID officer, UUID announcement) {
        return as(officer).get(PATH + "/" + announcement + "/reach").then().statusCode(200);
    }

    static ValidatableResponse text(UUID member, UUID announcement) {
        return as(member).get(PATH + "/" + announcement + "/text").then();
    }

    /** One that was published and of which everybody was told. */
    public static UUID sent(UUID officer, UUID unit) {
        var announcement = draft(officer, unit);
        publish(officer, announcement).statusCode(200);
        sendAll();
        return announcement;
    }

    static void sendAll() {
        boolean more = true;
        while (more) {
            more = send(Instant.now());
        }
    }

    /** A piece, on a thread that serves no request. */
    static boolean send(Instant now) {
        return CompletableFuture.supplyAsync(
                        () -> Arc.container().select(SendAnnouncements.class).get().send(now))
                .join();
    }
}
