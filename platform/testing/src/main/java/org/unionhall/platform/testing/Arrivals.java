package org.unionhall.platform.testing;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** Whether messages are under way: written and not sent, or sent and not taken in. */
final class Arrivals {

    private static final String UNSENT =
            """
            SELECT count(*) FROM outbox o JOIN outbox_cursor c USING (stripe)
            WHERE o.seq > c.position
            """;

    private static final Set<GroupState> ALIVE = Set.of(GroupState.STABLE);

    private static Admin admin;

    private Arrivals() {}

    /** Whether every message of the service under test has arrived wherever it is read here. */
    static boolean complete() {
        return unsent() == 0 && unread() == 0;
    }

    private static long unsent() {
        return KeptConnection.ask(
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(UNSENT)) {
                        rows.next();
                        return rows.getLong(1);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static synchronized long unread() {
        if (admin == null) {
            admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()));
        }
        try {
            long unread = 0;
            var alive = ListGroupsOptions.forConsumerGroups().inGroupStates(ALIVE);
            for (var group : admin.listGroups(alive).all().get()) {
                unread += unreadBy(group.groupId());
            }
            return unread;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long unreadBy(String group) throws ExecutionException, InterruptedException {
        var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        read.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        long unread = 0;
        for (var end : admin.listOffsets(ends).all().get().entrySet()) {
            var at = read.get(end.getKey());
            unread += at == null ? 0 : Math.max(0, end.getValue().offset() - at.offset());
        }
        return unread;
    }
}
