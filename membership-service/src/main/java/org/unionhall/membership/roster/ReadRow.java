package org.unionhall.membership.roster;

import java.util.List;
import java.util.Map;

/**
 * A row as it was read.
 *
 * @param line as the spreadsheet counts, from 1
 * @param cells as texts; dates as {@code 2020-01-31}, empty where there is nothing
 * @param faults by the position of the cell; their texts are shown, but never taken
 */
record ReadRow(int line, List<String> cells, Map<Integer, CellFault> faults) {

    ReadRow {
        cells = List.copyOf(cells);
        faults = Map.copyOf(faults);
    }

    /** The cell's text; empty where there is none. */
    String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    boolean saysNothing() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "ReadRow[" + line + "]";
    }
}
