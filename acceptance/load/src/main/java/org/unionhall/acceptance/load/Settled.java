package org.unionhall.acceptance.load;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whether what was told has arrived everywhere: outboxes sent, and every copy and projection of the
 * size of its truth.
 */
final class Settled {

    private static final String WAITING =
            "SELECT count(*) FROM outbox o JOIN outbox_cursor c USING (stripe) WHERE o.seq >"
                    + " c.position";

    private final Installation installation;

    Settled(Installation installation) {
        this.installation = installation;
    }

    /** A truth and its copy, each a count. */
    private record Pair(String what, String truthIn, String truth, String copyIn, String copy) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair(
                            "unions in membership",
                            "organization",
                            "SELECT count(*) FROM unit",
                            "membership",
                            "SELECT count(*) FROM unit_copy"),
                    new Pair(
                            "unions in events",
                            "organization",
                            "SELECT count(*) FROM unit",
                            "events",
                            "SELECT count(*) FROM unit_copy"),
                    new Pair(
                            "appointments in membership",
                            "organization",
                            "SELECT count(*) FROM appointment",
                            "membership",
                            "SELECT count(*) FROM appointment_copy"),
                    new Pair(
                            "channels in membership",
                            "events",
                            "SELECT count(*) FROM channel",
                            "membership",
                            "SELECT count(*) FROM channel_copy"),
                    new Pair(
                            "members counted",
                            "membership",
                            "SELECT count(*) FROM member WHERE status IN ('ACTIVE',"
                                    + " 'TRANSFERRING')",
                            "membership",
                            "SELECT coalesce(sum(members), 0) FROM headcount_day"),
                    new Pair(
                            "members attributed",
                            "membership",
                            "SELECT count(*) FROM member WHERE channel_code IS NOT NULL",
                            "events",
                            "SELECT count(*) FROM attributed_member"),
                    new Pair(
                            "approvals in progress",
                            "membership",
                            "SELECT count(*) FROM application WHERE channel_code IS NOT NULL AND"
                                    + " status = 'APPROVED'",
                            "events",
                            "SELECT coalesce(sum(approved), 0) FROM drive_progress"));

    /** Waits until nothing is missing; says what is while it waits. */
    void await(Duration longest, Federation.Voice voice) throws SQLException, InterruptedException {
        var deadline = Instant.now().plus(longest);
        var nextWord = Instant.now().plusSeconds(20);
        while (true) {
            var missing = missing();
            if (missing == null) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Not settled after " + longest + ": " + missing);
            }
            if (Instant.now().isAfter(nextWord)) {
                voice.say("   %s", missing);
                nextWord = Instant.now().plusSeconds(20);
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** The first thing that is missing, or null. */
    private String missing() throws SQLException {
        for (var service : List.of("organization", "membership", "events")) {
            long waiting = number(service, WAITING);
            if (waiting > 0) {
                return waiting + " messages in the outbox of " + service;
            }
        }
        for (var pair : PAIRS) {
            long truth = number(pair.truthIn(), pair.truth());
            long copy = number(pair.copyIn(), pair.copy());
            if (truth != copy) {
                return pair.what() + ": " + copy + " of " + truth;
            }
        }
        return null;
    }

    private long number(String service, String query) throws SQLException {
        try (var connection = installation.database(service);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * What autovacuum would do in its time: statistics and visibility of what was loaded in one go.
     */
    void analyse() throws SQLException {
        for (var service : List.of("organization", "membership", "events")) {
            try (var connection = installation.database(service)) {
                connection.setAutoCommit(true);
                try (var statement = connection.createStatement()) {
                    statement.execute("VACUUM (ANALYZE)");
                }
            }
        }
    }
}
