package org.unionhall.acceptance.faults;

import java.util.Map;
import java.util.TreeMap;

/** What is in the tables that can be thrown away, in a few characters each. */
final class Checksums {

    /** When something was done is no part of what was done. */
    private static final String TIMES = "'changed_at', 'at'";

    /** A row of nothing but zeros says what no row says; whether it is there is how it came. */
    private static final Map<String, String> FIGURES =
            Map.of(
                    "fact_count",
                    " WHERE quantity <> 0",
                    "fact_person",
                    " WHERE quantity <> 0",
                    "fact_distinct",
                    " WHERE persons <> 0",
                    "headcount_day",
                    " WHERE (members, migrant_workers, female) <> (0, 0, 0)",
                    "headcount_now",
                    " WHERE (members, migrant_workers, female, all_members, all_migrant_workers,"
                            + " all_female) <> (0, 0, 0, 0, 0, 0)");

    private Checksums() {}

    /** By table; every copy and every projection there is. */
    static Map<String, String> of(Databases databases) {
        var sums = new TreeMap<String, String>();
        for (var service : Links.SERVICES) {
            for (var table :
                    databases.ask(
                            service,
                            "SELECT table_name,"
                                    + " string_agg(column_name, ', ' ORDER BY ordinal_position)"
                                    + " FROM information_schema.columns"
                                    + " WHERE table_schema = 'public' AND column_name NOT IN ("
                                    + TIMES
                                    + ") AND (table_name LIKE '%\\_copy' OR table_name LIKE"
                                    + " 'attributed\\_%' OR table_name IN ('drive_progress',"
                                    + " 'fact_count', 'fact_person', 'fact_distinct',"
                                    + " 'headcount_day', 'headcount_member',"
                                    + " 'headcount_now')) GROUP BY"
                                    + " table_name")) {
                var sum =
                        databases.ask(
                                service,
                                "SELECT count(*), md5(coalesce(string_agg(row, E'\\n"
                                        + "' ORDER BY row), '')) FROM (SELECT ROW("
                                        + table.get(1)
                                        + ")::text AS row FROM "
                                        + table.get(0)
                                        + FIGURES.getOrDefault(table.get(0), "")
                                        + ") rows");
                sums.put(service + "." + table.get(0), sum.get(0).toString());
            }
        }
        return sums;
    }
}
