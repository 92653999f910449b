package org.unionhall.membership.roster;

import java.util.List;

/**
 * What was found, or done, about a row.
 *
 * @param memberNumber of who is a member already or became one; else null
 * @param faults why it was refused
 */
record RowMark(Outcome outcome, String memberNumber, List<Fault> faults) {

    /** What comes, or came, of a row. */
    enum Outcome {
        /** 新增 */
        CREATED,
        /** 无变化 */
        UNCHANGED,
        /** 未通过 */
        REFUSED
    }

    /**
     * One thing that is wrong.
     *
     * @param position of the cell, or -1 when the row is meant
     * @param hint what to do, in the language of who sent it
     */
    record Fault(int position, String code, String hint) {}

    static RowMark created(String memberNumber) {
        return new RowMark(Outcome.CREATED, memberNumber, List.of());
    }

    static RowMark unchanged(String memberNumber) {
        return new RowMark(Outcome.UNCHANGED, memberNumber, List.of());
    }

    static RowMark refused(List<Fault> faults) {
        return new RowMark(Outcome.REFUSED, null, faults);
    }
}
