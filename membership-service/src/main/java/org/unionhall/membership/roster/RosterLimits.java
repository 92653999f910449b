package org.unionhall.membership.roster;

import java.time.Duration;
import org.unionhall.platform.web.problem.Rejection;

/**
 * How much is taken in: a parameter says how many rows, the rest are settings of the installation.
 *
 * @param rows of people in one roster
 * @param columns in a row
 * @param cell characters in a cell
 * @param piece rows a job does at a time
 * @param held bytes of a workbook, and of the texts its cells share, that may be in memory
 * @param keptFor how long a roster and what came of it can be seen and taken back
 */
record RosterLimits(int rows, int columns, int cell, int piece, long held, Duration keptFor) {

    void requireRows(int some) {
        if (some > rows) {
            throw new Rejection(RosterProblem.ROSTER_TOO_LONG, rows);
        }
    }

    void requireColumns(int some) {
        if (some > columns) {
            throw tooWide();
        }
    }

    void requireLength(int some) {
        if (some > cell) {
            throw tooWide();
        }
    }

    private Rejection tooWide() {
        return new Rejection(RosterProblem.ROSTER_TOO_WIDE, columns, cell);
    }
}
