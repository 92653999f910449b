package org.unionhall.membership.roster;

/** Why what a cell shows cannot be taken. */
enum CellFault {
    /** It is computed: what it shows depends on other cells and other files. */
    FORMULA(RosterProblem.CELL_IS_FORMULA),
    /** A number of sixteen digits or more, of which a spreadsheet keeps fifteen. */
    LOST_DIGITS(RosterProblem.CELL_LOST_DIGITS),
    /** It shows an error such as {@code #N/A}. */
    ERROR(RosterProblem.CELL_IS_ERROR);

    private final RosterProblem problem;

    CellFault(RosterProblem problem) {
        this.problem = problem;
    }

    RosterProblem problem() {
        return problem;
    }
}
