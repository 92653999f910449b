package org.unionhall.platform.testing.permissions;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.unionhall.platform.testing.permissions.PermissionTable.Row;

/** What every caller got of every operation on a thing of the unit, tried once for all checks. */
final class Observations {

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Map<Caller, String>> properties = new TreeMap<>();

    private Observations() {}

    static Observations of(PermissionTable table, Trial trial) {
        var seen = new Observations();
        table.rows().forEach(row -> seen.observe(row, trial));
        return seen;
    }

    private void observe(Row row, Trial trial) {
        var cells = new EnumMap<Caller, String>(Caller.class);
        Request request = null;
        for (var caller : Caller.values()) {
            if (request == null) {
                request = trial.request(row, Place.OWN);
            }
            var outcome = trial.of(row, caller, request);
            cells.put(caller, outcome.word());
            var answer = outcome.answer();
            if (outcome.shown() && answer.isJson() && !Caller.NOBODY.contains(caller)) {
                properties
                        .computeIfAbsent(row.name(), name -> new EnumMap<>(Caller.class))
                        .put(
                                caller,
                                String.join(
                                        " ", Leaves.properties(answer.json(), request.shown())));
            }
            if (outcome.answer().letsThrough() && !trial.operation(row).reads()) {
                request = null;
            }
        }
        rows.put(
                row.name(),
                new Row(row.operation(), row.variant(), row.needs(), cells, row.foreign()));
    }

    Map<String, Row> rows() {
        return rows;
    }

    /** What each caller was shown, by feature; callers that were shown the same together. */
    Map<String, String> views(PermissionTable table) {
        var texts = new TreeMap<String, String>();
        properties.forEach(
                (row, byCaller) ->
                        texts.merge(
                                table.feature(row),
                                view(row, byCaller),
                                (one, other) -> one + "\n" + other));
        return texts;
    }

    private static String view(String row, Map<Caller, String> byCaller) {
        var classes = new LinkedHashMap<String, String>();
        byCaller.forEach(
                (caller, names) ->
                        classes.merge(names, caller.column(), (one, other) -> one + " " + other));
        var text = new StringBuilder(row).append('\n');
        classes.forEach((names, callers) -> text.append("  " + callers + "\n    " + names + "\n"));
        return text.toString();
    }
}
