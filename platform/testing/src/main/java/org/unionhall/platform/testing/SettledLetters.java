package org.unionhall.platform.testing;

import java.sql.SQLException;
import org.unionhall.platform.web.Ids;

/** Dead letters that were given up long ago, so that their list is not empty. */
public final class SettledLetters {

    private static final String INSERT =
            """
            INSERT INTO dead_letter (id, topic, kafka_partition, kafka_offset, message_id, type, key,
                                     headers, payload, reason, state)
            VALUES (?, 'unionhall.test.v1', 0, ?, ?, 'SomethingHappened', 'key', '{}', '', 'test', 'DISCARDED')
            """;

    private SettledLetters() {}

    /** Puts some into the database of the service under test. */
    public static void add(int number) {
        try (var connection = KeptConnection.open();
                var statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < number; i++) {
                var id = Ids.next();
                statement.setObject(1, id);
                statement.setLong(2, i);
                statement.setString(3, id.toString());
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
