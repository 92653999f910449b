package org.unionhall.membership.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The header of a roster: what each column says. Unknown columns are shown and left alone.
 *
 * @param heads the headers as they were typed
 * @param columns where each known column is, counted from 0
 */
record RosterHeader(List<String> heads, Map<RosterColumn, Integer> columns) {

    /** Of a roster that is still being read. */
    static final RosterHeader UNREAD = new RosterHeader(List.of(), Map.of());

    private static final Synonyms KNOWN = new Synonyms("roster/headers.properties");

    /**
     * The header that the row is; empty when it is none.
     *
     * @throws Rejection {@code ROSTER_COLUMN_TWICE}
     */
    static Optional<RosterHeader> of(ReadRow row) {
        var columns = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var twice = new ArrayList<int[]>();
        for (int position = 0; position < row.cells().size(); position++) {
            var meaning = KNOWN.of(row.cell(position));
            if (meaning != null) {
                var before = columns.putIfAbsent(RosterColumn.valueOf(meaning), position);
                if (before != null) {
                    twice.add(new int[] {before + 1, position + 1});
                }
            }
        }
        boolean whole =
                columns.containsKey(RosterColumn.NAME)
                        && columns.containsKey(RosterColumn.ID_NUMBER);
        if (!whole) {
            return Optional.empty();
        }
        if (!twice.isEmpty()) {
            throw new Rejection(
                    RosterProblem.ROSTER_COLUMN_TWICE, twice.get(0)[0], twice.get(0)[1]);
        }
        return Optional.of(new RosterHeader(List.copyOf(row.cells()), Map.copyOf(columns)));
    }

    /** Whether the row says again what the header says. */
    boolean isRepeatedBy(ReadRow row) {
        return says(row, RosterColumn.NAME) && says(row, RosterColumn.ID_NUMBER);
    }

    private boolean says(ReadRow row, RosterColumn column) {
        return column.name().equals(KNOWN.of(row.cell(columns.get(column))));
    }

    /** Whether the row says anything of a person: not only its own number. */
    boolean isPerson(ReadRow row) {
        return columns.values().stream().anyMatch(position -> !row.cell(position).isBlank());
    }

    /** The headers that are not known. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (int position = 0; position < heads.size(); position++) {
            if (!heads.get(position).isBlank() && !columns.containsValue(position)) {
                unknown.add(heads.get(position));
            }
        }
        return unknown;
    }
}
