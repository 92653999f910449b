package org.unionhall.membership.roster;

import java.util.List;
import java.util.Map;
import org.unionhall.membership.joining.ApplicationRequest;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.problem.ProblemType;

/**
 * What a row says, before it is held against any rule.
 *
 * @param line as the spreadsheet counts
 * @param said the texts of the columns that say something
 * @param form the same as an application says it, still without a union
 * @param mobile null when there is none
 * @param birth null when nothing is said
 * @param sex null when nothing is said
 */
record RosterRow(
        int line,
        Map<RosterColumn, String> said,
        ApplicationRequest form,
        Mobile mobile,
        DayText birth,
        Sex sex,
        List<Wrong> wrong) {

    /** One thing that is wrong with it. */
    record Wrong(RosterColumn column, ProblemType problem, List<Object> args) {

        static Wrong of(RosterColumn column, ProblemType problem, Object... args) {
            return new Wrong(column, problem, List.of(args));
        }
    }

    String said(RosterColumn column) {
        return said.get(column);
    }

    /** Whether some of the number is hidden, as it is in lists. */
    boolean isMasked(RosterColumn column) {
        var text = said.get(column);
        return text != null && text.indexOf('*') >= 0;
    }

    @Override
    public String toString() {
        return "RosterRow[" + line + "]";
    }
}
