package org.unionhall.platform.testing;

import static org.awaitility.Awaitility.await;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * How many rows every table of the service's database holds. The tables are asked for, so that a
 * new one is counted by itself.
 */
public final class Rows {

    private static final String TABLES =
            """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
              AND NOT c.relispartition ORDER BY 1
            """;
    private static final Duration QUIET = Duration.ofMillis(120);

    private static String counting;

    private Rows() {}

    /** The number of rows by table, at this moment. */
    public static synchronized Map<String, Long> now() {
        if (counting == null) {
            var tables = query(TABLES, Rows::names);
            counting =
                    tables.stream()
                            .map(
                                    table ->
                                            "(SELECT count(*) FROM \"%1$s\") AS \"%1$s\""
                                                    .formatted(table))
                            .collect(Collectors.joining(", ", "SELECT ", ""));
        }
        return query(counting, Rows::counts);
    }

    /** The number of rows by table, once messages that are under way have been taken in. */
    public static Map<String, Long> settled() {
        var last = new AtomicReference<>(now());
        await().pollDelay(QUIET)
                .pollInterval(QUIET)
                .atMost(Duration.ofSeconds(20))
                .until(() -> last.getAndSet(now()).equals(last.get()) && Arrivals.complete());
        return last.get();
    }

    /**
     * A number that stays the same for as long as nobody writes anything: dear counting can be left
     * out.
     */
    public static synchronized String writes() {
        return query(
                "SELECT pg_snapshot_xmax(pg_current_snapshot())::text", rows -> names(rows).get(0));
    }

    /** What came and went between two counts, by table; tables that stayed are not named. */
    public static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        var difference = new TreeMap<String, Long>();
        after.forEach(
                (table, rows) -> {
                    if (!rows.equals(before.get(table))) {
                        difference.put(table, rows - before.get(table));
                    }
                });
        return difference;
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private static <T> T query(String sql, Reading<T> reading) {
        return KeptConnection.ask(
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        return reading.of(rows);
                    }
                });
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        var names = new ArrayList<String>();
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        return names;
    }

    private static Map<String, Long> counts(ResultSet rows) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        rows.next();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            counts.put(rows.getMetaData().getColumnName(column), rows.getLong(column));
        }
        return counts;
    }
}
