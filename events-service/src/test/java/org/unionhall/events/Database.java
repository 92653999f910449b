package org.unionhall.events;

import java.util.UUID;
import org.unionhall.platform.testing.KeptConnection;

/** Looks into the test database from outside of the service. */
public final class Database {

    private Database() {}

    /** The one number a query answers. */
    public static long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The one id a query answers. */
    public static UUID id(String sql, Object... values) {
        return UUID.fromString(text(sql, values));
    }

    /** Everything in a table as one short text: the same text means the same rows. */
    public static String checksum(String table) {
        return text(
                "select coalesce(md5(string_agg(t::text, chr(10) order by t::text)), 'empty') from "
                        + table
                        + " t");
    }

    /** Changes what the service keeps, as only the passing of time would. */
    public static void change(String sql, Object... values) {
        text(sql + " returning 1", values);
    }

    /** The one text a query answers. */
    public static String text(String sql, Object... values) {
        return KeptConnection.ask(
                connection -> {
                    try (var statement = connection.prepareStatement(sql)) {
                        for (int i = 0; i < values.length; i++) {
                            statement.setObject(i + 1, values[i]);
                        }
                        try (var rows = statement.executeQuery()) {
                            rows.next();
                            return rows.getString(1);
                        }
                    }
                });
    }
}
