package org.unionhall.membership.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionhall.membership.joining.EnterMembers.Entry;
import org.unionhall.membership.joining.Submission;
import org.unionhall.membership.roster.RosterRow.Wrong;

/**
 * What was found about a row.
 *
 * @param person who can be taken in; null when the row is refused or changes nothing
 * @param memberNumber of who is a member already; else null
 * @param isElsewhere whether it is refused because the person belongs to another union
 * @param hints what is wrong, where it was worded already
 */
record FoundRow(
        RosterRow row,
        Submission person,
        String memberNumber,
        boolean isElsewhere,
        List<Wrong> wrong,
        List<Hint> hints) {

    /** What an application would be refused with, in the language of who sent the roster. */
    record Hint(RosterColumn column, String code, String text) {}

    static FoundRow of(RosterRow row, Submission person) {
        return new FoundRow(row, person, null, false, List.of(), List.of());
    }

    static FoundRow unchanged(RosterRow row, String memberNumber) {
        return new FoundRow(row, null, memberNumber, false, List.of(), List.of());
    }

    static FoundRow refused(RosterRow row, Wrong wrong) {
        return refused(row, List.of(wrong));
    }

    static FoundRow refused(RosterRow row, List<Wrong> wrong) {
        return refused(row, wrong, List.of());
    }

    static FoundRow refused(RosterRow row, List<Wrong> wrong, List<Hint> hints) {
        return new FoundRow(row, null, null, false, wrong, hints);
    }

    static FoundRow elsewhere(RosterRow row) {
        var wrong = Wrong.of(RosterColumn.ID_NUMBER, RosterProblem.MEMBER_ELSEWHERE);
        return new FoundRow(row, null, null, true, List.of(wrong), List.of());
    }

    Entry entry() {
        return new Entry(person, row.mobile());
    }

    RowMark mark(RosterHeader header, Locale locale) {
        if (person != null) {
            return RowMark.created(null);
        }
        if (memberNumber != null) {
            return RowMark.unchanged(memberNumber);
        }
        var faults = new ArrayList<RowMark.Fault>();
        for (var one : wrong) {
            faults.add(
                    fault(
                            header,
                            one.column(),
                            one.problem().name(),
                            one.problem().detail().in(locale, one.args().toArray())));
        }
        hints.forEach(one -> faults.add(fault(header, one.column(), one.code(), one.text())));
        return RowMark.refused(faults);
    }

    /** Where the roster has no such column, the row is meant. */
    private static RowMark.Fault fault(
            RosterHeader header, RosterColumn column, String code, String text) {
        return new RowMark.Fault(header.columns().getOrDefault(column, -1), code, text);
    }

    @Override
    public String toString() {
        return "FoundRow[" + row.line() + "]";
    }
}
