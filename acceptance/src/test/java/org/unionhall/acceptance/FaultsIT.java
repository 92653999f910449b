package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.unionhall.launcher.client.Api;

/**
 * Processes die and the broker goes away while a crowd applies: nothing that was promised is lost,
 * nothing is there twice.
 */
class FaultsIT {

    private static final int LINES = 32;
    private static final List<String> PARTS =
            List.of(
                    "membership",
                    "events",
                    "organization",
                    "gateway",
                    "kafka",
                    "postgres",
                    "stand-ins");
    private static final Duration SETTLED = Duration.ofSeconds(60);

    @Test
    void every_process_dies_in_turn_while_a_crowd_applies_and_every_promise_is_kept()
            throws Exception {
        // Given
        var city = World.city();
        var platform = World.platform();
        try (var crowd = new Crowd(city, LINES)) {
            for (var part : PARTS) {
                peopleJoin(crowd, "before the end of " + part);
                // When
                platform.kill9(part);
                TimeUnit.SECONDS.sleep(1);
                platform.restart(part);
            }
            // Then
            peopleJoin(crowd, "after the last was back");
            crowd.settle();
            everyPromiseIsKept(city, crowd);
        }
    }

    @Test
    void joining_goes_on_while_kafka_is_away_and_the_messages_arrive_after() throws Exception {
        // Given
        var city = World.city();
        var platform = World.platform();
        try (var crowd = new Crowd(city, 8)) {
            peopleJoin(crowd, "before Kafka went away");
            // When
            platform.kill9("kafka");
            int whenGone = crowd.promisedSoFar();
            TimeUnit.SECONDS.sleep(Integer.getInteger("faults.kafkaAway", 10));
            // Then
            assertThat(crowd.promisedSoFar())
                    .as("joining does not wait for the broker")
                    .isGreaterThan(whenGone + 20);
            platform.restart("kafka");
            crowd.settle();
            everyPromiseIsKept(city, crowd);
        }
    }

    private static void peopleJoin(Crowd crowd, String when) {
        int already = crowd.promisedSoFar();
        await("joining " + when).atMost(SETTLED).until(() -> crowd.promisedSoFar() >= already + 20);
    }

    private static void everyPromiseIsKept(Cities.City city, Crowd crowd) throws SQLException {
        assertThat(crowd.refused()).as("nobody new may be refused").isEmpty();
        assertThat(crowd.unknown()).as("every unknown resolves").isEmpty();
        var clerk = World.phone(city.clerkMobile()).signIn();
        var promised = crowd.promised().stream().map(Crowd.Attempt::id).toList();
        assertThat(promised).doesNotHaveDuplicates();
        assertThat(queue(clerk)).as("201 and then gone").containsAll(promised);
        long kept = applicationsOf(city);
        assertThat(kept).as("applications kept are those promised").isEqualTo(promised.size());
        await().atMost(SETTLED)
                .untilAsserted(
                        () ->
                                assertThat(applied(clerk, city))
                                        .as("the drive's figure")
                                        .isEqualTo(kept));
    }

    /** Everything the clerk is shown, page by page. */
    private static Set<String> queue(Api clerk) {
        var ids = new HashSet<String>();
        String next = "";
        while (next != null) {
            var page = clerk.get("/api/v1/applications?limit=100" + next).expect(200);
            page.body().path("items").forEach(item -> ids.add(item.path("id").asText()));
            next = page.text("next") == null ? null : "&cursor=" + page.text("next");
        }
        return ids;
    }

    private static long applied(Api clerk, Cities.City city) {
        return clerk.get("/api/v1/drives/" + city.driveId() + "/progress")
                .expect(200)
                .body()
                .path("applied")
                .asLong();
    }

    private static long applicationsOf(Cities.City city) throws SQLException {
        var platform = World.platform();
        try (var connection =
                        DriverManager.getConnection(
                                platform.jdbcUrl("membership"),
                                "membership",
                                platform.secrets().databasePassword("membership"));
                var count =
                        connection.prepareStatement(
                                "SELECT count(*) FROM application WHERE channel_code = ANY (?)")) {
            var channels = city.unions().stream().map(Cities.Union::channel).toList();
            count.setArray(1, connection.createArrayOf("text", List.copyOf(channels).toArray()));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
