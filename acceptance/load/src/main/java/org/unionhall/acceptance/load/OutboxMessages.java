package org.unionhall.acceptance.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.unionhall.platform.messaging.Message;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.web.Ids;

/**
 * Messages for a service's outbox. They are numbered under the locks of all its stripes and in the
 * transaction of the rows they tell of, so that no cursor passes them.
 */
final class OutboxMessages {

    private static final int STRIPES = 32;

    private final String headers;
    private final List<Message> messages = new ArrayList<>();

    OutboxMessages(String service, String actor) {
        headers = "{\"source\":\"/unionhall/" + service + "\",\"actor\":\"" + actor + "\"}";
    }

    void add(Message message) {
        messages.add(message);
    }

    /** The last thing before the commit. */
    void copy(Connection connection) throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement();
                var locks = connection.prepareStatement("SELECT pg_advisory_xact_lock(77, ?)")) {
            for (int stripe = 0; stripe < STRIPES; stripe++) {
                locks.setInt(1, stripe);
                locks.execute();
            }
            var rows =
                    new Rows(
                            "outbox",
                            "stripe, seq, message_id, topic, compacted, type, key,"
                                    + " aggregate_version, headers, payload");
            try (var numbers =
                    statement.executeQuery(
                            "SELECT nextval('outbox_seq') FROM generate_series(1, "
                                    + messages.size()
                                    + ")")) {
                for (int i = 0; numbers.next(); i++) {
                    var message = messages.get(i);
                    // Any stripe serves: these are the first messages of their keys, and later ones
                    // come much later.
                    rows.add(
                            i % STRIPES,
                            numbers.getLong(1),
                            Ids.next(),
                            message.topic(),
                            message.compacted(),
                            message.type(),
                            message.key(),
                            message.version(),
                            headers,
                            MessageJson.write(message));
                }
            }
            rows.copy(connection);
        }
        messages.clear();
    }
}
